package org.diptych.analysis.topics;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.Size;
import org.diptych.model.Pattern;

class PatternMatcherPropertyTest {
    @Provide
    Arbitrary<String> phrases() {
        return Arbitraries.strings()
                .withChars('a', 'b')
                .ofMinLength(1)
                .ofMaxLength(3)
                .list()
                .ofMinSize(1)
                .ofMaxSize(3)
                .map(words -> String.join(" ", words));
    }

    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.strings().withChars("aabb ,").ofMaxLength(60);
    }

    @Provide
    Arbitrary<String> wild() {
        return Arbitraries.strings()
                .withChars("aB*?= -'台湾한국イ.sé\n\uD83D\uDE00\uD800")
                .ofMinLength(1)
                .ofMaxLength(8)
                .filter(text -> !text.isBlank());
    }

    @Property(tries = 400)
    void findsWhatTheNaiveSearchFinds(
            @ForAll("phrases") String first, @ForAll("phrases") String second, @ForAll("texts") String text) {
        List<String> patterns = List.of(first, second);
        String single = text.replaceAll(" +", " ");

        List<String> fast =
                PatternMatcher.of(patterns.stream()
                                .map(phrase -> new Pattern("", phrase))
                                .toList())
                        .find(single)
                        .stream()
                        .map(hit -> hit.pattern() + ":" + hit.start() + "-" + hit.end())
                        .sorted()
                        .toList();

        assertEquals(NaiveReference.find(patterns, single).stream().sorted().toList(), fast);
    }

    @Property(tries = 400)
    void placesLieInTheTextAndInOrder(
            @ForAll @Size(max = 5) List<@From("wild") String> patterns, @ForAll("wild") String text) {
        String repeated = text.repeat(5);
        int before = 0;
        for (PatternMatcher.Hit hit : PatternMatcher.of(patterns.stream()
                        .map(pattern -> new Pattern("en", pattern))
                        .toList())
                .find(repeated)) {
            assertTrue(hit.start() >= before && hit.start() < hit.end() && hit.end() <= repeated.length());
            assertTrue(hit.pattern() < patterns.size());
            before = hit.start();
        }
    }
}
