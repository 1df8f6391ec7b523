package org.diptych.ui.findings;

import java.util.ArrayList;
import java.util.List;
import org.diptych.model.Side;

/** Findings as text for other programs: numbered, with the evidence that the sentence does not quote itself. */
final class FindingsCopy {
    private FindingsCopy() {}

    /** Plain text: a numbered sentence a line, evidence and note indented below. */
    static String plain(List<FindingRow> rows) {
        List<String> lines = new ArrayList<>();
        for (int i = 0; i < rows.size(); i++) {
            lines.add((i + 1) + ". " + folded(rows.get(i).text()));
            details(rows.get(i)).forEach(line -> lines.add("   " + line));
        }
        return String.join("\n", lines);
    }

    /** Markdown: a numbered list, evidence as quotations. */
    static String markdown(List<FindingRow> rows) {
        List<String> lines = new ArrayList<>();
        for (int i = 0; i < rows.size(); i++) {
            lines.add((i + 1) + ". " + escaped(folded(rows.get(i).text())));
            for (String line : details(rows.get(i))) {
                lines.add("");
                lines.add("   > " + escaped(line));
            }
            lines.add("");
        }
        return String.join("\n", lines).strip();
    }

    private static List<String> details(FindingRow row) {
        List<String> lines = new ArrayList<>();
        for (Side side : Side.values()) {
            for (FindingRow.Evidence evidence : row.of(side)) {
                String words = folded(evidence.words());
                if (!row.text().contains(words)) {
                    lines.add(side + ": “" + words + "”");
                }
            }
        }
        if (!row.note().isBlank()) {
            lines.add(folded(row.note()));
        }
        return lines;
    }

    private static String folded(String text) {
        return text.strip().replaceAll("\\s+", " ");
    }

    private static String escaped(String text) {
        return text.replaceAll("([\\\\`*_\\[\\]<>#])", "\\\\$1");
    }
}
