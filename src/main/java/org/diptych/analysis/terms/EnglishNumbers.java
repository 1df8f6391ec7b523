package org.diptych.analysis.terms;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.diptych.analysis.text.Token;
import org.diptych.analysis.text.TokenKind;

/** Reads numbers in figures and words from English tokens. */
final class EnglishNumbers {
    private static final List<String> SMALL = List.of(
            "zero",
            "one",
            "two",
            "three",
            "four",
            "five",
            "six",
            "seven",
            "eight",
            "nine",
            "ten",
            "eleven",
            "twelve",
            "thirteen",
            "fourteen",
            "fifteen",
            "sixteen",
            "seventeen",
            "eighteen",
            "nineteen");
    private static final List<String> TENS =
            List.of("", "", "twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety");
    private static final Map<String, Integer> ZEROS = Map.ofEntries(
            Map.entry("hundred", 2),
            Map.entry("thousand", 3),
            Map.entry("million", 6),
            Map.entry("mln", 6),
            Map.entry("m", 6),
            Map.entry("billion", 9),
            Map.entry("bn", 9),
            Map.entry("b", 9),
            Map.entry("trillion", 12),
            Map.entry("tn", 12));

    /**
     * A number that was read.
     *
     * @param value the number
     * @param tokens how many tokens it takes
     */
    record Read(BigDecimal value, int tokens) {}

    private EnglishNumbers() {}

    /** The number that begins at a token, if one does. */
    static Optional<Read> at(List<Token> tokens, int at) {
        Optional<Read> first = tokens.get(at).kind() == TokenKind.NUMBER
                ? figures(tokens.get(at).form())
                : words(tokens, at);
        if (first.isEmpty()) {
            return first;
        }
        BigDecimal value = first.get().value();
        int next = at + first.get().tokens();
        while (next < tokens.size() && ZEROS.containsKey(tokens.get(next).form()) && glued(tokens, next)) {
            value = value.scaleByPowerOfTen(ZEROS.getOrDefault(tokens.get(next).form(), 0));
            boolean hundred = tokens.get(next).form().equals("hundred");
            next++;
            Optional<Read> rest = hundred ? belowHundred(tokens, next) : Optional.empty();
            if (rest.isPresent()) {
                value = value.add(rest.get().value());
                next += rest.get().tokens();
            }
        }
        return Optional.of(new Read(value, next - at));
    }

    /** What goes on behind "two hundred": "fifty" or "and fifty". */
    private static Optional<Read> belowHundred(List<Token> tokens, int at) {
        int and = at < tokens.size() && tokens.get(at).form().equals("and") ? 1 : 0;
        return at + and < tokens.size()
                ? words(tokens, at + and)
                        .filter(rest -> rest.value().signum() > 0)
                        .map(rest -> new Read(rest.value(), rest.tokens() + and))
                : Optional.empty();
    }

    /** One letter stands for a scale only directly behind the figures: "500B", not "500 m". */
    private static boolean glued(List<Token> tokens, int at) {
        return tokens.get(at).form().length() > 1
                || tokens.get(at - 1).span().end() == tokens.get(at).span().start();
    }

    private static Optional<Read> figures(String form) {
        StringBuilder digits = new StringBuilder();
        for (int i = 0; i < form.length(); i++) {
            char c = form.charAt(i);
            if (Character.isDigit(c)) {
                digits.append(Character.digit(c, 10));
            } else if (c == '.' && digits.indexOf(".") < 0 && digits.length() > 0) {
                digits.append(c);
            }
        }
        if (digits.length() == 0 || digits.length() > 30) {
            return Optional.empty();
        }
        if (digits.charAt(digits.length() - 1) == '.') {
            digits.setLength(digits.length() - 1);
        }
        return Optional.of(new Read(new BigDecimal(digits.toString()), 1));
    }

    private static Optional<Read> words(List<Token> tokens, int at) {
        String form = tokens.get(at).form();
        int hyphen = form.indexOf('-');
        int tens = TENS.indexOf(hyphen < 0 ? form : form.substring(0, hyphen));
        if (tens > 1) {
            if (hyphen > 0) {
                int ones = SMALL.indexOf(form.substring(hyphen + 1));
                return ones > 0 && ones < 10 ? read(tens * 10 + ones, 1) : Optional.empty();
            }
            int ones = at + 1 < tokens.size() ? SMALL.indexOf(tokens.get(at + 1).form()) : -1;
            return ones > 0 && ones < 10 ? read(tens * 10 + ones, 2) : read(tens * 10, 1);
        }
        int small = SMALL.indexOf(form);
        return small >= 0 ? read(small, 1) : Optional.empty();
    }

    private static Optional<Read> read(int value, int tokens) {
        return Optional.of(new Read(BigDecimal.valueOf(value), tokens));
    }
}
