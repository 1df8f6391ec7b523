package org.diptych.model;

/**
 * A sentence that asks, commits, assures or agrees.
 *
 * @param kind what it does
 * @param sentence index of the sentence
 * @param cue the words that tell
 * @param voice who is said to do it
 * @param shared whether a sentence of the other statement that speaks of the same point does the same
 */
public record SpeechAct(Kind kind, int sentence, Span cue, Voice voice, boolean shared) {
    /** What a sentence does. */
    public enum Kind {
        /** Wants something of somebody. */
        ASK,
        /** Says what its side will do. */
        COMMITMENT,
        /** Puts a commitment or an acknowledgement into the mouth of the other side. */
        ASSURANCE,
        /** Says what both agreed. */
        AGREEMENT
    }

    public SpeechAct withShared(boolean value) {
        return new SpeechAct(kind, sentence, cue, voice, value);
    }
}
