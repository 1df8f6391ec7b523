package org.diptych.analysis.terms;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.diptych.analysis.text.EnglishCapitals;
import org.diptych.analysis.text.EnglishWords;
import org.diptych.analysis.text.ReadText;
import org.diptych.analysis.text.Token;
import org.diptych.analysis.text.TokenKind;
import org.diptych.model.TermKind;

/**
 * Finds what may be a term in a tagged English text: words, names, quotations and phrases of these patterns: adjective or
 * noun before noun, noun of noun, adverb before adjective, words in capitals.
 */
final class EnglishCandidates {
    private static final int LONGEST_PHRASE = 4;
    private static final int LONGEST_QUOTATION = 8;
    private static final int LONGEST_NAME = 8;
    private static final Set<String> WORD_TAGS = Set.of("NOUN", "PROPN", "ADJ", "VERB", "ADV");
    private static final Set<String> NAME_TAGS = Set.of("NOUN", "PROPN", "ADJ");
    private static final Set<String> NAME_JOINERS = Set.of("and", "of", "for", "on", "de", "al", "bin", "da", "van");
    private static final Set<String> TIME_WORDS = Set.of("today", "tomorrow", "yesterday", "tonight");
    private static final Set<String> TITLES = Set.of(
            "president",
            "secretary",
            "minister",
            "chancellor",
            "premier",
            "envoy",
            "ambassador",
            "senator",
            "governor",
            "general",
            "king",
            "queen",
            "prince",
            "chairman",
            "director",
            "mr.",
            "mrs.",
            "ms.",
            "dr.");
    private static final Set<String> WEAK_ADJECTIVES = Set.of(
            "other", "such", "same", "many", "several", "certain", "various", "further", "own", "only", "few", "more",
            "most", "next", "last", "first", "second", "third", "much", "less", "least", "former", "latter", "any");
    private static final Set<String> WEAK_ADVERBS = Set.of(
            "very", "when", "where", "why", "how", "then", "there", "also", "too", "just", "only", "even", "already",
            "always", "more", "most", "not", "so", "as", "well");

    private final ReadText text;
    private final List<Token> tokens;
    private final Map<String, Draft> drafts = new LinkedHashMap<>();

    private record Draft(TermKind kind, Set<Place> places, List<Integer> content) {}

    private final BitSet figures;
    private final boolean emphatic;

    private EnglishCandidates(ReadText text, BitSet figures) {
        this.text = text;
        this.tokens = text.tokens();
        this.figures = figures;
        this.emphatic = EnglishCapitals.areEmphatic(text.text(), text.tokens());
    }

    /**
     * Every candidate besides the figures.
     *
     * @param figures tokens that belong to numbers and dates, and so to no word or phrase
     */
    static List<Candidate> of(ReadText text, BitSet figures) {
        EnglishCandidates candidates = new EnglishCandidates(text, figures);
        int from = 0;
        while (from < candidates.tokens.size()) {
            int to = from + 1;
            while (to < candidates.tokens.size()
                    && candidates.tokens.get(to).sentence()
                            == candidates.tokens.get(from).sentence()) {
                to++;
            }
            candidates.sentence(from, to);
            from = to;
        }
        List<Candidate> all = new ArrayList<>();
        for (Draft draft : candidates.drafts.values()) {
            all.add(new Candidate(draft.kind(), draft.places().stream().sorted().toList(), draft.content()));
        }
        return all;
    }

    private void sentence(int from, int to) {
        quotations(from, to);
        shouts(from, to);
        for (int i = from; i < to; i++) {
            if (isWordTerm(i)) {
                add(isName(i) ? TermKind.NAME : TermKind.WORD, i, i);
            }
            if (i + 1 < to && isStrongAdverb(i) && isAdjective(i + 1)) {
                add(TermKind.PHRASE, i, i + 1);
            }
        }
        int at = from;
        int previous = -1;
        int previousEnd = -1;
        while (at < to) {
            int end = chunkEnd(at, to);
            if (end < at) {
                at++;
                continue;
            }
            chunk(at, end);
            if (previous >= 0 && isOf(previousEnd, at)) {
                ofPhrase(previous, previousEnd, at, end);
            }
            previous = at;
            previousEnd = end;
            at = end + 1;
        }
        names(from, to);
    }

