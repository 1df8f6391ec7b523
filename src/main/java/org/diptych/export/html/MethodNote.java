package org.diptych.export.html;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.diptych.export.shared.TextHash;
import org.diptych.export.shared.Wording;
import org.diptych.model.Side;

/** What a reader needs to repeat the comparison: version, settings, hashes. */
final class MethodNote {
    private final Contents contents;
    private final String program;
    private final LocalDate written;

    MethodNote(Contents contents, String program, LocalDate written) {
        this.contents = contents;
        this.program = program;
        this.written = written;
    }

    void write(Markup out) throws IOException {
        out.open("section", "id", "method", "aria-labelledby", "method-title");
        out.element("h2", "Method", "id", "method-title");
        for (String paragraph : paragraphs()) {
            out.element("p", paragraph, "dir", "auto");
        }
        out.open("p").text("SHA-256 of the texts as compared (UTF-8): A ");
        out.element("code", TextHash.of(contents.text(Side.A))).text(", B ");
        out.element("code", TextHash.of(contents.text(Side.B)));
        out.text(". The hashes above the texts are those of the files from which they were read.")
                .close();
        out.open("p").text("SHA-256 of the codebook’s patterns, exclusions and aliases: ");
        out.element("code", TextHash.of(contents.comparison().codebook())).text(".");
        out.close().close();
    }

    private List<String> paragraphs() {
        String codebook = contents.comparison().codebook().name();
        String shown = contents.topics().stream()
                .filter(result -> result.topic().shown())
                .map(result -> result.topic().name())
                .collect(Collectors.joining(", "));
        return List.of(
                "Written with " + program + " on " + Wording.date(written) + ". Both texts were read in Unicode form"
                        + " NFC; nothing in them was changed.",
                "Topics were found by the patterns of the codebook" + (codebook.isBlank() ? "" : " “" + codebook + "”")
                        + ", inflected forms included. Highlighted here: " + (shown.isEmpty() ? "none" : shown) + ".",
                "A term is called one-sided when none of its inflections, spellings, aliases and number or date forms"
                        + " stands in the other text. " + Wording.ABSENCE);
    }
}
