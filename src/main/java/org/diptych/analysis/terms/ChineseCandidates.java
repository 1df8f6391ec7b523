package org.diptych.analysis.terms;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Set;
import org.diptych.analysis.text.ChineseLanguage;
import org.diptych.analysis.text.ReadText;
import org.diptych.analysis.text.Token;
import org.diptych.analysis.text.TokenKind;
import org.diptych.model.TermKind;

/** Finds what may be a term in a Chinese text: words of two characters or more, names, quotations and noun phrases. */
final class ChineseCandidates {
    private static final int LONGEST_PHRASE = 3;
    private static final int SHORT_NAME = 3;
    private static final int LONGEST_QUOTATION = 16;
    private static final Set<String> PLACES = Set.of(
            "上", "下", "中", "内", "里", "外", "前", "后", "间", "时", "以来", "以后", "之后", "之前", "之间", "之中", "期间", "近期", "基础上",
            "过程中", "当中", "方面", "早些", "时候", "早期", "初期", "同时", "上个月", "下个月");
    private static final String NO_NAME_END = "和与为在对同将的行会紧向更者并就愿等国";
    private static final String NO_NAME_START = "和与为在对将的祝乐早更向并就愿各党国";

    private final ReadText text;
    private final List<Token> tokens;
    private final BitSet figures;
    private final BitSet named = new BitSet();
    private final Drafts drafts = new Drafts();

    private ChineseCandidates(ReadText text, BitSet figures) {
        this.text = text;
        this.tokens = text.tokens();
        this.figures = figures;
    }

    /**
     * Every candidate besides the figures.
     *
     * @param figures tokens that belong to numbers and dates
     * @param aliases names of the codebook in the text; all names of one thing are one candidate
     */
    static List<Candidate> of(ReadText text, BitSet figures, List<Aliases.Found> aliases) {
        ChineseCandidates candidates = new ChineseCandidates(text, figures);
        for (Aliases.Found found : aliases) {
            candidates.addAlias(found);
        }
        candidates.find();
        return candidates.drafts.candidates();
    }

    private void find() {
        int open = -1;
        for (int i = 0; i < tokens.size(); i++) {
            if (isTerm(i)) {
                add(tokens.get(i).tag().equals("PROPN") ? TermKind.NAME : TermKind.WORD, i, i);
            }
            phrases(i);
            char mark = text.text().charAt(tokens.get(i).span().start());
            if (mark == '“' || mark == '「' || mark == '《') {
                open = i;
            } else if ((mark == '”' || mark == '」' || mark == '》') && open >= 0) {
                if (i - open > 1
                        && tokens.get(i).span().start()
                                        - tokens.get(open).span().end()
                                <= LONGEST_QUOTATION) {
                    add(TermKind.QUOTATION, open + 1, i - 1);
                }
                open = -1;
            }
        }
    }

    private boolean isTerm(int i) {
        Token token = tokens.get(i);
        return token.isWord()
                && !figures.get(i)
                && !named.get(i)
                && token.span().length() > 1
                && (isNoun(token) || token.tag().equals("VERB") || token.tag().equals("ADJ"))
                && !isMistakenName(i)
                && !isPlace(token.form())
                && !StopWords.isStop(token);
    }

    /**
     * A guessed name with a particle or verb at its edge, or a short one without an office beside it: the segmenter has
     * taken common words for a name.
     */
    private boolean isMistakenName(int i) {
        Token token = tokens.get(i);
        String form = token.form();
        if (!token.tag().equals("PROPN") || ChineseLanguage.frequency(form) > 0) {
            return false;
        }
        boolean office = (i > 0 && Offices.contains(tokens.get(i - 1).form()))
                || (i + 1 < tokens.size() && Offices.contains(tokens.get(i + 1).form()));
        return (form.length() <= SHORT_NAME && !office)
                || (NO_NAME_END.indexOf(form.charAt(form.length() - 1)) >= 0
                        || NO_NAME_START.indexOf(form.charAt(0)) >= 0);
    }

    private static boolean isNoun(Token token) {
        return token.tag().equals("NOUN") || token.tag().equals("PROPN");
    }

    /** Words of time and place such as 以来 and 近期, alone or at the end of a word, which end no term. */
    private static boolean isPlace(String form) {
        return form.length() == 1
                ? PLACES.contains(form)
                : PLACES.stream().anyMatch(place -> place.length() > 1 && form.endsWith(place));
    }

    /** Runs of words that end in a noun, without particles and marks between them. */
    private void phrases(int last) {
        if (!tokens.get(last).isWord()
                || !isNoun(tokens.get(last))
                || isPlace(tokens.get(last).form())
                || figures.get(last)) {
            return;
        }
        for (int first = last - 1; first > last - LONGEST_PHRASE && first >= 0; first--) {
            Token token = tokens.get(first);
            boolean touches = token.span().end() == tokens.get(first + 1).span().start();
            boolean fits = token.kind() != TokenKind.PUNCTUATION
                    && !isPlace(token.form())
                    && (isNoun(token)
                            || (token.tag().equals("ADJ") && token.span().length() > 1)
                            || (token.tag().equals("NUM")
                                    && token.isWord()
                                    && token.span().length() > 1));
            if (!touches
                    || !fits
                    || figures.get(first)
                    || token.sentence() != tokens.get(last).sentence()) {
                return;
            }
            if (token.span().length() > 1 && !StopWords.isStop(token)) {
                add(TermKind.PHRASE, first, last);
            }
        }
    }

    private void addAlias(Aliases.Found found) {
        List<Integer> content = new ArrayList<>();
        for (int i = found.first(); i <= found.last(); i++) {
            named.set(i);
            if (StopWords.isContent(tokens.get(i))) {
                content.add(i);
            }
        }
        TermKind kind = found.name() ? TermKind.NAME : found.first() < found.last() ? TermKind.PHRASE : TermKind.WORD;
        drafts.add(kind, "=" + found.group(), new Place(found.first(), found.last()), content);
    }

    private void add(TermKind kind, int first, int last) {
        List<Integer> content = new ArrayList<>();
        StringBuilder key = new StringBuilder();
        for (int i = first; i <= last; i++) {
            key.append(tokens.get(i).form());
            if (StopWords.isContent(tokens.get(i))) {
                content.add(i);
            }
        }
        drafts.add(kind, key.toString(), new Place(first, last), content);
    }
}
