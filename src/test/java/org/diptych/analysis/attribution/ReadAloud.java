package org.diptych.analysis.attribution;

import java.util.List;
import java.util.Optional;
import org.diptych.analysis.text.ReadText;
import org.diptych.model.Progress;
import org.diptych.model.Provenance;
import org.diptych.model.Statement;
import org.diptych.model.StatementKind;

/** Reads statements of an issuer, and tells the voices and speech acts in short words. */
final class ReadAloud {
    private ReadAloud() {}

    static SpeechReader read(String issuer, String text) {
        Provenance provenance =
                new Provenance("", issuer, StatementKind.READOUT, Optional.empty(), "", "", Optional.empty(), "", "");
        return SpeechReader.of(ReadText.of(Statement.ofText(text, provenance), Progress.NONE));
    }

    static List<String> voices(SpeechReader reader) {
        return reader.attributions().stream()
                .map(attribution -> attribution.voice().code() + " " + attribution.strength())
                .toList();
    }

    static List<String> acts(SpeechReader reader) {
        return reader.acts().stream()
                .map(act -> act.sentence() + " " + act.kind())
                .toList();
    }
}
