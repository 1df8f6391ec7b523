package org.diptych.export.html;

import java.io.IOException;
import java.util.List;
import org.diptych.export.shared.ReportedFinding;
import org.diptych.export.shared.ReportedFinding.Evidence;
import org.diptych.model.Side;

/** Numbered findings, each with the words of both sides, which lead to their passages. */
final class FindingsSection {
    private static final int MOST_PROPOSALS = 10;

    private final Contents contents;
    private final boolean proposals;
    private final List<ReportedFinding> findings;

    private FindingsSection(Contents contents, boolean proposals, List<ReportedFinding> findings) {
        this.contents = contents;
        this.proposals = proposals;
        this.findings = findings;
    }

    static FindingsSection accepted(Contents contents) {
        return new FindingsSection(contents, false, ReportedFinding.accepted(contents.comparison()));
    }

    static FindingsSection proposed(Contents contents) {
        return new FindingsSection(
                contents, true, ReportedFinding.proposed(contents.comparison(), contents.analysis(), MOST_PROPOSALS));
    }

    String place() {
        return proposals ? "proposed-findings" : "findings";
    }

    String heading() {
        return proposals ? "Proposed findings" : "Findings";
    }

    boolean isEmpty() {
        return findings.isEmpty();
    }

    void write(Markup out) throws IOException {
        if (findings.isEmpty()) {
            return;
        }
        String title = place() + "-title";
        out.open("section", "id", place(), "aria-labelledby", title);
        out.element("h2", heading(), "id", title);
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
        out.element("span", finding.kindName(), "class", "kind");
        if (finding.proposal()) {
            out.text(" · ").element("span", ReportedFinding.UNREVIEWED, "class", "kind");
        }
        out.close();
        out.open("ul", "class", "evidence");
        for (Side side : Side.values()) {
            for (Evidence evidence : finding.of(side)) {
                evidence(out, side, evidence);
            }
        }
        out.close();
        if (!finding.note().isBlank()) {
            NoteText.write(out, finding.note());
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
