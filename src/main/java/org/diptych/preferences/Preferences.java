package org.diptych.preferences;

import java.util.Collections;
import java.util.Set;
import java.util.TreeSet;

/**
 * What a user prefers. Immutable.
 *
 * @param appearance light, dark, or as the desktop is
 * @param language BCP 47 tag of the window's language; empty for the system's
 * @param textSizeA size of the text of statement A in pixels, {@value #SMALLEST} to {@value #LARGEST}; a value outside is
 *     brought to the nearest inside
 * @param textSizeB the same for statement B
 * @param author name that stands with notes and highlights, may be empty
 * @param ignoredTerms terms that are never listed, by {@code OneSidedTerm.key()}
 * @param report how annotated PDFs look
 */
public record Preferences(
        Appearance appearance,
        String language,
        double textSizeA,
        double textSizeB,
        String author,
        Set<String> ignoredTerms,
        ReportChoices report) {
    public static final double SMALLEST = 9;
    public static final double LARGEST = 40;
    public static final double USUAL = 15;

    public Preferences {
        textSizeA = within(textSizeA);
        textSizeB = within(textSizeB);
        author = author.strip();
        ignoredTerms = Collections.unmodifiableSortedSet(new TreeSet<>(ignoredTerms));
    }

    /** What is preferred until the user chooses. */
    public static Preferences usual() {
        return new Preferences(Appearance.SYSTEM, "", USUAL, USUAL, "", Set.of(), ReportChoices.usual());
    }

    public Preferences withAppearance(Appearance value) {
        return new Preferences(value, language, textSizeA, textSizeB, author, ignoredTerms, report);
    }

    public Preferences withLanguage(String value) {
        return new Preferences(appearance, value, textSizeA, textSizeB, author, ignoredTerms, report);
    }

    public Preferences withTextSizes(double a, double b) {
        return new Preferences(appearance, language, a, b, author, ignoredTerms, report);
    }

    public Preferences withAuthor(String value) {
        return new Preferences(appearance, language, textSizeA, textSizeB, value, ignoredTerms, report);
    }

    public Preferences withIgnoredTerms(Set<String> value) {
        return new Preferences(appearance, language, textSizeA, textSizeB, author, value, report);
    }

    public Preferences withReport(ReportChoices value) {
        return new Preferences(appearance, language, textSizeA, textSizeB, author, ignoredTerms, value);
    }

    private static double within(double size) {
        return Double.isNaN(size) ? USUAL : Math.max(SMALLEST, Math.min(LARGEST, size));
    }
}
