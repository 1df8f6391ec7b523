package org.diptych.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/**
 * Edits a text in which every letter has an identity, so that one can tell the marked words from equal ones. Words stand
 * between signs that occur once, so that there is one way only to see an edit in the two texts.
 */
class AnchoringPropertyTest {
    private static final String[] WORDS = {"rice", "tea", "大米", "r", "minstrels"};
    private static final char FIRST_SIGN = '\uE000';

    /** A letter and when it was written: 0 for the first text. */
    private static final class Letter {
        final char sign;
        final int born;

        Letter(char sign, int born) {
            this.sign = sign;
            this.born = born;
        }
    }

    /**
     * An edit of one word.
     *
     * @param kind 0 and 1 delete a letter, 2 deletes a word, 3 writes a word in front, 4 writes a sign into a word
     * @param which number of the word, in any range
     * @param where place in the word, in any range
     * @param word what is written
     */
    private record Edit(int kind, int which, int where, String word) {}

    @Provide
    Arbitrary<List<Edit>> edits() {
        Arbitrary<Integer> number = Arbitraries.integers().between(0, 999);
        return Combinators.combine(Arbitraries.integers().between(0, 4), number, number, Arbitraries.of(WORDS))
                .as(Edit::new)
                .list()
                .ofMaxSize(60);
    }

    @Provide
    Arbitrary<List<String>> words() {
        return Arbitraries.of(WORDS).list().ofMinSize(1).ofMaxSize(14);
    }

    @Property(tries = 1000)
    void highlightIsNeverOnWordsThatStoodElsewhere(
            @ForAll("words") List<String> words, @ForAll("edits") List<Edit> edits) {
        Page page = new Page();
        words.forEach(word -> page.write(page.letters.size(), word));
        page.now++;
        List<Anchor> anchors = new ArrayList<>();
        List<Set<Letter>> own = new ArrayList<>();
        for (int start : page.starts()) {
            Span span = new Span(start, page.end(start));
            if (!span.isEmpty()) {
                anchors.add(Anchor.at(page.text(), span));
                own.add(new HashSet<>(page.letters.subList(span.start(), span.end())));
            }
        }
        for (Edit edit : edits) {
            String before = page.text();
            page.apply(edit);
            Anchoring anchoring = new Anchoring(before, page.text());
            anchors.replaceAll(anchoring::moved);
            for (int i = 0; i < anchors.size(); i++) {
                check(page, anchors.get(i), own.get(i));
            }
            page.now++;
        }
    }

    /** Where marked letters are left the highlight is on them, and on what was written between them; else nowhere. */
    private static void check(Page page, Anchor anchor, Set<Letter> own) {
        own.addAll(page.writtenBetween(own));
        boolean ownLeft = page.letters.stream().anyMatch(own::contains);
        assertThat(anchor.isPlaced()).isEqualTo(ownLeft);
        anchor.span()
                .ifPresent(span -> assertThat(page.letters.subList(span.start(), span.end()))
                        .isNotEmpty()
                        .allMatch(own::contains));
    }

    /** A text that knows its letters. */
    private static final class Page {
        final List<Letter> letters = new ArrayList<>();
        int now;
        private char nextSign = FIRST_SIGN;

        String text() {
            return letters.stream().map(letter -> String.valueOf(letter.sign)).collect(Collectors.joining());
        }

        void write(int at, String word) {
            String all = word + nextSign++;
            for (int i = 0; i < all.length(); i++) {
                letters.add(at + i, new Letter(all.charAt(i), now));
            }
        }

        /** What the last edit has written between some letters. */
        List<Letter> writtenBetween(Set<Letter> some) {
            List<Integer> places = IntStream.range(0, letters.size())
                    .filter(i -> some.contains(letters.get(i)))
                    .boxed()
                    .toList();
            return places.isEmpty()
                    ? List.of()
                    : letters.subList(places.get(0), places.get(places.size() - 1)).stream()
                            .filter(letter -> letter.born == now)
                            .toList();
        }

        /** Where words begin, those without letters included. */
        List<Integer> starts() {
            List<Integer> starts = new ArrayList<>();
            for (int i = 0; i < letters.size(); i++) {
                if (i == 0 || letters.get(i - 1).sign >= FIRST_SIGN) {
                    starts.add(i);
                }
            }
            return starts;
        }

        int end(int start) {
            int end = start;
            while (end < letters.size() && letters.get(end).sign < FIRST_SIGN) {
                end++;
            }
            return end;
        }

        void apply(Edit edit) {
            int start = starts().get(edit.which() % starts().size());
            int length = end(start) - start;
            switch (edit.kind()) {
                case 0, 1 -> {
                    if (length > 0) {
                        letters.remove(start + edit.where() % length);
                    }
                }
                case 2 -> letters.subList(start, start + length).clear();
                case 3 -> write(start, nextSign++ + edit.word());
                default -> letters.add(start + edit.where() % (length + 1), new Letter(nextSign++, now));
            }
        }
    }
}
