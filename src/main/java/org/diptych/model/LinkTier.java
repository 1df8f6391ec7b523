package org.diptych.model;

/** How sure a link between two sentences is. */
public enum LinkTier {
    SURE,
    LIKELY,
    UNCERTAIN
}
