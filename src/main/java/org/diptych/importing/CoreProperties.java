package org.diptych.importing;

import java.util.HashMap;
import java.util.Map;
import org.xml.sax.Attributes;
import org.xml.sax.helpers.DefaultHandler;

/** What a Word document says about itself in its core properties (Dublin Core). */
final class CoreProperties extends DefaultHandler {
    private final Map<String, String> values = new HashMap<>();
    private final StringBuilder value = new StringBuilder();

    @Override
    public void startElement(String uri, String name, String qualified, Attributes attributes) {
        value.setLength(0);
    }

    @Override
    public void characters(char[] characters, int start, int count) {
        value.append(characters, start, count);
    }

    @Override
    public void endElement(String uri, String name, String qualified) {
        values.putIfAbsent(name, value.toString().strip());
        value.setLength(0);
    }

    Imprint imprint(String heading) {
        String title = heading.isEmpty() ? values.getOrDefault("title", "") : heading;
        return Imprint.of(
                title, TikaParsing.day(values.getOrDefault("created", "")), values.getOrDefault("language", ""));
    }
}
