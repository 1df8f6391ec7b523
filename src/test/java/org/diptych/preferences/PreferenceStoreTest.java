package org.diptych.preferences;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PreferenceStoreTest {
    @TempDir
    private Path folder;

    @Test
    void whatIsWrittenIsReadAgain() throws IOException {
        ReportChoices report = new ReportChoices("Letter", false, false, Set.of("method"), Set.of("proposals"));
        Preferences chosen =
                new Preferences(Appearance.DARK, "zh-CN", 18, 22, "A. Reader", Set.of("harbour", "港口"), report);
        Path deep = folder.resolve("not/there/yet");
        new PreferenceStore(deep).write(chosen);
        assertEquals(chosen, new PreferenceStore(deep).read());
        try (Stream<Path> files = Files.list(deep)) {
            assertEquals(1, files.count(), "nothing but the file is left behind");
        }
    }

    @Test
    void withoutAFileTheUsualPreferencesHold() throws IOException {
        assertEquals(Preferences.usual(), new PreferenceStore(folder).read());
    }

    @ParameterizedTest
    @ValueSource(strings = {"{", "not json", "{\"appearance\": \"striped\"}"})
    void damagedFileIsSetAsideAndDoesNotStopTheNextStart(String content) throws IOException {
        Path file = folder.resolve("preferences.json");
        Files.writeString(file, content);
        PreferenceStore store = new PreferenceStore(folder);
        assertThrows(IOException.class, store::read);
        assertEquals(content, Files.readString(folder.resolve("preferences-damaged.json")));
        assertEquals(Preferences.usual(), store.read());
    }

    @ParameterizedTest
    @ValueSource(strings = {"[]", "\"text\"", "7"})
    void fileOfAnotherShapeIsRefused(String content) throws IOException {
        Files.writeString(folder.resolve("preferences.json"), content);
        assertThrows(IOException.class, new PreferenceStore(folder)::read);
    }

    @Test
    void whatAFileDoesNotSayIsUsualAndSizesStayLegible() throws IOException {
        Files.writeString(folder.resolve("preferences.json"), "{\"textSizeA\": 900, \"from a newer version\": 1}");
        assertEquals(Preferences.usual().withTextSizes(40, 15), new PreferenceStore(folder).read());
    }

    @Test
    void folderThatCannotBeMadeIsAnError() throws IOException {
        Path file = Files.writeString(folder.resolve("file"), "");
        assertThrows(IOException.class, () -> new PreferenceStore(file).write(Preferences.usual()));
        assertTrue(Files.exists(file));
    }
}
