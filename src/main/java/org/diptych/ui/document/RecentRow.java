package org.diptych.ui.document;

import java.nio.file.Path;

/**
 * A file in the list of those that were used last.
 *
 * @param file where it is
 * @param name what it is called
 * @param about what it is about and when it was used
 */
public record RecentRow(Path file, String name, String about) {}
