package org.diptych.project.file;

import java.util.List;
import org.diptych.model.Comparison;

/**
 * What a {@code .diptych} file holds.
 *
 * @param comparison the researcher's document
 * @param extras what the file holds beyond it, kept for the program that wrote it
 * @param damage what could not be read as it was written; empty for a sound file
 */
public record Project(Comparison comparison, Extras extras, List<Damage> damage) {
    public Project {
        damage = List.copyOf(damage);
    }

    /** A comparison that comes from no file. */
    public static Project of(Comparison comparison) {
        return new Project(comparison, Extras.NONE, List.of());
    }

    /** Whether nothing that the file once held is gone. */
    public boolean isSound() {
        return damage.stream().noneMatch(Damage::isLoss);
    }

    /** The changed comparison in the same file. */
    public Project with(Comparison changed) {
        return new Project(changed, extras, damage);
    }
}
