package org.diptych.ui.shared;

import atlantafx.base.theme.PrimerDark;
import atlantafx.base.theme.PrimerLight;
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
        for (String style : STYLES) {
            String path = "/org/diptych/ui/" + style + ".css";
            scene.getStylesheets().add(String.valueOf(Theme.class.getResource(path)));
        }
        scene.getRoot().getStyleClass().add("diptych");
        dark.subscribe(now -> scene.getRoot().pseudoClassStateChanged(DARK, now));
    }

    private static void useBase(boolean dark) {
        Application.setUserAgentStylesheet(
                dark ? new PrimerDark().getUserAgentStylesheet() : new PrimerLight().getUserAgentStylesheet());
    }
}
