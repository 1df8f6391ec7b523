package org.diptych.analysis.terms;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.diptych.analysis.text.EnglishCapitals;
import org.diptych.analysis.text.EnglishDerivations;
import org.diptych.analysis.text.EnglishWords;
import org.diptych.analysis.text.ReadText;
import org.diptych.analysis.text.Token;
import org.diptych.model.TermKind;
import org.jspecify.annotations.Nullable;

/** A tagged English text, with what its words can be in a term. Indexes are those of its tokens. */
final class EnglishText {
    private static final Set<String> WORD_TAGS = Set.of("NOUN", "PROPN", "ADJ", "VERB", "ADV");
    private static final Set<String> NAME_TAGS = Set.of("NOUN", "PROPN", "ADJ");
    private static final Set<String> TIME_WORDS = Set.of("today", "tomorrow", "yesterday", "tonight");
    private static final Set<String> OPENERS = Set.of("…", "...", ":", "•", "*", "“", "\"");
    private static final Set<String> WEAK_ADVERBS = Set.of(
            "very", "when", "where", "why", "how", "then", "there", "also", "too", "just", "only", "even", "already",
            "always", "more", "most", "not", "so", "as", "well", "further");

    private final ReadText text;
    private final List<Token> tokens;
    private final BitSet figures;
    private final boolean emphatic;
    /** For each token of an alias the first token of that alias, -1 for others. */
    private final int[] aliasFrom;

    private final Drafts drafts = new Drafts();
    private @Nullable Set<String> inside;

    EnglishText(ReadText text, BitSet figures) {
        this.text = text;
        this.tokens = text.tokens();
        this.figures = figures;
        this.aliasFrom = new int[tokens.size()];
        Arrays.fill(aliasFrom, -1);
        this.emphatic = EnglishCapitals.areEmphatic(text.text(), text.tokens());
    }

    int size() {
        return tokens.size();
    }

    Token token(int i) {
        return tokens.get(i);
    }

    /** The characters of a token as they stand. */
    String written(int i) {
        return tokens.get(i).span().of(text.text());
    }

    /** Whether capitals only emphasise in this text. */
    boolean isEmphatic() {
        return emphatic;
    }

    /** Whether a token belongs to a number or date. */
    boolean isFigure(int i) {
        return figures.get(i);
    }

    boolean isWordTerm(int i) {
        Token token = tokens.get(i);
        return token.isWord()
                && aliasFrom[i] < 0
                && !isGeneralHead(i)
                && !figures.get(i)
                && isLatin(i)
                && WORD_TAGS.contains(token.tag())
                && token.form().length() > 1
                && !StopWords.isStop(token);
    }

    /** A noun that only says what sort of thing the name before it is: "crisis" in "the Kelm crisis". */
    private boolean isGeneralHead(int i) {
        return i > 0
                && GeneralNouns.contains(tokens.get(i).lemma())
                && tokens.get(i - 1).sentence() == tokens.get(i).sentence()
                && isName(i - 1);
    }

    /** Words of another script are quoted from another language. */
    private boolean isLatin(int i) {
        return Character.UnicodeScript.of(written(i).codePointAt(0)) == Character.UnicodeScript.LATIN;
    }

    /** A word with a capital that is no common word, or that the tagger takes for a name. */
    boolean isName(int i) {
        Token token = tokens.get(i);
        if (!token.isWord() || !isCapital(i)) {
            return false;
        }
        EnglishWords words = EnglishWords.list();
        return (token.tag().equals("PROPN") || words.isName(token.lemma()) || !words.has(token.lemma()))
                && !isOrdinary(i);
    }

    /** A common word that has its capital from the beginning of a sentence: "Wildfires", "Painstakingly". */
    private boolean isOrdinary(int i) {
        Token token = tokens.get(i);
        if (emphatic || !isOpening(i) || capitalsInside().contains(token.form())) {
            return false;
        }
        EnglishWords words = EnglishWords.list();
        boolean followed = i + 1 < tokens.size()
                && tokens.get(i + 1).sentence() == token.sentence()
                && isCapital(i + 1)
                && tokens.get(i + 1).isWord();
        boolean shouted =
                written(i).length() > 1 && Character.isUpperCase(written(i).charAt(1));
        if (followed || shouted || words.isName(token.lemma())) {
            return false;
        }
        return words.has(token.lemma())
                ? words.count(token.lemma()) > 0 || !token.lemma().equals(token.form())
                : EnglishDerivations.isDerived(token.form());
    }

    /** Whether a word begins a sentence, or a line of one that is broken by dots. */
    private boolean isOpening(int i) {
        return i == 0
                || tokens.get(i - 1).sentence() != tokens.get(i).sentence()
                || (!tokens.get(i - 1).isWord() && OPENERS.contains(written(i - 1)));
    }

