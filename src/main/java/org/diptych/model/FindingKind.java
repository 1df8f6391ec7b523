package org.diptych.model;

/** What sort of difference or common ground a finding states. */
public enum FindingKind {
    /** A topic that only one text mentions. */
    TOPIC_ONLY_HERE("topic-only-here"),
    /** A topic that both texts mention and on which only one states a position, or one denies it. */
    STANCE("stance"),
    /** A characterisation, formula or wording of one text only. */
    WORDING("wording"),
    /** Words that one text puts into the other side's mouth. */
    ATTRIBUTION("attribution"),
    /** A demand, commitment, assurance or agreement. */
    ASK("ask"),
    /** A number, sum, share, date or duration. */
    QUANTITY("quantity"),
    /** A person, place, organisation or agreement that only one text names. */
    NAME("name"),
    /** One topic tied to another in one text only. */
    CONNECTION("connection"),
    /** Something on which both texts agree. */
    COMMON_GROUND("common-ground"),
    /** The order of topics or their share of the text. */
    ATTENTION("attention"),
    /** Written by the researcher. */
    OWN("own");

    private final String code;

    FindingKind(String code) {
        this.code = code;
    }

    /** The word that stands for this kind in files. */
    public String code() {
        return code;
    }
}
