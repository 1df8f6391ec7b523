package org.diptych.model;

/** How a mention came to be. */
public enum MentionOrigin {
    /** A pattern found it; nobody has looked at it yet. */
    FOUND,
    /** A pattern found it and the researcher confirmed it. */
    CONFIRMED,
    /** The researcher marked it by hand. */
    BY_HAND
}
