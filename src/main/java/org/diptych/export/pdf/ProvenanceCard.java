package org.diptych.export.pdf;

import java.util.LinkedHashMap;
import java.util.Map;
import org.diptych.export.pdf.page.Area;
import org.diptych.export.pdf.page.Layer;
import org.diptych.export.pdf.page.Tag;
import org.diptych.export.pdf.type.Lettering;
import org.diptych.export.pdf.type.SetText;
import org.diptych.export.shared.Wording;
import org.diptych.model.Provenance;
import org.diptych.model.Side;
import org.diptych.model.Statement;
import org.diptych.model.StatementKind;
import org.diptych.model.StatementReading;

/** Where a statement comes from: issuer, title, date, address, hash. */
final class ProvenanceCard {
    private static final float LABEL_WIDTH = 62;
    private static final String TITLE = "Title";
    private static final String SOURCE = "Source";
    private static final String HASH = "SHA-256";

    private final Reading reading;
    private final Flow flow;

    ProvenanceCard(Reading reading, Flow flow) {
        this.reading = reading;
        this.flow = flow;
    }

    /** Draws the card of one side; returns the height of its lower edge. */
    float draw(Side side, Tag parent, float x, float top, float width) {
        Tag section = parent.child("Sect");
        flow.sheet().artifact(Layer.DECORATION, ink -> ink.box(x, top - 1.6f, width, 1.6f, Look.DARK));
        float y = top - 7;
        String label = reading.label(side);
        String head = label.startsWith("Statement") ? label : "Statement " + label;
        SetText heading = flow.typesetter().set(head, Look.SUBHEADING, width);
        y = flow.draw(Layer.MAIN, section.child("H2"), heading, x, y, Look.BLACK) - 3;
        String notice = reading.provenance(side).notice();
        if (!notice.isBlank()) {
            y = notice(section, notice, x, y, width);
        }
        Tag table = section.child("Table");
        for (Map.Entry<String, String> fact : facts(side).entrySet()) {
            y = fact(table.child("TR"), fact.getKey(), fact.getValue(), side, x, y, width);
        }
        return y;
    }

    private float notice(Tag section, String notice, float x, float top, float width) {
        SetText text = flow.typesetter().set(notice, Look.CARD, width - 14);
        float height = text.height() + 5;
        flow.sheet().artifact(Layer.MAIN, ink -> {
            ink.box(x, top - height, width, height, Look.SHADE);
            ink.box(x, top - height, 2.4f, height, Look.DARK);
        });
        flow.draw(Layer.MAIN, section.child("P"), text, x + 9, top - 2.5f, Look.BLACK);
        return top - height - 4;
    }

    private float fact(Tag row, String label, String value, Side side, float x, float top, float width) {
        SetText name = flow.typesetter().set(label, Look.LABEL, LABEL_WIDTH);
        flow.draw(Layer.MAIN, row.heading("Row"), name, x, top, Look.MUTED);
        Lettering lettering = switch (label) {
            case TITLE -> Look.CARD_TITLE;
            case HASH -> Look.HASH;
            default -> Look.CARD;
        };
        SetText text = flow.typesetter().set(value, lettering, width - LABEL_WIDTH);
        Tag cell = row.child("TD");
        float left = x + LABEL_WIDTH;
        float bottom;
        if (label.equals(SOURCE)) {
            Tag link = cell.child("Link");
            bottom = flow.draw(Layer.MAIN, link, text, left, top, Look.LINK);
            float right = left
                    + (text.lines().size() > 1
                            ? text.width()
                            : text.lines().get(0).width());
            flow.document().linkTo(flow.sheet(), new Area(left, bottom, right, top), value, link);
        } else {
            Tag paragraph = cell.child("P");
            if (label.equals(TITLE)) {
                paragraph.in(reading.provenance(side).language());
            }
            bottom = flow.draw(Layer.MAIN, paragraph, text, left, top, Look.BLACK);
        }
        return Math.min(bottom, top - name.height()) - 1.4f;
    }

    private Map<String, String> facts(Side side) {
        Statement statement = reading.comparison().statement(side);
        Provenance provenance = statement.provenance();
        StatementReading read = reading.analysis().of(side);
        Map<String, String> facts = new LinkedHashMap<>();
        facts.put(TITLE, provenance.title());
        facts.put("Kind", provenance.kind() == StatementKind.OTHER ? "" : Wording.kind(provenance.kind()));
        facts.put("Date", provenance.date().map(Wording::date).orElse(""));
        facts.put(SOURCE, provenance.url());
        facts.put("Retrieved", provenance.retrieved().map(Wording::date).orElse(""));
        facts.put("Translator", provenance.translator());
        facts.put("Language", Wording.language(provenance.language()));
        facts.put("Length", length(statement, read));
        facts.put("File", statement.original().fileName());
        facts.put(HASH, statement.original().sha256());
        facts.values().removeIf(String::isBlank);
        return facts;
    }

    private static String length(Statement statement, StatementReading read) {
        if (statement.isBlank()) {
            return "No text";
        }
        String paragraphs = Wording.count(statement.paragraphs().size(), "paragraph");
        return read.length() == 0
                ? paragraphs
                : Wording.count(read.length(), read.countedInCharacters() ? "character" : "word") + " in "
                        + Wording.count(read.sentences().size(), "sentence") + " and " + paragraphs;
    }
}
