package org.diptych.project.qda;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.diptych.model.Topic;
import org.diptych.project.TopicIntake;

/** The codes of a REFI-QDA file as topics. Lenient: what a code lacks is filled in, what cannot be used is reported. */
final class CodeTree {
    private final List<String> report;
    private final TopicIntake intake;
    private final List<String> guids = new ArrayList<>();

    private CodeTree(List<String> report) {
        this.report = report;
        this.intake = new TopicIntake(report);
    }

    /**
     * Topics and, by the key of each code's identifier, the place of its topic in the list.
     *
     * @param topics in the order of the file
     * @param byGuid index of a topic
     */
    record Read(List<Topic> topics, Map<String, Integer> byGuid) {
        Optional<String> topicId(String guid) {
            return Optional.ofNullable(byGuid.get(Guid.key(guid)))
                    .map(index -> topics.get(index).id());
        }
    }

    /** @param report takes one sentence for everything that was not taken over */
    static Read read(Element codeBook, List<String> report) throws IOException {
        CodeTree tree = new CodeTree(report);
        codeBook.children("Codes").flatMap(codes -> codes.children("Code")).forEach(code -> tree.add(code, ""));
        Map<String, Integer> byGuid = new HashMap<>();
        for (int i = 0; i < tree.guids.size(); i++) {
            byGuid.putIfAbsent(tree.guids.get(i), i);
        }
        return new Read(tree.intake.topics(), byGuid);
    }

    private void add(Element code, String parent) {
        String name = code.attribute("name");
        if (code.attribute("isCodable").equalsIgnoreCase("false")) {
            report.add("The folder \"" + name + "\" was left out; its codes were taken over.");
        } else {
            CodeDescription description = CodeDescription.parse(code.childText("Description"));
            if (intake.add(new TopicIntake.Described(
                    name, parent, code.attribute("color"), description.note(), description.lines()))) {
                guids.add(Guid.key(code.attribute("guid")));
            }
        }
        code.children("Code").forEach(child -> add(child, name));
    }
}
