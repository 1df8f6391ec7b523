package org.diptych.analysis.attribution;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.diptych.analysis.text.ReadText;
import org.diptych.analysis.topics.Cues;
import org.diptych.analysis.topics.Cues.Cue;
import org.diptych.model.Span;

/** Which side a name belongs to, seen from the side that issued the statement. */
final class Parties {
    private static final Cues NAMES = Cues.of(Parties.class, "parties.cues");

    private static final int LONGEST_TITLE = 60;
    private static final Pattern COMPANY = Pattern.compile(
            "\\b(?:with|spoke to|talked to|call from|letter from|hosted|welcomed|received|congratulated)\\b[^.,;:\\n]*$"
                    + "|[同与][^，。；：\\n]{0,12}$",
            Pattern.CASE_INSENSITIVE);

    private final List<Cue> names;
    private final String own;

    private Parties(List<Cue> names, String own) {
        this.names = names;
        this.own = own;
    }

    /**
     * The issuer tells the own side. Without a known issuer it is the side that the text names first but for those that
     * somebody meets or speaks with; an author who writes in the first person names the others.
     */
    static Parties of(ReadText text, boolean firstPerson) {
        List<Cue> names = names(text.text(), text.primaryLanguage());
        Optional<String> issuer = Issuers.country(text.statement().provenance().issuer());
        Optional<String> first =
                firstPerson ? Optional.empty() : first(text.text(), names).map(Cue::group);
        return new Parties(names, issuer.or(() -> first).orElse(""));
    }

    private static Optional<Cue> first(String text, List<Cue> names) {
        return names.stream()
                .filter(name -> !isCompany(text, name.span().start()))
                .findFirst()
                .or(() -> names.stream().findFirst());
    }

    /** Whether a name stands behind "with" or "同": "Meeting with the President of Norway". */
    private static boolean isCompany(String text, int name) {
        return COMPANY.matcher(text.substring(Math.max(0, name - LONGEST_TITLE), name))
                .find();
    }

    /** All names of sides in a text, in reading order. */
    static List<Cue> names(String text, String language) {
        return NAMES.find(text, language);
    }

    /** The last name in a stretch of text. */
    Optional<Span> last(Span stretch) {
        Optional<Span> found = Optional.empty();
        for (Cue name : names) {
            if (name.span().start() >= stretch.end()) {
                break;
            }
            if (stretch.contains(name.span())) {
                found = Optional.of(name.span());
            }
        }
        return found;
    }

    /** The titles of the leaders of both sides. */
    Titles titles(String text) {
        return new Titles(text, names, this::isOwn);
    }

    /** Whether the name at a place belongs to the own side. */
    boolean isOwn(Span place) {
        return names.stream()
                .anyMatch(name -> name.span().equals(place) && name.group().equals(own));
    }

    /** Whether the stretch names the own side and another one. */
    boolean namesBoth(Span stretch) {
        boolean ours = false;
        boolean theirs = false;
        for (Cue name : names) {
            if (stretch.contains(name.span())) {
                ours |= name.group().equals(own);
                theirs |= !name.group().equals(own);
            }
        }
        return ours && theirs;
    }
}
