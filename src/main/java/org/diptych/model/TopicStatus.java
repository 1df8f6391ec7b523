package org.diptych.model;

/** What a statement does with a topic. */
public enum TopicStatus {
    /** Says something about it: a claim, demand, commitment or fact, by anybody. */
    STATES_POSITION("states-position"),
    /** Only mentions it, for example in a list. */
    NAMED("named"),
    /** Says that it was not discussed. */
    DENIED("denied"),
    /** Does not mention it. This is a fact about the text, not about the talks. */
    ABSENT("absent");

    private final String code;

    TopicStatus(String code) {
        this.code = code;
    }

    /** The word that stands for this status in files. */
    public String code() {
        return code;
    }

    /** Whether the topic is mentioned at all. */
    public boolean isPresent() {
        return this != ABSENT;
    }
}
