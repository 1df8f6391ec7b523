package org.diptych.cli;

import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.diptych.export.pdf.Paper;
import org.diptych.export.pdf.PdfOptions;
import org.diptych.export.pdf.PdfPart;
import org.diptych.model.Codebook;
import org.diptych.model.Comparison;
import org.diptych.model.Topic;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;
import picocli.CommandLine.TypeConversionException;

/** Options that say what is in the annotated PDF. */
final class PdfChoices {
    @Option(names = "--paper", paramLabel = "SIZE", converter = PaperName.class, description = "A4 or Letter.")
    private Paper paper = Paper.A4;

    @Option(
            names = "--landscape",
            negatable = true,
            defaultValue = "true",
            fallbackValue = "true",
            description = "Landscape, which is the default; --no-landscape for portrait.")
    private boolean landscape;

    @Option(
            names = "--parts",
            split = ",",
            paramLabel = "PART",
            converter = PartName.class,
            description = "Only these parts: front, parallel, findings, proposals, topics, terms, numbers, method."
                    + " Proposals are left out as soon as one finding was accepted or rejected, unless named here.")
    private List<PdfPart> parts = List.of();

    @Option(
            names = "--topics",
            split = ",",
            paramLabel = "TOPIC",
            description = "Highlight these topics (names or ids) instead of those that the codebook shows.")
    private @Nullable List<String> topics;

    @Option(
            names = "--notes-by",
            split = ",",
            paramLabel = "NAME",
            description = "Write only the notes of these authors; \"\" stands for nobody.")
    private @Nullable List<String> notesBy;

    @Option(
            names = "--margin",
            negatable = true,
            defaultValue = "true",
            fallbackValue = "true",
            description = "Topics, terms and notes in the margin, which is the default; --no-margin for none.")
    private boolean margin;

    @Option(names = "--title", paramLabel = "TEXT", description = "Title of the PDF.")
    private String title = "";

    @Option(names = "--author", paramLabel = "NAME", description = "Author of the PDF.")
    private String author = "";

    /** The same record that the window makes; the topics are those of the codebook. */
    PdfOptions options(Comparison comparison, CommandLine line) {
        Set<PdfPart> wanted =
                parts.isEmpty() ? PdfOptions.standardFor(comparison).parts() : EnumSet.copyOf(parts);
        return new PdfOptions(
                paper,
                landscape,
                wanted,
                Optional.ofNullable(topics).map(names -> ids(names, comparison.codebook(), line)),
                Optional.ofNullable(notesBy)
                        .map(names ->
                                names.stream().filter(name -> !name.isBlank()).collect(Collectors.toSet())),
                margin,
                title,
                author);
    }

    private static Set<String> ids(List<String> names, Codebook codebook, CommandLine line) {
        Set<String> ids = new HashSet<>();
        for (String name : names) {
            ids.add(codebook.topics().stream()
                    .filter(topic -> topic.id().equals(name) || topic.name().equalsIgnoreCase(name.strip()))
                    .map(Topic::id)
                    .findFirst()
                    .orElseThrow(() ->
                            new CommandLine.ParameterException(line, "The codebook has no topic “" + name + "”.")));
        }
        return ids;
    }

    private static final class PaperName implements ITypeConverter<Paper> {
        @Override
        public Paper convert(String value) {
            return Stream.of(Paper.values())
                    .filter(paper -> paper.label().equalsIgnoreCase(value))
                    .findFirst()
                    .orElseThrow(() -> new TypeConversionException("“" + value + "” is neither A4 nor Letter."));
        }
    }

    private static final class PartName implements ITypeConverter<PdfPart> {
        @Override
        public PdfPart convert(String value) {
            return Stream.of(PdfPart.values())
                    .filter(part -> part.key().equals(value.strip().toLowerCase(Locale.ROOT)))
                    .findFirst()
                    .orElseThrow(() -> new TypeConversionException("There is no part “" + value + "”."));
        }
    }
}
