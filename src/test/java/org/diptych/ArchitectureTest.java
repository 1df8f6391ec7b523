package org.diptych;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.util.List;
import java.util.concurrent.ExecutorService;
import javafx.application.Platform;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Who may use whom. Each rule says why. */
class ArchitectureTest {
    private static final String ROOT = "org.diptych.";
    private static final List<String> STEPS = List.of("importing", "analysis", "project", "export", "preferences");
    private static final JavaClasses MAIN = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("org.diptych");

    @Test
    void modelUsesOnlyTheJavaPlatform() {
        check(classes()
                .that()
                .resideInAPackage(ROOT + "model..")
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage("java..", "org.jspecify..", ROOT + "model..")
                .because("the model must be readable and testable without any library"));
    }

    @TestFactory
    List<DynamicTest> coreStepsKnowNoWindow() {
        return List.of("model", "importing", "analysis", "project", "export", "preferences", "cli").stream()
                .map(step -> DynamicTest.dynamicTest(
                        step,
                        () -> check(noClasses()
                                .that()
                                .resideInAPackage(ROOT + step + "..")
                                .should()
                                .dependOnClassesThat()
                                .resideInAnyPackage(
                                        "javafx..", "org.fxmisc..", "org.controlsfx..", "atlantafx..", ROOT + "ui..")
                                .allowEmptyShould(true)
                                .because("the core runs without a window"))))
                .toList();
    }

    @TestFactory
    List<DynamicTest> stepsDoNotKnowOneAnother() {
        return STEPS.stream()
                .map(step -> DynamicTest.dynamicTest(
                        step,
                        () -> check(noClasses()
                                .that()
                                .resideInAPackage(ROOT + step + "..")
                                .should()
                                .dependOnClassesThat()
                                .resideInAnyPackage(STEPS.stream()
                                        .filter(other -> !other.equals(step))
                                        .map(other -> ROOT + other + "..")
                                        .toArray(String[]::new))
                                .allowEmptyShould(true)
                                .because("the command line and the view models put the steps together"))))
                .toList();
    }

    @Test
    void viewModelsKnowNoToolkit() {
        check(noClasses()
                .that()
                .haveSimpleNameEndingWith("ViewModel")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "javafx.scene..", "javafx.stage..", "javafx.application..", "org.fxmisc..", "org.controlsfx..")
                .allowEmptyShould(true)
                .because("view models are tested without a toolkit"));
    }

    @Test
    void viewsReachTheCoreThroughTheirViewModel() {
        check(noClasses()
                .that()
                .haveSimpleNameEndingWith("View")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        STEPS.stream().map(step -> ROOT + step + "..").toArray(String[]::new))
                .allowEmptyShould(true)
                .because("a view shows what its view model holds"));
    }

    @Test
    void packagesHaveNoCycles() {
        check(slices().matching("org.diptych.(**)")
                .should()
                .beFreeOfCycles()
                .because("a reader follows the flow in one direction"));
    }

    @Test
    void featuresOfTheWindowMeetInMainAndShared() {
        check(slices().matching("org.diptych.ui.(*)..")
                .namingSlices("$1")
                .as("features")
                .should()
                .notDependOnEachOther()
                .ignoreDependency(inPackage("ui.main"), DescribedPredicate.alwaysTrue())
                .ignoreDependency(DescribedPredicate.alwaysTrue(), inPackage("ui.shared"))
                .allowEmptyShould(true)
                .because("a feature can be added or deleted as one folder"));
    }

    @TestFactory
    List<DynamicTest> librariesAreUsedInOnePackageOnly() {
        return List.of(
                        onlyIn("org.apache.pdfbox..", "export"),
                        onlyIn("org.apache.xmpbox..", "export"),
                        onlyIn("org.apache.tika..", "importing"),
                        onlyIn("org.jsoup..", "importing"),
                        onlyIn("opennlp..", "analysis"),
                        onlyIn("com.hankcs..", "analysis"),
                        onlyIn("ai.onnxruntime..", "analysis"),
                        onlyIn("picocli..", "cli"),
                        onlyIn("org.fxmisc..", "ui"),
                        onlyIn("org.controlsfx..", "ui"))
                .stream()
                .map(rule -> DynamicTest.dynamicTest(rule.getDescription(), () -> check(rule)))
                .toList();
    }

    private static ArchRule onlyIn(String library, String step) {
        return noClasses()
                .that()
                .resideOutsideOfPackage(ROOT + step + "..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage(library)
                .allowEmptyShould(true)
                .because("a library that is used in one package can be replaced there");
    }

    @Test
    void onlySharedStartsThreadsAndReturnsToTheWindowThread() {
        check(noClasses()
                .that()
                .resideInAPackage(ROOT + "ui..")
                .and()
                .resideOutsideOfPackage(ROOT + "ui.shared..")
                .should()
                .callMethod(Platform.class, "runLater", Runnable.class)
                .orShould()
                .dependOnClassesThat()
                .areAssignableTo(Thread.class)
                .orShould()
                .dependOnClassesThat()
                .areAssignableTo(ExecutorService.class)
                .allowEmptyShould(true)
                .because("one place decides which thread does what"));
    }

    private static void check(ArchRule rule) {
        rule.check(MAIN);
    }

    private static DescribedPredicate<JavaClass> inPackage(String name) {
        return JavaClass.Predicates.resideInAPackage(ROOT + name + "..");
    }
}
