package org.diptych.project.qda;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.diptych.model.Span;

/**
 * A text of a REFI-QDA project with what was marked in it.
 *
 * @param guid its identifier
 * @param name its name
 * @param text in Diptych's normal form
 * @param selections marked places in the order of the file
 * @param variables values by the name of the variable, such as "Issuer"
 */
record QdaSource(String guid, String name, String text, List<Selection> selections, Map<String, String> variables) {

    private static final int MOST_CHARACTERS = 10_000_000;

    /**
     * A marked place.
     *
     * @param guid identifier, as a key to compare by
     * @param span words in the source's text
     * @param user identifier of who marked it, empty when unknown
     * @param made date and time as written, empty when unknown
     * @param codings who gave which code
     * @param note what was written about it, may be empty
     */
    record Selection(String guid, Span span, String user, String made, List<Coding> codings, String note) {}

    /** A code that was given to a place: identifier of the code and of the user. */
    record Coding(String code, String user) {}

    /** Reads a {@code TextSource}, or the text of a {@code PDFSource}; empty when its text is not in the archive. */
    static Optional<QdaSource> read(Element source, QdaArchive archive, Notes notes, List<String> report) {
        String name = source.attribute("name");
        Element text = source.name.equalsIgnoreCase("PDFSource")
                ? source.child("Representation").orElse(source)
                : source;
        Optional<String> raw = archive.file(text.attribute("plainTextPath"))
                .map(Decoding::text)
                .or(() -> text.child("PlainTextContent").map(Element::rawText));
        if (raw.isEmpty()) {
            report.add("The source \"" + name + "\" has no plain text in the project and was left out.");
            return Optional.empty();
        }
        if (raw.get().length() > MOST_CHARACTERS) {
            report.add("The source \"" + name + "\" is longer than " + MOST_CHARACTERS / 1_000_000
                    + " million characters and was left out.");
            return Optional.empty();
        }
        Map<String, String> variables = notes.variables(source);
        boolean ours = variables.containsKey(Facts.SIDE);
        List<Element> marked = text.children("PlainTextSelection").toList();
        List<PositionReading.Raw> positions = new ArrayList<>();
        marked.forEach(selection -> positions.add(new PositionReading.Raw(
                number(selection, "startPosition"), number(selection, "endPosition"), selection.attribute("name"))));
        PositionReading reading = ours ? PositionReading.STANDARD : PositionReading.of(raw.get(), positions);
        if (!reading.equals(PositionReading.STANDARD)) {
            reading.inWords().forEach(words -> report.add("The positions in \"" + name + "\" " + words));
        }
        NormalText normal = new NormalText(raw.get());
        String plain = ours && normal.text().endsWith("\n")
                ? normal.text().substring(0, normal.text().length() - 1)
                : normal.text();
        int[] index = reading.index(raw.get());
        List<Selection> selections = new ArrayList<>();
        int outside = 0;
        for (int i = 0; i < marked.size(); i++) {
            Optional<Span> span = reading.span(index, positions.get(i))
                    .map(normal::span)
                    .filter(place -> place.end() <= plain.length());
            if (span.isPresent()) {
                selections.add(selection(marked.get(i), span.get(), notes));
            } else {
                outside++;
            }
        }
        if (outside > 0) {
            report.add("Left out of \"" + name + "\": selections outside its text (" + outside + ").");
        }
        return Optional.of(new QdaSource(Guid.key(source.attribute("guid")), name, plain, selections, variables));
    }

    private static Selection selection(Element element, Span span, Notes notes) {
        List<Coding> codings = element.children("Coding")
                .flatMap(coding -> coding.children("CodeRef")
                        .map(code -> new Coding(
                                Guid.key(code.attribute("targetGUID")), Guid.key(coding.attribute("creatingUser")))))
                .toList();
        String note = notes.of(element);
        return new Selection(
                Guid.key(element.attribute("guid")),
                span,
                Guid.key(element.attribute("creatingUser")),
                element.attribute("creationDateTime"),
                codings,
                note.isEmpty() ? element.childText("Description") : note);
    }

    private static int number(Element element, String attribute) {
        String digits = element.attribute(attribute);
        return digits.matches("\\d{1,9}") ? Integer.parseInt(digits) : -1;
    }
}
