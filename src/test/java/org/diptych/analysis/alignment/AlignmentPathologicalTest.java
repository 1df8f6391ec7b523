package org.diptych.analysis.alignment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.concurrent.TimeUnit;
import org.diptych.analysis.text.ReadText;
import org.diptych.model.Codebook;
import org.diptych.model.Passage;
import org.diptych.model.Progress;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@Timeout(value = 60, unit = TimeUnit.SECONDS)
class AlignmentPathologicalTest {

    static List<String> hardTexts() {
        return List.of(
                "",
                " ",
                "word",
                "!?.,;:".repeat(5000),
                "a".repeat(100_000),
                "\n".repeat(100_000),
                "\uD800 \uDC00 lone \uD83D",
                "\u202Eright to left\u202C \u200F שלום",
                "🙂🙂🙂 🇨🇳 👩‍👩‍👧",
                "We will buy barley.\n\n".repeat(5000),
                "1 2 3 4 5 6 7 8 9 10. ".repeat(2000),
                "我们将购买大豆。".repeat(2000));
    }

    @ParameterizedTest
    @MethodSource("hardTexts")
    void anyTextIsAlignedWithAnOrdinaryOneAndWithItself(String hard) {
        ReadText text = TestTexts.read(hard, "und");
        ReadText ordinary = TestTexts.english("We will buy barley in May.\n\nThe river is deep.");
        for (ReadText other : List.of(ordinary, text)) {
            Alignment alignment = new PassageAligner().align(text, other, Codebook.empty(), Progress.NONE);
            List<Passage> rows = Passages.of(alignment.links(), text, other);
            assertEquals(
                    text.sentences().size(),
                    rows.stream().mapToInt(row -> row.a().to() - row.a().from()).sum());
            assertTrue(alignment.links().size() <= 40L * (1 + text.sentences().size()));
        }
    }
}
