package org.diptych.analysis.findings;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.diptych.analysis.attribution.Issuers;
import org.diptych.model.Provenance;
import org.diptych.model.Side;
import org.diptych.model.StatementKind;

/**
 * How the two statements are called: by issuer and kind where the provenance tells them apart ("China’s readout"),
 * otherwise by their letters.
 */
final class AccountNames {
    private static final int LONGEST_ISSUER = 28;
    private static final Map<String, String> OWNERS = Map.of(
            "usa", "the U.S.", "uk", "the U.K.", "eu", "the EU", "nato", "NATO’s", "philippines", "the Philippines’");
    private static final Map<StatementKind, String> KINDS = Map.of(
            StatementKind.READOUT, "readout",
            StatementKind.JOINT_STATEMENT, "joint statement",
            StatementKind.POST, "post",
            StatementKind.PRESS_RELEASE, "press release",
            StatementKind.TRANSCRIPT, "transcript",
            StatementKind.SPEECH, "speech",
            StatementKind.TRANSLATION, "translation",
            StatementKind.NEWS_REPORT, "report",
            StatementKind.OTHER, "text");

    private final List<String> names;

    private AccountNames(List<String> names) {
        this.names = List.copyOf(names);
    }

    static AccountNames of(Provenance a, Provenance b) {
        Optional<String> first = name(a);
        Optional<String> second = name(b);
        if (first.equals(second)) {
            return new AccountNames(List.of("A", "B"));
        }
        return new AccountNames(List.of(first.orElse("A"), second.orElse("B")));
    }

    private static Optional<String> name(Provenance provenance) {
        String kind = KINDS.getOrDefault(provenance.kind(), "text");
        return Issuers.country(provenance.issuer())
                .map(AccountNames::owner)
                .or(() -> owner(provenance.issuer(), LONGEST_ISSUER))
                .map(owner -> owner + " " + kind);
    }

    private static Optional<String> owner(String issuer, int longest) {
        String name = issuer.strip();
        return name.isEmpty() || name.length() > longest ? Optional.empty() : Optional.of(possessive(name));
    }

    private static String owner(String country) {
        String known = OWNERS.get(country);
        if (known != null) {
            return known;
        }
        List<String> words = new ArrayList<>();
        for (String word : country.split("-", -1)) {
            words.add(capital(word));
        }
        return possessive(String.join(" ", words));
    }

    private static String possessive(String name) {
        return name + (name.endsWith("s") ? "’" : "’s");
    }

    String of(Side side) {
        return side == Side.A ? names.get(0) : names.get(1);
    }

    String capitalOf(Side side) {
        return capital(of(side));
    }

    private static String capital(String name) {
        return name.isEmpty() ? name : name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1);
    }
}
