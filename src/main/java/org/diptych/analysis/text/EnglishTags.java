package org.diptych.analysis.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import opennlp.tools.postag.POSModel;
import opennlp.tools.postag.POSTaggerME;
import org.diptych.model.Progress;

/** Gives the tokens of an English text their universal part-of-speech tags with OpenNLP. */
final class EnglishTags {
    private static final String MODEL = "/opennlp-en-ud-ewt-pos-1.3-2.5.4.bin";
    /** Longer sentences are tagged in pieces; only texts without any full stop have them. */
    private static final int LONGEST_SENTENCE = 200;

    private static final int REMEMBERED = 2000;

    private static final Set<String> SMALL_TAGS =
            Set.of("SCONJ", "ADP", "DET", "AUX", "INTJ", "X", "PRON", "PART", "CCONJ");
    /** Small words that a heading may write with a capital; "He", "An" and "To" are names of persons. */
    private static final Set<String> JOINERS = Set.of(
            "between",
            "with",
            "from",
            "into",
            "over",
            "under",
            "after",
            "before",
            "during",
            "against",
            "about",
            "through",
            "without",
            "within",
            "toward",
            "towards",
            "upon",
            "amid",
            "among",
            "regarding",
            "concerning",
            "following",
            "for",
            "and");

    private static final Set<String> SMALL_WORDS = Set.of(
            "while",
            "since",
            "about",
            "under",
            "after",
            "before",
            "between",
            "against",
            "inside",
            "outside",
            "there",
            "these",
            "those",
            "could",
            "would",
            "should",
            "might",
            "other",
            "others",
            "whole",
            "round",
            "including",
            "hello",
            "goodbye",
            "thanks",
            "anyone",
            "someone",
            "everyone",
            "nobody",
            "nothing",
            "something",
            "myself",
            "where",
            "despite");

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

    /** The tags of the latest sentences, so that a changed codebook does not tag them anew: at most some megabytes. */
    private static final Map<List<String>, String[]> KNOWN = new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1;

        @Override
        protected boolean removeEldestEntry(Map.Entry<List<String>, String[]> eldest) {
            return size() > REMEMBERED;
        }
    };

    private final String text;
    private final boolean emphatic;
    private final POSTaggerME tagger = new POSTaggerME(Loaded.MODEL_IN_MEMORY);

    EnglishTags(String text, List<Token> tokens) {
        this.text = text;
        this.emphatic = EnglishCapitals.areEmphatic(text, tokens);
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
        String[] tags = tags(words);
        for (int i = 0; i < words.length; i++) {
            Token token = sentence.get(i);
            String tag = token.isWord() ? tags[i] : token.tag();
            if (token.isWord()) {
                tag = corrected(sentence, i, tags);
                tags[i] = tag;
            }
            String lemma = token.isWord() ? EnglishLemmas.lemma(token.form(), tag) : token.lemma();
            tagged.add(new Token(token.span(), token.kind(), token.form(), lemma, tag, token.sentence()));
        }
    }

    /** The tags of the words of a sentence; the caller may change them. */
    private String[] tags(String[] words) {
        List<String> sentence = List.of(words);
        synchronized (KNOWN) {
            String[] before = KNOWN.get(sentence);
            if (before != null) {
                return before.clone();
            }
        }
        String[] tags = tagger.tag(words);
        synchronized (KNOWN) {
            KNOWN.put(sentence, tags.clone());
        }
        return tags;
    }

    /** The word as the tagger should see it: without capitals that only emphasise. */
    private String written(Token token, boolean shouted) {
        String raw = token.span().of(text);
        if (!token.isWord() || raw.length() < 2 || !Character.isUpperCase(raw.charAt(0))) {
            return raw.length() > 40 ? raw.substring(0, 40) : raw;
        }
        if (JOINERS.contains(token.form())) {
            return token.form();
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

    /**
     * Mends what the tagger gets wrong: words taken for marks ("lake-side"), and in capitalised words parts of names and
     * nouns taken for small words.
     */
    private String corrected(List<Token> sentence, int i, String[] tags) {
        Token token = sentence.get(i);
        if (tags[i].equals("PUNCT") || tags[i].equals("SYM")) {
            return i + 1 < tags.length && tags[i + 1].equals("NOUN") ? "ADJ" : "NOUN";
        }
        boolean capital = Character.isUpperCase(text.charAt(token.span().start()));
        if (!capital) {
            return EnglishParts.corrected(token.form(), tags[i], i == 0 ? "" : tags[i - 1]);
        }
        if (i == 0) {
            return tags[i];
        }
        boolean besideName = tags[i - 1].equals("PROPN")
                || (i + 1 < tags.length
                        && tags[i + 1].equals("PROPN")
                        && Character.isUpperCase(
                                text.charAt(sentence.get(i + 1).span().start())));
        if (besideName && isUnusualCapital(token) && !JOINERS.contains(token.form())) {
            return "PROPN";
        }
        EnglishWords words = EnglishWords.list();
        boolean small = SMALL_TAGS.contains(tags[i]) && !SMALL_WORDS.contains(token.form());
        return small && token.form().length() > 4 && words.has(token.form(), 'n') ? "NOUN" : tags[i];
    }

    /** A capitalised word behind a name that is rarely a common word ("Trump", "Rice"). */
    private boolean isUnusualCapital(Token token) {
        return Character.isUpperCase(text.charAt(token.span().start()))
                && EnglishWords.list().count(EnglishLemmas.lemma(token.form(), "")) < 5;
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
}
