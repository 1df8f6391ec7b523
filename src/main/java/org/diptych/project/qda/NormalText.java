package org.diptych.project.qda;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.diptych.model.Span;
import org.diptych.model.Statement;

/** A text of another program in Diptych's normal form, with the way from its offsets to ours. */
final class NormalText {
    // White space starts every composition anew, so that what stands between can be normalised alone.
    private static final Pattern STRETCH = Pattern.compile("\\s|\\S+");

    private final String text;
    private final int[] offsets;

    NormalText(String raw) {
        StringBuilder out = new StringBuilder(raw.length());
        offsets = new int[raw.length() + 1];
        Matcher matcher = STRETCH.matcher(raw);
        while (matcher.find()) {
            String before = matcher.group();
            String after =
                    before.equals("\r") && raw.startsWith("\n", matcher.end()) ? "" : Statement.normalise(before);
            for (int i = 0; i < before.length(); i++) {
                int within = after.equals(before)
                        ? i
                        : Math.min(
                                after.length(),
                                Statement.normalise(before.substring(0, i)).length());
                offsets[matcher.start() + i] = out.length() + within;
            }
            out.append(after);
        }
        offsets[raw.length()] = out.length();
        text = out.toString();
    }

    String text() {
        return text;
    }

    /** The span of the normal text that holds the characters of a span of the raw one. */
    Span span(Span ofRaw) {
        return new Span(offsets[ofRaw.start()], Math.max(offsets[ofRaw.start()], offsets[ofRaw.end()]));
    }
}
