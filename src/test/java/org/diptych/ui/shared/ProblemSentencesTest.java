package org.diptych.ui.shared;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.diptych.export.WholeFile;
import org.diptych.importing.ImportProblem;
import org.diptych.model.Topic;
import org.diptych.project.CodebookFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ProblemSentencesTest {
    private final Messages english = new Messages(Locale.ENGLISH);
    private final Messages chinese = new Messages(Locale.SIMPLIFIED_CHINESE);

    @ParameterizedTest
    @EnumSource(ImportProblem.class)
    void everyProblemOfReadingIsToldInTheUsersLanguage(ImportProblem problem) {
        String sentence = problem.sentence("a (1).pdf", "17");
        assertEquals(sentence, english.problem(sentence));
        assertNotEquals(sentence, chinese.problem(sentence));
        assertTrue(chinese.problem(sentence).contains("a (1).pdf"), chinese.problem(sentence));
    }

    @Test
    void problemOfWritingIsToldInTheUsersLanguage() {
        IOException problem =
                assertThrows(IOException.class, () -> WholeFile.write(Path.of("no-such-folder", "a.pdf"), out -> {}));
        String sentence = String.valueOf(problem.getMessage());
        assertTrue(chinese.problem(sentence).startsWith("文件夹“"), chinese.problem(sentence));
    }

    @Test
    void sentenceThatIsNotKnownStaysAsItIs() {
        assertEquals("Something else.", chinese.problem("Something else."));
    }

    @Test
    void topicsThatComeWithTheProgramHaveAChineseNameAndRenamedOnesKeepTheirs() {
        for (Topic topic : CodebookFile.bundled().topics()) {
            assertEquals(topic.name(), english.topic(topic));
            assertTrue(chinese.topic(topic).codePoints().anyMatch(Character::isIdeographic), topic.name());
        }
        Topic own = new Topic("taiwan", "My name", "TW", "#0072B2", true, List.of(), List.of(), "");
        assertEquals("My name", chinese.topic(own));
    }
}
