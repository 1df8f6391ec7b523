package org.diptych.ui.shared;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import atlantafx.base.theme.PrimerDark;
import atlantafx.base.theme.PrimerLight;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javafx.scene.paint.Color;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Text colours against the grounds on which they stand; WCAG 2.2, success criterion 1.4.3, asks for 4.5 : 1. */
class ContrastTest {
    private static final double LEAST = 4.5;
    private static final Path STYLES = Path.of("src/main/resources/org/diptych/ui");
    private static final Pattern TOKEN = Pattern.compile("(-(?:color|diptych)-[a-z0-9-]+):\\s*([^;]+);");
    private static final Map<String, List<String>> GROUNDS = Map.of(
            "-diptych-ink",
            List.of("-diptych-paper", "-diptych-chrome", "-diptych-selected", "-diptych-mark", "-diptych-mark-soft"),
            "-color-fg-muted",
            List.of("-diptych-paper", "-diptych-chrome", "-diptych-selected"),
            "-color-accent-fg",
            List.of("-diptych-paper", "-diptych-chrome", "-diptych-selected"),
            "-diptych-on-side",
            List.of("-diptych-side-a", "-diptych-side-b"),
            "-diptych-notice-ink",
            List.of("-diptych-notice"),
            "-color-fg-emphasis",
            List.of("-color-accent-emphasis"));

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void textIsReadableOnEveryGround(boolean dark) throws IOException {
        Map<String, String> tokens = tokens(dark);
        GROUNDS.forEach((text, grounds) -> grounds.forEach(ground -> {
            double contrast = TopicLook.contrast(colour(text, tokens), colour(ground, tokens));
            assertTrue(contrast >= LEAST, text + " on " + ground + " has only " + contrast + " : 1, dark " + dark);
        }));
    }

    @ParameterizedTest
    @ValueSource(strings = {"-fx-text-fill: -color-fg-subtle", "-fx-fill: -color-fg-subtle"})
    void noTextHasTheColourThatIsTooFaint(String rule) throws IOException {
        try (Stream<Path> files = Files.walk(STYLES)) {
            assertEquals(
                    List.of(),
                    files.filter(file -> file.toString().endsWith(".css")
                                    && read(file).contains(rule))
                            .toList());
        }
    }

    private static Color colour(String token, Map<String, String> tokens) {
        String value = token;
        while (value.startsWith("-")) {
            value = Objects.requireNonNull(tokens.get(value), value);
        }
        return Color.web(value);
    }

    /** The tokens of the base theme, then those of Diptych; the dark ones last where they hold. */
    private static Map<String, String> tokens(boolean dark) throws IOException {
        String base = (dark ? new PrimerDark() : new PrimerLight()).getUserAgentStylesheet();
        Map<String, String> tokens = new HashMap<>();
        try (InputStream in = Objects.requireNonNull(ContrastTest.class.getResourceAsStream(base), base)) {
            put(new String(in.readAllBytes(), StandardCharsets.UTF_8), tokens);
        }
        String[] own = read(STYLES.resolve("shared/tokens.css")).split("\\.diptych:dark", -1);
        put(own[0], tokens);
        if (dark) {
            put(own[1], tokens);
        }
        return tokens;
    }

    private static void put(String css, Map<String, String> tokens) {
        TOKEN.matcher(css)
                .results()
                .forEach(found -> tokens.put(found.group(1), found.group(2).strip()));
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
