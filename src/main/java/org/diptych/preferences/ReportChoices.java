package org.diptych.preferences;

import java.util.Collections;
import java.util.Set;
import java.util.TreeSet;

/**
 * How a user wants annotated PDFs to look, whatever is compared. Immutable.
 *
 * @param paper name of the size of paper; empty until one was chosen
 * @param landscape whether the long side lies at the bottom
 * @param margin whether there is a column for topics, terms and notes
 * @param leftOut keys of the parts that are usually written and were taken out
 * @param added keys of the parts that are usually not written and were put in
 */
public record ReportChoices(String paper, boolean landscape, boolean margin, Set<String> leftOut, Set<String> added) {
    public ReportChoices {
        leftOut = Collections.unmodifiableSortedSet(new TreeSet<>(leftOut));
        added = Collections.unmodifiableSortedSet(new TreeSet<>(added));
    }

    /** What is written until the user chooses. */
    public static ReportChoices usual() {
        return new ReportChoices("", true, true, Set.of(), Set.of());
    }
}
