package org.diptych.project.state;

import java.nio.file.Path;
import java.time.Instant;

/**
 * A file that was opened or saved.
 *
 * @param file where it is
 * @param title title of the comparison, or what tells its statements apart; may be empty
 * @param used when it was opened or saved last
 */
public record RecentFile(Path file, String title, Instant used) {}
