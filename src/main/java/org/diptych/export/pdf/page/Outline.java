package org.diptych.export.pdf.page;

import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PageMode;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination.PDPageXYZDestination;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDDocumentOutline;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineNode;

/** Writes the bookmarks. */
final class Outline {
    private static final int AIR = 4;

    private Outline() {}

    static void write(PDDocument document, List<Bookmark> bookmarks) {
        if (bookmarks.isEmpty()) {
            return;
        }
        PDDocumentOutline outline = new PDDocumentOutline();
        add(outline, bookmarks);
        document.getDocumentCatalog().setDocumentOutline(outline);
        document.getDocumentCatalog().setPageMode(PageMode.USE_OUTLINES);
    }

    /** The place with a little air above it, at the zoom that the reader has chosen. */
    static PDPageXYZDestination destination(Place place) {
        PDPageXYZDestination destination = new PDPageXYZDestination();
        destination.setPage(place.sheet().page());
        destination.setLeft(0);
        destination.setTop((int) Math.ceil(place.top()) + AIR);
        destination.setZoom(0);
        return destination;
    }

    private static void add(PDOutlineNode parent, List<Bookmark> bookmarks) {
        for (Bookmark bookmark : bookmarks) {
            PDOutlineItem item = new PDOutlineItem();
            item.setTitle(bookmark.title());
            item.setDestination(destination(bookmark.place()));
            parent.addLast(item);
            add(item, bookmark.children());
        }
    }
}
