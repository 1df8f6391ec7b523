package org.diptych.model;

/** Who is said to say a sentence of a statement. */
public enum Voice {
    /** The side that issued the statement. */
    OWN_SIDE("own-side"),
    /** The other side, as told by the side that issued the statement. */
    OTHER_SIDE("other-side"),
    /** Both together. */
    BOTH("both"),
    /** Nobody in particular. */
    NARRATOR("narrator");

    private final String code;

    Voice(String code) {
        this.code = code;
    }

    /** The word that stands for this voice in files. */
    public String code() {
        return code;
    }
}
