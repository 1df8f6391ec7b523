package org.diptych.export.pdf.page;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.pdfwriter.compress.CompressParameters;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureTreeRoot;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionURI;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.diptych.export.pdf.type.EmbeddedFont;
import org.diptych.export.pdf.type.Face;
import org.diptych.export.pdf.type.Fonts;

/** A tagged PDF under construction: sheets are added in order, then it is saved once. Not thread-safe. */
public final class PagedDocument implements AutoCloseable {
    /** Documents with more annotations than this are not packed. */
    private static final int MOST_PACKED = 15_000;

    private final PDDocument document = new PDDocument(SmallStreams::new);
    private final DocumentFacts facts;
    private final Fonts fonts;
    private final HighlightWriter highlights;
    private final PDStructureTreeRoot structure = new PDStructureTreeRoot();
    private final Tag root = new Tag("Document", structure.getCOSObject());
    private final List<Sheet> sheets = new ArrayList<>();
    private final Map<String, Place> places = new HashMap<>();
    private final Map<PDAnnotationLink, String> openLinks = new LinkedHashMap<>();

    public PagedDocument(DocumentFacts facts, Fonts fonts) {
        this.facts = facts;
        this.fonts = fonts;
        highlights = new HighlightWriter(document, facts.calendar());
    }

    /** The element that holds all others. */
    public Tag root() {
        return root;
    }

    public List<Sheet> sheets() {
        return sheets;
    }

    /** Adds a page; the one before it can still be drawn on. */
    public Sheet add(float width, float height) {
        if (!sheets.isEmpty()) {
            sheets.get(sheets.size() - 1).pack(document);
        }
        Sheet sheet = new Sheet(document, width, height);
        sheets.add(sheet);
        return sheet;
    }

    /** Ends a part of a page: what is drawn later on the page comes behind it in its content, in every layer. */
    public void settle(Sheet sheet) {
        sheet.pack(document);
    }

    /** Gives a place a name to which links may lead, before or after they are made. */
    public void name(String name, Place place) {
        places.putIfAbsent(name, place);
    }

    /** The place of a name; throws {@link IllegalArgumentException} for one that was never given. */
    public Place place(String name) {
        Place place = places.get(name);
        if (place == null) {
            throw new IllegalArgumentException("no place in the document is called " + name);
        }
        return place;
    }

    public void highlight(Sheet sheet, Highlight highlight, Tag tag) {
        sheet.annotate(highlights.write(highlight), tag);
    }

    /** Makes an area lead to a named place of the document. */
    public void link(Sheet sheet, Area area, String name, String description, Tag tag) {
        PDAnnotationLink link = link(area, description);
        openLinks.put(link, name);
        sheet.annotate(link, tag);
    }

    /** Makes an area lead to an address. */
    public void linkTo(Sheet sheet, Area area, String address, Tag tag) {
        PDAnnotationLink link = link(area, "Open " + address);
        PDActionURI action = new PDActionURI();
        action.setURI(address);
        link.setAction(action);
        sheet.annotate(link, tag);
    }

    /** Finishes the document and writes it. */
    public void save(OutputStream out, List<Bookmark> bookmarks, List<AttachedData> attached) throws IOException {
        openLinks.forEach((link, name) -> link.setDestination(Outline.destination(place(name))));
        finishSheets();
        writeStructure();
        Outline.write(document, bookmarks);
        ArchiveMetadata.write(document, facts);
        AttachedData.write(attached, document, facts.calendar());
        document.setVersion(1.7f);
        document.setDocumentId(facts.seed());
        document.save(out, packing());
    }

    /** Finishes the pages and writes them alone, to be looked at. */
    public void saveDraft(OutputStream out) throws IOException {
        finishSheets();
        document.save(out, CompressParameters.NO_COMPRESSION);
    }

    private void finishSheets() throws IOException {
        Map<Face, COSDictionary> embedded = new HashMap<>();
        for (Face face : fonts.used()) {
            embedded.put(face, EmbeddedFont.of(face, document));
        }
        sheets.forEach(sheet -> sheet.finish(document, embedded));
    }

    /** Packed objects make files less than half as large, but all stay in memory until the end. */
    private CompressParameters packing() {
        int annotations =
                sheets.stream().mapToInt(sheet -> sheet.annotations().size()).sum();
        return annotations > MOST_PACKED ? CompressParameters.NO_COMPRESSION : CompressParameters.DEFAULT_COMPRESSION;
    }

    @Override
    public void close() throws IOException {
        document.close();
    }

    private static PDAnnotationLink link(Area area, String description) {
        PDAnnotationLink link = new PDAnnotationLink();
        link.setRectangle(area.rectangle());
        link.setContents(description);
        link.setPrinted(true);
        COSArray none = new COSArray();
        for (int i = 0; i < 3; i++) {
            none.add(COSInteger.ZERO);
        }
        link.setBorder(none);
        return link;
    }

    /** The tree from pages and annotations back to their elements. ISO 32000-1, 14.7.4.4. */
    private void writeStructure() {
        COSArray numbers = new COSArray();
        int key = 0;
        for (Sheet sheet : sheets) {
            sheet.page().setStructParents(key);
            numbers.add(COSInteger.get(key++));
            numbers.add(sheet.tags());
        }
        for (Sheet sheet : sheets) {
            List<PDAnnotation> annotations = sheet.annotations();
            for (int i = 0; i < annotations.size(); i++) {
                annotations.get(i).setStructParent(key);
                numbers.add(COSInteger.get(key++));
                numbers.add(sheet.tagOf(i).dictionary());
            }
        }
        StructureTree.write(document, structure, root, numbers, key);
    }
}
