package org.diptych.project;

import java.nio.file.Path;
import java.util.Optional;
import org.diptych.project.disk.FileStamp;

/** What became of saving. In every case but {@link Saved} the file is as it was before. */
public sealed interface SaveOutcome {

    /** The file is on the disk. */
    record Saved(Path file, FileStamp stamp) implements SaveOutcome {}

    /**
     * The file would lose much; it was not touched.
     *
     * @param empty whether nothing would be left in it
     * @param oldSize size of the file in bytes
     * @param newSize size it would have
     */
    record NeedsConsent(boolean empty, long oldSize, long newSize) implements SaveOutcome {}

    /** Another program changed the file since it was opened; it was not touched. */
    record ChangedOutside(Path file) implements SaveOutcome {}

    /** The file could not be written. */
    record Failed(Problem problem, Optional<String> detail) implements SaveOutcome {}

    /** Why a file could not be written. */
    enum Problem {
        NO_FOLDER,
        READ_ONLY,
        DISK_FULL,
        TOO_LARGE,
        OTHER
    }

    /** What the user has agreed to. */
    enum Consent {
        LOSE_MUCH,
        REPLACE_FOREIGN_CHANGE
    }
}
