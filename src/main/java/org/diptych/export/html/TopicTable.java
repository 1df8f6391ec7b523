package org.diptych.export.html;

import java.io.IOException;
import java.util.Locale;
import java.util.TreeSet;
import org.diptych.export.shared.Wording;
import org.diptych.model.Side;
import org.diptych.model.TopicPresence;
import org.diptych.model.TopicResult;

/** The topics at a glance: how often, what is done with them, how much of the text, and where. */
final class TopicTable {
    private final Contents contents;
    private final int most;

    TopicTable(Contents contents) {
        this.contents = contents;
        this.most = contents.topics().stream()
                .mapToInt(topic -> Math.max(topic.a().count(), topic.b().count()))
                .max()
                .orElse(0);
    }

    void write(Markup out) throws IOException {
        out.open("section", "id", "topics", "aria-labelledby", "topics-title");
        out.element("h2", "Topics", "id", "topics-title");
        if (contents.topics().isEmpty()) {
            out.element("p", "The codebook has no topic that is shown or mentioned.");
        } else {
            table(out);
        }
        out.close();
    }

    /** Roles are written out, because a browser forgets them where the style lays rows out as a grid. */
    private void table(Markup out) throws IOException {
        out.open("table", "class", "topics", "role", "table");
        out.element("caption", "Mentions of each topic, what the text does with it, and its share of the text");
        out.open("thead", "role", "rowgroup").open("tr", "role", "row");
        out.element("th", "Topic", "scope", "col", "role", "columnheader");
        for (Side side : Side.values()) {
            String name = side + " · " + contents.issuer(side);
            String style = "of-" + Contents.letter(side);
            out.element("th", name, "scope", "col", "role", "columnheader", "class", style);
        }
        out.element("th", "Where", "scope", "col", "role", "columnheader", "class", "where");
        out.close().close().open("tbody", "role", "rowgroup");
        for (int i = 0; i < contents.topics().size(); i++) {
            row(out, i, contents.topics().get(i));
        }
        out.close().close();
    }

    private void row(Markup out, int number, TopicResult result) throws IOException {
        out.open("tr", "role", "row", "class", "t" + number);
        out.open("th", "scope", "row", "role", "rowheader", "id", "topic-" + number);
        out.element("span", result.topic().code(), "class", "chip").text(" ");
        out.open("a", "href", "#mentions-" + number, "class", "name");
        out.element("bdi", result.topic().name()).close();
        if (!result.topic().shown()) {
            out.element("span", "not highlighted", "class", "aside");
        }
        out.close();
        presence(out, Side.A, result.a());
        presence(out, Side.B, result.b());
        out.open("td", "role", "cell", "class", "where");
        strip(out, result);
        out.close().close();
    }

    private void presence(Markup out, Side side, TopicPresence presence) throws IOException {
        out.open("td", "role", "cell", "class", "of-" + Contents.letter(side));
        double part = most == 0 ? 0 : presence.count() / (double) most;
        out.open("span", "class", "meter");
        out.element("span", "" + presence.count(), "class", presence.count() == 0 ? "count none" : "count");
        String width = String.format(Locale.ROOT, "--part:%.3f", part);
        out.element("span", "", "class", "bar", "style", width).close().text(" ");
        String status = Wording.status(presence.status());
        String share = presence.count() == 0 ? "" : " · " + Wording.share(presence.share()) + " of the text";
        out.element("span", status + share, "class", "status").close();
    }

    /** A strip with a column a passage, A above B. */
    private void strip(Markup out, TopicResult result) throws IOException {
        int columns = contents.rows().list().size();
        if (columns == 0) {
            return;
        }
        String label = "A: " + passages(Side.A, result) + ". B: " + passages(Side.B, result) + ".";
        out.open("svg", "viewBox", "0 0 " + columns + " 2", "preserveAspectRatio", "none", "role", "img");
        out.element("title", label);
        out.open("g", "class", "strip").element("path", "", "class", "ground", "d", "M0 0h" + columns + "v2H0z");
        for (Side side : Side.values()) {
            StringBuilder path = new StringBuilder();
            for (int row : rows(side, result)) {
                path.append('M').append(row - 1).append(side == Side.A ? " 0h1v1h-1z" : " 1h1v1h-1z");
            }
            out.element("path", "", "class", "hit", "d", path.toString());
        }
        out.element("path", "", "class", "middle", "d", "M0 1h" + columns)
                .close()
                .close();
    }

    private String passages(Side side, TopicResult result) {
        int[] rows = rows(side, result);
        return rows.length == 0 ? "in no passage" : (rows.length == 1 ? "passage " : "passages ") + Ranges.of(rows);
    }

    private int[] rows(Side side, TopicResult result) {
        TreeSet<Integer> rows = new TreeSet<>();
        result.of(side)
                .mentions()
                .forEach(mention ->
                        rows.add(contents.rows().numberAt(side, mention.span().start())));
        rows.remove(0);
        return rows.stream().mapToInt(row -> row).toArray();
    }
}
