package org.diptych.export.html;

import java.io.IOException;
import java.util.List;
import org.diptych.export.shared.Context;
import org.diptych.model.Pattern;
import org.diptych.model.Progress;
import org.diptych.model.Side;
import org.diptych.model.Span;
import org.diptych.model.TopicMention;
import org.diptych.model.TopicResult;

/** Every mention by topic, A beside B, in its context and with a link to its place. */
final class MentionLists {
    /** Characters of context before and behind a mention. */
    private static final int REACH = 48;

    private final Contents contents;

    MentionLists(Contents contents) {
        this.contents = contents;
    }

    void write(Markup out, Progress progress) throws IOException {
        if (contents.topics().isEmpty()) {
            return;
        }
        out.open("section", "id", "mentions", "aria-labelledby", "mentions-title");
        out.element("h2", "Mentions by topic", "id", "mentions-title");
        for (int i = 0; i < contents.topics().size(); i++) {
            progress.at(i / (double) contents.topics().size());
            topic(out, i, contents.topics().get(i));
        }
        out.close();
    }

    private void topic(Markup out, int number, TopicResult result) throws IOException {
        out.open("section", "class", "mentions t" + number, "aria-labelledby", "mentions-" + number);
        out.open("h3", "id", "mentions-" + number);
        out.element("span", result.topic().code(), "class", "chip").text(" ");
        out.element("bdi", result.topic().name()).close();
        searched(out, result.topic().patterns(), result.topic().exclusions());
        if (!result.topic().note().isBlank()) {
            out.element("p", result.topic().note(), "class", "note", "dir", "auto");
        }
        out.open("div", "class", "pair");
        for (Side side : Side.values()) {
            out.open("div").open("h4").element("span", side + " · ").element("bdi", contents.issuer(side));
            out.element("span", " " + result.of(side).count(), "class", "aside").close();
            mentions(out, side, number, result.of(side).mentions());
            out.close();
        }
        out.close().close();
    }

    private static void searched(Markup out, List<Pattern> patterns, List<Pattern> exclusions) throws IOException {
        if (patterns.isEmpty()) {
            return;
        }
        out.open("p", "class", "aside searched").text("Looked for: ");
        patterns(out, patterns);
        if (!exclusions.isEmpty()) {
            out.text(". Not counted inside: ");
            patterns(out, exclusions);
        }
        out.text(".").close();
    }

    private static void patterns(Markup out, List<Pattern> patterns) throws IOException {
        String before = "";
        for (Pattern pattern : patterns) {
            out.text(before).element("bdi", pattern.text(), "lang", pattern.language());
            before = " · ";
        }
    }

    private void mentions(Markup out, Side side, int topic, List<TopicMention> mentions) throws IOException {
        if (mentions.isEmpty()) {
            out.element("p", "Not in this text.", "class", "nothing");
            return;
        }
        Language language = Language.of(contents.provenance(side));
        out.open("ol", "class", "contexts");
        for (int n = 0; n < mentions.size(); n++) {
            Span span = mentions.get(n).span();
            int row = contents.rows().numberAt(side, span.start());
            out.open("li").open("a", "href", "#" + Contents.mentionId(side, topic, n), "class", "number");
            out.element("span", "Passage ", "class", "unseen")
                    .text(row == 0 ? "–" : "" + row)
                    .close();
            out.text(" ").open("span", "class", "words", "lang", language.tag(), "dir", language.direction());
            context(out, contents.text(side), span, topic);
            out.close().close();
        }
        out.close();
    }

    private static void context(Markup out, String text, Span span, int topic) throws IOException {
        if (span.end() > text.length()) {
            return;
        }
        int from = Context.start(text, span.start(), REACH);
        int to = Context.end(text, span.end(), REACH);
        out.text((from > 0 ? "…" : "") + text.substring(from, span.start()));
        out.element("mark", span.of(text), "class", "t" + topic);
        out.text(text.substring(span.end(), to) + (to < text.length() ? "…" : ""));
    }
}
