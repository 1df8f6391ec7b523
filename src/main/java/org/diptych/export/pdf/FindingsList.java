package org.diptych.export.pdf;

import java.util.List;
import java.util.Optional;
import org.diptych.export.pdf.page.Layer;
import org.diptych.export.pdf.page.Tag;
import org.diptych.export.pdf.type.Cut;
import org.diptych.export.pdf.type.SetText;
import org.diptych.export.pdf.type.Stress;
import org.diptych.export.shared.Markdown;
import org.diptych.export.shared.ReportedFinding;
import org.diptych.export.shared.ReportedFinding.Evidence;
import org.diptych.model.QuotedWords;
import org.diptych.model.Side;
import org.diptych.model.Span;

/** Numbered findings, each with a short quotation from each side that leads to its row, and the researcher's note. */
final class FindingsList {
    private static final int MOST_PROPOSALS = 10;
    private static final int MOST_QUOTES = 2;
    private static final int LONGEST_LOST = 200;
    private static final float NUMBER = 22;
    private static final float ROW_NUMBER = 28;
    private static final float SPACE = 28;
    private static final float GAP = 12;
    /** At least so much of a note stands below its finding. */
    private static final float LEAST_NOTE = 40;
    /** Heading and the sentence below it. */
    private static final float HEAD = 40;

    private final Reading reading;
    private final Flow flow;
    private final boolean proposals;
    private final List<ReportedFinding> findings;
    private final float half;

    private FindingsList(Reading reading, Flow flow, boolean proposals, List<ReportedFinding> findings) {
        this.reading = reading;
        this.flow = flow;
        this.proposals = proposals;
        this.findings = findings;
        this.half = (flow.grid().inner() - NUMBER - SPACE) / 2;
    }

    static FindingsList accepted(Reading reading, Flow flow) {
        return new FindingsList(reading, flow, false, ReportedFinding.accepted(reading.comparison()));
    }

    static FindingsList proposed(Reading reading, Flow flow) {
        return new FindingsList(
                reading,
                flow,
                true,
                ReportedFinding.proposed(reading.comparison(), reading.analysis(), MOST_PROPOSALS));
    }

    boolean isEmpty() {
        return findings.isEmpty();
    }

    /** Name of the place at which the list begins. */
    String place() {
        return proposals ? "proposed-findings" : "findings";
    }

    String heading() {
        return proposals ? "Proposed findings" : "Findings";
    }

    void draw(Tag root) {
        Item first = item(findings.get(0));
        flow.section(Math.min(
                HEAD + first.height(), (flow.grid().start() - flow.grid().bottom()) / 2));
        flow.name(place());
        Tag section = root.child("Sect");
        SetText heading =
                flow.typesetter().set(heading(), Look.HEADING, flow.grid().inner());
        flow.moveTo(
                flow.draw(Layer.MAIN, section.child("H2"), heading, flow.grid().left(), flow.y(), Look.BLACK));
        String about = proposals ? ReportedFinding.PROPOSALS : ReportedFinding.ACCEPTED;
        flow.paragraph(section.child("P"), about, Look.BODY, Look.MUTED);
        flow.skip(8);
        Tag list = section.child("L");
        findings.forEach(finding -> draw(list, finding));
    }

    /** A finding, set. */
    private record Item(SetText sentence, SetText note, List<Quote> a, List<Quote> b) {
        float quotes() {
            return Math.max(FindingsList.height(a), FindingsList.height(b));
        }

        float height() {
            return Look.LABEL.leading() + sentence.height() + quotes() + GAP;
        }
    }

    private Item item(ReportedFinding finding) {
        float width = flow.grid().inner() - NUMBER;
        return new Item(
                flow.typesetter().set(QuotedWords.isolated(finding.text()), Look.STATEMENT, width),
                flow.typesetter().set(Markdown.plain(finding.note()), Look.BODY, width),
                quotes(finding, Side.A),
                quotes(finding, Side.B));
    }

