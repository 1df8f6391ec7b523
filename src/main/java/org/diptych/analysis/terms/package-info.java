/**
 * What stands in one statement and not in the other. Door: {@link org.diptych.analysis.terms.OneSidedTerms}; presence of
 * a term: {@link org.diptych.analysis.terms.Searched}.
 */
@NullMarked
package org.diptych.analysis.terms;

import org.jspecify.annotations.NullMarked;
