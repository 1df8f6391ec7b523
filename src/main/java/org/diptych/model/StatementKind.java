package org.diptych.model;

/** What sort of document a statement is. */
public enum StatementKind {
    READOUT,
    JOINT_STATEMENT,
    POST,
    PRESS_RELEASE,
    TRANSCRIPT,
    SPEECH,
    TRANSLATION,
    NEWS_REPORT,
    OTHER
}
