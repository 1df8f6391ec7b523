package org.diptych.project.qda;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.diptych.model.Codebook;
import org.diptych.model.Topic;

/**
 * Codebooks in the REFI-QDA exchange format ({@code .qdc}), as NVivo, MAXQDA, ATLAS.ti, QualCoder and Taguette write
 * and read it. Words that are the same thing have no place in it and are not written.
 *
 * @param codebook the topics
 * @param report a sentence for everything that was not taken over or was changed
 */
public record QdaCodebook(Codebook codebook, List<String> report) {
    static final String NAMESPACE = "urn:QDA-XML:codebook:1.0";
    private static final int MAX_BYTES = 32 << 20;

    public QdaCodebook {
        report = List.copyOf(report);
    }

    /** Reads a {@code .qdc} file; throws {@link IOException} whose message is a sentence for the user. */
    public static QdaCodebook read(Path file) throws IOException {
        String what = "The codebook " + file.getFileName();
        if (Files.size(file) > MAX_BYTES) {
            throw new IOException(
                    what + " is larger than " + (MAX_BYTES >> 20) + " MB: check that it is the right file.");
        }
        return parse(Files.readAllBytes(file), what);
    }

    static QdaCodebook parse(byte[] bytes, String what) throws IOException {
        Element root = SafeXml.read(bytes, what);
        Element codeBook = root.name.equalsIgnoreCase("CodeBook")
                ? root
                : root.child("CodeBook")
                        .orElseThrow(() -> new IOException(
                                what + " is no REFI-QDA codebook: choose a .qdc file, or export one as \"REFI-QDA\"."));
        List<String> report = new ArrayList<>();
        CodeTree.Read codes = CodeTree.read(codeBook, report);
        if (codes.topics().isEmpty()) {
            throw new IOException(what + " has no codes: nothing was taken over.");
        }
        return new QdaCodebook(new Codebook(root.attribute("name"), codes.topics(), List.of()), report);
    }

    /** The topics of a codebook as a valid {@code .qdc}; throws {@link IOException} when it has none. */
    public static byte[] write(Codebook codebook) throws IOException {
        if (codebook.topics().isEmpty()) {
            throw new IOException("The codebook has no topics: add one before you export it.");
        }
        XmlText xml = new XmlText("CodeBook", NAMESPACE).attributes("origin", "Diptych");
        writeCodes(xml, codebook);
        return xml.bytes();
    }

    static void writeCodes(XmlText xml, Codebook codebook) {
        xml.open("Codes");
        for (Topic topic : codebook.topics()) {
            xml.open(
                            "Code",
                            "guid",
                            guid(topic.id()),
                            "name",
                            topic.name(),
                            "isCodable",
                            "true",
                            "color",
                            topic.colour())
                    .leaf("Description", CodeDescription.of(topic))
                    .close();
        }
        xml.close();
    }

    /** The same for the same topic in every comparison, so that other programs can bring the codes together. */
    static String guid(String topicId) {
        return Guid.of("org.diptych.topic", topicId);
    }
}
