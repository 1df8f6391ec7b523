package org.diptych.ui.preferences;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.diptych.model.Side;
import org.diptych.preferences.Appearance;
import org.diptych.preferences.Preferences;
import org.diptych.preferences.ReportChoices;
import org.diptych.ui.Desk;
import org.diptych.ui.Sample;
import org.diptych.ui.shared.UserPreferences;
import org.junit.jupiter.api.Test;

class PreferencesViewModelTest {
    private final Desk desk = new Desk(Sample.comparison());
    private final List<Preferences> written = new ArrayList<>();
    private final UserPreferences preferences =
            new UserPreferences(Preferences.usual(), written::add, desk.threads, desk.notices);
    private final PreferencesViewModel viewModel = new PreferencesViewModel(preferences, desk.workspace);

    @Test
    void everyChoiceIsWrittenAtOnceAndOnlyWhenItChangesSomething() {
        viewModel.appear(Appearance.DARK);
        viewModel.appear(Appearance.DARK);
        viewModel.speak("zh-CN");
        viewModel.resize(Side.B, 20);
        viewModel.sign(" A. Reader ");
        assertEquals(4, written.size());
        assertEquals(
                new Preferences(Appearance.DARK, "zh-CN", 15, 20, "A. Reader", Set.of(), ReportChoices.usual()),
                written.get(3));
    }

    @Test
    void ignoredTermIsListedAgain() {
        preferences.change(now -> now.withIgnoredTerms(Set.of("harbour", "treaty")));
        viewModel.listAgain("harbour");
        assertEquals(Set.of("treaty"), preferences.now().ignoredTerms());
    }

    @Test
    void ignoredTermsJoinThoseOfTheComparison() {
        preferences.change(now -> now.withIgnoredTerms(Set.of("harbour")));
        var research = desk.workspace.comparison().research().withIgnoredTerms(Set.of("treaty"));
        assertEquals(
                Set.of("harbour", "treaty"),
                preferences
                        .withIgnoredTerms(desk.workspace.comparison().withResearch(research))
                        .research()
                        .ignoredTerms());
    }
}
