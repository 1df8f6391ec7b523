package org.diptych.ui.shared;

import atlantafx.base.theme.PrimerDark;
import atlantafx.base.theme.PrimerLight;
import java.net.URL;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import javafx.application.Application;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.css.PseudoClass;
import javafx.scene.Scene;

/** Light or dark. Redefines tokens only; what is drawn from topic colours asks {@link #darkProperty()}. */
public final class Theme {
    private static final PseudoClass DARK = PseudoClass.getPseudoClass("dark");
    private static final String[] STYLES = {
        "shared/tokens",
        "shared/results",
        "shared/focus",
        "main/main",
        "document/document",
        "compare/compare",
        "topics/topics",
        "topics/ledger",
        "terms/terms",
        "findings/findings",
        "codebook/codebook",
        "export/export",
        "preferences/preferences",
        "notes/notes"
    };

    private final ReadOnlyBooleanWrapper dark;

    public Theme(boolean dark) {
        this.dark = new ReadOnlyBooleanWrapper(dark);
        this.dark.subscribe(Theme::useBase);
    }

    public ReadOnlyBooleanProperty darkProperty() {
        return dark.getReadOnlyProperty();
    }

    public boolean isDark() {
        return dark.get();
    }

    public void toggle() {
        dark.set(!dark.get());
    }

    /** Makes the window dark or light. */
    public void set(boolean value) {
        dark.set(value);
    }

    /** Gives a scene the tokens of Diptych and lets it follow the theme. */
    public void dress(Scene scene) {
        own().forEach(sheet -> scene.getStylesheets().add(sheet.toString()));
        scene.getRoot().getStyleClass().add("diptych");
        dark.subscribe(now -> scene.getRoot().pseudoClassStateChanged(DARK, now));
    }

    /** The style sheets of the program, those of the light theme first. */
    public static List<URL> sheets() {
        URL base = Theme.class.getResource(new PrimerLight().getUserAgentStylesheet());
        return Stream.concat(Stream.of(Objects.requireNonNull(base)), own()).toList();
    }

    private static Stream<URL> own() {
        return Stream.of(STYLES)
                .map(style -> Theme.class.getResource("/org/diptych/ui/" + style + ".css"))
                .map(Objects::requireNonNull);
    }

    private static void useBase(boolean dark) {
        Application.setUserAgentStylesheet(
                dark ? new PrimerDark().getUserAgentStylesheet() : new PrimerLight().getUserAgentStylesheet());
    }
}
