package org.diptych.ui.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.diptych.model.Topic;
import org.diptych.ui.shared.TopicLook;

/**
 * How topics look in one statement at the moment, and which of them are highlighted. The styles of its text ask here, so
 * that a topic is shown or hidden by drawing the words in view anew, without touching the text. Only for the window
 * thread.
 */
final class Palette {
    private List<Topic> topics = List.of();
    private List<TopicLook> looks = List.of();
    private Set<Integer> lit = Set.of();
    private boolean dark;

    /**
     * Takes other colours.
     *
     * @param newest the topics, in the order of their numbers
     * @param highlighted numbers of the highlighted ones
     * @return whether anything looks different now
     */
    boolean mix(List<Topic> newest, Set<Integer> highlighted, boolean isDark) {
        List<TopicLook> mixed = new ArrayList<>();
        for (int i = 0; i < newest.size(); i++) {
            mixed.add(TopicLook.of(newest.get(i).colour(), i, isDark));
        }
        boolean changed = isDark != dark || !lit.equals(highlighted) || !looks.equals(mixed);
        topics = newest;
        looks = List.copyOf(mixed);
        lit = highlighted;
        dark = isDark;
        return changed;
    }

    boolean isDark() {
        return dark;
    }

    boolean isLit(int topic) {
        return lit.contains(topic);
    }

    Topic topic(int number) {
        return topics.get(number);
    }

    TopicLook look(int topic) {
        return looks.get(topic);
    }

    /** Looks of those of the topics that are highlighted. */
    List<TopicLook> lit(List<Integer> numbers) {
        return numbers.stream().filter(lit::contains).map(looks::get).toList();
    }
}
