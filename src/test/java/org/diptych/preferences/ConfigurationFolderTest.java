package org.diptych.preferences;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ConfigurationFolderTest {
    private static final Path HOME = Path.of("home", "reader");

    @Test
    void followsThePlatform() {
        assertThat(ConfigurationFolder.of("Linux", HOME, Map.of()))
                .isEqualTo(HOME.resolve(".config").resolve("diptych"));
        assertThat(ConfigurationFolder.of("Linux", HOME, Map.of("XDG_CONFIG_HOME", "conf")))
                .isEqualTo(Path.of("conf", "diptych"));
        assertThat(ConfigurationFolder.of("Windows 11", HOME, Map.of("APPDATA", "roaming")))
                .isEqualTo(Path.of("roaming", "Diptych"));
        assertThat(ConfigurationFolder.of("Mac OS X", HOME, Map.of()))
                .isEqualTo(
                        HOME.resolve("Library").resolve("Application Support").resolve("Diptych"));
    }
}
