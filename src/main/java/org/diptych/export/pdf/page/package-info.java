/**
 * Pages of a tagged, archivable PDF: drawing, structure, annotations, links, metadata. Its door is {@link
 * org.diptych.export.pdf.page.PagedDocument}. Knows nothing of comparisons.
 */
@NullMarked
package org.diptych.export.pdf.page;

import org.jspecify.annotations.NullMarked;
