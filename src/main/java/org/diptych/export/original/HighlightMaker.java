package org.diptych.export.original;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.graphics.blend.BlendMode;
import org.apache.pdfbox.pdmodel.graphics.color.PDColor;
import org.apache.pdfbox.pdmodel.graphics.color.PDDeviceRGB;
import org.apache.pdfbox.pdmodel.graphics.state.PDExtendedGraphicsState;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationHighlight;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAppearanceDictionary;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAppearanceStream;
import org.diptych.model.Topic;

/** Makes highlight annotations that Acrobat, Zotero, Okular, Preview and pdf.js list. */
final class HighlightMaker {
    private static final COSName ZOTERO_TAGS = COSName.getPDFName("Zotero:Tags");
    /** Part of the topic's colour in the tint, so that black text stays readable where Multiply is not known. */
    private static final float TINT = 0.45f;

    private final PDDocument document;

    HighlightMaker(PDDocument document) {
        this.document = document;
    }

    /**
     * Makes an annotation for areas on one page.
     *
     * @param id stable id, unique in the document
     */
    PDAnnotationHighlight make(PDPage page, List<Glyph> areas, Topic topic, String id, Remark remark)
            throws IOException {
        PDAnnotationHighlight highlight = new PDAnnotationHighlight();
        float[] quads = new float[areas.size() * 8];
        for (int i = 0; i < areas.size(); i++) {
            System.arraycopy(areas.get(i).corners(), 0, quads, i * 8, 8);
        }
        PDRectangle bounds = bounds(quads);
        float[] tint = tint(topic.colour());
        highlight.setRectangle(bounds);
        highlight.setQuadPoints(quads);
        highlight.setColor(new PDColor(tint, PDDeviceRGB.INSTANCE));
        highlight.setContents(remark.text());
        highlight.setTitlePopup(remark.author());
        highlight.setSubject(topic.name());
        highlight.setAnnotationName(id);
        highlight.setCreationDate(remark.time());
        highlight.setModifiedDate(remark.time());
        highlight.setPrinted(true);
        highlight.setPage(page);
        String tag = topic.name().replace("\\", "\\\\").replace("\"", "\\\"");
        highlight.getCOSObject().setString(ZOTERO_TAGS, "[\"" + tag + "\"]");
        highlight.setAppearance(appearance(quads, bounds, tint));
        return highlight;
    }

    private PDAppearanceDictionary appearance(float[] quads, PDRectangle bounds, float[] tint) throws IOException {
        PDAppearanceStream stream = new PDAppearanceStream(document);
        stream.setBBox(bounds);
        PDExtendedGraphicsState multiply = new PDExtendedGraphicsState();
        multiply.setBlendMode(BlendMode.MULTIPLY);
        PDResources resources = new PDResources();
        COSName state = resources.add(multiply);
        stream.setResources(resources);
        COSDictionary group = new COSDictionary();
        group.setName(COSName.S, "Transparency");
        group.setItem(COSName.CS, COSName.DEVICERGB);
        stream.getCOSObject().setItem(COSName.GROUP, group);
        StringBuilder ink = new StringBuilder();
        ink.append(
                String.format(Locale.ROOT, "/%s gs %.3f %.3f %.3f rg%n", state.getName(), tint[0], tint[1], tint[2]));
        for (int i = 0; i < quads.length; i += 8) {
            ink.append(String.format(
                    Locale.ROOT,
                    "%.3f %.3f m %.3f %.3f l %.3f %.3f l %.3f %.3f l h%n",
                    quads[i],
                    quads[i + 1],
                    quads[i + 2],
                    quads[i + 3],
                    quads[i + 6],
                    quads[i + 7],
                    quads[i + 4],
                    quads[i + 5]));
        }
        try (OutputStream out = stream.getContentStream().createOutputStream()) {
            out.write(ink.append("f").toString().getBytes(StandardCharsets.ISO_8859_1));
        }
        PDAppearanceDictionary appearance = new PDAppearanceDictionary();
        appearance.setNormalAppearance(stream);
        return appearance;
    }

    private static PDRectangle bounds(float[] quads) {
        float left = quads[0];
        float right = quads[0];
        float bottom = quads[1];
        float top = quads[1];
        for (int i = 0; i < quads.length; i += 2) {
            left = Math.min(left, quads[i]);
            right = Math.max(right, quads[i]);
            bottom = Math.min(bottom, quads[i + 1]);
            top = Math.max(top, quads[i + 1]);
        }
        return new PDRectangle(left, bottom, right - left, top - bottom);
    }

    private static float[] tint(String colour) {
        int rgb = Integer.parseInt(colour.substring(1), 16);
        float[] tint = new float[3];
        for (int i = 0; i < 3; i++) {
            float full = ((rgb >> (16 - 8 * i)) & 255) / 255f;
            tint[i] = 1 - (1 - full) * TINT;
        }
        return tint;
    }
}
