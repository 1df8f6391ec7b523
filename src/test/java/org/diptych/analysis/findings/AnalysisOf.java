package org.diptych.analysis.findings;

import org.diptych.analysis.Analyzer;
import org.diptych.model.Analysis;
import org.diptych.model.Comparison;
import org.diptych.model.Progress;
import org.diptych.model.Provenance;
import org.diptych.model.Statement;
import org.diptych.project.CodebookFile;

/** What the program finds in two texts of which nothing is known but their words. */
final class AnalysisOf {
    private AnalysisOf() {}

    static Analysis texts(String a, String b) {
        Comparison comparison = new Comparison(
                "",
                Statement.ofText(a, Provenance.unknown()),
                Statement.ofText(b, Provenance.unknown()),
                CodebookFile.bundled());
        return new Analyzer().analyse(comparison, Progress.NONE);
    }
}
