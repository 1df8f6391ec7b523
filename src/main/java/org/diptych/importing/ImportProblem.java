package org.diptych.importing;

import java.text.MessageFormat;

/** Why a document could not be read. Each has a sentence that says what is wrong and what to try. */
public enum ImportProblem {
    MISSING("There is no file “{0}”. Check its name and folder, or choose it again."),
    FOLDER("“{0}” is a folder. Choose one of the files in it."),
    UNREADABLE("“{0}” cannot be opened. Check that you may read it and that its drive is connected."),
    EMPTY("“{0}” is empty. Download or save it again."),
    TOO_LARGE("“{0}” is larger than {1} MB. Save only the pages or the text you need as a file of its own."),
    TOO_LONG("“{0}” holds more than {1} million characters. Save only the part you need as a file of its own."),
    ENCRYPTED(
            "“{0}” is protected by a password. Open it in the program it was made with and save a copy without a password."),
    IMAGE_ONLY(
            "“{0}” holds pictures of pages but no text. Run text recognition (OCR) on it first, then open the result."),
    NOT_TEXT(
            "“{0}” holds no text: it seems to be {1}. Choose a text (.txt, .md), a web page (.html), an office document (.docx, .odt, .rtf) or a PDF."),
    UNSUPPORTED(
            "“{0}” is of a type that cannot be read ({1}). Open it in the program it was made with and save it as .docx, .odt, .pdf or .txt."),
    DAMAGED("“{0}” is damaged or incomplete. Download it again, or open it in another program and save it anew."),
    NO_LETTERS("“{0}” holds no letters. Check that it is the right file and not damaged.");

    private final String sentence;

    ImportProblem(String sentence) {
        this.sentence = sentence;
    }

    /**
     * The sentence for the user, in English.
     *
     * @param fileName name of the document
     * @param detail a limit for {@link #TOO_LARGE} and {@link #TOO_LONG}, the kind found, in words, for {@link #NOT_TEXT} and
     *     {@link #UNSUPPORTED}, otherwise empty
     */
    public String sentence(String fileName, String detail) {
        return MessageFormat.format(sentence, fileName, detail);
    }
}
