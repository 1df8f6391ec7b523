package org.diptych.export.pdf;

import java.util.List;
import org.diptych.export.pdf.page.Layer;
import org.diptych.export.pdf.page.PagedDocument;
import org.diptych.export.pdf.page.Sheet;
import org.diptych.export.pdf.type.TextLine;
import org.diptych.export.pdf.type.Typesetter;
import org.diptych.export.shared.Wording;
import org.diptych.model.Side;
import org.diptych.model.Statement;

/** Heads and feet of all pages: title, what is compared, number of the page. */
final class RunningFeet {
    private static final float FOOT = 24;
    private static final float HEAD = 30;

    private RunningFeet() {}

    /** @param complete whether the document has all its pages, so that their number is known */
    static void draw(PagedDocument document, Typesetter typesetter, Reading reading, Grid grid, boolean complete) {
        List<Sheet> sheets = document.sheets();
        float space = grid.inner() - 80;
        TextLine title = typesetter.line(reading.title(), Look.FOOTER, grid.inner());
        TextLine sources =
                typesetter.line(source(reading, Side.A) + "     " + source(reading, Side.B), Look.FOOTER, space);
        for (int i = 0; i < sheets.size(); i++) {
            String number = "Page " + (i + 1) + (complete ? " of " + sheets.size() : "");
            TextLine page = typesetter.line(number, Look.FOOTER);
            boolean first = i == 0;
            sheets.get(i).artifact(Layer.DECORATION, ink -> {
                if (!first) {
                    ink.text(title, grid.left(), grid.height() - HEAD, Look.MUTED);
                }
                ink.text(sources, grid.left(), FOOT, Look.MUTED);
                ink.text(page, grid.right() - page.width(), FOOT, Look.MUTED);
            });
        }
    }

    /** First eight digits of a hash. */
    private static String prefix(String hash) {
        return hash.substring(0, Math.min(8, hash.length()));
    }

    private static String source(Reading reading, Side side) {
        Statement statement = reading.comparison().statement(side);
        String issuer = statement.provenance().issuer();
        String date = statement.provenance().date().map(Wording::date).orElse("");
        StringBuilder text = new StringBuilder(side.name());
        for (String part : List.of(issuer, date, prefix(statement.original().sha256()))) {
            if (!part.isBlank()) {
                text.append(text.length() == 1 ? " " : " · ").append(part);
            }
        }
        return text.toString();
    }
}
