package org.diptych.analysis.text;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import org.diptych.analysis.text.Spellings.Spelling;
import org.diptych.model.Codebook;
import org.diptych.model.Progress;
import org.diptych.model.Sentence;
import org.diptych.model.Span;
import org.diptych.model.Statement;
import org.diptych.model.Topic;

/**
 * A statement cut into sentences and tokens. Every later step works on this.
 *
 * @param statement the statement
 * @param language BCP 47 tag, from the provenance or guessed from the text
 * @param sentences in reading order
 * @param tokens in reading order
 */
public record ReadText(Statement statement, String language, List<Sentence> sentences, List<Token> tokens) {
    public ReadText {
        sentences = List.copyOf(sentences);
        tokens = List.copyOf(tokens);
    }

    /** Reads a statement with part-of-speech tags; cancellable through {@code progress}. */
    public static ReadText of(Statement statement, Progress progress) {
        return read(statement, Set::of, true, progress);
    }

    /**
     * Reads a statement with part-of-speech tags; cancellable through {@code progress}.
     *
     * @param codebook its Chinese aliases and patterns are never cut
     */
    public static ReadText of(Statement statement, Codebook codebook, Progress progress) {
        return read(statement, () -> uncut(codebook), true, progress);
    }

    private static Set<String> uncut(Codebook codebook) {
        Set<String> words = new HashSet<>();
        codebook.aliases().forEach(group -> group.forms().forEach(form -> words.add(form.text())));
        for (Topic topic : codebook.topics()) {
            topic.patterns().forEach(pattern -> words.add(pattern.text()));
        }
        return words;
    }

    /** Reads a statement without part-of-speech tags, which is faster; lemmas are the likeliest ones. */
    public static ReadText untagged(Statement statement, Progress progress) {
        return read(statement, Set::of, false, progress);
    }

    private static ReadText read(Statement statement, Supplier<Set<String>> words, boolean tagged, Progress progress) {
        String text = statement.text();
        String language = LanguageGuess.of(text, statement.provenance().language());
        String primary = LanguageGuess.primary(language);
        List<Sentence> sentences = sentences(statement, primary, progress.part(0, 0.3));
        Spellings spellings = new Spellings(text, lemmas(primary, tagged));
        TokenList list = new TokenList();
        WordCutter cutter = new WordCutter(text, primary, new ChineseWords(words), spellings, list);
        for (int i = 0; i < sentences.size(); i++) {
            progress.at(0.3 + 0.3 * i / sentences.size());
            list.sentence = i;
            cutter.cut(sentences.get(i).span());
        }
        List<Token> tokens = list.tokens;
        if (tagged && primary.equals("en")) {
            tokens = new EnglishTags(text, tokens).tag(tokens, progress.part(0.6, 1));
        }
        progress.at(1);
        return new ReadText(statement, language, sentences, tokens);
    }

    /** Makes tokens of what is cut. */
    private static final class TokenList implements WordCutter.Taker {
        private final List<Token> tokens = new ArrayList<>();
        private int sentence;

        @Override
        public void take(int start, int end, TokenKind kind, Spelling spelling, String tag) {
            tokens.add(new Token(new Span(start, end), kind, spelling.form, spelling.lemma, tag, sentence));
        }
    }

    static List<Sentence> sentences(Statement statement, String language, Progress progress) {
        List<Span> paragraphs = statement.paragraphs();
        List<Sentence> sentences = new ArrayList<>();
        for (int i = 0; i < paragraphs.size(); i++) {
            progress.at((double) i / paragraphs.size());
            for (Span span : SentenceRules.split(statement.text(), paragraphs.get(i), language)) {
                sentences.add(new Sentence(span, i));
            }
        }
        return sentences;
    }

    /** How dictionary forms are found while the words are cut; a tagged English text gets its own with the tags. */
    static UnaryOperator<String> lemmas(String language, boolean tagged) {
        if (!language.equals("en")) {
            return Stems.of(language)::stem;
        }
        return tagged ? UnaryOperator.identity() : form -> EnglishLemmas.lemma(form, "");
    }

    public String text() {
        return statement.text();
    }

    /** The language without script and region, such as {@code zh}. */
    public String primaryLanguage() {
        return LanguageGuess.primary(language);
    }

    /** Whether the length is counted in characters. */
    public boolean isCountedInCharacters() {
        return primaryLanguage().equals("zh") || primaryLanguage().equals("ja");
    }

    /** Number of words, for Chinese and Japanese of characters without punctuation and blanks. */
    public int length() {
        if (isCountedInCharacters()) {
            return tokens.stream()
                    .filter(token -> token.kind() == TokenKind.WORD || token.kind() == TokenKind.NUMBER)
                    .mapToInt(token -> token.span().length())
                    .sum();
        }
        return (int) tokens.stream()
                .filter(token -> token.kind() == TokenKind.WORD || token.kind() == TokenKind.NUMBER)
                .count();
    }
}
