package org.diptych.analysis.findings;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.diptych.model.Span;
import org.diptych.model.Voice;

/** Who is said to say a sentence of the other side, in the words of the text. */
final class Speakers {
    private static final int LONGEST = 40;
    private static final int LONGEST_IN_CHARACTERS = 14;
    private static final Pattern TITLED = Pattern.compile(
            "(?:President|Prime Minister|Premier|Chancellor|Secretary|Minister|King|Crown Prince)(?: \\p{Lu}\\.)?(?: \\p{Lu}[\\p{L}’'-]*\\p{L}(?: \\p{Lu}\\.)?){1,4}");
    private static final Pattern LEADING = Pattern.compile(
            "^(?:.* )?(?:which|who|whom|whose|that|where|while|when|why"
                    + "|because|and|but) (?=\\S)|^(?:and|but|so|this|that) ",
            Pattern.CASE_INSENSITIVE);
    /** What begins a part that no subject stands in: "as a country of ships". */
    private static final Pattern ASIDE = Pattern.compile(
            "(?:as|in|on|at|with|for|after|before|during|under|by|of|from|like|including|together|along|despite|following) ",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern AUXILIARY =
            Pattern.compile("(?:^| )(?:also|further|then|has|had|have|again|will|would|shall"
                    + "|is|are|was|were|be|been|to|continues?|continued|not|can|could|may|must|should|\\w+ly)\\b.*$");
    private static final Set<String> PRONOUNS = Set.of(
            "he",
            "she",
            "they",
            "it",
            "i",
            "we",
            "the president",
            "the prime minister",
            "他",
            "她",
            "他们",
            "我",
            "我们",
            "我方",
            "我愿");

    private Speakers() {}

    /** The name before the reporting verb, of this sentence or the one from which it goes on; "the other side" if none. */
    static String of(Account here, int sentence) {
        Voice voice = here.attribution(sentence).voice();
        for (int i = sentence; i >= 0 && here.paragraph(i) == here.paragraph(sentence); i--) {
            if (here.attribution(i).voice() == voice) {
                Optional<String> name = named(here, i);
                if (name.isPresent()) {
                    return name.get();
                }
            }
        }
        return here.onlyLeader().orElse("the other side");
    }

    /** Who "he" is when the text names one person with a title, in whatever length. */
    static Optional<String> onlyLeader(String text) {
        Matcher matcher = TITLED.matcher(text);
        Optional<String> found = Optional.empty();
        while (matcher.find()) {
            String name = matcher.group();
            if (found.filter(known -> !surname(known).equals(surname(name))).isPresent()) {
                return Optional.empty();
            }
            found = found.isPresent() ? found : Optional.of(name);
        }
        return found;
    }

    private static String surname(String name) {
        return name.substring(name.lastIndexOf(' ') + 1);
    }

    private static Optional<String> named(Account here, int sentence) {
        Span whole = here.sentence(sentence);
        return here.attribution(sentence)
                .verb()
                .map(Span::start)
                .filter(verb -> verb > whole.start() && whole.contains(verb))
                .map(verb -> here.text().substring(whole.start(), verb))
                .flatMap(words -> named(words, here.reading().countedInCharacters() ? LONGEST_IN_CHARACTERS : LONGEST));
    }

    /** The subject in the words before a verb: the last part between commas that holds one. */
    private static Optional<String> named(String words, int longest) {
        List<String> parts = Arrays.asList(words.split("[,，]", -1));
        Collections.reverse(parts);
        return parts.stream()
                .map(Speakers::subject)
                .filter(name -> !name.isEmpty())
                .findFirst()
                .filter(name -> name.length() <= longest && !PRONOUNS.contains(name.toLowerCase(Locale.ROOT)));
    }

    /** A part of a clause without what leads to the subject ("that is why") and without the auxiliary behind it. */
    private static String subject(String part) {
        if (ASIDE.matcher(part.strip()).lookingAt()) {
            return "";
        }
        String name = LEADING.matcher(part.strip()).replaceFirst("");
        name = AUXILIARY.matcher(name).replaceFirst("");
        return name.replaceFirst("^The ", "the ").strip();
    }
}
