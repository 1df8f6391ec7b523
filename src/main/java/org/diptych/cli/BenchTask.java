package org.diptych.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.diptych.analysis.Analyzer;
import org.diptych.analysis.alignment.Alignment;
import org.diptych.analysis.alignment.PassageAligner;
import org.diptych.analysis.terms.SingleWords;
import org.diptych.analysis.text.ReadText;
import org.diptych.analysis.topics.PatternMatcher;
import org.diptych.export.PdfReport;
import org.diptych.model.Analysis;
import org.diptych.model.Comparison;
import org.diptych.model.PassageLink;
import org.diptych.model.Pattern;
import org.diptych.model.Progress;
import org.diptych.model.Side;
import org.diptych.project.ProjectStore;

/** The parts of the work that can be measured, named as on the command line. */
enum BenchTask {
    SCAN {
        @Override
        Run prepare(Comparison comparison, List<Pattern> patterns) {
            return () -> {
                long check = 0;
                for (Side side : Side.values()) {
                    check += words(comparison.statement(side).text());
                }
                return check;
            };
        }
    },
    TERMS {
        @Override
        Run prepare(Comparison comparison, List<Pattern> patterns) {
            return () -> {
                SingleWords words = SingleWords.of(comparison.a(), comparison.b(), Progress.NONE);
                long check = words.onlyA().size() * 31L + words.onlyB().size();
                return check * 31 + words.total();
            };
        }
    },
    MATCH {
        @Override
        Run prepare(Comparison comparison, List<Pattern> patterns) {
            PatternMatcher matcher = PatternMatcher.of(patterns);
            return () -> {
                long[] check = new long[1];
                for (Side side : Side.values()) {
                    matcher.find(
                            comparison.statement(side).text(),
                            (pattern, start, end) -> check[0] += 1 + (long) start * (end - start));
                }
                return check[0];
            };
        }
    },
    ALIGN {
        @Override
        Run prepare(Comparison comparison, List<Pattern> patterns) {
            PassageAligner aligner = PassageAligner.byCluesAlone();
            return () -> {
                ReadText a = ReadText.untagged(comparison.a(), Progress.NONE);
                ReadText b = ReadText.untagged(comparison.b(), Progress.NONE);
                Alignment alignment = aligner.align(a, b, comparison.codebook(), Progress.NONE);
                long check = alignment.nearest().size();
                for (PassageLink link : alignment.links()) {
                    check = (check * 31 + link.a() * 7L + link.b()) % LARGEST_CHECK;
                }
                return check;
            };
        }
    },
    PDF {
        @Override
        Run prepare(Comparison comparison, List<Pattern> patterns) {
            Analysis analysis = new Analyzer().analyse(comparison, Progress.NONE);
            return () -> {
                Path file = Files.createTempFile("diptych-bench", ".pdf");
                try {
                    new PdfReport(Clock.fixed(Instant.EPOCH, ZoneOffset.UTC), ProjectStore::write)
                            .write(comparison, analysis, file, Progress.NONE);
                    return Files.size(file);
                } finally {
                    Files.deleteIfExists(file);
                }
            };
        }
    };

    /** Numbers up to here are exact in every reader of JSON. */
    private static final long LARGEST_CHECK = 1L << 40;

    static final String NAMES = "scan, terms, match, align and pdf";

    static Optional<BenchTask> named(String name) {
        return Arrays.stream(values())
                .filter(task -> task.name().toLowerCase(Locale.ROOT).equals(name))
                .findFirst();
    }

    /** One run of a task; returns a number that depends on the whole result, so that no step can be left out. */
    @FunctionalInterface
    interface Run {
        long run() throws IOException;
    }

    /** Builds what the runs need beforehand: automata and the analysis that a report shows. */
    abstract Run prepare(Comparison comparison, List<Pattern> patterns);

    /** Walks over all characters and hashes every run of letters and digits in lower case. */
    private static long words(String text) {
        long check = 0;
        int hash = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Character.isLetterOrDigit(c)) {
                hash = hash * 31 + Character.toLowerCase(c);
            } else if (hash != 0) {
                check += 1 + (hash & 0xFF);
                hash = 0;
            }
        }
        return check;
    }
}