    private boolean isWordTerm(int i) {
        Token token = tokens.get(i);
        return token.isWord()
                && !figures.get(i)
                && WORD_TAGS.contains(token.tag())
                && token.form().length() > 1
                && !StopWords.isStop(token);
    }

    /** A word with a capital that is no common word, or that the tagger takes for a name. */
    boolean isName(int i) {
        Token token = tokens.get(i);
        if (!token.isWord() || !isCapital(i)) {
            return false;
        }
        EnglishWords words = EnglishWords.list();
        return token.tag().equals("PROPN") || words.isName(token.lemma()) || !words.has(token.lemma());
    }

    private boolean isCapital(int i) {
        return Character.isUpperCase(text.text().charAt(tokens.get(i).span().start()));
    }

    private boolean isStrongAdverb(int i) {
        Token token = tokens.get(i);
        return token.tag().equals("ADV") && token.form().length() > 3 && !WEAK_ADVERBS.contains(token.form());
    }

    private boolean isAdjective(int i) {
        Token token = tokens.get(i);
        return token.tag().equals("ADJ") || isParticiple(i);
    }

    private boolean isParticiple(int i) {
        Token token = tokens.get(i);
        return token.tag().equals("VERB")
                && !token.lemma().equals(token.form())
                && (token.form().endsWith("ed")
                        || token.form().endsWith("ing")
                        || token.form().endsWith("en"));
    }

    /** Last token of the longest noun phrase that begins at a token; less than {@code at} when none does. */
    private int chunkEnd(int at, int to) {
        int end = at - 1;
        for (int i = at; i < to; i++) {
            Token token = tokens.get(i);
            if (isNoun(i)) {
                end = i;
            } else if (!token.tag().equals("ADJ") && !isAttribute(i, at)) {
                break;
            }
        }
        return end;
    }

    private boolean isNoun(int i) {
        Token token = tokens.get(i);
        return !figures.get(i)
                && (token.tag().equals("PROPN") || (token.tag().equals("NOUN") && !TIME_WORDS.contains(token.form())));
    }

    /** Whether a participle stands before its noun ("the shared purpose"), and is not the verb of the sentence. */
    private boolean isAttribute(int i, int at) {
        if (!tokens.get(i).isWord() || !isParticiple(i) || i == 0) {
            return false;
        }
        String before = tokens.get(i - 1).tag();
        if (i > at) {
            return before.equals("ADJ");
        }
        boolean gerund = tokens.get(i).form().endsWith("ing");
        return before.equals("DET")
                || before.equals("ADJ")
                || before.equals("PART")
                || (!gerund && before.equals("ADP"));
    }

    private void chunk(int first, int last) {
        for (int start = Math.max(first, last - LONGEST_PHRASE + 1); start < last; start++) {
            phrase(start, last);
        }
        for (int end = first + 1; end < last; end++) {
            if (isNoun(end) && !isName(end + 1)) {
                phrase(end - 1, end);
            }
        }
    }

    private void phrase(int first, int last) {
        if (WEAK_ADJECTIVES.contains(tokens.get(first).form())) {
            return;
        }
        boolean name = true;
        for (int i = first; i <= last; i++) {
            name &= isName(i);
        }
        add(name ? TermKind.NAME : TermKind.PHRASE, first, last);
    }

    /** Whether only "of", with or without an article, stands between two tokens. */
    private boolean isOf(int left, int right) {
        return tokens.get(left + 1).form().equals("of")
                && (right - left == 2
                        || (right - left == 3 && tokens.get(left + 2).tag().equals("DET")));
    }

    private void ofPhrase(int first, int firstEnd, int second, int secondEnd) {
        int start = Math.max(first, firstEnd - 1);
        int end = Math.min(secondEnd, second + 1);
        if (end < secondEnd) {
            end = secondEnd - second <= 2 ? secondEnd : second;
        }
        if (isNoun(end)) {
            phrase(firstEnd, end);
            if (start < firstEnd) {
                phrase(start, end);
            }
        }
    }

