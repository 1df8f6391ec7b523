package org.diptych.export;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.diptych.export.html.HtmlDocument;
import org.diptych.export.tables.Table;
import org.diptych.export.tables.Tables;
import org.diptych.model.Analysis;
import org.diptych.model.Anchor;
import org.diptych.model.Annotation;
import org.diptych.model.Codebook;
import org.diptych.model.Comparison;
import org.diptych.model.Highlights;
import org.diptych.model.LinkDecisions;
import org.diptych.model.Progress;
import org.diptych.model.Provenance;
import org.diptych.model.Research;
import org.diptych.model.Side;
import org.diptych.model.Span;
import org.diptych.model.Statement;
import org.junit.jupiter.api.Test;

class NotesExportTest {
    private static final String A = "😀 Rice and tea.";
    private static final Comparison PLAIN = new Comparison(
            "",
            Statement.ofText(A, Provenance.unknown()),
            Statement.ofText("Tea alone.", Provenance.unknown()),
            Codebook.empty());
    private static final Comparison NOTED = noted();

    @Test
    void jsonHasNotesWithOffsetsInCodePoints() {
        ObjectNode json = new JsonReport().tree(NOTED, Analysis.empty());
        JsonNode note = json.get("notes").get(0);
        assertThat(note.get("quote").asText()).isEqualTo("Rice");
        assertThat(note.get("note").asText()).isEqualTo("<b>Why</b> *rice*?");
        assertThat(note.get("author").asText()).isEqualTo("Ada");
        assertThat(note.get("start").asInt()).isEqualTo(2);
        assertThat(note.get("end").asInt()).isEqualTo(6);
        assertThat(json.get("link_decisions").get(0).get("b").get("quote").asText())
                .isEqualTo("Tea");
        assertThat(json.has("mention_decisions")).isFalse();
    }

    @Test
    void tablesHaveASheetOfNotesWhenThereIsSomething() {
        assertThat(Tables.of(NOTED, Analysis.empty()))
                .extracting(Table::name)
                .last()
                .isEqualTo("notes");
        assertThat(Tables.of(PLAIN, Analysis.empty())).extracting(Table::name).doesNotContain("notes");
    }

    @Test
    void pageShowsNotesAsTextAndNeverAsMarkup() throws IOException {
        assertThat(page(NOTED))
                .contains("id=\"notes\"")
                .contains("&lt;b&gt;Why")
                .doesNotContain("<b>Why");
        assertThat(page(PLAIN)).doesNotContain("id=\"notes\"");
    }

    private static String page(Comparison comparison) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new HtmlDocument(comparison, Analysis.empty(), true, "Diptych", LocalDate.of(2026, 11, 24))
                .writeTo(out, Progress.NONE);
        return out.toString(StandardCharsets.UTF_8);
    }

    private static Comparison noted() {
        Research research = Highlights.add(
                Research.none(),
                new Annotation(
                        "n",
                        Side.A,
                        Anchor.at(A, new Span(3, 7)),
                        Optional.empty(),
                        "<b>Why</b> *rice*?",
                        "Ada",
                        Instant.parse("2026-11-24T08:00:00Z")));
        Comparison marked = PLAIN.withResearch(research);
        return marked.withResearch(LinkDecisions.link(marked, new Span(12, 15), new Span(0, 3)));
    }
}
