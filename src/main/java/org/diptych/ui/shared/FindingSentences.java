package org.diptych.ui.shared;

import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The sentences of proposed findings in the user's language. The analysis words them in English; their frames are in the
 * resource bundle under {@code finding.head} and {@code finding.tail} in every language, so a sentence is taken apart by
 * its English frame and put together by the other. Quotations stay as they are, and so does a sentence without a frame.
 */
final class FindingSentences {
    private static final Pattern QUOTATION = Pattern.compile("“[^”]*”");
    /** Stands for a quotation, with its place among the quotations added to it. */
    private static final int QUOTED = 0xE000;

    private static final Pattern PLACE = Pattern.compile("\\{(\\d)}");
    private static final Pattern ACCOUNT = Pattern.compile("(?:[Tt]he )?(.+?)(?:’s?)? ([a-z]+(?: [a-z]+)?)");
    private static final Map<String, String> COUNTRIES = Map.of("u.s.", "US", "u.k.", "GB", "eu", "EU");
    private static final String KIND = "kind.";
    private static final String TOPIC = "topic.name.";

    private final ResourceBundle bundle;
    private final ResourceBundle english;
    private final Locale language;
    /** Topics, kinds of statements and countries by their English names in lower case. */
    private final Map<String, String> named = new HashMap<>();

    private final List<Frame> heads;
    private final List<Frame> tails;

    /** A sentence with places for values, as the analysis words it and as the user reads it. */
    private record Frame(Pattern english, String own) {
        /** The same behind other words, which become the first value. */
        Frame behind() {
            return new Frame(Pattern.compile("(.+) " + english), own);
        }
    }

    FindingSentences(ResourceBundle bundle, ResourceBundle english) {
        this.bundle = bundle;
        this.english = english;
        this.language = bundle.getLocale();
        this.heads = frames("finding.head.");
        this.tails = frames("finding.tail.").stream().map(Frame::behind).toList();
        for (String key : english.keySet()) {
            if (key.startsWith(TOPIC) || key.startsWith(KIND)) {
                named.put(english.getString(key).toLowerCase(Locale.ROOT), bundle.getString(key));
            }
        }
        for (String code : Locale.getISOCountries()) {
            Locale country = new Locale("", code);
            named.put(
                    country.getDisplayCountry(Locale.ENGLISH).toLowerCase(Locale.ROOT),
                    country.getDisplayCountry(language));
        }
        COUNTRIES.forEach((name, code) -> named.put(name, new Locale("", code).getDisplayCountry(language)));
    }

    /** The sentence in the user's language, where its frame is known. */
    String of(String sentence) {
        List<String> quotations = QUOTATION
                .matcher(sentence)
                .results()
                .map(found -> found.group())
                .toList();
        StringBuilder bare = new StringBuilder();
        Matcher matcher = QUOTATION.matcher(sentence);
        for (int i = 0; matcher.find(); i++) {
            matcher.appendReplacement(bare, Character.toString(QUOTED + i));
        }
        matcher.appendTail(bare);
        return taken(bare.toString()).map(own -> restored(own, quotations)).orElse(sentence);
    }

    private Optional<String> taken(String bare) {
        for (Frame tail : tails) {
            Matcher end = tail.english().matcher(bare);
            if (end.matches()) {
                return filled(heads, end.group(1)).map(head -> head + filled(tail, end, 2));
            }
        }
        return filled(heads, bare);
    }

    private Optional<String> filled(List<Frame> frames, String text) {
        for (Frame frame : frames) {
            Matcher matcher = frame.english().matcher(text);
            if (matcher.matches()) {
                return Optional.of(filled(frame, matcher, 1));
            }
        }
        return Optional.empty();
    }

    private String filled(Frame frame, Matcher matcher, int first) {
        List<String> values = new ArrayList<>();
        for (int i = first; i <= matcher.groupCount(); i++) {
            values.add(value(matcher.group(i)));
        }
        return new MessageFormat(frame.own(), language).format(values.toArray());
    }

    /** A topic, an account or a speaker in the user's language; quotations as they are. */
    private String value(String words) {
        return named(words).or(() -> account(words)).orElseGet(() -> speaker(words));
    }

    private Optional<String> named(String words) {
        return Optional.ofNullable(named.get(words.toLowerCase(Locale.ROOT)));
    }

    private Optional<String> account(String words) {
        Matcher matcher = ACCOUNT.matcher(words);
        return matcher.matches()
                ? kind(matcher.group(2))
                        .map(kind -> new MessageFormat(bundle.getString("finding.account"), language)
                                .format(new Object[] {named(matcher.group(1)).orElse(matcher.group(1)), kind}))
                : Optional.empty();
    }

    private Optional<String> kind(String word) {
        return named(word).or(() -> switch (word) {
            case "report" -> Optional.of(bundle.getString("kind.news_report"));
            case "text" -> Optional.of(bundle.getString("kind.other"));
            default -> Optional.empty();
        });
    }

    private String speaker(String words) {
        if (words.equals("the other side")) {
            return bundle.getString("finding.other-side");
        }
        String side = words.replaceFirst("^the (.+) side$", "$1");
        return side.equals(words)
                ? words
                : new MessageFormat(bundle.getString("finding.side"), language)
                        .format(new Object[] {named(side).orElse(side)});
    }

    private static String restored(String own, List<String> quotations) {
        String text = own;
        for (int i = 0; i < quotations.size(); i++) {
            text = text.replace(Character.toString(QUOTED + i), quotations.get(i));
        }
        return text;
    }

    private List<Frame> frames(String prefix) {
        return english.keySet().stream()
                .filter(key -> key.startsWith(prefix))
                .sorted()
                .map(key -> new Frame(pattern(english.getString(key)), bundle.getString(key)))
                .toList();
    }

    private static Pattern pattern(String frame) {
        StringBuilder regex = new StringBuilder();
        Matcher places = PLACE.matcher(frame);
        int from = 0;
        while (places.find()) {
            regex.append(Pattern.quote(frame.substring(from, places.start()))).append("(.+?)");
            from = places.end();
        }
        regex.append(Pattern.quote(frame.substring(from)));
        return Pattern.compile(regex.toString());
    }
}