    /** The forms that have a capital inside a sentence. */
    private Set<String> capitalsInside() {
        if (inside == null) {
            inside = new HashSet<>();
            for (int i = 1; i < tokens.size(); i++) {
                if (tokens.get(i).isWord() && isCapital(i) && !isOpening(i)) {
                    inside.add(tokens.get(i).form());
                }
            }
        }
        return inside;
    }

    boolean isCapital(int i) {
        return Character.isUpperCase(text.text().charAt(tokens.get(i).span().start()));
    }

    boolean isStrongAdverb(int i) {
        Token token = tokens.get(i);
        return token.tag().equals("ADV") && token.form().length() > 3 && !WEAK_ADVERBS.contains(token.form());
    }

    boolean isAdjective(int i) {
        Token token = tokens.get(i);
        return token.tag().equals("ADJ") || isParticiple(i);
    }

    boolean isParticiple(int i) {
        Token token = tokens.get(i);
        return token.tag().equals("VERB")
                && !token.lemma().equals(token.form())
                && (token.form().endsWith("ed")
                        || token.form().endsWith("ing")
                        || token.form().endsWith("en"));
    }

    boolean isNoun(int i) {
        Token token = tokens.get(i);
        return !figures.get(i)
                && isLatin(i)
                && (token.tag().equals("PROPN") || (token.tag().equals("NOUN") && !TIME_WORDS.contains(token.form())));
    }

    /** Whether one of the tokens is a name. */
    boolean hasName(int first, int last) {
        for (int i = first; i <= last; i++) {
            if (isName(i)) {
                return true;
            }
        }
        return false;
    }

    boolean isNameWord(int i) {
        Token token = tokens.get(i);
        return !figures.get(i)
                && token.isWord()
                && isCapital(i)
                && NAME_TAGS.contains(token.tag())
                && (isName(i) || (i > 0 && tokens.get(i - 1).sentence() == token.sentence()));
    }

    /**
     * Whether a term would be cut out of a longer name: "Agreement talks" of "Fishing Rights Agreement talks", "Norway Anna
     * Lund" of "Prime Minister of Norway Anna Lund".
     */
    boolean cutsName(int first, int last) {
        if (first == 0 || tokens.get(first - 1).sentence() != tokens.get(first).sentence()) {
            return false;
        }
        boolean insideName = isNameWord(first - 1) && isCapital(first) && isCommonName(first) && !isCapital(last);
        boolean office = first > 1
                && tokens.get(first - 1).form().equals("of")
                && Offices.contains(tokens.get(first - 2).form())
                && aliasFrom[first] == first
                && isName(last)
                && aliasFrom[last] != first;
        return insideName || office;
    }

    /** A capitalised common word: part of the name of an organisation or a plan, not of a person or a country. */
    boolean isCommonName(int i) {
        EnglishWords words = EnglishWords.list();
        boolean titled = Offices.contains(tokens.get(i).form())
                || (i > 0 && Offices.contains(tokens.get(i - 1).form()));
        return !titled
                && words.has(tokens.get(i).lemma())
                && !words.isName(tokens.get(i).lemma());
    }

    List<Integer> contentOf(int first, int last) {
        List<Integer> content = new ArrayList<>();
        for (int i = first; i <= last; i++) {
            if (StopWords.isContent(tokens.get(i))) {
                content.add(i);
            }
        }
        return content;
    }

    /**
     * Adds a term of the tokens from {@code first} to {@code last}, unless it is a part of a name of the codebook: what
     * the "Republic of China" is inside "People's Republic of China" is not for it to say.
     */
    void add(TermKind kind, int first, int last) {
        if (aliasFrom[first] >= 0 && aliasFrom[first] == aliasFrom[last]) {
            return;
        }
        StringBuilder key = new StringBuilder();
        for (int i = first; i <= last; i++) {
            key.append(tokens.get(i).lemma()).append(' ');
        }
        drafts.add(kind, key.toString(), new Place(first, last), contentOf(first, last));
    }

    /** Adds a name of the codebook; all names of one thing are one term. */
    void addAlias(Aliases.Found found) {
        TermKind kind = isCapital(found.first()) ? TermKind.NAME : TermKind.PHRASE;
        Place place = new Place(found.first(), found.last());
        Arrays.fill(aliasFrom, found.first(), found.last() + 1, found.first());
        drafts.add(kind, "=" + found.group(), place, contentOf(found.first(), found.last()));
    }

    List<Candidate> candidates() {
        return drafts.candidates();
    }
}
