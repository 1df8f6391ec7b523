package org.diptych.export.html;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.diptych.model.TopicResult;

/** The style of the page: a fixed part and the colours and line patterns of the topics. */
final class StyleSheet {
    /** Lines below highlights, by number of the topic; they repeat after eight, as in the PDF. */
    private static final List<String> LINES = List.of(
            "solid 2px",
            "dashed 2px",
            "dotted 2.5px",
            "double 1.5px",
            "wavy 1.5px",
            "dashed 1px",
            "solid 3.5px",
            "dotted 1.5px");

    private StyleSheet() {}

    static String of(List<TopicResult> topics) throws IOException {
        StringBuilder rules = new StringBuilder(fixedPart());
        StringBuilder dark = new StringBuilder();
        for (int i = 0; i < topics.size(); i++) {
            Colour colour = Colour.of(topics.get(i).topic().colour());
            rules.append(variables(i, TopicLook.onLight(colour)));
            rules.append(".t%d{--line:%s}%n".formatted(i, LINES.get(i % LINES.size())));
            dark.append(variables(i, TopicLook.onDark(colour)));
        }
        return rules + "@media screen and (prefers-color-scheme:dark){\n" + dark + "}\n";
    }

    private static String variables(int topic, TopicLook look) {
        return ".t" + topic + "{--fill:" + look.fill().css() + ";--ink:"
                + look.ink().css() + "}\n";
    }

    private static String fixedPart() throws IOException {
        try (InputStream in = StyleSheet.class.getResourceAsStream("report.css")) {
            if (in == null) {
                throw new IOException("the style sheet is missing from the program");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
