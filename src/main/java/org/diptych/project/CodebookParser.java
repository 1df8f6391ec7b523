package org.diptych.project;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.diptych.model.AliasGroup;
import org.diptych.model.Codebook;
import org.diptych.model.Pattern;
import org.diptych.model.Topic;

/** Turns the text format of {@link CodebookFile} into a codebook. For one text. */
final class CodebookParser {
    /** Longest pattern, in characters. */
    static final int MAX_PATTERN = 200;

    private static final String ANY = "any";
    private static final String LANGUAGE = "[a-z]{2,3}(-[A-Za-z0-9]{2,8})*";

    private final Map<String, Topic> topics = new LinkedHashMap<>();
    private final List<AliasGroup> same = new ArrayList<>();
    private final List<AliasGroup> related = new ArrayList<>();
    private String name = "";
    private TopicDraft draft = TopicDraft.NONE;
    private int line;

    Codebook parse(String text) throws IOException {
        for (String raw : text.replace("\uFEFF", "").split("\r\n|\r|\n", -1)) {
            line++;
            String entry = raw.strip();
            if (!entry.isEmpty() && !entry.startsWith("#")) {
                read(entry);
            }
        }
        endTopic();
        return new Codebook(name, List.copyOf(topics.values()), same, related);
    }

    private void read(String entry) throws IOException {
        int colon = firstColon(entry);
        if (colon < 0) {
            throw wrong("has no colon: write a key, a colon and a value, such as \"en: soybean\".");
        }
        String key = entry.substring(0, colon).strip().replaceAll("\\s+", " ");
        String value = entry.substring(colon + 1).strip();
        switch (key.toLowerCase(Locale.ROOT)) {
            case "name" -> name = value;
            case "same" -> same.add(aliasGroup(value));
            case "related" -> related.add(aliasGroup(value));
            case "topic" -> {
                endTopic();
                if (value.isEmpty()) {
                    throw wrong("starts a topic without a name: write it behind \"topic:\".");
                }
                draft = new TopicDraft(value, line);
            }
            default -> readTopicEntry(key, value);
        }
    }

    private void readTopicEntry(String key, String value) throws IOException {
        if (draft == TopicDraft.NONE) {
            throw wrong("stands before the first topic: put it behind a line \"topic: NAME\".");
        }
        switch (key.toLowerCase(Locale.ROOT)) {
            case "key" -> draft.id = matching(value, "[a-z0-9-]+", "use a-z, 0-9 and hyphens for the key.");
            case "code" -> draft.code = matching(value, "[A-Z0-9]{2}", "use two capital letters for the code.");
            case "colour", "color" -> draft.colour = matching(value, "#[0-9A-Fa-f]{6}", "write the colour as #RRGGBB.");
            case "shown" ->
                draft.shown = matching(value, "yes|no", "write yes or no.").equals("yes");
            case "note" -> draft.addNote(value);
            default -> {
                boolean excluded = key.startsWith("not ");
                String language = language(excluded ? key.substring("not ".length()) : key);
                (excluded ? draft.exclusions : draft.patterns).addAll(patterns(language, value));
            }
        }
    }

    private void endTopic() throws IOException {
        if (draft == TopicDraft.NONE) {
            return;
        }
        Topic topic = draft.topic(topics.values());
        if (topics.putIfAbsent(topic.id(), topic) != null) {
            line = draft.line;
            throw wrong("starts a second topic with the key \"" + topic.id() + "\": give it another key.");
        }
        draft = TopicDraft.NONE;
    }

    private AliasGroup aliasGroup(String value) throws IOException {
        List<Pattern> forms = new ArrayList<>();
        for (String part : split(value, '|', '|')) {
            int colon = firstColon(part);
            if (colon < 0) {
                throw wrong("needs a language before each part, such as \"en: China; PRC | zh: 中国\".");
            }
            forms.addAll(patterns(language(part.substring(0, colon).strip()), part.substring(colon + 1)));
        }
        if (forms.size() < 2) {
            throw wrong("names only one form: a group needs at least two, separated by \";\" or \"|\".");
        }
        return new AliasGroup(forms);
    }

    private String language(String key) throws IOException {
        if (key.equals(ANY)) {
            return "";
        }
        return matching(
                key,
                LANGUAGE,
                "use topic, key, code, colour, shown, note, same, related, or a language such as en or zh.");
    }

    private List<Pattern> patterns(String language, String value) throws IOException {
        List<Pattern> patterns = new ArrayList<>();
        for (String part : split(value, ';', '；')) {
            String text = unescape(part.strip()).replaceAll("\\s+", " ");
            if (text.isEmpty()) {
                continue;
            }
            if (text.length() > MAX_PATTERN) {
                throw wrong(
                        "holds a pattern of more than " + MAX_PATTERN + " characters: separate patterns with \";\".");
            }
            if (text.codePoints().noneMatch(Character::isLetterOrDigit)) {
                throw wrong("holds the pattern \"" + text + "\" without any letter: add a word to it.");
            }
            patterns.add(new Pattern(language, text));
        }
        return patterns;
    }

    private String matching(String value, String expected, String advice) throws IOException {
        if (!value.matches(expected)) {
            throw wrong("says \"" + value + "\": " + advice);
        }
        return value;
    }

    private IOException wrong(String what) {
        return new IOException("Line " + line + " of the codebook " + what);
    }

    private static int firstColon(String entry) {
        int plain = entry.indexOf(':');
        int wide = entry.indexOf('：');
        return plain < 0 ? wide : wide < 0 ? plain : Math.min(plain, wide);
    }

    private static List<String> split(String value, char separator, char alsoSeparator) {
        List<String> parts = new ArrayList<>();
        int from = 0;
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            if (c == '\\') {
                i++;
            } else if (c == separator || c == alsoSeparator) {
                parts.add(value.substring(from, i));
                from = i + 1;
            }
        }
        parts.add(value.substring(from));
        return parts;
    }

    private static String unescape(String text) {
        return text.replaceAll("\\\\(.)", "$1");
    }
}
