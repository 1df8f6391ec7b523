package org.diptych.importing;

import java.util.stream.Collectors;

/**
 * Characters beyond ASCII that texts of a group of languages use much. The lists are common knowledge about the
 * languages: the most frequent Chinese characters and Korean syllables, the letters with marks of an alphabet, the most
 * frequent letters of another script.
 */
enum Usual {
    CHINESE(
            "的一是不了在有人和这這中大为為上个個国國我以要他时時来來用们們生到作地于於出会會对對成可主发發年同工也能下过過"
                    + "民前面进進说說方多行学學法所经經关關力长長政家平安全合及其与與加強强两兩双雙际際展交重部系使美总總统統问問题題"
                    + "世界社本共新事理持支各表示日月，。、；：“”「」《》（）",
            Neighbours.ANY),
    JAPANESE("のにをはがとでたしてるいなれさっからもりこきくすそまうんけせつよあらだどわめみべばえおへ" + "ーンスルトリアイラッドクシカタ日国本人大会年両首相、。「」・", Neighbours.ANY),
    KOREAN("이다의는에을를은가고한하지로대기도사으리인서있국정나해자그시보어전제위들일부수관상동원부장과와상양회통" + "령주미북남세계평화안경협력합의중요했습니며라게만면성", Neighbours.ANY),
    WEST("àâäáãåæçèéêëìíîïñòóôöõøùúûüýÿœßÀÂÄÁÃÅÆÇÈÉÊËÌÍÎÏÑÒÓÔÖÕØÙÚÛÜŒ¿¡‘’“”„«»–—…•°§€£©®ºª\u00A0", Neighbours.LATIN),
    CENTRAL(
            "ąćęłńóśźżĄĆĘŁŃÓŚŹŻáčďéěíňřšťúůýžÁČĎÉĚÍŇŘŠŤÚŮÝŽöőüűÖŐÜŰăâîşţĂÂÎŞŢľĺŕôäđĐ‘’“”„«»–—…•°§€©®\u00A0",
            Neighbours.LATIN),
    TURKISH("çğıöşüâîûÇĞİÖŞÜÂ‘’“”„«»–—…•°§€©®\u00A0", Neighbours.LATIN),
    BALTIC("āčēģīķļņšūžĀČĒĢĪĶĻŅŠŪŽąčęėįšųūžĄČĘĖĮŠŲŪŽäöüõÄÖÜÕ‘’“”„«»–—…•°§€©®\u00A0", Neighbours.LATIN),
    VIETNAMESE("ăâêôơưđĂÂÊÔƠƯĐàáèéìíòóùúýÀÁÈÉÌÍÒÓÙÚ\u0300\u0301\u0303\u0309\u0323‘’“”–—…\u00A0", Neighbours.LATIN),
    CYRILLIC("оеаинтсрвлкмді‘’“”„«»–—…•°§№\u00A0", Neighbours.CASED),
    GREEK("αοιετσνηυρπκΑΟάέήίόύώς‘’“”«»–—…\u00A0", Neighbours.CASED),
    HEBREW("יוהלארתבשמםנן‘’“”„–—…\u00A0", Neighbours.CASED),
    ARABIC("اليمونترةعدبسفه،؛؟‘’“”«»–—…\u00A0", Neighbours.CASED),
    THAI("านรอกเงมยลวดทสตะปบคหแจพชขใไโ่้ัีิุูื์็ำ‘’“”–—…\u00A0", Neighbours.CASED),
    /** Any of them: for encodings of all scripts. */
    ANY("", Neighbours.ANY);

    private enum Neighbours {
        ANY,
        /** Letters beyond ASCII stand between letters of ASCII, hardly ever three in a row. */
        LATIN,
        /** Letters do not touch letters of ASCII, and a capital does not follow a small letter. */
        CASED
    }

    /** Sorted, to be searched by halves. */
    private final String characters;

    private final Neighbours neighbours;

    Usual(String characters, Neighbours neighbours) {
        this.characters = characters
                .chars()
                .sorted()
                .distinct()
                .mapToObj(Character::toString)
                .collect(Collectors.joining());
        this.neighbours = neighbours;
    }

    /**
     * Share of usual characters among the characters of the text that are not in ASCII; for {@link #ANY} among all.
     *
     * @return 0 to 1; 0 also when the text holds control characters, which no text has
     */
    double share(String text) {
        int counted = 0;
        int usual = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (isControl(c)) {
                return 0;
            }
            if (this == ANY) {
                counted++;
                usual += c < 0x80 || isUsualSomewhere(c) ? 1 : 0;
            } else if (c >= 0x80) {
                counted++;
                usual += contains(c) && fits(text, i) ? 1 : 0;
            }
        }
        return counted == 0 ? 0 : (double) usual / counted;
    }

    private boolean contains(char c) {
        int low = 0;
        int high = characters.length() - 1;
        while (low <= high) {
            int middle = (low + high) >>> 1;
            char found = characters.charAt(middle);
            if (found == c) {
                return true;
            }
            if (found < c) {
                low = middle + 1;
            } else {
                high = middle - 1;
            }
        }
        return false;
    }

    private static boolean isUsualSomewhere(char c) {
        for (Usual language : values()) {
            if (language.contains(c)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isControl(char c) {
        return Character.isISOControl(c) && c != '\n' && c != '\r' && c != '\t' && c != '\f';
    }

    private boolean fits(String text, int i) {
        char before = i == 0 ? ' ' : text.charAt(i - 1);
        char after = i + 1 == text.length() ? ' ' : text.charAt(i + 1);
        if (neighbours == Neighbours.ANY || !Character.isLetter(text.charAt(i))) {
            return true;
        }
        boolean foreignBefore = before >= 0x80 && Character.isLetter(before);
        boolean foreignAfter = after >= 0x80 && Character.isLetter(after);
        if (neighbours == Neighbours.LATIN) {
            return !(foreignBefore && foreignAfter);
        }
        return !isAsciiLetter(before)
                && !isAsciiLetter(after)
                && !(Character.isUpperCase(text.charAt(i)) && Character.isLowerCase(before));
    }

    private static boolean isAsciiLetter(char c) {
        return c < 0x80 && Character.isLetter(c);
    }
}
