package org.diptych.export;

/** Name and version of the program, as reports tell them. */
final class Program {
    static final String NAME = "Diptych";

    private Program() {}

    static String name() {
        String version = Program.class.getPackage().getImplementationVersion();
        return version == null ? NAME : NAME + " " + version;
    }
}
