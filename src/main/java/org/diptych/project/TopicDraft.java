package org.diptych.project;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import org.diptych.model.Pattern;
import org.diptych.model.Topic;

/** A topic while its lines are read; fills in what the file leaves out. */
final class TopicDraft {
    static final TopicDraft NONE = new TopicDraft("", 0);

    // Okabe and Ito, "Color Universal Design" (2008), without black and the yellow that is too pale on white.
    private static final List<String> PALETTE =
            List.of("#0072B2", "#D55E00", "#009E73", "#CC79A7", "#E69F00", "#56B4E9");
    private static final String LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZ";

    final String name;
    final int line;
    final List<Pattern> patterns = new ArrayList<>();
    final List<Pattern> exclusions = new ArrayList<>();
    String id = "";
    String code = "";
    String colour = "";
    boolean shown = true;
    private final List<String> notes = new ArrayList<>();

    TopicDraft(String name, int line) {
        this.name = name;
        this.line = line;
    }

    void addNote(String note) {
        notes.add(note);
    }

    Topic topic(Collection<Topic> before) {
        String key = id.isEmpty() ? key(name, before.size()) : id;
        String letters = code.isEmpty() ? freeCode(before) : code;
        String paint = colour.isEmpty() ? PALETTE.get(before.size() % PALETTE.size()) : colour;
        return new Topic(key, name, letters, paint, shown, patterns, exclusions, String.join("\n", notes));
    }

    /** The key of a topic that has only a name, the one with so many others before it. */
    static String key(String name, int index) {
        String key = name.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
        return key.isEmpty() ? "topic-" + (index + 1) : key;
    }

    private String freeCode(Collection<Topic> before) {
        String initials = name.toUpperCase(Locale.ROOT).replaceAll("[^A-Z]", "") + "XX";
        for (int second = 1; second < initials.length(); second++) {
            String candidate = "" + initials.charAt(0) + initials.charAt(second);
            if (before.stream().noneMatch(topic -> topic.code().equals(candidate))) {
                return candidate;
            }
        }
        for (int i = 0; i < LETTERS.length() * LETTERS.length(); i++) {
            String candidate = "" + LETTERS.charAt(i / LETTERS.length()) + LETTERS.charAt(i % LETTERS.length());
            if (before.stream().noneMatch(topic -> topic.code().equals(candidate))) {
                return candidate;
            }
        }
        return initials.substring(0, 2);
    }
}
