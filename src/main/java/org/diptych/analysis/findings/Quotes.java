package org.diptych.analysis.findings;

import java.util.List;
import java.util.stream.Collectors;
import org.diptych.model.Span;

/** Quotations as they stand in the sentence of a finding. */
final class Quotes {
    private Quotes() {}

    /** The words between quotation marks; blanks are folded, and marks inside become single ones. */
    static String of(Account account, Span span) {
        return '“' + inner(span.of(account.text())) + '”';
    }

    /** Several quotations, set off by semicolons. */
    static String of(Account account, List<Span> spans) {
        return spans.stream().map(span -> of(account, span)).collect(Collectors.joining("; "));
    }

    static String inner(String words) {
        String once = words.strip().replaceAll("\\s+", " ");
        StringBuilder folded = new StringBuilder(once.length());
        boolean open = false;
        for (int i = 0; i < once.length(); i++) {
            char c = once.charAt(i);
            switch (c) {
                case '“', '「', '«' -> folded.append('‘');
                case '”', '」', '»' -> folded.append('’');
                case '"' -> {
                    boolean mark = !isInWord(once, i);
                    folded.append(mark ? open ? '’' : '‘' : c);
                    open ^= mark;
                }
                default -> folded.append(c);
            }
        }
        return folded.toString();
    }

    /** Whether it stands between two letters, as in Hebrew abbreviations. */
    private static boolean isInWord(String words, int at) {
        return at > 0
                && at + 1 < words.length()
                && Character.isLetter(words.charAt(at - 1))
                && Character.isLetter(words.charAt(at + 1));
    }
}
