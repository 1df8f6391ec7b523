package org.diptych.export.pdf.page;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Calendar;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentNameDictionary;
import org.apache.pdfbox.pdmodel.PDEmbeddedFilesNameTreeNode;
import org.apache.pdfbox.pdmodel.common.filespecification.PDComplexFileSpecification;
import org.apache.pdfbox.pdmodel.common.filespecification.PDEmbeddedFile;

/** A file inside the document that holds the data behind its pages. ISO 19005-3, 6.8. Immutable. */
public final class AttachedData {
    /** Entry of a file specification that says what the file is to the document. */
    public static final COSName RELATIONSHIP = COSName.getPDFName("AFRelationship");

    private final String name;
    private final String mediaType;
    private final String description;
    private final Relationship relationship;
    private final byte[] content;

    /** What the file is to the document. */
    public enum Relationship {
        /** The document was made from it. */
        SOURCE("Source"),
        /** It holds what the document shows. */
        DATA("Data");

        private final String name;

        Relationship(String name) {
            this.name = name;
        }

        /** Its name in the file format. */
        public String pdfName() {
            return name;
        }
    }

    /**
     * @param name file name
     * @param mediaType media type such as {@code application/json}
     * @param description what it is, one line
     * @param content its bytes
     */
    public AttachedData(String name, String mediaType, String description, Relationship relationship, byte[] content) {
        this.name = name;
        this.mediaType = mediaType;
        this.description = description;
        this.relationship = relationship;
        this.content = content.clone();
    }

    static void write(List<AttachedData> all, PDDocument document, Calendar time) throws IOException {
        Map<String, PDComplexFileSpecification> specifications = new LinkedHashMap<>();
        COSArray associated = new COSArray();
        for (AttachedData data : all) {
            PDComplexFileSpecification specification = data.specification(document, time);
            specifications.put(data.name, specification);
            associated.add(specification.getCOSObject());
        }
        PDEmbeddedFilesNameTreeNode files = new PDEmbeddedFilesNameTreeNode();
        files.setNames(specifications);
        PDDocumentNameDictionary names = new PDDocumentNameDictionary(document.getDocumentCatalog());
        names.setEmbeddedFiles(files);
        document.getDocumentCatalog().setNames(names);
        document.getDocumentCatalog().getCOSObject().setItem(COSName.getPDFName("AF"), associated);
    }

    private PDComplexFileSpecification specification(PDDocument document, Calendar time) throws IOException {
        PDEmbeddedFile file = new PDEmbeddedFile(document, new ByteArrayInputStream(content), COSName.FLATE_DECODE);
        file.setSubtype(mediaType);
        file.setSize(content.length);
        file.setCreationDate(time);
        file.setModDate(time);
        PDComplexFileSpecification specification = new PDComplexFileSpecification();
        specification.setFile(name);
        specification.setFileUnicode(name);
        specification.setFileDescription(description);
        specification.setEmbeddedFile(file);
        specification.setEmbeddedFileUnicode(file);
        specification.getCOSObject().setName(RELATIONSHIP, relationship.pdfName());
        return specification;
    }
}
