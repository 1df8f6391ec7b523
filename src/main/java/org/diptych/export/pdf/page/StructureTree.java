package org.diptych.export.pdf.page;

import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentCatalog;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDMarkInfo;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureTreeRoot;
import org.apache.pdfbox.pdmodel.interactive.viewerpreferences.PDViewerPreferences;

/** Declares a document as tagged. */
final class StructureTree {
    private StructureTree() {}

    static void write(PDDocument document, PDStructureTreeRoot structure, Tag root, COSArray numbers, int nextKey) {
        COSDictionary parents = new COSDictionary();
        parents.setItem(COSName.NUMS, numbers);
        COSDictionary tree = structure.getCOSObject();
        tree.setItem(COSName.K, root.dictionary());
        tree.setItem(COSName.PARENT_TREE, parents);
        tree.setInt(COSName.PARENT_TREE_NEXT_KEY, nextKey);
        PDDocumentCatalog catalog = document.getDocumentCatalog();
        catalog.setStructureTreeRoot(structure);
        PDMarkInfo marks = new PDMarkInfo();
        marks.setMarked(true);
        catalog.setMarkInfo(marks);
        catalog.setLanguage("en");
        PDViewerPreferences preferences = new PDViewerPreferences(new COSDictionary());
        preferences.setDisplayDocTitle(true);
        catalog.setViewerPreferences(preferences);
    }
}
