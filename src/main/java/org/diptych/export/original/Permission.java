package org.diptych.export.original;

import java.io.IOException;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;

/** What the publisher of a PDF allows. */
final class Permission {
    private static final COSName DOC_MDP = COSName.getPDFName("DocMDP");
    private static final COSName TRANSFORM_PARAMS = COSName.getPDFName("TransformParams");
    private static final COSName REFERENCE = COSName.getPDFName("Reference");
    private static final COSName PERMS = COSName.getPDFName("Perms");
    /** ISO 32000-1, table 254: forms may be filled in, the default; 3 allows annotations as well. */
    private static final int FORMS_ONLY = 2;

    private Permission() {}

    /**
     * Refuses a document whose publisher allows no comments.
     *
     * @throws IOException with a sentence for the user
     */
    static void check(PDDocument document) throws IOException {
        AccessPermission access = document.getCurrentAccessPermission();
        if (document.isEncrypted() && !access.canModifyAnnotations()) {
            throw new IOException("The original PDF is protected: its publisher does not allow comments in it.");
        }
        if (document.isEncrypted() && !access.canExtractContent()) {
            throw new IOException("The original PDF is protected: its publisher does not allow its text to be read.");
        }
        if (certification(document) < 3) {
            throw new IOException(
                    "The original PDF is certified against changes; highlights would break the signature.");
        }
    }

    /** Whether the document is signed. */
    static boolean isSigned(PDDocument document) throws IOException {
        return !document.getSignatureDictionaries().isEmpty();
    }

    /** Level of the certifying signature: 1 no changes, 2 forms, 3 comments; 3 when there is none. */
    private static int certification(PDDocument document) {
        COSDictionary permissions = document.getDocumentCatalog().getCOSObject().getCOSDictionary(PERMS);
        COSDictionary signature = permissions == null ? null : permissions.getCOSDictionary(DOC_MDP);
        if (signature == null) {
            return 3;
        }
        COSArray references = signature.getCOSArray(REFERENCE);
        int level = FORMS_ONLY;
        for (int i = 0; references != null && i < references.size(); i++) {
            COSBase reference = references.getObject(i);
            if (reference instanceof COSDictionary about) {
                COSDictionary parameters = about.getCOSDictionary(TRANSFORM_PARAMS);
                level = parameters == null ? level : parameters.getInt(COSName.P, FORMS_ONLY);
            }
        }
        return level;
    }
}
