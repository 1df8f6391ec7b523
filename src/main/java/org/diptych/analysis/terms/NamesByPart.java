package org.diptych.analysis.terms;

import java.util.List;
import java.util.Optional;
import org.diptych.analysis.text.EnglishWords;
import org.diptych.analysis.text.ReadText;
import org.diptych.analysis.text.Token;
import org.diptych.model.TermKind;

/** Names of which the other text has a part that can stand for the whole: the surname, a code name, a name without its country. */
final class NamesByPart {
    /** Specificity in bits from which a word of a name can stand for the whole name. */
    private static final double UNUSUAL = 13;

    /** Words from a first name to the surname, at most. */
    private static final int LONGEST_NAME = 3;

    /** Letters of a code name; shorter ones are abbreviations. */
    private static final int SHORTEST_CODE_NAME = 5;

    /** Words of a name stand at most this many tokens apart, besides the words themselves. */
    private static final int NEAR = 4;

    private final ReadText here;
    private final ReadText there;
    private final SharedNames names;
    private final WordIndex index;

    NamesByPart(ReadText here, ReadText there, SharedNames names, WordIndex index) {
        this.here = here;
        this.there = there;
        this.names = names;
        this.index = index;
    }

    /**
     * Whether a single word belongs to a name that is there: a first name beside the surname, "Operation" before a code
     * name.
     */
    boolean isPartOfKnownName(Candidate candidate) {
        int token = candidate.content().get(0);
        if (!candidate.isSingle() || !isCapital(token)) {
            return false;
        }
        if (isCommon(here.tokens().get(token))) {
            return isCodeNameThere(token + 1);
        }
        return candidate.kind() == TermKind.NAME && (isKnownBeside(token, -1) || isKnownBeside(token, 1));
    }

    private boolean isCapital(int token) {
        return Character.isUpperCase(
                here.text().charAt(here.tokens().get(token).span().start()));
    }

    /** Whether a telling name beside a token, or behind other names beside it, is there: "Anna" of "Anna Maria Lund". */
    private boolean isKnownBeside(int token, int step) {
        for (int i = token + step;
                i >= 0 && i < here.tokens().size() && Math.abs(i - token) <= LONGEST_NAME;
                i += step) {
            Token other = here.tokens().get(i);
            boolean name = other.tag().equals("PROPN")
                    && other.sentence() == here.tokens().get(token).sentence()
                    && specificity(other) >= UNUSUAL;
            if (!name) {
                return false;
            }
            if (!index.positions(other).isEmpty()) {
                return true;
            }
        }
        return false;
    }

    /** A person's full name is there when an unusual part of it is: the surname, or a first name that is used alone. */
    boolean isKnownByPart(Candidate candidate, List<Integer> missing) {
        if (candidate.kind() != TermKind.NAME || candidate.isSingle()) {
            return false;
        }
        boolean unusual = false;
        for (int i : candidate.content()) {
            Token token = here.tokens().get(i);
            if (missing.contains(i) && isCommon(token)) {
                return isCodeNameThere(candidate, missing);
            }
            unusual |= !missing.contains(i) && specificity(token) >= UNUSUAL;
        }
        return unusual;
    }

    /** Whether a word of a name that alone is written in capitals is so written there: "Operation LANTERN". */
    private boolean isCodeNameThere(Candidate candidate, List<Integer> missing) {
        return candidate.content().stream().filter(i -> isInCapitals(here, i)).count() == 1
                && candidate.content().stream().anyMatch(i -> !missing.contains(i) && isCodeNameThere(i));
    }

    private boolean isCodeNameThere(int token) {
        return token < here.tokens().size()
                && isInCapitals(here, token)
                && index.positions(here.tokens().get(token)).stream().anyMatch(i -> isInCapitals(there, i));
    }

    private static boolean isInCapitals(ReadText text, int token) {
        String word = text.tokens().get(token).span().of(text.text());
        return word.length() >= SHORTEST_CODE_NAME && word.chars().allMatch(Character::isUpperCase);
    }

    /** A common noun in a name makes it a place or an institution: "Peninsula". */
    private static boolean isCommon(Token token) {
        EnglishWords words = EnglishWords.list();
        return words.has(token.lemma()) && !words.isName(token.lemma()) && !StopWords.isStop(token);
    }

    /** A name that is there without the country before or in it: "UNIFIER" of "Canadian UNIFIER". */
    Optional<Presence> withoutCountry(Candidate candidate) {
        List<Integer> own = candidate.content().stream()
                .filter(i -> names.alias(i).isEmpty())
                .toList();
        boolean telling = own.stream()
                .map(here.tokens()::get)
                .anyMatch(token -> specificity(token) >= UNUSUAL && !isCommon(token));
        if (candidate.kind() != TermKind.NAME
                || own.size() == candidate.content().size()
                || !telling) {
            return Optional.empty();
        }
        List<List<Integer>> places =
                own.stream().map(i -> index.positions(here.tokens().get(i))).toList();
        return Near.place(places, NEAR + places.size(), there.tokens())
                .map(token -> there.tokens().get(token).span())
                .map(span -> Presence.at(span, false, span.of(there.text())));
    }

    private double specificity(Token token) {
        return Background.specificity(token.lemma(), here.primaryLanguage());
    }
}
