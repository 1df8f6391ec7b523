package org.diptych.ui.preferences;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import javafx.beans.property.ReadOnlyObjectProperty;
import org.diptych.model.Side;
import org.diptych.preferences.Appearance;
import org.diptych.preferences.Preferences;
import org.diptych.ui.shared.UserPreferences;
import org.diptych.ui.shared.Workspace;

/** What the user prefers, and how it is changed. */
public final class PreferencesViewModel {
    /** Languages of the window, as BCP 47 tags; the empty one is the system's. */
    private static final List<String> LANGUAGES = List.of("", "en", "zh-CN");

    private final UserPreferences preferences;
    private final Workspace workspace;

    public PreferencesViewModel(UserPreferences preferences, Workspace workspace) {
        this.preferences = preferences;
        this.workspace = workspace;
    }

    public ReadOnlyObjectProperty<Preferences> currentProperty() {
        return preferences.currentProperty();
    }

    public List<String> languages() {
        return LANGUAGES;
    }

    public void appear(Appearance appearance) {
        preferences.change(now -> now.withAppearance(appearance));
    }

    /** Chooses the language of the next start. */
    public void speak(String language) {
        preferences.change(now -> now.withLanguage(language));
    }

    /** Remembers the size of a statement's text, in pixels. */
    public void resize(Side side, double size) {
        preferences.change(now ->
                now.withTextSizes(side == Side.A ? size : now.textSizeA(), side == Side.B ? size : now.textSizeB()));
    }

    public double textSize(Side side) {
        return side == Side.A
                ? preferences.now().textSizeA()
                : preferences.now().textSizeB();
    }

    public void sign(String author) {
        preferences.change(now -> now.withAuthor(author));
    }

    /** Lists a term again that was always ignored. */
    public void listAgain(String term) {
        preferences.change(now -> {
            Set<String> kept = new TreeSet<>(now.ignoredTerms());
            kept.remove(term);
            return now.withIgnoredTerms(kept);
        });
        workspace.analyseAnew();
    }
}
