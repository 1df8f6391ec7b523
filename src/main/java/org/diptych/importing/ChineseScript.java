package org.diptych.importing;

import java.util.stream.Collectors;

/** The two scripts of Chinese, told apart by frequent characters that only one of them has. */
enum ChineseScript {
    SIMPLIFIED(
            "zh-Hans",
            "们这国说时来会对发过还进经关学长为动现开无点问战总产义两见题应体济书类达报议让别张决实务识际队军权则电话团设统战协联欢愿举处"
                    + "习双导众华东标边远连运选须领观规视谈谢贸费质资责购赖赛车转轻较辆农门间闻难预领风飞马驻验鲜龙党创业亲从仅优传价"),
    TRADITIONAL(
            "zh-Hant",
            "們這國說時來會對發過還進經關學長為動現開無點問戰總產義兩見題應體濟書類達報議讓別張決實務識際隊軍權則電話團設統戰協聯歡願舉處"
                    + "習雙導眾華東標邊遠連運選須領觀規視談謝貿費質資責購賴賽車轉輕較輛農門間聞難預領風飛馬駐驗鮮龍黨創業親從僅優傳價臺灣");

    private final String tag;
    private final String characters;

    ChineseScript(String tag, String characters) {
        this.tag = tag;
        this.characters = characters;
    }

    String tag() {
        return tag;
    }

    /** The script with more characters of its own in the text; simplified when there is no difference. */
    static ChineseScript of(String text) {
        return TRADITIONAL.count(text) > SIMPLIFIED.count(text) ? TRADITIONAL : SIMPLIFIED;
    }

    private long count(String text) {
        String own = characters
                .chars()
                .filter(c -> (this == SIMPLIFIED ? TRADITIONAL : SIMPLIFIED).characters.indexOf(c) < 0)
                .mapToObj(Character::toString)
                .collect(Collectors.joining());
        return text.chars().filter(c -> own.indexOf(c) >= 0).count();
    }
}
