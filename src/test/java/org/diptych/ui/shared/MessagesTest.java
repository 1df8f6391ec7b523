package org.diptych.ui.shared;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.diptych.model.StatementKind;
import org.diptych.model.TermKind;
import org.diptych.model.TopicStatus;
import org.diptych.project.SaveOutcome;
import org.diptych.project.file.Damage;
import org.diptych.project.file.ProjectProblem;
import org.junit.jupiter.api.Test;

class MessagesTest {
    private static final Path SOURCES = Path.of("src/main/java/org/diptych");
    private static final Path BUNDLES = Path.of("src/main/resources/org/diptych");
    private static final Pattern LITERAL = Pattern.compile("\"([a-z][a-z0-9_-]*(?:\\.[a-z0-9_-]*)+)\"");
    private static final Pattern PLACE = Pattern.compile("\\{(\\d+)");

    @Test
    void everyKeyOfTheBundleIsUsed() throws IOException {
        Set<String> literals = literals();
        Set<String> unused = new TreeSet<>(bundle("messages.properties").stringPropertyNames());
        unused.removeIf(key -> literals.contains(key) || isMade(key, literals));
        assertEquals(Set.of(), unused);
    }

    @Test
    void everyKeyThatIsUsedIsInTheBundle() throws IOException {
        Set<String> keys = bundle("messages.properties").stringPropertyNames();
        Set<String> groups = keys.stream().map(MessagesTest::group).collect(Collectors.toSet());
        Set<String> missing = new TreeSet<>(literals());
        missing.removeIf(literal -> !groups.contains(group(literal))
                || keys.contains(literal)
                || (literal.endsWith(".") && keys.stream().anyMatch(key -> key.startsWith(literal))));
        assertEquals(Set.of(), missing);
    }

    @Test
    void everyNamePutTogetherFromAnEnumIsInTheBundle() throws IOException {
        Set<String> keys = bundle("messages.properties").stringPropertyNames();
        Set<String> wanted = new TreeSet<>();
        for (var kind : StatementKind.values()) {
            wanted.add("kind." + kind.name().toLowerCase(Locale.ROOT));
        }
        for (var kind : TermKind.values()) {
            wanted.add("term.kind." + kind.name().toLowerCase(Locale.ROOT));
        }
        for (var status : TopicStatus.values()) {
            wanted.add("topics.status." + status.name().toLowerCase(Locale.ROOT).replace('_', '-'));
        }
        addNames(wanted, "document.save.", SaveOutcome.Problem.values());
        addNames(wanted, "document.problem.", ProjectProblem.values());
        addNames(wanted, "document.damage.", Damage.Kind.values());
        wanted.removeAll(keys);
        assertEquals(Set.of(), wanted);
    }

    @Test
    void everyTranslationHasTheSameKeysAndPlaces() throws IOException {
        Properties english = bundle("messages.properties");
        List<String> differences = new ArrayList<>();
        for (String file : translations()) {
            Properties other = bundle(file);
            Set<String> keys = new TreeSet<>(english.stringPropertyNames());
            keys.addAll(other.stringPropertyNames());
            for (String key : keys) {
                String one = english.getProperty(key, "(missing)");
                String translated = other.getProperty(key, "(missing)");
                boolean both = english.containsKey(key) && other.containsKey(key);
                if (!both || !places(one).equals(places(translated))) {
                    differences.add(file + ": " + key);
                }
            }
        }
        assertEquals(List.of(), differences);
    }

    @Test
    void everySentenceIsAMessageFormat() throws IOException {
        Properties english = bundle("messages.properties");
        for (String key : english.stringPropertyNames()) {
            assertEquals(
                    places(english.getProperty(key)).size(),
                    new MessageFormat(english.getProperty(key), Locale.ENGLISH).getFormatsByArgumentIndex().length,
                    key);
        }
    }

    @Test
    void countsFollowTheGrammar() {
        Messages messages = new Messages(Locale.ENGLISH);
        assertEquals("1 word", messages.text("head.words", 1));
        assertEquals("1,234 words", messages.text("head.words", 1234));
    }

    @Test
    void namesOfStepsCountWhatTheyDid() {
        Messages english = new Messages(Locale.ENGLISH);
        assertEquals("confirm a mention of “Taiwan”", english.text(Change.mentionsConfirmed(1, "Taiwan")));
        assertEquals("reject 12 mentions of “Taiwan”", english.text(Change.mentionsRejected(12, "Taiwan")));
        assertEquals("accept 3 findings", english.text(Change.findingsAccepted(3)));
        assertEquals("确认“Taiwan”的 12 处提及", new Messages(Locale.CHINESE).text(Change.mentionsConfirmed(12, "Taiwan")));
    }

    private static void addNames(Set<String> names, String group, Enum<?>[] constants) {
        for (Enum<?> constant : constants) {
            names.add(group + constant.name().toLowerCase(Locale.ROOT).replace('_', '-'));
        }
    }

    /** Whether the key is put together from a literal that ends with a dot. */
    private static boolean isMade(String key, Set<String> literals) {
        for (int dot = key.indexOf('.'); dot >= 0; dot = key.indexOf('.', dot + 1)) {
            if (literals.contains(key.substring(0, dot + 1))) {
                return true;
            }
        }
        return key.endsWith(".nothing") && literals.contains(key.substring(0, key.lastIndexOf('.')));
    }

    private static boolean belongsToTheWindow(Path file) {
        return file.endsWith("App.java")
                || (file.startsWith(SOURCES.resolve("ui")) && file.toString().endsWith(".java"));
    }

    private static String group(String key) {
        return key.substring(0, key.indexOf('.'));
    }

    private static Set<String> places(String sentence) {
        Matcher matcher = PLACE.matcher(sentence);
        return matcher.results().map(found -> found.group(1)).collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> literals() throws IOException {
        try (Stream<Path> files = Files.walk(SOURCES)) {
            Set<String> found = new TreeSet<>();
            for (Path file : files.filter(MessagesTest::belongsToTheWindow).toList()) {
                LITERAL.matcher(Files.readString(file)).results().forEach(match -> found.add(match.group(1)));
            }
            return found;
        }
    }

    private static List<String> translations() throws IOException {
        try (Stream<Path> files = Files.list(BUNDLES)) {
            return files.map(path -> String.valueOf(path.getFileName()))
                    .filter(name -> name.matches("messages_.+\\.properties"))
                    .sorted()
                    .toList();
        }
    }

    private static Properties bundle(String name) throws IOException {
        Properties properties = new Properties();
        try (Reader reader = Files.newBufferedReader(BUNDLES.resolve(name))) {
            properties.load(reader);
        }
        return properties;
    }
}
