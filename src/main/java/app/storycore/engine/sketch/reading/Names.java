package app.storycore.engine.sketch.reading;

import java.util.Set;

/** Guesses from a first name whom to draw. */
final class Names {

    private static final Set<String> WOMEN = Set.of(
            "mary",
            "jane",
            "alice",
            "kate",
            "claire",
            "ruth",
            "helen",
            "susan",
            "carmen",
            "ingrid",
            "marion",
            "agnes",
            "elizabeth",
            "margaret",
            "rachel",
            "judith",
            "miriam",
            "yasmin",
            "lucy",
            "emily",
            "sophie",
            "marie",
            "anne",
            "mei",
            "yuki",
            "ines",
            "zoe",
            "chloe",
            "nicole",
            "rose",
            "grace",
            "joan",
            "sarah",
            "hannah",
            "leah");
    private static final Set<String> MEN = Set.of(
            "john", "tom", "jack", "paul", "peter", "james", "robert", "david", "mark", "george", "frank", "harry",
            "sam", "ben", "max", "joe", "bill", "luca", "andrea", "nikola", "joshua", "noah", "elijah", "hans", "karl",
            "jean", "pierre", "juan", "carlos", "pablo", "ivan", "ali", "omar", "ahmed", "chen", "kenji", "bruno",
            "leo", "hugo");

    private Names() {}

    static boolean isKnown(String name) {
        return WOMEN.contains(name) || MEN.contains(name);
    }

    /** Known names by the lists; others by their last letter, as most languages of Europe have it. */
    static PersonKind kindOf(String name) {
        if (WOMEN.contains(name)) {
            return PersonKind.WOMAN;
        }
        return !MEN.contains(name) && name.endsWith("a") ? PersonKind.WOMAN : PersonKind.MAN;
    }
}
