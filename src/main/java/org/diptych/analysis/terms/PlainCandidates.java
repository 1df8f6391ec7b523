package org.diptych.analysis.terms;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.diptych.analysis.text.ReadText;
import org.diptych.analysis.text.Token;
import org.diptych.model.TermKind;

/**
 * Finds what may be a term in a text without part-of-speech tags: long words and, where capitals mark names, names. Words
 * of every third sentence and more are too general.
 */
final class PlainCandidates {
    private static final int SHORTEST_WORD = 5;

    private PlainCandidates() {}

    static List<Candidate> of(ReadText text, BitSet figures) {
        List<Token> tokens = text.tokens();
        boolean german = text.primaryLanguage().equals("de");
        Map<String, List<Place>> places = new LinkedHashMap<>();
        Map<String, Boolean> names = new LinkedHashMap<>();
        for (int i = 0; i < tokens.size(); i++) {
            Token token = tokens.get(i);
            if (!token.isWord() || figures.get(i)) {
                continue;
            }
            boolean first = i == 0 || tokens.get(i - 1).sentence() != token.sentence();
            boolean name = !german
                    && !first
                    && Character.isUpperCase(
                            text.text().codePointAt(token.span().start()));
            if (name ? token.span().length() > 2 : token.lemma().length() >= shortest(text)) {
                places.computeIfAbsent(token.lemma(), key -> new ArrayList<>()).add(new Place(i, i));
                names.merge(token.lemma(), name, Boolean::logicalOr);
            }
        }
        List<Candidate> candidates = new ArrayList<>();
        places.forEach((lemma, found) -> {
            if (found.size() * 3 <= Math.max(3, text.sentences().size())) {
                TermKind kind = names.getOrDefault(lemma, false) ? TermKind.NAME : TermKind.WORD;
                candidates.add(new Candidate(
                        kind, List.copyOf(found), List.of(found.get(0).first())));
            }
        });
        return candidates;
    }

    private static int shortest(ReadText text) {
        return switch (text.primaryLanguage()) {
            case "ja", "ko", "ar", "he", "fa" -> 2;
            default -> SHORTEST_WORD;
        };
    }
}
