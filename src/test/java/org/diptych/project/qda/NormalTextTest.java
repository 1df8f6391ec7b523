package org.diptych.project.qda;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.Chars;
import org.diptych.model.Span;
import org.diptych.model.Statement;
import org.junit.jupiter.api.Test;

class NormalTextTest {
    @Test
    void offsetsFollowLineEndsAndCompositions() {
        String raw = "Cafe\u0301 talk\r\nend";
        NormalText normal = new NormalText(raw);

        assertThat(normal.text()).isEqualTo("Café talk\nend");
        int talk = raw.indexOf("talk");
        assertThat(normal.span(new Span(talk, talk + 4)).of(normal.text())).isEqualTo("talk");
        int end = raw.indexOf("end");
        assertThat(normal.span(new Span(end, end + 3)).of(normal.text())).isEqualTo("end");
    }

    @Property(tries = 500)
    void theTextIsThatOfAStatementAndOffsetsNeverFall(
            @ForAll
                    @CharRange(from = 'a', to = 'c')
                    @Chars({'\r', '\n', ' ', '\t', '\u0301', '\u0327', '\u1100', '\u1161', '大', '\uFEFF'})
                    String raw) {
        NormalText normal = new NormalText(raw);

        assertThat(normal.text()).isEqualTo(Statement.normalise(raw));
        for (int i = 0; i < raw.length(); i++) {
            Span span = normal.span(new Span(i, i + 1));
            assertThat(span.end()).isBetween(span.start(), normal.text().length());
        }
    }
}
