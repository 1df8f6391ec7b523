/**
 * Differences and common ground worth reporting, each with its evidence. Door: {@link
 * org.diptych.analysis.findings.Findings}. Uses what the other steps of the analysis found, their cue lists and the model.
 */
@NullMarked
package org.diptych.analysis.findings;

import org.jspecify.annotations.NullMarked;