    private void draw(Tag list, ReportedFinding finding) {
        Item set = item(finding);
        SetText note = set.note();
        flow.ensure(set.height());
        Tag item = list.child("LI");
        float left = flow.grid().left();
        SetText number = flow.typesetter().set(finding.number() + ".", Look.COLUMN_HEAD, NUMBER);
        flow.draw(Layer.MAIN, item.child("Lbl"), number, left, flow.y(), Look.DARK);
        Tag body = item.child("LBody");
        SetText kind =
                flow.typesetter().set(kind(finding), Look.LABEL, flow.grid().inner() - NUMBER);
        flow.moveTo(flow.draw(Layer.MAIN, body.child("P"), kind, left + NUMBER, flow.y(), Look.MUTED));
        flow.paragraph(body.child("P"), set.sentence(), left + NUMBER, Look.BLACK);
        flow.skip(3);
        flow.ensure(set.quotes());
        draw(body, set.a(), Side.A);
        draw(body, set.b(), Side.B);
        flow.skip(set.quotes());
        if (!finding.note().isBlank()) {
            flow.skip(2);
            flow.ensure(Math.min(note.height(), LEAST_NOTE));
            flow.paragraph(body.child("P"), note, left + NUMBER, Look.DARK);
        }
        flow.skip(GAP);
    }

    private static String kind(ReportedFinding finding) {
        String name = finding.kindName();
        String kind = Character.toUpperCase(name.charAt(0)) + name.substring(1);
        String about = finding.topic().isEmpty() ? kind : kind + " · " + finding.topic();
        return finding.proposal() ? about + " · " + ReportedFinding.UNREVIEWED : about;
    }

    private void draw(Tag body, List<Quote> quotes, Side side) {
        float left = flow.grid().left() + NUMBER + (side == Side.A ? 0 : half + SPACE);
        float top = flow.y();
        Tag cell = body.child("Div");
        for (Quote quote : quotes) {
            float line = top;
            Tag paragraph = cell.child("P");
            SetText letter = flow.typesetter().set(side.name(), Look.COLUMN_HEAD, 10);
            flow.draw(Layer.MAIN, paragraph, letter, left, line, Look.MUTED);
            quote.place()
                    .ifPresent(span -> flow.rowLink(
                            Layer.MAIN, cell.child("P"), reading.rows().at(side, span.start()), left + 11, line));
            Tag words = cell.child("P").in(reading.provenance(side).language());
            flow.draw(Layer.MAIN, words, quote.text(), left + ROW_NUMBER, line, Look.DARK);
            top -= quote.text().height() + 3;
        }
    }

    private record Quote(Optional<Span> place, SetText text) {}

    private List<Quote> quotes(ReportedFinding finding, Side side) {
        return finding.of(side).stream()
                .limit(MOST_QUOTES)
                .map(evidence -> quote(evidence, side))
                .toList();
    }

    /** The words in their sentence; words that are no longer in the text stand alone. */
    private Quote quote(Evidence evidence, Side side) {
        boolean placed = evidence.span()
                .filter(span -> span.end() <= reading.text(side).length())
                .isPresent();
        if (!placed) {
            String words = evidence.words();
            String shown = words.length() > LONGEST_LOST ? words.substring(0, LONGEST_LOST) + "…" : words;
            Stress none = Stress.by(Cut.SERIF_BOLD);
            return new Quote(Optional.empty(), flow.typesetter().set(shown, none, Look.QUOTE, half - ROW_NUMBER));
        }
        Span span = evidence.span().orElseThrow();
        Excerpt excerpt = Excerpt.of(reading, side, List.of(span));
        return new Quote(
                evidence.span(),
                flow.typesetter().set(excerpt.text(), excerpt.stress(), Look.QUOTE, half - ROW_NUMBER));
    }

    private static float height(List<Quote> quotes) {
        float height = 0;
        for (Quote quote : quotes) {
            height += quote.text().height() + 3;
        }
        return height;
    }
}
