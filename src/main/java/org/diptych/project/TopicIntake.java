package org.diptych.project;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.diptych.model.Topic;

/** Takes over topics from files of other programs: fills in what they lack and reports what cannot be used. */
public final class TopicIntake {
    private static final int MOST_TOPICS = 10_000;

    private final List<String> blocks = new ArrayList<>();
    private final Set<String> names = new HashSet<>();
    private final Set<String> keys = new HashSet<>();
    private final List<String> report;

    /** @param report takes one sentence for everything that was changed or not taken over */
    public TopicIntake(List<String> report) {
        this.report = report;
    }

    /**
     * A topic as another program describes it.
     *
     * @param name its name; made unique where it is not
     * @param parent name of the code above it, empty when there is none
     * @param colour {@code #RRGGBB}, {@code #RGB}, anything else is left out
     * @param note free text
     * @param lines lines of the codebook format, such as {@code en: rice; paddy} and {@code key: rice}
     */
    public record Described(String name, String parent, String colour, String note, List<String> lines) {
        public Described {
            lines = List.copyOf(lines);
        }
    }

    /** Adds a topic behind the others; false when there are too many already. */
    public boolean add(Described topic) {
        if (blocks.size() >= MOST_TOPICS) {
            return false;
        }
        String name = uniqueName(topic);
        StringBuilder bare = new StringBuilder("topic: " + name + "\n  key: " + key(name, topic.lines()) + "\n");
        colour(topic.colour(), name).ifPresent(colour -> bare.append("  colour: " + colour + "\n"));
        topic.note().lines().forEach(line -> bare.append("  note: " + line + "\n"));
        StringBuilder full = new StringBuilder(bare);
        topic.lines().stream()
                .filter(line -> !line.startsWith("key:"))
                .forEach(line -> full.append("  " + line + "\n"));
        try {
            CodebookFile.parse(full.toString());
            blocks.add(full.toString());
        } catch (IOException e) {
            report.add("The terms of \"" + name + "\" were left out. " + e.getMessage());
            blocks.add(bare.toString());
        }
        return true;
    }

    /** The topics in the order in which they were added. */
    public List<Topic> topics() throws IOException {
        return CodebookFile.parse(String.join("\n", blocks)).topics();
    }

    public int size() {
        return blocks.size();
    }

    private String uniqueName(Described topic) {
        String given = topic.name().replaceAll("\\s+", " ").strip();
        String name = given.isEmpty() ? "Topic " + (blocks.size() + 1) : given;
        String unique = name;
        if (!names.add(unique)) {
            unique = topic.parent().isEmpty() ? name + " 2" : topic.parent() + " / " + name;
            for (int n = 3; !names.add(unique); n++) {
                unique = name + " " + n;
            }
            report.add("A second \"" + name + "\" is now called \"" + unique + "\".");
        }
        return unique;
    }

    private String key(String name, List<String> lines) {
        String wanted = lines.stream()
                .filter(line -> line.startsWith("key:"))
                .map(line -> line.substring("key:".length()).strip())
                .filter(key -> key.matches("[a-z0-9-]+"))
                .findFirst()
                .orElseGet(() -> TopicDraft.key(name, blocks.size()));
        String key = wanted;
        for (int n = 2; !keys.add(key); n++) {
            key = wanted + "-" + n;
        }
        return key;
    }

    private Optional<String> colour(String value, String name) {
        if (value.matches("#[0-9A-Fa-f]{6}([0-9A-Fa-f]{2})?")) {
            return Optional.of(value.substring(0, 7));
        }
        if (value.matches("#[0-9A-Fa-f]{3}")) {
            return Optional.of("#" + value.substring(1).replaceAll("[0-9A-Fa-f]", "$0$0"));
        }
        if (!value.isEmpty()) {
            report.add("The colour \"" + value + "\" of \"" + name + "\" is not written as #RRGGBB and was left out.");
        }
        return Optional.empty();
    }
}
