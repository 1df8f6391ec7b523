package org.diptych.ui.export;

import java.nio.file.Path;
import java.util.List;

/**
 * What came of writing.
 *
 * @param file the file, or the first of several
 * @param notFound words that could not be highlighted on the publisher's pages
 */
public record Written(Path file, List<String> notFound) {
    public Written {
        notFound = List.copyOf(notFound);
    }

    static Written of(Path file) {
        return new Written(file, List.of());
    }
}
