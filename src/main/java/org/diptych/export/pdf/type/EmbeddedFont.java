package org.diptych.export.pdf.type;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSFloat;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDStream;

/** Writes a face into a document: subset, widths, and the text behind each code. ISO 32000-1, 9.7 and 9.10. */
public final class EmbeddedFont {
    private static final int SYMBOLIC = 4;
    private static final int ENTRIES_PER_BLOCK = 100;

    private EmbeddedFont() {}

    /** The font dictionary; to be made when the last glyph has been drawn. */
    public static COSDictionary of(Face face, PDDocument document) throws IOException {
        String name = tag(face) + "+" + face.font().name();
        COSDictionary font = typed("Font");
        font.setItem(COSName.SUBTYPE, COSName.TYPE0);
        font.setName(COSName.BASE_FONT, name);
        font.setItem(COSName.ENCODING, COSName.IDENTITY_H);
        COSArray descendants = new COSArray();
        descendants.add(glyphs(face, name, document));
        font.setItem(COSName.DESCENDANT_FONTS, descendants);
        font.setItem(COSName.TO_UNICODE, stream(document, texts(face).getBytes(StandardCharsets.ISO_8859_1)));
        return font;
    }

    private static COSDictionary glyphs(Face face, String name, PDDocument document) throws IOException {
        COSDictionary glyphs = typed("Font");
        glyphs.setItem(COSName.SUBTYPE, COSName.CID_FONT_TYPE2);
        glyphs.setName(COSName.BASE_FONT, name);
        COSDictionary system = new COSDictionary();
        system.setString(COSName.REGISTRY, "Adobe");
        system.setString(COSName.ORDERING, "Identity");
        system.setInt(COSName.SUPPLEMENT, 0);
        glyphs.setItem(COSName.CIDSYSTEMINFO, system);
        glyphs.setItem(COSName.CID_TO_GID_MAP, COSName.IDENTITY);
        glyphs.setItem(COSName.FONT_DESC, descriptor(face, name, document));
        COSArray widths = new COSArray();
        for (int glyph : face.glyphs()) {
            widths.add(new COSFloat(Math.round(face.font().advance(glyph) * 10) / 10f));
        }
        COSArray blocks = new COSArray();
        blocks.add(COSInteger.ZERO);
        blocks.add(widths);
        glyphs.setItem(COSName.W, blocks);
        return glyphs;
    }

    private static COSDictionary descriptor(Face face, String name, PDDocument document) throws IOException {
        TrueType font = face.font();
        COSDictionary descriptor = typed("FontDescriptor");
        descriptor.setName(COSName.FONT_NAME, name);
        descriptor.setInt(COSName.FLAGS, SYMBOLIC);
        COSArray box = new COSArray();
        for (float edge : font.box()) {
            box.add(new COSFloat(edge));
        }
        descriptor.setItem(COSName.FONT_BBOX, box);
        descriptor.setFloat(COSName.ITALIC_ANGLE, name.endsWith("Italic") ? -12 : 0);
        descriptor.setFloat(COSName.ASCENT, font.ascent());
        descriptor.setFloat(COSName.DESCENT, font.descent());
        descriptor.setFloat(COSName.CAP_HEIGHT, 714);
        descriptor.setFloat(COSName.STEM_V, name.endsWith("Bold") ? 140 : 80);
        byte[] file = FontSubset.of(font, face.glyphs());
        COSBase program = stream(document, file);
        ((COSDictionary) program).setInt(COSName.LENGTH1, file.length);
        descriptor.setItem(COSName.FONT_FILE2, program);
        return descriptor;
    }

    private static String texts(Face face) {
        List<String> texts = face.texts();
        StringBuilder map = new StringBuilder("""
                /CIDInit /ProcSet findresource begin
                12 dict begin
                begincmap
                /CIDSystemInfo <</Registry (Adobe) /Ordering (UCS) /Supplement 0>> def
                /CMapName /Adobe-Identity-UCS def
                /CMapType 2 def
                1 begincodespacerange
                <0000> <FFFF>
                endcodespacerange
                """);
        for (int from = 1; from < texts.size(); from += ENTRIES_PER_BLOCK) {
            int to = Math.min(texts.size(), from + ENTRIES_PER_BLOCK);
            map.append(to - from).append(" beginbfchar\n");
            for (int code = from; code < to; code++) {
                map.append(String.format(Locale.ROOT, "<%04X> <", code));
                texts.get(code).chars().forEach(unit -> map.append(String.format(Locale.ROOT, "%04X", unit)));
                map.append(">\n");
            }
            map.append("endbfchar\n");
        }
        return map.append("endcmap\nCMapName currentdict /CMap defineresource pop\nend\nend\n")
                .toString();
    }

    /** Six letters that differ with the glyphs, as ISO 32000-1, 9.6.4 asks for subsets. */
    private static String tag(Face face) {
        int hash = face.glyphs().hashCode() & Integer.MAX_VALUE;
        StringBuilder tag = new StringBuilder();
        for (int i = 0; i < 6; i++) {
            tag.append((char) ('A' + hash % 26));
            hash /= 26;
        }
        return tag.toString();
    }

    private static COSDictionary typed(String type) {
        COSDictionary dictionary = new COSDictionary();
        dictionary.setName(COSName.TYPE, type);
        return dictionary;
    }

    private static COSBase stream(PDDocument document, byte[] bytes) throws IOException {
        return new PDStream(document, new ByteArrayInputStream(bytes), COSName.FLATE_DECODE).getCOSObject();
    }
}
