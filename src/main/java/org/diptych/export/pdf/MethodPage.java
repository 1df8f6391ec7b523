package org.diptych.export.pdf;

import java.util.List;
import java.util.stream.Collectors;
import org.diptych.export.pdf.page.Layer;
import org.diptych.export.pdf.page.Tag;
import org.diptych.export.pdf.type.SetText;
import org.diptych.export.shared.TextHash;
import org.diptych.export.shared.Wording;
import org.diptych.model.Side;

/** What a reader needs to repeat the comparison: version, settings, hashes. */
final class MethodPage {
    static final String PLACE = "method";
    /** The heading and the first paragraphs stand together. */
    private static final float LEAST = 70;

    private final Reading reading;
    private final Flow flow;
    private final String program;

    MethodPage(Reading reading, Flow flow, String program) {
        this.reading = reading;
        this.flow = flow;
        this.program = program;
    }

    void draw(Tag root) {
        flow.section(LEAST);
        flow.name(PLACE);
        Tag section = root.child("Sect");
        SetText heading =
                flow.typesetter().set("Method", Look.HEADING, flow.grid().inner());
        flow.moveTo(
                flow.draw(Layer.MAIN, section.child("H2"), heading, flow.grid().left(), flow.y(), Look.BLACK));
        for (String text : paragraphs()) {
            flow.ensure(2 * Look.BODY.leading());
            flow.paragraph(section.child("P"), text, Look.BODY, Look.DARK);
            flow.skip(4);
        }
    }

    private List<String> paragraphs() {
        String topics = reading.topics().stream().map(ReportTopic::name).collect(Collectors.joining(", "));
        String rows = reading.rows().isAligned()
                ? "Rows hold sentences of A beside the sentences of B that speak of the same, in the order of the"
                        + " texts; where nothing speaks of the same, the other column is empty."
                : "Rows hold the paragraphs of both texts in their order; no passages were matched.";
        return List.of(
                "Made with " + program + ". Both texts were read in Unicode form NFC; nothing in them was changed.",
                "Topics were found by the patterns of the codebook “"
                        + reading.comparison().codebook().name()
                        + "” (SHA-256 " + TextHash.of(reading.comparison().codebook()) + "). Highlighted here: "
                        + (topics.isEmpty() ? "none" : topics) + ".",
                "A term is called one-sided when none of its inflections, spellings, aliases and number or date forms"
                        + " stands in the other text. " + Wording.ABSENCE,
                rows,
                "SHA-256 of the texts as compared (UTF-8): A " + TextHash.of(reading.text(Side.A)) + ", B "
                        + TextHash.of(reading.text(Side.B)) + ". The hashes on the front page are those of the"
                        + " files from which the texts were read.",
                "The attached file comparison.diptych is this comparison as Diptych opens it again; comparison.json holds"
                        + " the texts, the codebook and all results for programs.");
    }
}
