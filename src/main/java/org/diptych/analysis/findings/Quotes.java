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
        StringBuilder folded = new StringBuilder();
        boolean open = false;
        for (char c : words.strip().replaceAll("\\s+", " ").toCharArray()) {
            switch (c) {
                case '“', '「', '«' -> folded.append('‘');
                case '”', '」', '»' -> folded.append('’');
                case '"' -> {
                    folded.append(open ? '’' : '‘');
                    open = !open;
                }
                default -> folded.append(c);
            }
        }
        return folded.toString();
    }
}
