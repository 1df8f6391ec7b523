package org.diptych.ui.export;

import java.util.Locale;
import java.util.Optional;
import org.diptych.model.Side;

/** Kinds of files that a comparison can be written as. */
public enum ExportFormat {
    PDF("pdf"),
    HTML("html"),
    XLSX("xlsx"),
    CSV("csv"),
    JSON("json"),
    QDPX("qdpx"),
    ORIGINAL_A("pdf"),
    ORIGINAL_B("pdf");

    private final String ending;

    ExportFormat(String ending) {
        this.ending = ending;
    }

    /** Ending of the file's name, without the dot. */
    public String ending() {
        return ending;
    }

    /** Last part of its keys in the messages. */
    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The statement whose own pages are written. */
    public Optional<Side> original() {
        return switch (this) {
            case ORIGINAL_A -> Optional.of(Side.A);
            case ORIGINAL_B -> Optional.of(Side.B);
            default -> Optional.empty();
        };
    }
}
