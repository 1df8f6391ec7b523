package org.diptych.export;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.diptych.export.shared.ReportedFinding;
import org.diptych.export.shared.Wording;
import org.diptych.model.Analysis;
import org.diptych.model.Comparison;
import org.diptych.model.LinkTier;
import org.diptych.model.OneSidedTerm;
import org.diptych.model.Provenance;
import org.diptych.model.Side;
import org.diptych.model.StatementReading;
import org.diptych.model.TopicPresence;
import org.diptych.model.TopicResult;

/** Writes a comparison as a short summary in plain text, for a terminal or an e-mail. Thread-safe. */
public final class TextReport {
    private static final int TERMS_SHOWN = 20;
    private static final int PROPOSALS_SHOWN = 10;

    /** Writes the summary as UTF-8, whole or not at all; the message of an {@link IOException} is for the user. */
    public void write(Comparison comparison, Analysis analysis, Path file) throws IOException {
        byte[] bytes = summary(comparison, analysis).getBytes(StandardCharsets.UTF_8);
        WholeFile.write(file, out -> out.write(bytes));
    }

    /** The summary with LF line ends. */
    public String summary(Comparison comparison, Analysis analysis) {
        StringBuilder out = new StringBuilder();
        if (!comparison.title().isBlank()) {
            out.append(comparison.title()).append("\n\n");
        }
        for (Side side : Side.values()) {
            appendHead(out, side, comparison.statement(side).provenance(), analysis.of(side));
        }
        if (analysis.versions()) {
            out.append("\nThe two texts share most of their wording: they look like versions of one text.\n");
        }
        TextDetails details = new TextDetails(comparison, analysis, out);
        details.appendDifference();
        appendFindings(
                out,
                ReportedFinding.isUndecided(comparison)
                        ? ReportedFinding.proposed(comparison, analysis, PROPOSALS_SHOWN)
                        : ReportedFinding.accepted(comparison));
        out.append("\nTopics (A · B)\n");
        analysis.topics().stream().filter(TextReport::isNamedOrShown).forEach(topic -> appendTopic(out, topic));
        if (analysis.wordsMissing()) {
            out.append('\n').append(Wording.WORDS_MISSING).append('\n');
        }
        for (Side side : Side.values()) {
            appendTerms(out, side, analysis.of(side));
        }
        details.appendQuantities();
        details.appendSpeech();
        long sure = analysis.links().stream()
                .filter(link -> link.tier() == LinkTier.SURE)
                .count();
        out.append(String.format(
                Locale.ROOT,
                "%nLinked sentences: %d (%d of them sure)%n",
                analysis.links().size(),
                sure));
        details.appendUnlinked();
        out.append("\n“Not in this text” says nothing about what was said in the talks.\n");
        return out.toString().replace("\r\n", "\n");
    }

    private static void appendHead(StringBuilder out, Side side, Provenance provenance, StatementReading reading) {
        String about = Stream.of(
                        provenance.issuer(),
                        provenance.title(),
                        provenance.date().map(Object::toString).orElse(""))
                .filter(part -> !part.isBlank())
                .collect(Collectors.joining(" · "));
        out.append(side).append("  ").append(about.isEmpty() ? "(nothing known about the source)" : about);
        out.append(" · ").append(Wording.length(reading));
        if (!provenance.notice().isBlank()) {
            out.append("\n   ").append(provenance.notice());
        }
        out.append('\n');
    }

    private static void appendFindings(StringBuilder out, List<ReportedFinding> findings) {
        if (findings.isEmpty()) {
            return;
        }
        out.append(
                findings.get(0).proposal()
                        ? "\nProposed findings, not yet judged by a researcher\n"
                        : "\nFindings of the researcher\n");
        for (ReportedFinding finding : findings) {
            out.append(String.format(Locale.ROOT, "  %2d  %s%n", finding.number(), finding.text()));
            if (!finding.note().isBlank()) {
                out.append("      ")
                        .append(finding.note().strip().replaceAll("\\s+", " "))
                        .append('\n');
            }
        }
    }

    private static boolean isNamedOrShown(TopicResult result) {
        return result.topic().shown()
                || result.a().status().isPresent()
                || result.b().status().isPresent();
    }

    private static void appendTopic(StringBuilder out, TopicResult result) {
        out.append(String.format(
                Locale.ROOT, "  %-24s %s · %s%n", result.topic().name(), cell(result.a()), cell(result.b())));
    }

    private static String cell(TopicPresence presence) {
        String words = switch (presence.status()) {
            case STATES_POSITION -> "states a position";
            case NAMED -> "only named";
            case DENIED -> "said not to have been discussed";
            case ABSENT -> "not in this text";
        };
        return presence.count() == 0 ? words : words + " (" + presence.count() + ")";
    }

    private static void appendTerms(StringBuilder out, Side side, StatementReading reading) {
        out.append("\nOnly in ").append(side).append(", the most telling first\n");
        if (reading.onlyHere().isEmpty()) {
            out.append("  none\n");
        }
        reading.onlyHere().stream().limit(TERMS_SHOWN).forEach(term -> appendTerm(out, term));
        int more = reading.onlyHere().size() - TERMS_SHOWN;
        if (more > 0) {
            out.append("  and ").append(more).append(" more\n");
        }
    }

    private static void appendTerm(StringBuilder out, OneSidedTerm term) {
        out.append(String.format(Locale.ROOT, "  %2d  %s", term.rank(), term.text()));
        if (term.count() > 1) {
            out.append(" (").append(term.count()).append(')');
        }
        out.append('\n');
    }
}
