package org.diptych.export.original;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.interactive.digitalsignature.PDSignature;
import org.apache.pdfbox.pdmodel.interactive.form.PDAcroForm;
import org.apache.pdfbox.pdmodel.interactive.form.PDSignatureField;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PermissionTest {
    private static final String TEXT = "They spoke about the harbour.";

    @Test
    void passwordIsToldInASentence() throws IOException {
        Pages pages = new Pages().page(TEXT);
        protect(pages, "secret", new AccessPermission());

        assertRefused("The original PDF is protected with a password; highlights cannot be added.", pages);
    }

    @Test
    void publisherWhoAllowsNoCommentsIsObeyed() throws IOException {
        Pages pages = new Pages().page(TEXT);
        AccessPermission access = new AccessPermission();
        access.setCanModifyAnnotations(false);
        protect(pages, "", access);

        assertRefused("The original PDF is protected: its publisher does not allow comments in it.", pages);
    }

    @Test
    void publisherWhoAllowsNoReadingIsObeyed() throws IOException {
        Pages pages = new Pages().page(TEXT);
        AccessPermission access = new AccessPermission();
        access.setCanExtractContent(false);
        protect(pages, "", access);

        assertRefused("The original PDF is protected: its publisher does not allow its text to be read.", pages);
    }

    @Test
    void protectedPdfThatAllowsCommentsIsHighlighted() throws IOException {
        Pages pages = new Pages().page(TEXT);
        protect(pages, "", new AccessPermission());

        HighlightedPdf highlighted = OriginalPdfTest.highlight(pages.bytes(), TEXT, "harbour");

        Pages.Mark only = Pages.marks(highlighted.bytes()).get(0);
        assertEquals("harbour", only.text());
        assertEquals("Harbour \"old\": mention 1 of 1", only.annotation().getContents());
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2})
    void certifiedPdfThatAllowsNoCommentsIsRefused(int level) throws IOException {
        Pages pages = new Pages().page(TEXT);
        certify(pages.document(), level);

        assertRefused("The original PDF is certified against changes; highlights would break the signature.", pages);
    }

    @Test
    void certifiedPdfThatAllowsCommentsIsHighlightedAndCalledSigned() throws IOException {
        Pages pages = new Pages().page(TEXT);
        certify(pages.document(), 3);

        assertTrue(OriginalPdfTest.highlight(pages.bytes(), TEXT, "harbour").isSigned());
        assertFalse(OriginalPdfTest.highlight(new Pages().page(TEXT).bytes(), TEXT, "harbour")
                .isSigned());
    }

    @Test
    void pagesWithoutTextAreToldInASentence() throws IOException {
        assertRefused(
                "The original PDF has no text, only pictures of its pages; highlights cannot be placed on them.",
                new Pages().page());
    }

    private static void assertRefused(String sentence, Pages pages) throws IOException {
        byte[] pdf = pages.bytes();

        IOException refused = assertThrows(IOException.class, () -> OriginalPdfTest.highlight(pdf, TEXT, "harbour"));

        assertEquals(sentence, refused.getMessage());
    }

    private static void protect(Pages pages, String password, AccessPermission access) throws IOException {
        StandardProtectionPolicy policy = new StandardProtectionPolicy("owner", password, access);
        policy.setEncryptionKeyLength(128);
        pages.document().protect(policy);
    }

    /** The marks of a certifying signature; the seal itself does not matter here. */
    private static void certify(PDDocument document, int level) throws IOException {
        PDSignature signature = new PDSignature();
        COSDictionary parameters = new COSDictionary();
        parameters.setInt(COSName.P, level);
        COSDictionary reference = new COSDictionary();
        reference.setItem(COSName.getPDFName("TransformParams"), parameters);
        COSArray references = new COSArray();
        references.add(reference);
        signature.getCOSObject().setItem(COSName.getPDFName("Reference"), references);
        COSDictionary permissions = new COSDictionary();
        permissions.setItem(COSName.getPDFName("DocMDP"), signature.getCOSObject());
        document.getDocumentCatalog().getCOSObject().setItem(COSName.getPDFName("Perms"), permissions);
        PDAcroForm form = new PDAcroForm(document);
        document.getDocumentCatalog().setAcroForm(form);
        PDSignatureField field = new PDSignatureField(form);
        field.getCOSObject().setItem(COSName.V, signature.getCOSObject());
        form.setFields(List.of(field));
    }
}
