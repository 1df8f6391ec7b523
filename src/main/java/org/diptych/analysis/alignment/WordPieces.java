package org.diptych.analysis.alignment;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Cuts a sentence into the word pieces of a BERT model: greedy longest match (Devlin and others, BERT: Pre-training of
 * Deep Bidirectional Transformers for Language Understanding, 2019, section 3).
 */
final class WordPieces {
    private static final Pattern ENTRY = Pattern.compile("\"((?:[^\"\\\\]|\\\\.)*+)\"\\s*:\\s*(\\d+)");
    private static final Pattern ESCAPE = Pattern.compile("\\\\(?:u([0-9a-fA-F]{4})|(.))");
    private static final int LONGEST_WORD = 100;

    private final Map<String, Integer> vocabulary;
    private final int unknown;
    private final int start;
    private final int end;

    /**
     * Reads the vocabulary of a {@code tokenizer.json} file.
     *
     * @throws IllegalArgumentException when it has none
     */
    WordPieces(String json) {
        vocabulary = new HashMap<>();
        int from = json.indexOf("\"vocab\"");
        if (from < 0) {
            throw new IllegalArgumentException("a tokenizer without a vocabulary");
        }
        Matcher entry = ENTRY.matcher(json).region(json.indexOf('{', from), json.length());
        while (entry.find()) {
            vocabulary.put(unescaped(entry.group(1)), Integer.valueOf(entry.group(2)));
        }
        unknown = number("[UNK]");
        start = number("[CLS]");
        end = number("[SEP]");
    }

    private int number(String piece) {
        Integer number = vocabulary.get(piece);
        if (number == null) {
            throw new IllegalArgumentException("a tokenizer without " + piece);
        }
        return number;
    }

    /** The numbers of the pieces between the marks for start and end; at most {@code longest} in all. */
    long[] of(String sentence, int longest) {
        List<Integer> pieces = new ArrayList<>();
        pieces.add(start);
        for (String word : words(sentence)) {
            if (pieces.size() >= longest - 1) {
                break;
            }
            cut(word, pieces);
        }
        List<Integer> kept = pieces.subList(0, Math.min(pieces.size(), longest - 1));
        long[] numbers = new long[kept.size() + 1];
        for (int i = 0; i < kept.size(); i++) {
            numbers[i] = kept.get(i);
        }
        numbers[kept.size()] = end;
        return numbers;
    }

    private void cut(String word, List<Integer> pieces) {
        int before = pieces.size();
        int from = 0;
        while (from < word.length() && word.length() <= LONGEST_WORD) {
            int to = word.length();
            Integer piece = null;
            while (to > from && piece == null) {
                piece = vocabulary.get((from == 0 ? "" : "##") + word.substring(from, to));
                to -= piece == null ? 1 : 0;
            }
            if (piece == null) {
                break;
            }
            pieces.add(piece);
            from = to;
        }
        if (from < word.length()) {
            pieces.subList(before, pieces.size()).clear();
            pieces.add(unknown);
        }
    }

    /** Words in lower case without accents; every ideograph and every mark is one of its own. */
    private static List<String> words(String sentence) {
        String plain = Normalizer.normalize(sentence.toLowerCase(Locale.ROOT), Normalizer.Form.NFD);
        List<String> words = new ArrayList<>();
        StringBuilder word = new StringBuilder();
        plain.codePoints().forEach(c -> {
            if (Character.getType(c) == Character.NON_SPACING_MARK) {
                return;
            }
            boolean inside = Character.isLetterOrDigit(c) && !Character.isIdeographic(c);
            if (inside) {
                word.appendCodePoint(c);
                return;
            }
            if (word.length() > 0) {
                words.add(word.toString());
                word.setLength(0);
            }
            if (!Character.isWhitespace(c) && !Character.isSpaceChar(c) && !Character.isISOControl(c)) {
                words.add(Character.toString(c));
            }
        });
        if (word.length() > 0) {
            words.add(word.toString());
        }
        return words;
    }

    private static String unescaped(String json) {
        return json.indexOf('\\') < 0
                ? json
                : ESCAPE.matcher(json).replaceAll(match -> {
                    String plain = match.group(1) == null
                            ? match.group(2)
                            : String.valueOf((char) Integer.parseInt(match.group(1), 16));
                    return Matcher.quoteReplacement(plain);
                });
    }
}
