package org.diptych.export.html;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.diptych.export.shared.Wording;
import org.diptych.model.Analysis;
import org.diptych.model.Comparison;
import org.diptych.model.Progress;
import org.diptych.model.Side;

/** One web page that needs nothing else: no script, no font, no picture, no network. */
public final class HtmlDocument {
    private static final String POLICY = "default-src 'none'; style-src 'unsafe-inline'";

    private final Contents contents;
    private final List<FindingsSection> findings;
    private final String program;
    private final LocalDate written;

    /**
     * @param proposals whether findings are written that the program proposes and nobody has judged, marked as such
     * @param program name and version of the program
     * @param written day that the method paragraph names
     */
    public HtmlDocument(
            Comparison comparison, Analysis analysis, boolean proposals, String program, LocalDate written) {
        this.contents = Contents.of(comparison, analysis);
        this.findings = Stream.of(FindingsSection.accepted(contents), FindingsSection.proposed(contents))
                .limit(proposals ? 2 : 1)
                .filter(section -> !section.isEmpty())
                .toList();
        this.program = program;
        this.written = written;
    }

    /** Writes the page as UTF-8. */
    public void writeTo(OutputStream stream, Progress progress) throws IOException {
        Writer writer = new OutputStreamWriter(stream, StandardCharsets.UTF_8);
        Markup out = new Markup(writer);
        out.asIs("<!DOCTYPE html>\n").open("html", "lang", "en");
        head(out);
        out.open("body").element("a", "To the texts", "class", "skip", "href", "#texts");
        new FrontMatter(contents).write(out);
        navigation(out);
        out.open("main");
        summary(out);
        for (FindingsSection section : findings) {
            section.write(out);
        }
        new TopicTable(contents).write(out);
        new ParallelText(contents).write(out, progress.part(0, 0.6));
        new MentionLists(contents).write(out, progress.part(0.6, 0.8));
        new NotesSection(contents).write(out);
        new TermLists(contents).write(out, progress.part(0.8, 1));
        new MethodNote(contents, program, written).write(out);
        out.close();
        footer(out);
        out.close().close().asIs("\n");
        writer.flush();
        progress.at(1);
    }

    private void head(Markup out) throws IOException {
        out.open("head").single("meta", "charset", "utf-8");
        out.single("meta", "name", "viewport", "content", "width=device-width, initial-scale=1");
        out.single("meta", "http-equiv", "Content-Security-Policy", "content", POLICY);
        out.single("meta", "name", "color-scheme", "content", "light dark");
        out.single("meta", "name", "generator", "content", program);
        out.element("title", Wording.title(contents.comparison()));
        out.open("style").asIs(StyleSheet.of(contents.topics())).close().close();
    }

    private void navigation(Markup out) throws IOException {
        out.open("nav", "aria-label", "Parts of this page").open("ul");
        for (FindingsSection section : findings) {
            entry(out, section.place(), section.heading());
        }
        entry(out, "topics", "Topics");
        entry(out, "texts", "The two texts");
        if (!contents.topics().isEmpty()) {
            entry(out, "mentions", "Mentions");
        }
        if (NotesSection.hasNotes(contents)) {
            entry(out, "notes", "Notes");
        }
        entry(out, "only-a", "Only in A");
        entry(out, "only-b", "Only in B");
        entry(out, "method", "Method");
        out.close().close();
    }

    private static void entry(Markup out, String place, String name) throws IOException {
        out.open("li").element("a", name, "href", "#" + place).close();
    }

    private void summary(Markup out) throws IOException {
        out.open("div", "class", "summary").element("p", new Counts(contents).sentence());
        if (contents.analysis().versions()) {
            out.element("p", Wording.VERSIONS, "class", "notice");
        }
        out.element("p", Wording.ABSENCE, "class", "absence").close();
    }

    private void footer(Markup out) throws IOException {
        out.open("footer");
        for (Side side : Side.values()) {
            String date = contents.provenance(side)
                    .date()
                    .map(Wording::date)
                    .map(text -> ", " + text)
                    .orElse("");
            String hash = contents.comparison().statement(side).original().sha256();
            out.open("p").text(side + " ").element("bdi", contents.issuer(side));
            out.text(date + " · SHA-256 " + hash.substring(0, 8)).close();
        }
        out.element("p", program).close();
    }
}
