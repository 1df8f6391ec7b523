package org.diptych.export.shared;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.diptych.model.Comparison;
import org.diptych.model.Provenance;
import org.diptych.model.Side;
import org.diptych.model.StatementKind;
import org.diptych.model.StatementReading;
import org.diptych.model.TopicResult;
import org.diptych.model.TopicStatus;

/** Wordings that several formats share. Reports are in English. */
public final class Wording {
    private static final int LONGEST_NAME = 60;

    /** What a report says of two languages without a dictionary. */
    public static final String WORDS_MISSING =
            "The words of these two languages were not compared, because no dictionary"
                    + " connects them. Topics, numbers and dates were.";

    /** What a count of zero does not say. */
    public static final String ABSENCE =
            "That a text does not mention a topic is a fact about the text. It does not say that the topic was absent"
                    + " from the talks.";

    /** What is said when the two texts are versions of one. */
    public static final String VERSIONS =
            "The two texts appear to be versions or translations of one text. What stands in only one of them may be"
                    + " a matter of wording.";

    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH);

    private Wording() {}

    public static String date(LocalDate date) {
        return DATE.format(date);
    }

    public static String kind(StatementKind kind) {
        String name = kind.name().toLowerCase(Locale.ROOT).replace('_', ' ');
        return Character.toUpperCase(name.charAt(0)) + name.substring(1);
    }

    /** "Chinese (zh)"; empty when the language is not known. */
    public static String language(String tag) {
        String name = Locale.forLanguageTag(tag).getDisplayName(Locale.ENGLISH);
        return name.isEmpty() || tag.equals("und") ? "" : name + " (" + tag + ")";
    }

    /** "1 word", "12 words"; the plural is made with an s. */
    public static String count(long number, String thing) {
        return String.format(Locale.ENGLISH, "%,d %s%s", number, thing, number == 1 ? "" : "s");
    }

    /** Length of a statement in its own unit. */
    public static String length(StatementReading reading) {
        return count(reading.length(), reading.countedInCharacters() ? "character" : "word");
    }

    public static String status(TopicStatus status) {
        return switch (status) {
            case STATES_POSITION -> "states a position";
            case NAMED -> "only named";
            case DENIED -> "said not to have been discussed";
            case ABSENT -> "not in this text";
        };
    }

    /** A share of 0 to 1 as per cent; what is there but rounds to nothing is "under 1 %". */
    public static String share(double share) {
        long percent = Math.round(share * 100);
        return share > 0 && percent == 0 ? "under 1\u00A0%" : percent + "\u00A0%";
    }

    /** Who issued a statement; its own short title when that is not known, or else its letter. */
    public static String issuer(Comparison comparison, Side side) {
        return knownAs(comparison.statement(side).provenance()).orElse("Statement " + side);
    }

    /** What readers know a statement by: who issued it, or else its own title when it is short. */
    public static Optional<String> knownAs(Provenance provenance) {
        return Stream.of(provenance.issuer(), provenance.title())
                .filter(name -> !name.isBlank())
                .filter(name -> name.equals(provenance.issuer()) || name.length() <= LONGEST_NAME)
                .findFirst();
    }

    /** Title of the comparison, or one made of the issuers. */
    public static String title(Comparison comparison) {
        return comparison.title().isBlank()
                ? issuer(comparison, Side.A) + " beside " + issuer(comparison, Side.B)
                : comparison.title();
    }

    /** Whether a report lists the topic: it is shown, or one of the statements mentions it. */
    public static boolean isListed(TopicResult result) {
        return result.topic().shown()
                || result.a().status().isPresent()
                || result.b().status().isPresent();
    }
}
