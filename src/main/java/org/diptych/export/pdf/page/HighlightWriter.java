package org.diptych.export.pdf.page;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Calendar;
import java.util.Set;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.graphics.blend.BlendMode;
import org.apache.pdfbox.pdmodel.graphics.color.PDColor;
import org.apache.pdfbox.pdmodel.graphics.color.PDDeviceRGB;
import org.apache.pdfbox.pdmodel.graphics.state.PDExtendedGraphicsState;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationHighlight;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAppearanceDictionary;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAppearanceStream;

/** Makes highlight annotations that Acrobat, Zotero, Okular, Preview and pdf.js list. */
final class HighlightWriter {
    private static final COSName ZOTERO_TAGS = COSName.getPDFName("Zotero:Tags");
    private static final COSName MULTIPLY = COSName.getPDFName("M");

    private final PDDocument document;
    private final Calendar time;
    private final PDResources resources = new PDResources();
    private final COSDictionary group = new COSDictionary();

    HighlightWriter(PDDocument document, Calendar time) {
        this.document = document;
        this.time = time;
        PDExtendedGraphicsState multiply = new PDExtendedGraphicsState();
        multiply.setBlendMode(BlendMode.MULTIPLY);
        resources.put(MULTIPLY, multiply);
        group.setName(COSName.TYPE, "Group");
        group.setName(COSName.S, "Transparency");
        group.setItem(COSName.CS, COSName.DEVICERGB);
    }

    PDAnnotationHighlight write(Highlight highlight) {
        PDAnnotationHighlight annotation = new PDAnnotationHighlight();
        annotation.setRectangle(highlight.bounds().rectangle());
        annotation.setQuadPoints(quadPoints(highlight));
        Colour tint = highlight.colour().tint(Colour.HIGHLIGHT);
        annotation.setColor(new PDColor(new float[] {tint.red(), tint.green(), tint.blue()}, PDDeviceRGB.INSTANCE));
        annotation.setContents(highlight.contents());
        annotation.setTitlePopup(highlight.author());
        annotation.setSubject(highlight.topic());
        annotation.setAnnotationName(highlight.id());
        Calendar made = highlight.made().map(DocumentFacts::calendar).orElse(time);
        annotation.setCreationDate(made);
        annotation.setModifiedDate(made);
        annotation.setPrinted(true);
        annotation.getCOSObject().setString(ZOTERO_TAGS, "[\"" + quoted(highlight.topic()) + "\"]");
        annotation.setAppearance(appearance(highlight, tint));
        return annotation;
    }

    /** Upper left, upper right, lower left, lower right: Acrobat's order, which other programs follow. */
    private static float[] quadPoints(Highlight highlight) {
        float[] points = new float[highlight.quads().size() * 8];
        int i = 0;
        for (Area quad : highlight.quads()) {
            for (float coordinate : new float[] {
                quad.left(), quad.top(), quad.right(), quad.top(),
                quad.left(), quad.bottom(), quad.right(), quad.bottom()
            }) {
                points[i++] = coordinate;
            }
        }
        return points;
    }

    private PDAppearanceDictionary appearance(Highlight highlight, Colour tint) {
        PDAppearanceStream stream = new PDAppearanceStream(document);
        stream.setBBox(highlight.bounds().rectangle());
        stream.setResources(resources);
        stream.getCOSObject().setItem(COSName.GROUP, group);
        Ink ink = new Ink(Set.of());
        ink.raw("/M gs\n").fill(tint);
        for (Area quad : highlight.quads()) {
            ink.operator("re", quad.left(), quad.bottom(), quad.right() - quad.left(), quad.top() - quad.bottom());
        }
        ink.raw("f\n");
        try (OutputStream out = stream.getContentStream().createOutputStream()) {
            out.write(ink.operators().toString().getBytes(StandardCharsets.ISO_8859_1));
        } catch (IOException e) {
            throw new UncheckedIOException("a highlight could not be written", e);
        }
        PDAppearanceDictionary appearance = new PDAppearanceDictionary();
        appearance.setNormalAppearance(stream);
        return appearance;
    }

    private static String quoted(String topic) {
        return topic.replace("\\", "\\\\").replace("\"", "\\\"");
    }
}
