package org.diptych.project.qda;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.diptych.model.Codebook;
import org.diptych.model.Pattern;
import org.diptych.model.Topic;
import org.diptych.project.CodebookFile;
import org.junit.jupiter.api.Test;

class QdaCodebookTest {
    @Test
    void bundledTopicsComeBackAsTheyWent() throws IOException {
        Codebook bundled = CodebookFile.bundled();

        QdaCodebook read = QdaCodebook.parse(QdaCodebook.write(bundled), "It");

        assertThat(read.codebook().topics()).isEqualTo(bundled.topics());
        assertThat(read.report()).isEmpty();
    }

    @Test
    void noteAndTermsStandInTheDescriptionForOtherPrograms() throws IOException {
        Topic topic = new Topic(
                "rice",
                "Rice",
                "RI",
                "#0072B2",
                false,
                List.of(new Pattern("en", "rice; wild"), new Pattern("zh", "大米")),
                List.of(new Pattern("en", "rice paper")),
                "Food only.\nNot the paper.");
        String xml = new String(QdaCodebook.write(new Codebook("", List.of(topic), List.of())), StandardCharsets.UTF_8);

        assertThat(xml).contains("Food only.", "Terms: en: rice\\; wild | zh: 大米", "Not: en: rice paper");
        assertThat(QdaCodebook.parse(xml.getBytes(StandardCharsets.UTF_8), "It")
                        .codebook()
                        .topics())
                .containsExactly(topic);
    }

    @Test
    void termsThatOtherPeopleWroteNeedNoLanguage() throws IOException {
        Topic topic =
                read("<Code name='Rice' isCodable='true'><Description>Terms: rice; 大米; \"wild rice\"</Description></Code>")
                        .codebook()
                        .topics()
                        .get(0);

        assertThat(topic.patterns()).extracting(Pattern::text).containsExactly("rice", "大米", "wild rice");
        assertThat(topic.patterns()).extracting(Pattern::language).containsOnly("");
    }

    @Test
    void foldersAreLeftOutAndTheirCodesStay() throws IOException {
        QdaCodebook read = read("<Code name='Food' isCodable='false'><Code name='Rice' isCodable='true'/>"
                + "<Code name='Tea' isCodable='true'><Code name='Green' isCodable='true'/></Code></Code>");

        assertThat(read.codebook().topics()).extracting(Topic::name).containsExactly("Rice", "Tea", "Green");
        assertThat(read.report()).containsExactly("The folder \"Food\" was left out; its codes were taken over.");
    }

    @Test
    void doubleNamesAndForeignColoursAreMendedAndReported() throws IOException {
        QdaCodebook read = read("<Code name='Rice' isCodable='true' color='rgb(1,2,3)'/>"
                + "<Code name='Tea' color='#abc'><Code name='Rice' color='#11223344'/></Code><Code name='稻米'/>");

        assertThat(read.codebook().topics()).extracting(Topic::name).containsExactly("Rice", "Tea", "Tea / Rice", "稻米");
        assertThat(read.codebook().topics().get(1).colour()).isEqualTo("#aabbcc");
        assertThat(read.codebook().topics().get(2).colour()).isEqualTo("#112233");
        assertThat(read.report()).hasSize(2);
    }

    @Test
    void readsEmptySetsOtherNamespacesAndAByteOrderMark() throws IOException {
        String xml = "\uFEFF<?xml version='1.0'?><q:CodeBook xmlns:q='urn:QDA-XML:codebook:0:4'><q:Codes>"
                + "<q:Code guid='{A0EEBC99-9C0B-4EF8-BB6D-6BB9BD380A11}' name='Rice'/></q:Codes><q:Sets/></q:CodeBook>";

        assertThat(QdaCodebook.parse(xml.getBytes(StandardCharsets.UTF_8), "It")
                        .codebook()
                        .topics())
                .hasSize(1);
    }

    @Test
    void saysWhatToDoWithAFileThatIsNoCodebook() {
        assertThatThrownBy(() -> QdaCodebook.parse("<html/>".getBytes(StandardCharsets.UTF_8), "The codebook x.qdc"))
                .isInstanceOf(IOException.class)
                .hasMessage("The codebook x.qdc is no REFI-QDA codebook: choose a .qdc file, or export one as"
                        + " \"REFI-QDA\".");
    }

    @Test
    void doesNotExpandEntities() {
        String xml = "<!DOCTYPE CodeBook [<!ENTITY e SYSTEM 'file:///etc/hostname'>]><CodeBook><Codes>"
                + "<Code name='Rice'><Description>&e;</Description></Code></Codes></CodeBook>";

        assertThatThrownBy(() -> QdaCodebook.parse(xml.getBytes(StandardCharsets.UTF_8), "The codebook x.qdc"))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("document type");
    }

    private static QdaCodebook read(String codes) throws IOException {
        String xml = "<CodeBook xmlns='urn:QDA-XML:codebook:1.0'><Codes>" + codes + "</Codes></CodeBook>";
        return QdaCodebook.parse(xml.getBytes(StandardCharsets.UTF_8), "It");
    }
}
