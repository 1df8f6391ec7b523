package org.diptych.project.file;

import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.diptych.model.FindingKind;
import org.diptych.model.Side;
import org.diptych.model.StatementKind;
import org.diptych.model.Verdict;

/** The words that stand for constants in the file. They stay when a constant is renamed in the program. */
final class Words {
    static final Map<String, Side> SIDES = words(Side.values(), Words::of);
    static final Map<String, StatementKind> KINDS = words(StatementKind.values(), Words::of);
    static final Map<String, Verdict> VERDICTS = words(Verdict.values(), Words::of);
    static final Map<String, FindingKind> FINDINGS = words(FindingKind.values(), FindingKind::code);

    private Words() {}

    /** {@code JOINT_STATEMENT} is written {@code joint-statement}. */
    static String of(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The constant of the word in a field; throws {@link IllegalArgumentException} when there is none. */
    static <T> T required(Map<String, T> words, String word) {
        T constant = words.get(word);
        if (constant == null) {
            throw new IllegalArgumentException("unknown word: " + word);
        }
        return constant;
    }

    private static <T> Map<String, T> words(T[] constants, Function<T, String> word) {
        return Arrays.stream(constants).collect(Collectors.toUnmodifiableMap(word, Function.identity()));
    }
}
