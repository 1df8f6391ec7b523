package org.diptych.analysis.alignment;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.diptych.analysis.text.ReadText;
import org.diptych.analysis.text.Token;
import org.diptych.analysis.text.TokenKind;
import org.diptych.model.Sentence;

/** Whether two texts are versions or translations of one another. */
public final class Versions {
    /** Words in a row that two texts hardly share by chance (Broder, On the resemblance of documents, 1997). */
    private static final int SHINGLE = 4;

    /** Share of the shorter text's word rows, 0 to 1, from which on it is a version of the other. */
    private static final double SHARED = 0.5;

    /** Share of the characters of each text that a translation has in sentences linked in order. */
    private static final double COVERED = 0.7;

    private Versions() {}

    /** Whether much of the wording of the shorter text stands in the other one. */
    public static boolean shareWording(ReadText a, ReadText b) {
        Set<List<String>> inA = shingles(a);
        Set<List<String>> inB = shingles(b);
        Set<List<String>> fewer = inA.size() <= inB.size() ? inA : inB;
        Set<List<String>> more = fewer == inA ? inB : inA;
        long shared = fewer.stream().filter(more::contains).count();
        return !fewer.isEmpty() && shared >= SHARED * fewer.size();
    }

    /** Whether most of both texts, which are in two languages, is linked sentence by sentence in the same order. */
    static boolean areTranslations(List<Candidate> links, ReadText a, ReadText b) {
        if (a.primaryLanguage().equals(b.primaryLanguage())) {
            return false;
        }
        List<Candidate> chain =
                Chain.of(links, a.sentences().size(), b.sentences().size());
        return covered(a, chain.stream().map(Candidate::a).toList()) >= COVERED
                && covered(b, chain.stream().map(Candidate::b).toList()) >= COVERED;
    }

    private static double covered(ReadText text, List<Integer> sentences) {
        double all = text.sentences().stream()
                .map(Sentence::span)
                .mapToInt(span -> span.length())
                .sum();
        double linked = sentences.stream()
                .mapToInt(sentence -> text.sentences().get(sentence).span().length())
                .sum();
        return all == 0 ? 0 : linked / all;
    }

    private static Set<List<String>> shingles(ReadText text) {
        List<String> words = text.tokens().stream()
                .filter(token -> token.kind() == TokenKind.WORD || token.kind() == TokenKind.NUMBER)
                .map(Token::form)
                .toList();
        Set<List<String>> shingles = new HashSet<>();
        for (int i = 0; i + SHINGLE <= words.size(); i++) {
            shingles.add(words.subList(i, i + SHINGLE));
        }
        return shingles;
    }
}
