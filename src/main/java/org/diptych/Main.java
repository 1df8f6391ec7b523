package org.diptych;

/** Starts Diptych. Does not extend {@code Application}, so that a start from the class path works. */
public final class Main {
    private Main() {}

    public static void main(String[] args) {
        System.exit(0);
    }
}
