package org.diptych.ui.shared;

import java.net.URI;
import java.nio.file.Path;
import java.util.Optional;

/** What Diptych asks of the desktop around it. */
public interface Desktop {
    /** Lets the user choose a document. */
    Optional<Path> chooseDocument();

    /** Lets the user choose where to write a PDF. */
    Optional<Path> choosePdf(String proposedName);

    /** Opens an address or a file with the program that the user has for it. */
    void show(URI address);
}
