package org.diptych.ui.codebook;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.diptych.model.Codebook;
import org.diptych.model.Comparison;
import org.diptych.model.Topic;
import org.diptych.project.CodebookFile;

/** The steps without the real ones. Counts letters of the patterns, so that a count tells what was counted. */
public final class SampleSteps implements CodebookViewModel.Steps {
    @Override
    public Codebook parse(String entries) throws IOException {
        return CodebookFile.parse(entries);
    }

    @Override
    public String sameWords(Codebook codebook) {
        return codebook.aliases().stream()
                .map(group -> "same: " + CodebookFile.line(group.forms()))
                .collect(Collectors.joining("\n"));
    }

    @Override
    public TopicHits count(Topic topic, Comparison comparison) {
        int letters = topic.patterns().stream()
                .mapToInt(pattern -> "any: ".length() + pattern.text().length())
                .sum();
        return new TopicHits(letters, 0, List.of());
    }

    @Override
    public Codebook read(Path file, List<String> report) throws IOException {
        if (file.toString().endsWith(".bad")) {
            throw new IOException("It is damaged.");
        }
        report.add("A folder was left out.");
        return CodebookFile.parse("same: en: one; two\ntopic: Imported\n");
    }

    @Override
    public void write(Codebook codebook, Path file) {}

    @Override
    public Codebook bundled() {
        return CodebookFile.bundled();
    }

    @Override
    public void keepAsDefault(Codebook codebook) {}
}
