package org.diptych.export.html;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import org.diptych.export.shared.Wording;
import org.diptych.model.AbsenceProof;
import org.diptych.model.OneSidedTerm;
import org.diptych.model.Progress;
import org.diptych.model.Side;

/** Terms that stand in one statement only, with their places and what was searched in the other. */
final class TermLists {
    private final Contents contents;

    TermLists(Contents contents) {
        this.contents = contents;
    }

    void write(Markup out, Progress progress) throws IOException {
        out.open("section", "id", "terms", "aria-labelledby", "terms-title");
        out.element("h2", "Terms in one text only", "id", "terms-title");
        out.element(
                "p",
                "The most telling first. A term is listed when no form, spelling or name of the same thing stands in"
                        + " the other text. Numbers lead to the passages. G² is the log-likelihood of the counts, LR"
                        + " the binary logarithm of the ratio of relative frequencies; with p ≥ .05 there are too few"
                        + " words to call it a difference in frequency.",
                "class",
                "aside");
        if (contents.analysis().wordsMissing()) {
            out.element("p", Wording.WORDS_MISSING, "class", "nothing");
        }
        out.open("div", "class", "pair");
        side(out, Side.A, progress.part(0, 0.5));
        side(out, Side.B, progress.part(0.5, 1));
        out.close().close();
    }

    private void side(Markup out, Side side, Progress progress) throws IOException {
        List<OneSidedTerm> terms = contents.analysis().of(side).onlyHere();
        String heading = "only-" + Contents.letter(side);
        out.open("section", "class", "side-" + Contents.letter(side), "aria-labelledby", heading);
        out.open("h3", "id", heading).text("Only in ").element("span", "" + side, "class", "badge");
        out.text(" ").element("bdi", contents.issuer(side)).text(" ");
        out.element("span", Wording.count(terms.size(), "term"), "class", "aside")
                .close();
        if (terms.isEmpty()) {
            out.element("p", "No term stands only in this text.", "class", "nothing");
        } else {
            table(out, side, terms, progress);
        }
        out.close();
    }

    private void table(Markup out, Side side, List<OneSidedTerm> terms, Progress progress) throws IOException {
        out.open("table", "class", "terms").open("thead").open("tr");
        out.element("th", "Term", "scope", "col").element("th", "Count", "scope", "col", "class", "figure");
        out.element("th", "Passages", "scope", "col").close().close().open("tbody");
        for (int i = 0; i < terms.size(); i++) {
            progress.at(i / (double) terms.size());
            term(out, side, i, terms.get(i));
        }
        out.close().close();
    }

    private void term(Markup out, Side side, int number, OneSidedTerm term) throws IOException {
        Language language = Language.of(contents.provenance(side));
        out.open("tr").open("th", "scope", "row");
        out.element("bdi", term.text(), "class", "words", "lang", language.tag())
                .text(" ");
        out.element("span", term.kind().name().toLowerCase(Locale.ROOT), "class", "kind");
        proof(out, side.other(), term);
        out.close();
        out.element("td", "" + term.count(), "class", "figure");
        out.open("td", "class", "places");
        for (int n = 0; n < term.spans().size(); n++) {
            int row = contents.rows().numberAt(side, term.spans().get(n).start());
            String label = row == 0 ? "–" : "" + row;
            out.text(n == 0 ? "" : " ").element("a", label, "href", "#" + Contents.termId(side, number, n));
        }
        out.close().close();
    }

    private void proof(Markup out, Side other, OneSidedTerm term) throws IOException {
        AbsenceProof proof = term.proof();
        out.open("span", "class", "proof");
        out.text("Looked for in " + other + ": ");
        out.element("bdi", proof.forms().isEmpty() ? "the term as it stands" : String.join(", ", proof.forms()));
        if (!proof.languages().isEmpty()) {
            out.text(" (" + String.join(", ", proof.languages()) + ")");
        }
        out.text(". ");
        if (proof.nearest().isPresent()) {
            out.text("Nearest there: “")
                    .element("bdi", proof.nearest().get().text())
                    .text("” (");
            out.element("bdi", proof.nearest().get().reason());
            out.text(String.format(
                    Locale.ROOT, ", %.2f). ", proof.nearest().get().similarity()));
        }
        String figures = String.format(
                Locale.ROOT,
                "G² %.2f, LR %.2f",
                term.keyness().logLikelihood(),
                term.keyness().logRatio());
        out.element("span", figures, "class", "figures");
        out.text(term.keyness().enoughText() ? "." : " (p ≥ .05).");
        out.close();
    }
}
