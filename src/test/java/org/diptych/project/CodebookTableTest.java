package org.diptych.project;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import org.diptych.model.Codebook;
import org.diptych.model.Pattern;
import org.diptych.model.Topic;
import org.junit.jupiter.api.Test;

class CodebookTableTest {
    @Test
    void bundledTopicsComeBackAsTheyWent() throws IOException {
        Codebook bundled = CodebookFile.bundled();

        CodebookTable read = CodebookTable.parse(CodebookTable.write(bundled));

        assertThat(read.codebook().topics()).isEqualTo(bundled.topics());
        assertThat(read.report()).isEmpty();
    }

    @Test
    void aTableOfTagsAndDescriptionsIsEnough() throws IOException {
        CodebookTable read = CodebookTable.parse("tag,description\r\nRice,\"Food,\nonly\"\r\nTea,\r\n,nothing\r\n");

        assertThat(read.codebook().topics()).extracting(Topic::name).containsExactly("Rice", "Tea");
        assertThat(read.codebook().topics().get(0).note()).isEqualTo("Food,\nonly");
        assertThat(read.report()).containsExactly("Line 5 has no name and was left out.");
    }

    @Test
    void semicolonsSeparateInTablesOfManyCountries() throws IOException {
        Topic rice = CodebookTable.parse("Name;Terms;Colour\nRice;\"en: rice; paddy | zh: 大米\";#123456\n")
                .codebook()
                .topics()
                .get(0);

        assertThat(rice.colour()).isEqualTo("#123456");
        assertThat(rice.patterns())
                .containsExactly(new Pattern("en", "rice"), new Pattern("en", "paddy"), new Pattern("zh", "大米"));
    }

    @Test
    void saysWhatIsMissing() {
        assertThatThrownBy(() -> CodebookTable.parse("a,b\n1,2\n"))
                .isInstanceOf(IOException.class)
                .hasMessage("The table has no topics: it needs a column \"name\" and one topic a row.");
    }
}
