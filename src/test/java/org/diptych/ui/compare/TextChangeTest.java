package org.diptych.ui.compare;

import static org.junit.jupiter.api.Assertions.assertEquals;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Chars;
import org.junit.jupiter.api.Test;

class TextChangeTest {
    @Test
    void onlyWhatDiffersIsReplaced() {
        assertEquals(new TextChange(1, 3, "X"), TextChange.between("abcd", "aXd"));
    }

    @Test
    void repeatedLetterIsNotTakenTwice() {
        assertEquals(new TextChange(2, 2, "a"), TextChange.between("aa", "aaa"));
    }

    @Property
    void changeMakesOneTextIntoTheOther(
            @ForAll @Chars({'a', 'b', '\n'}) String before, @ForAll @Chars({'a', 'b', '\n'}) String after) {
        TextChange change = TextChange.between(before, after);
        assertEquals(after, before.substring(0, change.start()) + change.inserted() + before.substring(change.end()));
    }
}
