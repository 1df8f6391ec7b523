package org.diptych.export.html;

import java.io.IOException;
import java.util.List;
import org.diptych.export.shared.ReportedFinding;
import org.diptych.export.shared.ReportedFinding.Evidence;
import org.diptych.model.Side;

/** The numbered findings, each with the words of both sides, which lead to their passages. */
final class FindingsSection {
    private static final int MOST_PROPOSALS = 10;

    private final Contents contents;
    private final List<ReportedFinding> findings;

    FindingsSection(Contents contents) {
        this.contents = contents;
        this.findings = ReportedFinding.of(contents.comparison(), contents.analysis(), MOST_PROPOSALS);
    }

    boolean isEmpty() {
        return findings.isEmpty();
    }

    void write(Markup out) throws IOException {
        if (findings.isEmpty()) {
            return;
        }
        boolean proposals = findings.get(0).proposal();
        out.open("section", "id", "findings", "aria-labelledby", "findings-title");
        out.element("h2", proposals ? "Proposed findings" : "Findings", "id", "findings-title");
        out.element("p", proposals ? ReportedFinding.PROPOSALS : ReportedFinding.ACCEPTED, "class", "aside");
        out.open("ol", "class", "findings");
        for (ReportedFinding finding : findings) {
            finding(out, finding);
        }
        out.close().close();
    }

    private void finding(Markup out, ReportedFinding finding) throws IOException {
        out.open("li").open("p");
        out.element("bdi", finding.text()).text(" ");
        out.element("span", finding.kindName(), "class", "kind").close();
        out.open("ul", "class", "evidence");
        for (Side side : Side.values()) {
            for (Evidence evidence : finding.of(side)) {
                evidence(out, side, evidence);
            }
        }
        out.close();
        if (!finding.note().isBlank()) {
            out.element("p", finding.note(), "class", "note", "dir", "auto");
        }
        out.close();
    }

    private void evidence(Markup out, Side side, Evidence evidence) throws IOException {
        Language language = Language.of(contents.provenance(side));
        int row = evidence.span()
                .map(span -> contents.rows().numberAt(side, span.start()))
                .orElse(0);
        out.open("li", "class", "side-" + Contents.letter(side));
        out.element("span", "" + side, "class", "badge").text(" ");
        out.text("“");
        out.element("q", evidence.words(), "lang", language.tag(), "dir", language.direction());
        out.text("” ");
        if (row > 0) {
            out.element("a", "passage " + row, "href", "#" + Contents.rowId(row));
        } else {
            out.element("span", "no longer in the text", "class", "aside");
        }
        out.close();
    }
}
