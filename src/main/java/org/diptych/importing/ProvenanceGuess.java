package org.diptych.importing;

import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.diptych.model.Provenance;
import org.diptych.model.StatementKind;

/** Fills in a statement's provenance from what the document says about itself and from how its text begins. */
final class ProvenanceGuess {
    /** Longest line that can be a title, in UTF-16 units. */
    private static final int LONGEST_TITLE = 200;

    private static final Pattern AGENCY = Pattern.compile(
            "^[^\\n]{0,60}?\\((Xinhua|AP|Reuters|AFP|TASS|Kyodo|Yonhap|KCNA|Tasnim|IRNA|PTI|ANI|dpa|EFE|ANSA|ČTK|PAP|CNA)\\)");
    private static final Pattern CHINESE_AGENCY = Pattern.compile("^[\\s（(【]*(新华社|新華社|中新社|人民日报|中央社|外交部网站|共同社)");

    private static final Pattern TRANSLATOR = Pattern.compile(
            "(?iu)^(?:translated by|translation:|译者|譯者|翻译|traduction\\s*:|übersetzt von|traducido por|перевод)[:：]?\\s*([^\\n]{2,80})$");

    private ProvenanceGuess() {}

    /** @param text the normalised text */
    static Provenance of(String text, Imprint imprint) {
        String title = imprint.title().isBlank() ? firstLineAsTitle(text) : imprint.title();
        StatementKind kind = KindGuess.of(title, imprint.kind());
        Optional<LocalDate> date =
                imprint.published().or(() -> DateLine.of(text)).or(imprint::created);
        String issuer = imprint.issuer().isBlank() ? agency(text) : imprint.issuer();
        return new Provenance(
                title.replaceAll("\\s+", " ").strip(),
                issuer,
                kind,
                date,
                LanguageGuess.of(text, imprint.language()),
                imprint.url(),
                Optional.empty(),
                translator(text),
                "");
    }

    /** The first line if it looks like a title: short, and not ended like a sentence. */
    private static String firstLineAsTitle(String text) {
        String start = text.strip();
        int end = start.indexOf('\n');
        if (end < 0 || end > LONGEST_TITLE) {
            return "";
        }
        String line = start.substring(0, end).strip();
        char last = line.charAt(line.length() - 1);
        return ".。!！:：;；,，、…".indexOf(last) >= 0 ? "" : line;
    }

    private static String agency(String text) {
        return text.lines()
                .limit(8)
                .map(String::strip)
                .map(ProvenanceGuess::agencyOfLine)
                .filter(agency -> !agency.isEmpty())
                .findFirst()
                .orElse("");
    }

    private static String agencyOfLine(String line) {
        Matcher agency = AGENCY.matcher(line);
        if (agency.find()) {
            return agency.group(1);
        }
        Matcher chinese = CHINESE_AGENCY.matcher(line);
        return chinese.find() ? chinese.group(1) : "";
    }

    private static String translator(String text) {
        return text.lines()
                .map(String::strip)
                .map(TRANSLATOR::matcher)
                .filter(Matcher::find)
                .map(found -> found.group(1).strip())
                .findFirst()
                .orElse("");
    }
}
