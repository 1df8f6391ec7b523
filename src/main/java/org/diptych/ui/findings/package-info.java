/**
 * The tab of findings: proposals that the researcher accepts, words anew or rejects, and own ones. Uses the model and
 * ui.shared.
 */
@NullMarked
package org.diptych.ui.findings;

import org.jspecify.annotations.NullMarked;
