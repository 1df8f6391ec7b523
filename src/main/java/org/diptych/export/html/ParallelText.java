package org.diptych.export.html;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.diptych.export.shared.ParallelRow;
import org.diptych.model.PassageLink;
import org.diptych.model.Progress;
import org.diptych.model.Sentence;
import org.diptych.model.Side;
import org.diptych.model.Span;

/** Both statements in parallel columns, passage beside passage, with highlights. */
final class ParallelText {
    private static final int MOST_EVIDENCE = 6;

    private final Contents contents;
    private final Map<Integer, List<PassageLink>> linksByRow = new HashMap<>();

    ParallelText(Contents contents) {
        this.contents = contents;
        for (PassageLink link : contents.analysis().links()) {
            int row = row(Side.A, link.a());
            linksByRow.computeIfAbsent(row, key -> new ArrayList<>()).add(link);
        }
    }

    private int row(Side side, int sentence) {
        List<Sentence> sentences = contents.analysis().of(side).sentences();
        return sentence < sentences.size()
                ? contents.rows().numberAt(side, sentences.get(sentence).span().start())
                : 0;
    }

    void write(Markup out, Progress progress) throws IOException {
        out.open("section", "id", "texts", "aria-labelledby", "texts-title");
        out.element("h2", "The two texts", "id", "texts-title");
        out.element("p", introduction(), "class", "aside");
        out.open("div", "class", "heads", "aria-hidden", "true");
        for (Side side : Side.values()) {
            out.open("p", "class", "side-" + Contents.letter(side)).element("span", "" + side, "class", "badge");
            out.text(" ").element("bdi", contents.issuer(side)).close();
        }
        out.close().open("ol", "class", "rows");
        MarkedText a = new MarkedText(contents.text(Side.A), contents.marks(Side.A));
        MarkedText b = new MarkedText(contents.text(Side.B), contents.marks(Side.B));
        int count = contents.rows().list().size();
        for (ParallelRow row : contents.rows().list()) {
            progress.at(row.number() / (double) (count + 1));
            out.open("li", "id", Contents.rowId(row.number()), "value", "" + row.number());
            out.element("a", "" + row.number(), "class", "number", "href", "#" + Contents.rowId(row.number()));
            cell(out, row, Side.A, a);
            cell(out, row, Side.B, b);
            links(out, row);
            out.close();
        }
        out.close().close();
    }

    private String introduction() {
        if (!contents.rows().isAligned()) {
            return "Paragraphs stand beside each other in their order; no passages were matched.";
        }
        return "Sentences that speak of the same stand beside each other. A tinted phrase is a highlight; the line"
                + " below it and the two letters behind it repeat the topic, so no colour is needed.";
    }

    private void cell(Markup out, ParallelRow row, Side side, MarkedText text) throws IOException {
        List<Span> pieces = row.of(side);
        String style = pieces.isEmpty() ? " empty" : "";
        out.open("div", "class", "cell side-" + Contents.letter(side) + style);
        out.element("p", side + " · " + contents.issuer(side), "class", "who");
        if (pieces.isEmpty()) {
            String nothing = contents.rows().isAligned() ? "No passage in " + side + " speaks of this." : "–";
            out.element("p", nothing, "class", "nothing");
        } else {
            Language language = Language.of(contents.provenance(side));
            for (Span piece : pieces) {
                out.open("p", "class", "words", "lang", language.tag(), "dir", language.direction());
                text.write(out, piece);
                out.close();
            }
        }
        out.close();
    }

    /** What joins the row, and where sentences of B stand that speak of the same out of order. */
    private void links(Markup out, ParallelRow row) throws IOException {
        List<PassageLink> links = linksByRow.getOrDefault(row.number(), List.of());
        if (links.isEmpty() || !contents.rows().isAligned()) {
            return;
        }
        TreeSet<Integer> elsewhere = new TreeSet<>();
        links.forEach(link -> elsewhere.add(row(Side.B, link.b())));
        elsewhere.remove(0);
        boolean here = elsewhere.remove(row.number());
        out.open("p", "class", "link");
        if (here) {
            evidence(out, row, links);
        }
        if (!elsewhere.isEmpty()) {
            out.text(here ? " See also B in passage" : "Speaks of the same as B in passage");
            String before = " ";
            for (int number : elsewhere) {
                out.text(before).element("a", "" + number, "href", "#" + Contents.rowId(number));
                before = ", ";
            }
            out.text(".");
        }
        out.close();
    }

    private void evidence(Markup out, ParallelRow row, List<PassageLink> links) throws IOException {
        List<PassageLink> inRow = links.stream()
                .filter(link -> row(Side.B, link.b()) == row.number())
                .sorted(Comparator.comparingDouble(PassageLink::score).reversed())
                .toList();
        String tier = switch (inRow.get(0).tier()) {
            case SURE -> "Surely linked";
            case LIKELY -> "Probably linked";
            case UNCERTAIN -> "Perhaps linked";
        };
        List<String> evidence = inRow.stream()
                .flatMap(link -> link.evidence().stream())
                .distinct()
                .limit(MOST_EVIDENCE)
                .toList();
        out.text(tier + (evidence.isEmpty() ? "" : ": "));
        String before = "";
        for (String each : evidence) {
            out.text(before).element("bdi", each);
            before = ", ";
        }
        out.text(".");
    }
}
