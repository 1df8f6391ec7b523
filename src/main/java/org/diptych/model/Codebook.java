package org.diptych.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The topics of a comparison and the words that are the same thing.
 *
 * @param name name as shown
 * @param topics topics in the order in which they are shown; ids are unique
 * @param aliases groups of words that are strictly the same thing ("PRC", "China"): one in either text makes the other
 *     present
 * @param related groups of words that speak of the same matter without being the same thing ("trade", "经贸"): they help
 *     to find passages that belong together and never decide whether something is present
 */
public record Codebook(String name, List<Topic> topics, List<AliasGroup> aliases, List<AliasGroup> related) {
    public Codebook {
        topics = List.copyOf(topics);
        aliases = List.copyOf(aliases);
        related = List.copyOf(related);
        if (topics.stream().map(Topic::id).distinct().count() < topics.size()) {
            throw new IllegalArgumentException("two topics of the codebook have the same id");
        }
    }

    /** A codebook without related words. */
    public Codebook(String name, List<Topic> topics, List<AliasGroup> aliases) {
        this(name, topics, aliases, List.of());
    }

    public static Codebook empty() {
        return new Codebook("", List.of(), List.of());
    }

    public Optional<Topic> topic(String id) {
        return topics.stream().filter(topic -> topic.id().equals(id)).findFirst();
    }

    /** This codebook with every topic shown, to tell whether another one looks for the same. */
    public Codebook withAllShown() {
        return new Codebook(
                name, topics.stream().map(topic -> topic.withShown(true)).toList(), aliases, related);
    }

    /** This codebook with the topic added, or put in the place of the topic with the same id. */
    public Codebook with(Topic topic) {
        List<Topic> changed = new ArrayList<>(topics);
        for (int i = 0; i < changed.size(); i++) {
            if (changed.get(i).id().equals(topic.id())) {
                changed.set(i, topic);
                return new Codebook(name, changed, aliases, related);
            }
        }
        changed.add(topic);
        return new Codebook(name, changed, aliases, related);
    }
}
