package org.diptych.project.qda;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.diptych.model.Codebook;
import org.diptych.project.CodebookFile;
import org.diptych.project.CodebookTable;

/**
 * Codebooks in every format that Diptych knows, told apart by the ending of the file name: {@code .qdc} (REFI-QDA),
 * {@code .csv} and {@code .tsv}, {@code .qdpx} (the codes of a project, reading only), everything else in Diptych's own
 * text format.
 */
public final class CodebookFiles {
    private static final int MAX_BYTES = 8 << 20;

    private CodebookFiles() {}

    /**
     * A codebook that was read.
     *
     * @param report a sentence for everything that was changed or not taken over
     */
    public record Read(Codebook codebook, List<String> report) {
        public Read {
            report = List.copyOf(report);
        }
    }

    /** Reads a codebook; throws {@link IOException} whose message is a sentence for the user. */
    public static Read read(Path file) throws IOException {
        return switch (ending(file)) {
            case "qdc" -> {
                QdaCodebook read = QdaCodebook.read(file);
                yield new Read(read.codebook(), read.report());
            }
            case "qdpx" -> {
                QdaProject read = QdaProject.read(file);
                yield new Read(read.comparison().codebook(), read.report());
            }
            case "csv", "tsv" -> {
                if (Files.size(file) > MAX_BYTES) {
                    throw new IOException("The table " + file.getFileName() + " is larger than " + (MAX_BYTES >> 20)
                            + " MB: split it, or check that it is the right file.");
                }
                CodebookTable read = CodebookTable.parse(Decoding.text(Files.readAllBytes(file)));
                yield new Read(read.codebook(), read.report());
            }
            default -> new Read(CodebookFile.read(file), List.of());
        };
    }

    /**
     * The bytes of a file of this name.
     *
     * @throws IOException when the codebook has nothing to write; the message is a sentence for the user
     */
    public static byte[] write(Codebook codebook, Path file) throws IOException {
        return switch (ending(file)) {
            case "qdc" -> QdaCodebook.write(codebook);
            case "csv" -> CodebookTable.write(codebook).getBytes(StandardCharsets.UTF_8);
            default -> CodebookFile.write(codebook).getBytes(StandardCharsets.UTF_8);
        };
    }

    private static String ending(Path file) {
        String name = String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
        return name.substring(name.lastIndexOf('.') + 1);
    }
}
