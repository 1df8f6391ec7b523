package org.diptych.project;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.diptych.model.Codebook;

/**
 * The topics of a codebook as comma-separated values (RFC 4180), one topic a row under the columns {@code name},
 * {@code description}, {@code key}, {@code code}, {@code colour}, {@code shown}, {@code terms} and {@code exclusions};
 * terms are written as {@code en: rice; paddy | zh: 大米}. Programs that know only names and descriptions, such as
 * Taguette, read the first two columns. Words that are the same thing are not in the table.
 *
 * @param codebook the topics that were read
 * @param report a sentence for everything that was changed or not taken over
 */
public record CodebookTable(Codebook codebook, List<String> report) {
    private static final List<String> NAME = List.of("name", "tag", "path", "code name", "topic");
    private static final int MAX_CHARACTERS = CodebookFile.MAX_BYTES;

    public CodebookTable {
        report = List.copyOf(report);
    }

    /** Reads a table; throws {@link IOException} whose message is a sentence for the user. */
    public static CodebookTable parse(String csv) throws IOException {
        if (csv.length() > MAX_CHARACTERS) {
            throw new IOException("The table is larger than " + (MAX_CHARACTERS >> 20) + " MB: split it.");
        }
        String text = csv.startsWith("\uFEFF") ? csv.substring(1) : csv;
        List<String> report = new ArrayList<>();
        TopicIntake intake = new TopicIntake(report);
        try (CsvReader<NamedCsvRecord> rows = CsvReader.builder()
                .fieldSeparator(separator(text))
                .allowExtraFields(true)
                .allowMissingFields(true)
                .ofNamedCsvRecord(text)) {
            for (NamedCsvRecord row : rows) {
                Optional<String> name = field(row, NAME);
                if (name.isPresent()) {
                    intake.add(described(name.get(), row));
                } else {
                    report.add("Line " + row.getStartingLineNumber() + " has no name and was left out.");
                }
            }
        } catch (CsvParseException e) {
            throw new IOException("The table is damaged: save it again as CSV in UTF-8.", e);
        }
        if (intake.size() == 0) {
            throw new IOException("The table has no topics: it needs a column \"name\" and one topic a row.");
        }
        return new CodebookTable(new Codebook("", intake.topics(), List.of()), report);
    }

    /** The topics as a table with a byte order mark, by which Excel knows the encoding. */
    public static String write(Codebook codebook) {
        StringWriter out = new StringWriter();
        out.write('\uFEFF');
        CsvWriter rows = CsvWriter.builder().bufferSize(0).build(out);
        rows.writeRecord("name", "description", "key", "code", "colour", "shown", "terms", "exclusions");
        codebook.topics()
                .forEach(topic -> rows.writeRecord(
                        topic.name(),
                        topic.note(),
                        topic.id(),
                        topic.code(),
                        topic.colour(),
                        topic.shown() ? "yes" : "no",
                        CodebookFile.line(topic.patterns()),
                        CodebookFile.line(topic.exclusions())));
        return out.toString();
    }

    private static TopicIntake.Described described(String name, NamedCsvRecord row) {
        List<String> lines = new ArrayList<>();
        field(row, List.of("key")).ifPresent(key -> lines.add("key: " + key));
        field(row, List.of("code")).ifPresent(code -> lines.add("code: " + code));
        field(row, List.of("shown")).ifPresent(shown -> lines.add("shown: " + shown.toLowerCase(Locale.ROOT)));
        field(row, List.of("terms", "patterns")).ifPresent(terms -> lines.addAll(CodebookFile.lines("", terms)));
        field(row, List.of("exclusions")).ifPresent(not -> lines.addAll(CodebookFile.lines("not ", not)));
        return new TopicIntake.Described(
                name,
                "",
                field(row, List.of("colour", "color")).orElse(""),
                field(row, List.of("description", "note", "memo")).orElse(""),
                lines);
    }

    /** The first of the columns that is there and not blank. */
    private static Optional<String> field(NamedCsvRecord row, List<String> columns) {
        return row.getHeader().stream()
                .filter(column -> columns.contains(column.strip().toLowerCase(Locale.ROOT)))
                .flatMap(column -> row.findField(column).stream())
                .filter(value -> !value.isBlank())
                .findFirst();
    }

    /** Semicolons where Excel uses a comma in numbers. */
    private static char separator(String text) {
        String head = text.lines().findFirst().orElse("");
        return head.indexOf(';') >= 0 && head.indexOf(',') < 0 ? ';' : head.indexOf('\t') >= 0 ? '\t' : ',';
    }
}
