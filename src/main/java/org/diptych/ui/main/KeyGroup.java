package org.diptych.ui.main;

import java.util.List;

/**
 * What keys are for.
 *
 * @param key message key of the heading
 * @param shortcuts message keys of keys that work anywhere
 * @param local message keys of keys that work in one place only; each message holds the keys, a bar, and what they do
 */
record KeyGroup(String key, List<String> shortcuts, List<String> local) {
    /** In the order in which the list of keys tells them; keys that are in no other group are about the window. */
    static final List<KeyGroup> ALL = List.of(
            new KeyGroup(
                    "keys.group.document",
                    List.of(
                            "keys.new",
                            "keys.open.a",
                            "keys.open.b",
                            "keys.paste",
                            "keys.describe",
                            "keys.swap",
                            "keys.example",
                            "keys.save",
                            "keys.save-as",
                            "keys.export",
                            "keys.undo",
                            "keys.redo"),
                    List.of()),
            new KeyGroup(
                    "keys.group.reading",
                    List.of(
                            "keys.focus.a",
                            "keys.focus.b",
                            "keys.pane",
                            "keys.find",
                            "keys.next",
                            "keys.previous",
                            "keys.difference.next",
                            "keys.difference.previous",
                            "keys.link-scrolling",
                            "keys.ribbon",
                            "keys.larger",
                            "keys.smaller",
                            "keys.usual"),
                    List.of("keys.zoom", "keys.alone")),
            new KeyGroup(
                    "keys.group.lists",
                    List.of(
                            "keys.only.a",
                            "keys.only.b",
                            "keys.ledger",
                            "keys.findings",
                            "keys.quantities",
                            "keys.speech",
                            "keys.notes",
                            "keys.sidebar"),
                    List.of("keys.visit", "keys.term.ignore", "keys.term.same", "keys.term.copy")),
            new KeyGroup(
                    "keys.group.topics",
                    List.of("keys.topic", "keys.topic.toggle", "keys.topic.solo", "keys.codebook", "keys.ledger.wide"),
                    List.of("keys.solo", "keys.ledger.open")),
            new KeyGroup(
                    "keys.group.marks",
                    List.of("keys.mark", "keys.note", "keys.card", "keys.link", "keys.rejected", "keys.findings.add"),
                    List.of(
                            "keys.mark.digit",
                            "keys.resize",
                            "keys.findings.decide",
                            "keys.findings.move",
                            "keys.findings.copy")),
            new KeyGroup("keys.group.window", List.of(), List.of("keys.tab", "keys.calm")));

    KeyGroup {
        shortcuts = List.copyOf(shortcuts);
        local = List.copyOf(local);
    }

    /** The group of a key that works anywhere. */
    static KeyGroup of(Shortcut shortcut) {
        return ALL.stream()
                .filter(group -> group.shortcuts().contains(shortcut.key()))
                .findFirst()
                .orElse(ALL.get(ALL.size() - 1));
    }
}
