package org.diptych.export.pdf.page;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.diptych.export.pdf.type.Face;

/** One page. What is drawn is either tagged, so that it is read aloud, or an artifact, which is not. */
public final class Sheet {
    private final PDPage page;
    private final Map<Layer, Ink> layers = new EnumMap<>(Layer.class);
    private final Set<Face> faces = new LinkedHashSet<>();
    private final COSArray tags = new COSArray();
    private final List<PDStream> contents = new ArrayList<>();
    private final List<PDAnnotation> annotations = new ArrayList<>();
    private final List<Tag> annotationTags = new ArrayList<>();

    Sheet(PDDocument document, float width, float height) {
        page = new PDPage(new PDRectangle(width, height));
        document.addPage(page);
    }

    public float width() {
        return page.getMediaBox().getWidth();
    }

    public float height() {
        return page.getMediaBox().getHeight();
    }

    /** Draws content that belongs to a structure element. */
    public void tagged(Layer layer, Tag tag, Consumer<Ink> drawing) {
        int number = tags.size();
        tags.add(tag.dictionary());
        tag.addContent(page.getCOSObject(), number);
        Ink ink = ink(layer);
        ink.raw("/" + tag.type() + " <</MCID " + number + ">> BDC\n");
        drawing.accept(ink);
        ink.raw("EMC\n");
    }

    /** Draws ornament: lines, marks, running heads. */
    public void artifact(Layer layer, Consumer<Ink> drawing) {
        Ink ink = ink(layer);
        ink.raw("/Artifact BMC\n");
        drawing.accept(ink);
        ink.raw("EMC\n");
    }

    void annotate(PDAnnotation annotation, Tag tag) {
        annotation.setPage(page);
        annotations.add(annotation);
        annotationTags.add(tag);
        tag.addObject(page.getCOSObject(), annotation.getCOSObject());
    }

    PDPage page() {
        return page;
    }

    COSArray tags() {
        return tags;
    }

    List<PDAnnotation> annotations() {
        return annotations;
    }

    Tag tagOf(int annotation) {
        return annotationTags.get(annotation);
    }

    /** Packs what has been drawn so far, so that long documents stay small in memory. */
    void pack(PDDocument document) {
        StringBuilder all = new StringBuilder();
        for (Ink ink : layers.values()) {
            all.append(ink.operators());
        }
        layers.clear();
        if (all.isEmpty()) {
            return;
        }
        PDStream stream = new PDStream(document);
        try (OutputStream out = stream.createOutputStream(COSName.FLATE_DECODE)) {
            out.write(all.toString().getBytes(StandardCharsets.ISO_8859_1));
        } catch (IOException e) {
            throw new UncheckedIOException("a page could not be packed", e);
        }
        contents.add(stream);
    }

    /** Writes everything into the page; {@code fonts} are the fonts of the document. */
    void finish(PDDocument document, Map<Face, COSDictionary> fonts) {
        pack(document);
        page.setContents(contents);
        COSDictionary used = new COSDictionary();
        for (Face face : faces) {
            used.setItem(COSName.getPDFName(face.resource()), fonts.get(face));
        }
        PDResources resources = new PDResources();
        resources.getCOSObject().setItem(COSName.FONT, used);
        page.setResources(resources);
        page.getCOSObject().setItem(COSName.getPDFName("Tabs"), COSName.S);
        if (!annotations.isEmpty()) {
            page.setAnnotations(annotations);
        }
    }

    private Ink ink(Layer layer) {
        return layers.computeIfAbsent(layer, key -> new Ink(faces));
    }
}
