package org.diptych.model;

/** How strong a reporting verb is, weakest first: noted, expressed, agreed, stressed, urged, warned. */
public enum Strength {
    /** No reporting verb. */
    NONE,
    NOTE,
    EXPRESS,
    AGREE,
    STRESS,
    URGE,
    WARN;

    /** The strength of the same verb with "strongly" or "firmly" before it. */
    public Strength stronger() {
        return switch (this) {
            case NONE -> NONE;
            case NOTE, EXPRESS, AGREE, STRESS -> STRESS;
            case URGE, WARN -> WARN;
        };
    }
}
