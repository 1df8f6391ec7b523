package org.diptych.analysis.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import opennlp.tools.postag.POSModel;
import opennlp.tools.postag.POSTaggerME;
import org.diptych.model.Progress;

/** Gives the tokens of an English text their universal part-of-speech tags with OpenNLP. */
final class EnglishTags {
    private static final String MODEL = "/opennlp-en-ud-ewt-pos-1.3-2.5.4.bin";
    /** Longer sentences are tagged in pieces; only texts without any full stop have them. */
    private static final int LONGEST_SENTENCE = 200;
    /** Above this share of capitals among common words a text is taken to capitalise for emphasis. */
    private static final double EMPHATIC_SHARE = 0.12;

    private static final class Loaded {
        static final POSModel MODEL_IN_MEMORY = load();

        private static POSModel load() {
            try (InputStream stream = EnglishTags.class.getResourceAsStream(MODEL)) {
                if (stream == null) {
                    throw new IllegalStateException("the part-of-speech model " + MODEL + " is missing");
                }
                return new POSModel(stream);
            } catch (IOException e) {
                throw new UncheckedIOException("the part-of-speech model cannot be read", e);
            }
        }
    }

    private final String text;
    private final boolean emphatic;
    private final POSTaggerME tagger = new POSTaggerME(Loaded.MODEL_IN_MEMORY);

    EnglishTags(String text, List<Token> tokens) {
        this.text = text;
        this.emphatic = isEmphatic(text, tokens);
    }

    /** The tokens with tags and lemmas, in the same order; cancellable through {@code progress}. */
    List<Token> tag(List<Token> tokens, Progress progress) {
        List<Token> tagged = new ArrayList<>(tokens.size());
        int from = 0;
        while (from < tokens.size()) {
            progress.at((double) from / tokens.size());
            int to = from + 1;
            while (to < tokens.size()
                    && to - from < LONGEST_SENTENCE
                    && tokens.get(to).sentence() == tokens.get(from).sentence()) {
                to++;
            }
            tagSentence(tokens.subList(from, to), tagged);
            from = to;
        }
        return tagged;
    }

    private void tagSentence(List<Token> sentence, List<Token> tagged) {
        boolean shouted = isShouted(sentence);
        String[] words = new String[sentence.size()];
        for (int i = 0; i < words.length; i++) {
            words[i] = written(sentence.get(i), shouted);
        }
        String[] tags = tagger.tag(words);
        for (int i = 0; i < words.length; i++) {
            Token token = sentence.get(i);
            String tag = token.isWord() ? tags[i] : token.tag();
            String lemma = token.isWord() ? EnglishLemmas.lemma(token.form(), tag) : token.lemma();
            tagged.add(new Token(token.span(), token.kind(), token.form(), lemma, tag, token.sentence()));
        }
    }

    /** The word as the tagger should see it: without capitals that only emphasise. */
    private String written(Token token, boolean shouted) {
        String raw = token.span().of(text);
        if (!token.isWord() || raw.length() < 2 || !Character.isUpperCase(raw.charAt(0))) {
            return raw.length() > 40 ? raw.substring(0, 40) : raw;
        }
        if (raw.indexOf('.') >= 0 || (!emphatic && !shouted && !isAllCapitals(raw))) {
            return raw.length() > 40 ? raw.substring(0, 40) : raw;
        }
        EnglishWords words = EnglishWords.list();
        String lemma = EnglishLemmas.lemma(token.form(), "");
        if (words.isName(lemma) || (!words.has(lemma) && !token.form().contains("-"))) {
            return raw.charAt(0) + token.form().substring(1);
        }
        return words.count(lemma) == 0 && words.has(lemma, 'n') && !isAllCapitals(raw) && !emphatic
                ? raw
                : token.form();
    }

    private boolean isShouted(List<Token> sentence) {
        int words = 0;
        int loud = 0;
        for (Token token : sentence) {
            if (token.isWord() && token.span().length() > 1) {
                words++;
                if (isAllCapitals(token.span().of(text))) {
                    loud++;
                }
            }
        }
        return loud * 2 > words;
    }

    private static boolean isAllCapitals(String raw) {
        return raw.length() > 3
                && raw.equals(raw.toUpperCase(Locale.ROOT))
                && !raw.equals(raw.toLowerCase(Locale.ROOT));
    }

    /** Whether the text capitalises common words inside sentences, as posts do. */
    private static boolean isEmphatic(String text, List<Token> tokens) {
        EnglishWords words = EnglishWords.list();
        int common = 0;
        int capital = 0;
        for (int i = 1; i < tokens.size(); i++) {
            Token token = tokens.get(i);
            boolean inside = token.sentence() == tokens.get(i - 1).sentence();
            if (inside
                    && token.isWord()
                    && token.form().length() > 3
                    && words.count(token.form()) > 0
                    && !words.isName(token.form())) {
                common++;
                if (Character.isUpperCase(text.charAt(token.span().start()))) {
                    capital++;
                }
            }
        }
        return common >= 8 && capital > common * EMPHATIC_SHARE;
    }
}
