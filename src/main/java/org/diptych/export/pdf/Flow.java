package org.diptych.export.pdf;

import org.diptych.export.pdf.page.Area;
import org.diptych.export.pdf.page.Colour;
import org.diptych.export.pdf.page.Ink;
import org.diptych.export.pdf.page.Layer;
import org.diptych.export.pdf.page.PagedDocument;
import org.diptych.export.pdf.page.Place;
import org.diptych.export.pdf.page.Sheet;
import org.diptych.export.pdf.page.Tag;
import org.diptych.export.pdf.type.Lettering;
import org.diptych.export.pdf.type.SetText;
import org.diptych.export.pdf.type.TextLine;
import org.diptych.export.pdf.type.Typesetter;
import org.diptych.export.shared.ParallelRow;

/** Where the next thing is put: the current sheet and how far down it is filled. Not thread-safe. */
final class Flow {
    /** White space above a section that does not begin a page, in points. */
    private static final float SECTION_GAP = 24;

    private static final int HEAD_LINES = 2;
    /** So many characters of a long head give way to the ellipsis. */
    private static final int HEAD_CUT = 4;

    private final PagedDocument document;
    private final Typesetter typesetter;
    private final Grid grid;
    private final boolean rowsShown;
    private final int mostPages;
    private Sheet sheet;
    private float y;

    /** Ends the layout of a draft that has all the pages it is to have. */
    static final class EnoughPages extends RuntimeException {
        private static final long serialVersionUID = 1L;

        private EnoughPages() {
            super("enough pages", null, false, false);
        }
    }

    /**
     * @param rowsShown whether the report has rows to which links can lead
     * @param mostPages {@link EnoughPages} is thrown in place of beginning another page
     */
    Flow(PagedDocument document, Typesetter typesetter, Grid grid, boolean rowsShown, int mostPages) {
        this.document = document;
        this.typesetter = typesetter;
        this.grid = grid;
        this.rowsShown = rowsShown;
        this.mostPages = mostPages;
        this.sheet = document.add(grid.width(), grid.height());
        this.y = grid.start();
    }

    PagedDocument document() {
        return document;
    }

    Typesetter typesetter() {
        return typesetter;
    }

    Grid grid() {
        return grid;
    }

    Sheet sheet() {
        return sheet;
    }

    /** Height of the next free line, in points from the lower edge of the page. */
    float y() {
        return y;
    }

    void moveTo(float height) {
        y = height;
    }

    void skip(float space) {
        y -= space;
    }

    /** Free height on this page. */
    float room() {
        return y - grid.bottom();
    }

    boolean isAtTop() {
        return y >= grid.start();
    }

    void newPage() {
        if (document.sheets().size() >= mostPages) {
            throw new EnoughPages();
        }
        sheet = document.add(grid.width(), grid.height());
        y = grid.start();
    }

    /** Begins a new page unless there is so much room or nothing on this one. */
    void ensure(float height) {
        if (room() < height && !isAtTop()) {
            newPage();
        }
    }

    /** Begins a section below what is there, or on a new page where its first {@code least} points would not fit. */
    void section(float least) {
        if (isAtTop()) {
            return;
        }
        if (room() < SECTION_GAP + least) {
            newPage();
        } else {
            settle();
            skip(SECTION_GAP);
        }
    }

    /** What comes next stands behind what is there, for those who copy or search the text of the page. */
    void settle() {
        document.settle(sheet);
    }

    /** Gives the place at which the flow stands a name. */
    void name(String name) {
        document.name(name, new Place(sheet, y));
    }

    /** A paragraph of its own over the full width, which may run over to the next page. */
    void paragraph(Tag tag, String text, Lettering lettering, Colour colour) {
        paragraph(tag, typesetter.set(text, lettering, grid.inner()), grid.left(), colour);
    }

    /** A paragraph whose column begins at {@code x} and which may run over to the next page. */
    void paragraph(Tag tag, SetText set, float x, Colour colour) {
        Lettering lettering = set.lettering();
        int from = 0;
        while (from < set.lines().size()) {
            int fitting = Math.max(1, Math.min(set.lines().size() - from, (int) (room() / lettering.leading())));
            draw(Layer.MAIN, tag, set, from, from + fitting, x, y, colour);
            y -= fitting * lettering.leading();
            from += fitting;
            if (from < set.lines().size()) {
                newPage();
            }
        }
    }

    /** Draws a text whose first line begins at height {@code top}; returns the height of its lower end. */
    float draw(Layer layer, Tag tag, SetText text, float x, float top, Colour colour) {
        draw(layer, tag, text, 0, text.lines().size(), x, top, colour);
        return top - text.height();
    }

    /** Draws some lines of a text. */
    void draw(Layer layer, Tag tag, SetText text, int from, int to, float x, float top, Colour colour) {
        sheet.tagged(layer, tag, ink -> lines(ink, text, from, to, x, top, colour));
    }

    /** The head of a column, set in two lines at most. */
    SetText head(String text, float width) {
        SetText set = typesetter.set(text, Look.COLUMN_HEAD, width);
        if (set.lines().size() <= HEAD_LINES) {
            return set;
        }
        int end = set.lines().get(HEAD_LINES - 1).end() - HEAD_CUT;
        int whole = text.offsetByCodePoints(0, text.codePointCount(0, Math.max(0, end)));
        return typesetter.set(text.substring(0, whole).strip() + "…", Look.COLUMN_HEAD, width);
    }

    /** Draws a text that repeats what was said before, and is not read aloud again. */
    void repeat(Layer layer, SetText text, float x, float top, Colour colour) {
        sheet.artifact(layer, ink -> lines(ink, text, 0, text.lines().size(), x, top, colour));
    }

    /** Draws one short line as an ornament. */
    void ornament(Layer layer, String text, Lettering lettering, float x, float baseline, Colour colour) {
        TextLine line = typesetter.line(text, lettering);
        sheet.artifact(layer, ink -> ink.text(line, x, baseline, colour));
    }

    /** A hairline between the margins at the present height. */
    void rule(float weight, Colour colour) {
        sheet.artifact(Layer.DECORATION, ink -> ink.line(grid.left(), y, grid.right(), y, weight, colour));
    }

    /** The number of a row, which leads there when the rows are in the report; returns its width. */
    float rowLink(Layer layer, Tag parent, ParallelRow row, float x, float top) {
        TextLine line = typesetter.line("" + row.number(), Look.CARD);
        Tag tag = rowsShown ? parent.child("Link") : parent;
        float baseline = top - Look.CARD.baseline();
        sheet.tagged(layer, tag, ink -> ink.text(line, x, baseline, rowsShown ? Look.LINK : Look.MUTED));
        if (rowsShown) {
            Area area = new Area(x - 1, baseline - 3, x + line.width() + 1, baseline + 8);
            document.link(sheet, area, ParallelText.place(row), "Go to row " + row.number(), tag);
        }
        return line.width();
    }

    private static void lines(Ink ink, SetText text, int from, int to, float x, float top, Colour colour) {
        float baseline = top - text.lettering().baseline();
        for (TextLine line : text.lines().subList(from, to)) {
            ink.text(line, x + text.indent(line), baseline, colour);
            baseline -= text.lettering().leading();
        }
    }
}
