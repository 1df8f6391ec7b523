package org.diptych.preferences;

/** Whether the window is light or dark. */
public enum Appearance {
    /** As the desktop is. */
    SYSTEM,
    LIGHT,
    DARK
}
