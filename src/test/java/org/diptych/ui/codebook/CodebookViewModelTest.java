package org.diptych.ui.codebook;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;
import org.diptych.model.Codebook;
import org.diptych.model.Pattern;
import org.diptych.model.Topic;
import org.diptych.ui.Desk;
import org.diptych.ui.Sample;
import org.diptych.ui.shared.Desktop.Leaving;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class CodebookViewModelTest {
    private final Desk desk = new Desk(Sample.comparison());
    private final CodebookViewModel editor =
            new CodebookViewModel(desk.workspace, new SampleSteps(), desk.threads, desk.notices);

    @BeforeEach
    void open() {
        editor.begin();
    }

    @Test
    void nothingChangesBeforeItIsApplied() {
        Codebook before = desk.workspace.comparison().codebook();
        editor.add("Rice");
        assertThat(desk.workspace.comparison().codebook()).isEqualTo(before);

        editor.apply();
        assertThat(desk.workspace.comparison().codebook().topic("rice")).isPresent();

        desk.workspace.undo();
        assertThat(desk.workspace.comparison().codebook()).isEqualTo(before);
    }

    @Test
    void hitsAreCountedWhileTyping() {
        editor.add("Rice");
        type("any: one word");

        assertThat(editor.hitsProperty().get().a()).isEqualTo("any: one word".length());
        assertThat(editor.problemProperty().get()).isEmpty();
    }

    @Test
    void aLineWithoutLanguageIsOfNoLanguage() {
        editor.add("Rice");
        type("rice; paddy");

        assertThat(chosen().patterns()).containsExactly(new Pattern("", "rice"), new Pattern("", "paddy"));
    }

    @Test
    void whatCannotBeReadIsToldAndChangesNothing() {
        editor.add("Rice");
        type("en: rice");
        type("en: ***");

        assertThat(editor.problemProperty().get()).startsWith("This entry holds the pattern");
        assertThat(chosen().patterns()).containsExactly(new Pattern("en", "rice"));
    }

    @Test
    void topicsMoveAndGo() {
        editor.add("Rice");
        editor.add("Tea");
        editor.move(-1);
        List<String> names = names();
        assertThat(names.indexOf("Tea")).isLessThan(names.indexOf("Rice"));

        editor.remove();
        assertThat(names()).doesNotContain("Tea");
        assertThat(editor.chosenProperty().get()).isPresent();
    }

    @Test
    void aSecondNewTopicGetsAnotherName() {
        editor.add("Rice");
        editor.add("Rice");

        assertThat(names()).contains("Rice", "Rice 2");
    }

    @Test
    void importedTopicsAreAddedAndWhatWasLeftOutIsTold() {
        editor.importFrom(Path.of("topics.qdc"));

        assertThat(names()).contains("Imported");
        assertThat(editor.reportProperty().get()).containsExactly("A folder was left out.");
        assertThat(chosen().name()).isEqualTo("Imported");
    }

    @Test
    void aFileThatCannotBeReadIsToldAndNothingIsLost() {
        List<String> before = names();
        editor.importFrom(Path.of("topics.bad"));

        assertThat(desk.notices.currentProperty().get().orElseThrow().text()).isEqualTo("It is damaged.");
        assertThat(names()).isEqualTo(before);
    }

    @Test
    void sameWordsAreTakenOverOnceTheyCanBeRead() {
        editor.typeSameWords("same: en: rice");
        assertThat(editor.problemProperty().get()).contains("only one form");

        editor.typeSameWords("same: en: rice; paddy");
        assertThat(editor.problemProperty().get()).isEmpty();
        assertThat(editor.draftProperty().get().aliases()).hasSize(1);
    }

    @Test
    void nameInTheUsersLanguageIsShownAndStaysWhatItIsInTheCodebookUntilItIsEdited() {
        Function<Topic, String> inWords = topic -> topic.name().equals("Renamed") ? "Renamed" : "港口";
        String before = chosen().name();
        TopicFields fields = editor.fields(inWords).orElseThrow();
        assertThat(fields.name()).isEqualTo("港口");
        editor.type(fields, inWords);
        assertThat(chosen().name()).isEqualTo(before);
        editor.type(fields.withName("Renamed"), inWords);
        assertThat(chosen().name()).isEqualTo("Renamed");
    }

    @Test
    void closingAsksOnlyWhenSomethingWouldBeLost() {
        assertThat(editor.mayClose(this::unexpected)).isTrue();

        editor.add("Rice");
        Codebook before = desk.workspace.comparison().codebook();
        assertThat(editor.mayClose(usable -> Leaving.STAY)).isFalse();
        assertThat(editor.mayClose(usable -> Leaving.DISCARD)).isTrue();
        assertThat(desk.workspace.comparison().codebook()).isEqualTo(before);
        assertThat(editor.mayClose(usable -> usable ? Leaving.SAVE : Leaving.STAY))
                .isTrue();
        assertThat(desk.workspace.comparison().codebook().topic("rice")).isPresent();
        assertThat(editor.mayClose(this::unexpected)).isTrue();

        editor.remove();
        editor.add("Rice");
        editor.typeSameWords("same: en: rice");
        assertThat(editor.mayClose(usable -> usable ? Leaving.SAVE : Leaving.STAY))
                .isFalse();
    }

    private Leaving unexpected(boolean usable) {
        throw new AssertionError("nothing was changed");
    }

    @Test
    void whatCannotBeReadWaitsWhileAnotherTopicIsEdited() {
        editor.add("Rice");
        type("en: ***");
        Topic rice = chosen();
        editor.add("Tea");
        assertThat(editor.problemProperty().get()).isEmpty();
        assertThat(editor.unreadableProperty().get()).isTrue();
        assertThat(editor.isUnreadable(rice)).isTrue();
        assertThat(editor.isUnreadable(chosen())).isFalse();

        editor.choose(rice.id());
        assertThat(editor.fields(Topic::name).orElseThrow().patterns()).isEqualTo("en: ***");
        assertThat(editor.problemProperty().get()).startsWith("This entry holds");

        type("en: rice");
        assertThat(editor.unreadableProperty().get()).isFalse();
        type("en: ***");
        editor.remove();
        assertThat(editor.unreadableProperty().get()).isFalse();
    }

    @Test
    void sameWordsThatCannotBeReadWaitWhileATopicIsEdited() {
        editor.typeSameWords("same: en: rice");
        editor.add("Tea");
        assertThat(editor.problemProperty().get()).contains("only one form");

        editor.importFrom(Path.of("topics.qdc"));
        assertThat(editor.sameWordsProperty().get()).isEqualTo("same: en: rice\nsame: en: one; two");
        editor.takeBundled();
        assertThat(editor.sameWordsProperty().get()).startsWith("same: ");
        assertThat(editor.problemProperty().get()).isEmpty();
    }

    @Test
    void importedSameWordsAreShown() {
        editor.importFrom(Path.of("topics.qdc"));
        assertThat(editor.sameWordsProperty().get()).contains("same: en: one; two");
        editor.typeSameWords(editor.sameWordsProperty().get());
        assertThat(editor.draftProperty().get().aliases()).hasSizeGreaterThan(0);
    }

    private void type(String patterns) {
        TopicFields now = editor.fields(Topic::name).orElseThrow();
        editor.type(
                new TopicFields(
                        now.name(), now.code(), now.colour(), now.shown(), patterns, now.exclusions(), now.note()),
                Topic::name);
    }

    private Topic chosen() {
        return editor.chosenProperty().get().orElseThrow();
    }

    private List<String> names() {
        return editor.draftProperty().get().topics().stream().map(Topic::name).toList();
    }
}
