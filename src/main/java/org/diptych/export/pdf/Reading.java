package org.diptych.export.pdf;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.diptych.export.pdf.page.Colour;
import org.diptych.export.pdf.page.LinePattern;
import org.diptych.export.shared.ParallelRows;
import org.diptych.export.shared.Wording;
import org.diptych.model.Analysis;
import org.diptych.model.Comparison;
import org.diptych.model.Provenance;
import org.diptych.model.Side;
import org.diptych.model.TopicResult;

/** Everything that the sections of one report show, prepared once. */
final class Reading {
    private final Comparison comparison;
    private final Analysis analysis;
    private final PdfOptions options;
    private final List<ReportTopic> topics;
    private final ParallelRows rows;
    private final Map<Side, Marks> marks = new EnumMap<>(Side.class);
    private final Map<Side, List<ReportNote>> notes = new EnumMap<>(Side.class);

    Reading(Comparison comparison, Analysis analysis, PdfOptions options) {
        this.comparison = comparison;
        this.analysis = analysis;
        this.options = options;
        this.topics = topics(analysis, options);
        this.rows = ParallelRows.of(comparison, analysis);
        for (Side side : Side.values()) {
            notes.put(side, ReportNote.of(comparison, options, side));
        }
        List<ReportTopic> marked = new ArrayList<>(topics);
        marked.add(ReportNote.mark(notes(Side.A), notes(Side.B), topics));
        for (Side side : Side.values()) {
            int length = comparison.statement(side).text().length();
            marks.put(side, Marks.of(marked, side, length));
        }
    }

    private static List<ReportTopic> topics(Analysis analysis, PdfOptions options) {
        List<ReportTopic> topics = new ArrayList<>();
        for (TopicResult result : analysis.topics()) {
            if (options.has(result.topic())) {
                topics.add(new ReportTopic(result, Colour.of(result.topic().colour()), LinePattern.of(topics.size())));
            }
        }
        return List.copyOf(topics);
    }

    Comparison comparison() {
        return comparison;
    }

    Analysis analysis() {
        return analysis;
    }

    PdfOptions options() {
        return options;
    }

    /** The topics that are highlighted. */
    List<ReportTopic> topics() {
        return topics;
    }

    /** The notes that are written, in reading order. */
    List<ReportNote> notes(Side side) {
        return Objects.requireNonNull(notes.get(side));
    }

    ParallelRows rows() {
        return rows;
    }

    Marks marks(Side side) {
        return Objects.requireNonNull(marks.get(side));
    }

    String text(Side side) {
        return comparison.statement(side).text();
    }

    Provenance provenance(Side side) {
        return comparison.statement(side).provenance();
    }

    /** Who issued a statement; where that is not known, its own title, the name of its file, or its letter. */
    String issuer(Side side) {
        String file = comparison.statement(side).original().fileName();
        return Wording.knownAs(provenance(side)).orElse(file.isBlank() ? "Statement " + side : file);
    }

    /** Letter and issuer, as heads of columns show them. */
    String label(Side side) {
        String issuer = issuer(side);
        return issuer.equals("Statement " + side) ? issuer : side + " · " + issuer;
    }

    /** The title that was chosen, that of the comparison, or one made of the issuers. */
    String title() {
        String title = options.title().isBlank() ? comparison.title() : options.title();
        return title.isBlank() ? issuer(Side.A) + " beside " + issuer(Side.B) : title;
    }
}
