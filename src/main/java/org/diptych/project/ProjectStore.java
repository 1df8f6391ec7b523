package org.diptych.project;

import org.diptych.model.Comparison;
import org.diptych.project.file.Project;
import org.diptych.project.file.ProjectException;
import org.diptych.project.file.ProjectFormat;

/** Opens and saves {@code .diptych} files. */
public final class ProjectStore {

    /** The comparison as the bytes of a {@code .diptych} file. Equal comparisons have equal bytes. */
    public static byte[] write(Comparison comparison) {
        return ProjectFormat.write(Project.of(comparison));
    }

    /**
     * The comparison in the bytes of a {@code .diptych} file, as far as it can be read.
     *
     * @throws ProjectException when nothing can be read; the message is a sentence for the user
     */
    public static Comparison read(byte[] bytes) throws ProjectException {
        return ProjectFormat.read(bytes, "comparison.diptych").comparison();
    }
}
