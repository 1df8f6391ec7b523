/**
 * Exchange with other programs for qualitative data analysis by the REFI-QDA standard 1.5: codebooks ({@code .qdc}) and
 * projects ({@code .qdpx}). Doors: {@link org.diptych.project.qda.QdaCodebook} and {@link
 * org.diptych.project.qda.QdaProject}.
 */
@NullMarked
package org.diptych.project.qda;

import org.jspecify.annotations.NullMarked;
