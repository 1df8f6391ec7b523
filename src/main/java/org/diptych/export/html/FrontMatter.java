package org.diptych.export.html;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import org.diptych.export.shared.Wording;
import org.diptych.model.Provenance;
import org.diptych.model.Side;
import org.diptych.model.Statement;
import org.diptych.model.StatementReading;

/** Title, provenance of both statements, and what the counts do and do not say. */
final class FrontMatter {
    private static final String HASH = "SHA-256";
    private static final String SOURCE = "Source";
    private static final String TITLE = "Title";

    private final Contents contents;

    FrontMatter(Contents contents) {
        this.contents = contents;
    }

    void write(Markup out) throws IOException {
        out.open("header");
        out.element("h1", Wording.title(contents.comparison()), "dir", "auto");
        out.open("p", "class", "subtitle");
        out.element("bdi", contents.issuer(Side.A)).text(" and ").element("bdi", contents.issuer(Side.B));
        out.text(", side by side").close();
        out.open("div", "class", "cards");
        card(out, Side.A);
        card(out, Side.B);
        out.close().close();
    }

    private void card(Markup out, Side side) throws IOException {
        Provenance provenance = contents.provenance(side);
        String heading = "card-" + Contents.letter(side);
        out.open("section", "class", "card side-" + Contents.letter(side), "aria-labelledby", heading);
        out.open("h2", "id", heading).element("span", "" + side, "class", "badge");
        out.text(" ").element("bdi", contents.issuer(side)).close();
        if (!provenance.notice().isBlank()) {
            out.element("p", provenance.notice(), "class", "notice", "dir", "auto");
        }
        out.open("dl");
        for (Map.Entry<String, String> fact : facts(side).entrySet()) {
            out.open("div").element("dt", fact.getKey());
            value(out, fact.getKey(), fact.getValue(), provenance);
            out.close();
        }
        out.close().close();
    }

    private static void value(Markup out, String name, String value, Provenance provenance) throws IOException {
        switch (name) {
            case TITLE -> {
                Language language = Language.of(provenance);
                out.element("dd", value, "class", "title", "lang", language.tag(), "dir", language.direction());
            }
            case HASH -> out.open("dd").element("code", value).close();
            case SOURCE -> {
                out.open("dd", "class", "source");
                if (isWebAddress(value)) {
                    out.element("a", value, "href", value, "rel", "noopener noreferrer");
                } else {
                    out.text(value);
                }
                out.close();
            }
            default -> out.element("dd", value, "dir", "auto");
        }
    }

    /** Other schemes, such as {@code javascript:}, must not become links. */
    private static boolean isWebAddress(String address) {
        return address.matches("(?i)https?://[^\\s\\p{Cntrl}]+");
    }

    private Map<String, String> facts(Side side) {
        Statement statement = contents.comparison().statement(side);
        Provenance provenance = statement.provenance();
        Map<String, String> facts = new LinkedHashMap<>();
        facts.put(TITLE, provenance.title());
        facts.put("Kind", Wording.kind(provenance.kind()));
        facts.put("Date", provenance.date().map(Wording::date).orElse(""));
        facts.put(SOURCE, provenance.url());
        facts.put("Retrieved", provenance.retrieved().map(Wording::date).orElse(""));
        facts.put("Translator", provenance.translator());
        facts.put("Language", Wording.language(provenance.language()));
        facts.put("Length", length(statement, contents.analysis().of(side)));
        facts.put("File", statement.original().fileName());
        facts.put(HASH, statement.original().sha256());
        facts.values().removeIf(String::isBlank);
        return facts;
    }

    private static String length(Statement statement, StatementReading reading) {
        String paragraphs = Wording.count(statement.paragraphs().size(), "paragraph");
        return reading.length() == 0
                ? paragraphs
                : Wording.length(reading) + " in "
                        + Wording.count(reading.sentences().size(), "sentence") + " and " + paragraphs;
    }
}
