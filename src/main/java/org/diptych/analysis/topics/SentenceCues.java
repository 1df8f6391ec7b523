package org.diptych.analysis.topics;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.diptych.analysis.topics.Cues.Cue;
import org.diptych.model.Span;

/** The cue words of one sentence, and its clauses. */
final class SentenceCues {
    private static final String CLAUSE_MARKS = ";；。！？";
    private static final String CHARACTER_CLAUSE_MARKS = "，；。！？：（）";

    private final String text;
    private final Span sentence;
    private final List<Cue> cues = new ArrayList<>();
    private final boolean characters;

    SentenceCues(String text, Span sentence, List<Cue> all, boolean characters) {
        this.text = text;
        this.sentence = sentence;
        this.characters = characters;
        for (int i = firstFrom(all, sentence.start()); i < all.size(); i++) {
            if (all.get(i).span().start() >= sentence.end()) {
                break;
            }
            cues.add(all.get(i));
        }
    }

    private static int firstFrom(List<Cue> all, int start) {
        int low = 0;
        int high = all.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (all.get(middle).span().start() < start) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    Span sentence() {
        return sentence;
    }

    boolean any(String group, Predicate<Span> condition) {
        return cues.stream().anyMatch(cue -> cue.group().equals(group) && condition.test(cue.span()));
    }

    List<Span> all(String group) {
        return cues.stream()
                .filter(cue -> cue.group().equals(group))
                .map(Cue::span)
                .toList();
    }

    /** The clause around a place: up to the next strong mark or turn ("but"); in Chinese also to the next comma. */
    Span clauseOf(Span place) {
        String marks = characters ? CHARACTER_CLAUSE_MARKS : CLAUSE_MARKS;
        int start = place.start();
        while (start > sentence.start() && marks.indexOf(text.charAt(start - 1)) < 0) {
            start--;
        }
        int end = place.end();
        while (end < sentence.end() && marks.indexOf(text.charAt(end)) < 0) {
            end++;
        }
        for (Span turn : all("turns")) {
            if (turn.end() <= place.start()) {
                start = Math.max(start, turn.end());
            } else if (turn.start() >= place.end()) {
                end = Math.min(end, turn.start());
            }
        }
        return new Span(start, Math.max(start, end));
    }
}
