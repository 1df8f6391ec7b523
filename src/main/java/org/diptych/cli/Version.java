package org.diptych.cli;

import picocli.CommandLine.IVersionProvider;

/** The version from the manifest of the jar; "development" where there is none. */
final class Version implements IVersionProvider {

    @Override
    public String[] getVersion() {
        String version = Version.class.getPackage().getImplementationVersion();
        return new String[] {"Diptych " + (version == null ? "development" : version)};
    }
}