    /** Runs of capitalised words with small words between them: "Trade and Investment Council". */
    private void names(int from, int to) {
        int at = from;
        while (at < to) {
            if (!isNameWord(at)) {
                at++;
                continue;
            }
            int last = at;
            boolean joined = false;
            while (last + 1 < to) {
                if (isNameWord(last + 1)) {
                    last++;
                } else if (joinsNames(at, last, to)) {
                    last += 2;
                    joined = true;
                } else {
                    break;
                }
            }
            int label = last + 1;
            if (label < to
                    && tokens.get(label).kind() == TokenKind.NUMBER
                    && isCommonName(last)
                    && !figures.get(last)) {
                add(TermKind.NAME, last, label);
            } else if (last > at && last - at < LONGEST_NAME && (joined || hasName(at, last))) {
                add(TermKind.NAME, at, last);
            }
            at = last + 1;
        }
    }

    /** Whether a small word behind a run of common names leads to more of them. */
    private boolean joinsNames(int first, int last, int to) {
        if (last + 2 >= to || !NAME_JOINERS.contains(tokens.get(last + 1).form()) || !isNameWord(last + 2)) {
            return false;
        }
        if (!tokens.get(last + 1).form().equals("and")) {
            return isCommonName(last) && isCommonName(last + 2);
        }
        int end = last + 2;
        while (end + 1 < to && isNameWord(end + 1)) {
            end++;
        }
        boolean common = !emphatic;
        for (int i = first; i <= end; i++) {
            common &= i == last + 1 || isCommonName(i) || !isNameWord(i);
        }
        return common;
    }

    private boolean hasName(int first, int last) {
        for (int i = first; i <= last; i++) {
            if (isName(i)) {
                return true;
            }
        }
        return false;
    }

    private boolean isNameWord(int i) {
        Token token = tokens.get(i);
        return !figures.get(i)
                && token.isWord()
                && isCapital(i)
                && NAME_TAGS.contains(token.tag())
                && (isName(i) || (i > 0 && tokens.get(i - 1).sentence() == token.sentence()));
    }

    /** A capitalised common word: part of the name of an organisation or a plan, not of a person or a country. */
    private boolean isCommonName(int i) {
        EnglishWords words = EnglishWords.list();
        boolean titled = TITLES.contains(tokens.get(i).form())
                || (i > 0 && TITLES.contains(tokens.get(i - 1).form()));
        return !titled
                && words.has(tokens.get(i).lemma())
                && !words.isName(tokens.get(i).lemma());
    }

    /** Words in capitals in a text that has small letters: what a post shouts. */
    private void shouts(int from, int to) {
        int at = from;
        while (at < to) {
            int last = at;
            while (last < to && isShout(last)) {
                last++;
            }
            int words = last - at;
            if (words >= 2
                    && words <= LONGEST_QUOTATION
                    && words < to - from - 1
                    && contentOf(at, last - 1).size() >= 2) {
                add(TermKind.QUOTATION, at, last - 1);
            }
            at = last + 1;
        }
    }

    private boolean isShout(int i) {
        Token token = tokens.get(i);
        String raw = token.span().of(text.text());
        return token.isWord() && raw.length() > 1 && raw.chars().allMatch(c -> !Character.isLowerCase(c));
    }

    private void quotations(int from, int to) {
        int open = -1;
        for (int i = from; i < to; i++) {
            char c = text.text().charAt(tokens.get(i).span().start());
            if (c == '“' || (c == '"' && open < 0)) {
                open = i;
            } else if ((c == '”' || c == '"') && open >= 0) {
                int first = open + 1;
                int last = i - 1;
                while (last > first && tokens.get(last).kind() == TokenKind.PUNCTUATION) {
                    last--;
                }
                if (last >= first && last - first < LONGEST_QUOTATION) {
                    add(TermKind.QUOTATION, first, last);
                }
                open = -1;
            }
        }
    }

    private List<Integer> contentOf(int first, int last) {
        List<Integer> content = new ArrayList<>();
        for (int i = first; i <= last; i++) {
            if (StopWords.isContent(tokens.get(i))) {
                content.add(i);
            }
        }
        return content;
    }

    private void add(TermKind kind, int first, int last) {
        List<Integer> content = contentOf(first, last);
        if (content.isEmpty()) {
            return;
        }
        StringBuilder key = new StringBuilder();
        for (int i = first; i <= last; i++) {
            key.append(tokens.get(i).lemma()).append(' ');
        }
        drafts.computeIfAbsent(key.toString(), k -> new Draft(kind, new LinkedHashSet<>(), content))
                .places()
                .add(new Place(first, last));
    }
}
