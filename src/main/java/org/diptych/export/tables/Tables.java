package org.diptych.export.tables;

import java.util.ArrayList;
import java.util.List;
import org.diptych.model.Analysis;
import org.diptych.model.Comparison;

/** The tables of a comparison. Offsets in them are half-open and count Unicode code points, as in the JSON. */
public final class Tables {
    private Tables() {}

    /** Sources, findings, terms, topics, mentions, passages; notes when the researcher marked or decided something. */
    public static List<Table> of(Comparison comparison, Analysis analysis) {
        Facts facts = new Facts(comparison, analysis);
        List<Table> tables = new ArrayList<>(List.of(
                SourcesTable.of(facts),
                FindingsTable.of(facts),
                TermsTable.of(facts),
                TopicsTable.of(facts),
                MentionsTable.of(facts),
                PassagesTable.of(facts)));
        Table notes = NotesTable.of(facts);
        if (notes.size() > 0) {
            tables.add(notes);
        }
        return List.copyOf(tables);
    }
}
