package org.diptych.importing;

/** A document could not be read. The message is a whole sentence for the user: what is wrong and what to try. */
public final class ImportException extends Exception {
    private static final long serialVersionUID = 1L;

    public ImportException(String message, Throwable cause) {
        super(message, cause);
    }

    public ImportException(String message) {
        super(message);
    }
}
