package org.diptych.ui.export;

import java.util.EnumSet;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.diptych.export.pdf.Paper;
import org.diptych.export.pdf.PdfOptions;
import org.diptych.export.pdf.PdfPart;
import org.diptych.preferences.Preferences;
import org.diptych.preferences.ReportChoices;
import org.diptych.ui.shared.UserPreferences;

/** The choices for the annotated PDF that hold for every comparison and are there again at the next start. */
final class RememberedChoices {
    private static final PdfOptions USUAL = PdfOptions.standard();

    private final UserPreferences preferences;

    RememberedChoices(UserPreferences preferences) {
        this.preferences = preferences;
    }

    /** The options at the start of the window: nothing is chosen for a comparison yet. */
    PdfOptions options() {
        Preferences now = preferences.now();
        ReportChoices report = now.report();
        Set<PdfPart> parts = EnumSet.noneOf(PdfPart.class);
        for (PdfPart part : PdfPart.values()) {
            boolean usual = USUAL.has(part);
            if (usual ? !report.leftOut().contains(part.key()) : report.added().contains(part.key())) {
                parts.add(part);
            }
        }
        Paper paper = Stream.of(Paper.values())
                .filter(each -> each.label().equals(report.paper()))
                .findFirst()
                .orElse(USUAL.paper());
        return USUAL.withPaper(paper, report.landscape())
                .withParts(parts)
                .withMargin(report.margin())
                .withAuthor(now.author());
    }

    /** The name of the researcher; may be empty. */
    String author() {
        return preferences.now().author();
    }

    /** Remembers what does not depend on the comparison; the author is that of the notes, chosen elsewhere. */
    void remember(PdfOptions options) {
        ReportChoices report = new ReportChoices(
                options.paper().label(),
                options.landscape(),
                options.margin(),
                keys(part -> USUAL.has(part) && !options.has(part)),
                keys(part -> !USUAL.has(part) && options.has(part)));
        preferences.change(before -> before.withReport(report));
    }

    private static Set<String> keys(Predicate<PdfPart> wanted) {
        return Stream.of(PdfPart.values()).filter(wanted).map(PdfPart::key).collect(Collectors.toSet());
    }
}
