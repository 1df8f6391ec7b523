package org.diptych.export.pdf;

import org.diptych.export.pdf.page.Colour;
import org.diptych.export.pdf.type.Cut;
import org.diptych.export.pdf.type.Lettering;

/** Letterings and colours of the report. */
final class Look {
    static final Colour BLACK = Colour.grey(0.08f);
    static final Colour DARK = Colour.grey(0.22f);
    static final Colour MUTED = Colour.grey(0.38f);
    static final Colour FAINT = Colour.grey(0.45f);
    static final Colour HAIRLINE = Colour.grey(0.80f);
    static final Colour SHADE = Colour.grey(0.945f);
    static final Colour LINK = Colour.of("#174A84");

    static final Lettering TITLE = new Lettering(Cut.SERIF_BOLD, 21, 27);
    static final Lettering SUBTITLE = new Lettering(Cut.SERIF_ITALIC, 10.5f, 15);
    static final Lettering HEADING = new Lettering(Cut.SANS_BOLD, 12.5f, 18);
    static final Lettering SUBHEADING = new Lettering(Cut.SANS_BOLD, 9.4f, 14);
    static final Lettering STATEMENT = new Lettering(Cut.SERIF, 9.6f, 13.4f);
    static final Lettering STATEMENT_NARROW = new Lettering(Cut.SERIF, 8.8f, 12.2f);
    static final Lettering QUOTE = new Lettering(Cut.SERIF, 8.8f, 12);
    static final Lettering BODY = new Lettering(Cut.SANS, 8.6f, 12.6f);
    static final Lettering CARD = new Lettering(Cut.SANS, 8.2f, 11.6f);
    static final Lettering CARD_TITLE = new Lettering(Cut.SERIF_ITALIC, 8.8f, 11.6f);
    static final Lettering HASH = new Lettering(Cut.SANS, 7, 11.6f);
    static final Lettering LABEL = new Lettering(Cut.SANS, 7.6f, 11.6f);
    static final Lettering COLUMN_HEAD = new Lettering(Cut.SANS_BOLD, 8.2f, 12);
    static final Lettering SMALL_HEAD = new Lettering(Cut.SANS_BOLD, 7.2f, 10);
    static final Lettering NOTE = new Lettering(Cut.SANS, 7.2f, 9.6f);
    static final Lettering NUMBER = new Lettering(Cut.SANS, 7.4f, 13.4f);
    static final Lettering CODE = new Lettering(Cut.SANS_BOLD, 7, 10);
    static final Lettering GUTTER_CODE = new Lettering(Cut.SANS_BOLD, 5.6f, 7);
    static final Lettering FOOTER = new Lettering(Cut.SANS, 7, 10);
    static final Lettering ABSENT = new Lettering(Cut.SERIF_ITALIC, 8.6f, 13.4f);

    private Look() {}
}
