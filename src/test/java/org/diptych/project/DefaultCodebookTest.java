package org.diptych.project;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.diptych.model.Codebook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DefaultCodebookTest {
    @TempDir
    private Path home;

    @Test
    void isTheBundledOneUntilAnotherIsKept() throws IOException {
        DefaultCodebook kept = new DefaultCodebook(home.resolve("new folder"));
        assertThat(kept.read()).isEqualTo(CodebookFile.bundled());

        Codebook own = CodebookFile.parse("name: Mine\ntopic: Rice\n");
        kept.keep(own);

        assertThat(kept.read()).isEqualTo(own);
        try (var files = Files.list(home.resolve("new folder"))) {
            assertThat(files.map(file -> String.valueOf(file.getFileName())).toList())
                    .isEqualTo(List.of("topics.codebook"));
        }
    }
}
