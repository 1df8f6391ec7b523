package org.diptych.ui.shared;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SystemAppearanceTest {

    @ParameterizedTest
    @CsvSource({
        "Windows 11, AppsUseLightTheme REG_DWORD 0x0, true",
        "Windows 11, AppsUseLightTheme REG_DWORD 0x1, false",
        "Mac OS X, Dark, true",
        "Mac OS X, The domain/default pair does not exist, false",
        "Linux, 'prefer-dark', true",
        "Linux, 'default', false",
    })
    void desktopTellsInItsOwnWords(String system, String answer, boolean dark) {
        assertEquals(dark, SystemAppearance.isDark(system, Map.of(), command -> answer));
    }

    @Test
    void themeOfTheEnvironmentGoesBeforeTheSetting() {
        assertFalse(SystemAppearance.isDark("Linux", Map.of("GTK_THEME", "Adwaita"), command -> "'prefer-dark'"));
    }

    @Test
    void desktopThatDoesNotTellIsLight() {
        assertFalse(SystemAppearance.isDark("Linux", Map.of(), command -> {
            throw new IOException("no such command");
        }));
    }
}
