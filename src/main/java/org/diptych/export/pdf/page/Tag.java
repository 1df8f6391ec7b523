package org.diptych.export.pdf.page;

import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSFloat;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;

/** An element of the structure that programs read aloud by. ISO 32000-1, 14.7. */
public final class Tag {
    private static final COSName SCOPE = COSName.getPDFName("Scope");

    private final String type;
    private final COSDictionary dictionary = new COSDictionary();

    Tag(String type, COSDictionary parent) {
        this.type = type;
        dictionary.setName(COSName.TYPE, "StructElem");
        dictionary.setName(COSName.S, type);
        dictionary.setItem(COSName.P, parent);
    }

    /** A new element at the end of this one, such as {@code P} or {@code TR}. */
    public Tag child(String childType) {
        Tag child = new Tag(childType, dictionary);
        kids().add(child.dictionary);
        return child;
    }

    /** A heading cell of a table; {@code scope} is {@code Row} or {@code Column}. */
    public Tag heading(String scope) {
        Tag heading = child("TH");
        heading.dictionary.setItem(COSName.A, attributes("Table", SCOPE, COSName.getPDFName(scope)));
        return heading;
    }

    /** A figure with the text that stands for it, and its place on the page. */
    public Tag figure(String alternative, float left, float bottom, float right, float top) {
        Tag figure = child("Figure");
        figure.dictionary.setString(COSName.ALT, alternative);
        COSArray box = new COSArray();
        for (float edge : new float[] {left, bottom, right, top}) {
            box.add(new COSFloat(edge));
        }
        COSDictionary layout = attributes("Layout", COSName.BBOX, box);
        layout.setName(COSName.getPDFName("Placement"), "Block");
        figure.dictionary.setItem(COSName.A, layout);
        return figure;
    }

    /** Declares the language of the element, a BCP 47 tag; nothing happens for an unknown one. */
    public Tag in(String language) {
        if (!language.isEmpty() && !language.equals("und")) {
            dictionary.setString(COSName.LANG, language);
        }
        return this;
    }

    String type() {
        return type;
    }

    COSDictionary dictionary() {
        return dictionary;
    }

    void addContent(COSDictionary page, int number) {
        COSBase own = dictionary.getItem(COSName.PG);
        if (own == null) {
            dictionary.setItem(COSName.PG, page);
        }
        if (own == null || own == page) {
            kids().add(COSInteger.get(number));
            return;
        }
        COSDictionary reference = new COSDictionary();
        reference.setName(COSName.TYPE, "MCR");
        reference.setItem(COSName.PG, page);
        reference.setInt(COSName.MCID, number);
        kids().add(reference);
    }

    void addObject(COSDictionary page, COSDictionary object) {
        COSDictionary reference = new COSDictionary();
        reference.setName(COSName.TYPE, "OBJR");
        reference.setItem(COSName.OBJ, object);
        reference.setItem(COSName.PG, page);
        kids().add(reference);
    }

    private COSArray kids() {
        COSBase kids = dictionary.getItem(COSName.K);
        if (kids instanceof COSArray array) {
            return array;
        }
        COSArray made = new COSArray();
        dictionary.setItem(COSName.K, made);
        return made;
    }

    private static COSDictionary attributes(String owner, COSName key, COSBase value) {
        COSDictionary attributes = new COSDictionary();
        attributes.setName(COSName.O, owner);
        attributes.setItem(key, value);
        return attributes;
    }
}
