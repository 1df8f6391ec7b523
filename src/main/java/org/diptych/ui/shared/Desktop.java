package org.diptych.ui.shared;

import java.net.URI;
import java.nio.file.Path;
import java.util.Optional;

/** What Diptych asks of the desktop around it. */
public interface Desktop {
    /** Lets the user choose a document. */
    Optional<Path> chooseDocument();

    /**
     * Lets the user choose where to write a file.
     *
     * @param kind name of the kind of file, as the chooser shows it
     * @param proposedName name of the file with its ending
     */
    Optional<Path> chooseTarget(String kind, String proposedName);

    /** Lets the user choose a comparison to open. */
    Optional<Path> chooseComparison();

    /** Lets the user choose a project of another program to import. */
    Optional<Path> chooseProject();

    /** Lets the user choose where to save a comparison; the user has agreed to replace a file that is there. */
    Optional<Path> chooseSave(String proposedName);

    /** Asks what is to become of unsaved work before it is left. */
    Leaving askBeforeLeaving(String name);

    /**
     * Asks what is to become of edited topics before their editor is closed.
     *
     * @param usable whether they can be used as they are
     * @return {@link Leaving#SAVE} only for usable ones
     */
    Leaving askAboutEdits(boolean usable);

    /** What is to become of unsaved work. */
    enum Leaving {
        SAVE,
        /** It is offered again at the next start. */
        KEEP,
        DISCARD,
        /** It is not left. */
        STAY
    }

    /** Opens an address or a file with the program that the user has for it. */
    void show(URI address);

    /** Lets the user choose a codebook to read. */
    Optional<Path> chooseCodebook();

    /** Lets the user choose where to write a codebook. */
    Optional<Path> chooseCodebookTarget(String proposedName);
}
