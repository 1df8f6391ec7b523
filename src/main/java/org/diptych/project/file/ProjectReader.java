package org.diptych.project.file;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.time.DateTimeException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.diptych.model.Codebook;
import org.diptych.model.Comparison;
import org.diptych.model.Original;
import org.diptych.model.Research;
import org.diptych.model.Side;
import org.diptych.model.Statement;

/** Puts a project together from the parts of its archive, and notes what is missing or damaged. */
final class ProjectReader {
    private static final ObjectMapper JSON = new ObjectMapper(JsonFactory.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxStringLength(Integer.MAX_VALUE)
                    .maxNestingDepth(100)
                    .build())
            .build());

    private final String fileName;
    private final ProjectFormat.Originals elsewhere;
    private final Map<String, Unpacking.Part> parts = new LinkedHashMap<>();
    private final List<Damage> damage = new ArrayList<>();
    private final Map<Side, Places> places = new EnumMap<>(Side.class);

    ProjectReader(String fileName, ProjectFormat.Originals elsewhere) {
        this.fileName = fileName;
        this.elsewhere = elsewhere;
    }

    Project read(List<Unpacking.Part> archive) throws ProjectException {
        take(archive);
        if (!parts.containsKey(PartNames.DATA)
                && !parts.containsKey(PartNames.text(Side.A))
                && !parts.containsKey(PartNames.text(Side.B))) {
            throw new ProjectException(ProjectProblem.NOT_A_COMPARISON, fileName);
        }
        ObjectNode data = data();
        Project project;
        try {
            project = project(data);
        } catch (IllegalArgumentException | DateTimeException e) {
            // The data have another shape than any version: the texts are still there.
            take(archive);
            parts.remove(PartNames.DATA);
            damage.clear();
            noteData();
            project = project(JsonNodeFactory.instance.objectNode());
        }
        if (project.comparison().a().isBlank() && project.comparison().b().isBlank() && has(Damage.Kind.DATA)) {
            throw new ProjectException(ProjectProblem.DAMAGED, fileName);
        }
        return project;
    }

    private void take(List<Unpacking.Part> archive) {
        archive.forEach(part -> parts.put(part.name(), part));
    }

    private Project project(ObjectNode tree) {
        Fields data = new Fields(tree);
        data.text("format");
        Fields statements = data.object("statements");
        Statement a = statement(Side.A, statements.object(Words.of(Side.A)));
        Statement b = statement(Side.B, statements.object(Words.of(Side.B)));
        Comparison comparison = new Comparison(data.text("title"), a, b, codebook(data), research(data));
        int lost = places.values().stream().mapToInt(Places::lost).sum();
        if (lost > 0) {
            damage.add(new Damage(Damage.Kind.UNPLACED, String.valueOf(lost)));
        }
        return new Project(comparison, extras(data), damage);
    }

    private ObjectNode data() throws ProjectException {
        Unpacking.Part part = parts.remove(PartNames.DATA);
        if (part != null && part.isWhole()) {
            try {
                JsonNode tree = JSON.readTree(part.bytes());
                Optional<Integer> version =
                        tree instanceof ObjectNode object ? Migrations.version(object) : Optional.empty();
                if (version.isPresent() && version.get() > Migrations.VERSION) {
                    throw new ProjectException(ProjectProblem.NEWER, fileName);
                }
                if (version.isPresent()) {
                    return Migrations.ALL.upToDate((ObjectNode) tree, version.get());
                }
            } catch (ProjectException e) {
                throw e;
            } catch (JsonProcessingException e) {
                damage.add(new Damage(Damage.Kind.DATA, where(e)));
                return JsonNodeFactory.instance.objectNode();
            } catch (IOException e) {
                throw new IllegalStateException("memory can be read", e);
            }
        }
        damage.add(new Damage(Damage.Kind.DATA, ""));
        return JsonNodeFactory.instance.objectNode();
    }

    private static String where(JsonProcessingException e) {
        return e.getLocation() == null ? "" : " (line " + e.getLocation().getLineNr() + ")";
    }

    private Statement statement(Side side, Fields fields) {
        String text = text(side, fields);
        Original original = original(side, fields.object("original"));
        return new Statement(text, ComparisonReader.provenance(fields.object("provenance")), original);
    }

    private String text(Side side, Fields statement) {
        Fields fields = statement.object("text");
        fields.text("part");
        String sha256 = fields.text("sha256");
        Map<Integer, Character> lone = new TreeMap<>();
        fields.list(
                        "loneSurrogates",
                        one -> Map.entry(one.number("at").orElseThrow(IllegalArgumentException::new), unit(one)),
                        one -> String.valueOf(one.getKey()))
                .forEach(one -> lone.put(one.getKey(), one.getValue()));
        Unpacking.Part part = parts.remove(PartNames.text(side));
        if (part == null) {
            damage.add(new Damage(Damage.Kind.TEXT_MISSING, side.name()));
            return "";
        }
        PlainText plain = new PlainText(part.bytes(), lone);
        boolean asWritten = part.isWhole() && (sha256.isEmpty() || sha256.equals(plain.sha256()));
        if (!part.isWhole()) {
            damage.add(new Damage(Damage.Kind.TEXT_INCOMPLETE, side.name()));
        } else if (!asWritten) {
            damage.add(new Damage(Damage.Kind.TEXT_CHANGED, side.name()));
        }
        String text = Statement.normalise(plain.text());
        places.put(side, new Places(text, asWritten));
        return text;
    }

    private static char unit(Fields one) {
        int unit = Integer.parseInt(one.text("unit"), 16);
        if (unit < Character.MIN_SURROGATE || unit > Character.MAX_SURROGATE) {
            throw new IllegalArgumentException("not half of a character");
        }
        return (char) unit;
    }

    private Original original(Side side, Fields fields) {
        String named = fields.text("part");
        String name = fields.text("fileName");
        String sha256 = fields.text("sha256");
        fields.number("size");
        Optional<Unpacking.Part> part = parts.containsKey(named) && named.startsWith(PartNames.original(side))
                ? Optional.of(named).map(parts::remove)
                : parts.keySet().stream()
                        .filter(key -> key.startsWith(PartNames.original(side)))
                        .findFirst()
                        .map(parts::remove);
        Optional<byte[]> bytes =
                part.filter(Unpacking.Part::isWhole).map(Unpacking.Part::bytes).or(() -> elsewhere.find(sha256));
        Original original = new Original(name, bytes.orElseGet(() -> new byte[0]));
        if (bytes.isEmpty() && (part.isPresent() || !named.isEmpty())) {
            damage.add(new Damage(Damage.Kind.ORIGINAL_MISSING, side.name()));
        } else if (bytes.isPresent() && !sha256.isEmpty() && !sha256.equals(original.sha256())) {
            damage.add(new Damage(Damage.Kind.ORIGINAL_CHANGED, side.name()));
        }
        return original;
    }

    private Codebook codebook(Fields data) {
        try {
            return ComparisonReader.codebook(data.object("codebook"));
        } catch (IllegalArgumentException e) {
            noteData();
            return Codebook.empty();
        }
    }

    private Research research(Fields data) {
        try {
            return new ResearchReader(places).research(data.object("research"));
        } catch (IllegalArgumentException | DateTimeException e) {
            noteData();
            return Research.none();
        }
    }

    private void noteData() {
        if (!has(Damage.Kind.DATA)) {
            damage.add(new Damage(Damage.Kind.DATA, ""));
        }
    }

    private boolean has(Damage.Kind kind) {
        return damage.stream().anyMatch(one -> one.kind() == kind);
    }

    private Extras extras(Fields data) {
        Map<String, ObjectNode> fields = new LinkedHashMap<>();
        Map<String, List<JsonNode>> entries = new LinkedHashMap<>();
        data.collect("", fields, entries);
        int strange = entries.values().stream().mapToInt(List::size).sum();
        if (strange > 0) {
            damage.add(new Damage(Damage.Kind.ENTRIES, String.valueOf(strange)));
        }
        Map<String, byte[]> further = new LinkedHashMap<>();
        parts.remove(PartNames.README);
        parts.values().forEach(part -> {
            if (!PartNames.isHarmless(part.name())) {
                damage.add(new Damage(Damage.Kind.NAME, part.name()));
            } else if (!part.isWhole()) {
                damage.add(new Damage(Damage.Kind.PART, part.name()));
            } else if (!part.name().endsWith("/")) {
                further.put(part.name(), part.bytes());
            }
        });
        return new Extras(fields, entries, further);
    }
}
