package org.diptych.ui.terms;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.diptych.model.OneSidedTerm;
import org.diptych.model.Side;
import org.diptych.model.Span;
import org.diptych.ui.shared.Compared;

/** Gathers the contexts and forms of a term. Pure. */
final class TermReading {
    /** Characters on each side of the key word. */
    private static final int WIDTH = 45;

    private TermReading() {}

    static TermDetail of(OneSidedTerm term, Side side, Compared compared) {
        String here = compared.comparison().statement(side).text();
        String there = compared.comparison().statement(side.other()).text();
        return new TermDetail(
                term,
                forms(term, here),
                term.spans().stream().map(span -> context(here, span)).toList(),
                term.proof().nearest().map(near -> new TermDetail.Nearest(near, context(there, near.span()))));
    }

    private static List<TermDetail.Form> forms(OneSidedTerm term, String text) {
        Map<String, Integer> counts = new LinkedHashMap<>();
        term.spans().forEach(span -> counts.merge(plain(span.of(text)), 1, Integer::sum));
        return counts.entrySet().stream()
                .map(entry -> new TermDetail.Form(entry.getKey(), entry.getValue()))
                .sorted(Comparator.comparingInt(form -> -form.count()))
                .toList();
    }

    /** The words around a span, cut between words where there are blanks. */
    static TermDetail.Context context(String text, Span span) {
        int from = Math.max(0, span.start() - WIDTH);
        int to = Math.min(text.length(), span.end() + WIDTH);
        if (from > 0) {
            int blank = text.indexOf(' ', from - 1);
            from = blank >= 0 && blank < span.start() ? blank + 1 : whole(text, from);
        }
        if (to < text.length()) {
            int blank = text.lastIndexOf(' ', to);
            to = blank > span.end() ? blank : whole(text, to);
        }
        String before = (from > 0 ? "… " : "") + plain(text.substring(from, span.start()));
        String key = plain(span.of(text));
        String after = plain(text.substring(span.end(), to)) + (to < text.length() ? " …" : "");
        return new TermDetail.Context(
                span, before + key + after, new Span(before.length(), before.length() + key.length()));
    }

    /** The offset, or the one before it where it would cut a character in two. */
    private static int whole(String text, int offset) {
        return Character.isLowSurrogate(text.charAt(offset)) ? offset - 1 : offset;
    }

    private static String plain(String text) {
        return text.replace('\n', ' ');
    }
}
