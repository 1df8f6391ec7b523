package org.diptych.project;

import org.diptych.model.Comparison;
import org.diptych.model.Statement;

/** The example that ships with Diptych: the call of 24 November 2025 in two paraphrases. */
public final class Example {
    private Example() {}

    /** The example with the bundled codebook. */
    public static Comparison comparison() {
        return new Comparison("", Statement.blank(), Statement.blank(), CodebookFile.bundled());
    }
}
