package org.diptych.project.qda;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.diptych.model.AbsenceDecision;
import org.diptych.model.Anchor;
import org.diptych.model.Annotation;
import org.diptych.model.Comparison;
import org.diptych.model.FindingKind;
import org.diptych.model.KeptFinding;
import org.diptych.model.LinkDecision;
import org.diptych.model.MentionDecision;
import org.diptych.model.Original;
import org.diptych.model.Provenance;
import org.diptych.model.Research;
import org.diptych.model.Side;
import org.diptych.model.Span;
import org.diptych.model.Statement;
import org.diptych.model.StatementKind;
import org.diptych.model.Verdict;
import org.diptych.project.CodebookFile;

/** A comparison with something of everything. */
final class Samples {
    static final String A = "Both sides spoke of Taiwan 🇨🇳 and trade.\n双方谈到台湾。";
    static final String B = "We spoke of soybeans, é and Ukraine.\n\n";

    private Samples() {}

    static Comparison worked() {
        Provenance known = new Provenance(
                "Readout of a call",
                "A ministry",
                StatementKind.READOUT,
                Optional.of(LocalDate.of(2025, 11, 24)),
                "en",
                "https://example.org/readout",
                Optional.of(LocalDate.of(2025, 11, 25)),
                "",
                "Written as an example");
        Statement a =
                new Statement(A, known, new Original("readout.html", "<p>…</p>".getBytes(StandardCharsets.UTF_8)));
        return new Comparison(
                "A call",
                a,
                Statement.ofText(B, Provenance.unknown()),
                CodebookFile.bundled(),
                new Research(
                        List.of(
                                annotation("00000000-0000-0000-0000-00000000000b", Side.B, "soybeans", "trade", ""),
                                annotation(
                                        "00000000-0000-0000-0000-00000000000a",
                                        Side.A,
                                        "台湾",
                                        "taiwan",
                                        " **Why** it matters\n\n- here\n"),
                                annotation("00000000-0000-0000-0000-00000000000c", Side.A, "spoke", "", "note")),
                        List.of(
                                new MentionDecision(Side.A, "taiwan", anchor(A, "Taiwan"), Verdict.CONFIRMED),
                                new MentionDecision(Side.B, "ukraine", anchor(B, "Ukraine"), Verdict.REJECTED)),
                        List.of(
                                new LinkDecision(
                                        Optional.of(anchor(A, "Both sides")),
                                        Optional.of(anchor(B, "We spoke")),
                                        Verdict.CONFIRMED),
                                new LinkDecision(Optional.of(anchor(A, "trade")), Optional.empty(), Verdict.REJECTED)),
                        List.of(new KeptFinding(
                                "taiwan-only-a",
                                FindingKind.TOPIC_ONLY_HERE,
                                Optional.of("taiwan"),
                                List.of(anchor(A, "Taiwan")),
                                List.of(),
                                "Only A names Taiwan.",
                                "")),
                        Set.of("length"),
                        List.of(new AbsenceDecision("taiwan", Side.B)),
                        Set.of("both sides")));
    }

    private static Annotation annotation(String id, Side side, String quote, String topic, String note) {
        return new Annotation(
                id,
                side,
                anchor(side == Side.A ? A : B, quote),
                topic.isEmpty() ? Optional.empty() : Optional.of(topic),
                note,
                "A. Reader",
                Instant.parse("2025-11-25T09:00:00Z"));
    }

    static Anchor anchor(String text, String quote) {
        int at = text.indexOf(quote);
        return Anchor.at(text, new Span(at, at + quote.length()));
    }
}
