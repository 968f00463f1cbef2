package app.storycore.engine.sketch.reading;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;

/** Finds which colours are stated, and of what. */
final class ColourReader {

    private static final int HEX = 16;

    private ColourReader() {}

    /** The colours of things and animals. */
    static Colouring read(List<Finding> findings, List<Token> tokens) {
        Map<Prop, Integer> things = new EnumMap<>(Prop.class);
        Map<Animal, Integer> animals = new EnumMap<>(Animal.class);
        for (int i = 0; i < findings.size(); i++) {
            OptionalInt colour = before(findings, tokens, i);
            for (Meaning meaning : colour.isPresent() ? findings.get(i).meanings() : List.<Meaning>of()) {
                if (meaning.is("prop")) {
                    things.putIfAbsent(Prop.valueOf(meaning.value()), colour.getAsInt());
                } else if (meaning.is("animal")) {
                    animals.putIfAbsent(Animal.valueOf(meaning.value()), colour.getAsInt());
                }
            }
        }
        return new Colouring(things, animals);
    }

    /** What the words of one finding say of clothes, with the colour before them: "a long red dress", "all in black". */
    static List<Worn> worn(List<Finding> findings, List<Token> tokens, int at) {
        List<Worn> worn = new ArrayList<>();
        Finding finding = findings.get(at);
        for (Meaning meaning : finding.meanings()) {
            if (meaning.is("garment")) {
                OptionalInt colour = before(findings, tokens, at);
                worn.add(new Worn(
                        Garment.valueOf(meaning.value()), colour.isPresent() ? (Integer) colour.getAsInt() : null));
            } else if (meaning.is("colour") && isWornAsSuch(findings, tokens, at)) {
                worn.add(new Worn(Garment.CLOTHES, Integer.parseInt(meaning.value(), HEX)));
            }
        }
        return worn;
    }

    /** "A woman in red", with nothing of that colour behind it. */
    private static boolean isWornAsSuch(List<Finding> findings, List<Token> tokens, int at) {
        int index = findings.get(at).index();
        boolean worn = index > 0 && tokens.get(index - 1).text().equals("in");
        if (!worn || at + 1 == findings.size()) {
            return worn;
        }
        Finding next = findings.get(at + 1);
        Token token = tokens.get(next.index());
        return token.afterPause() || next.has("stop") || next.has("act");
    }

    /** The colour stated before a noun, with at most two other words between, such as "yellow New York taxi". */
    private static OptionalInt before(List<Finding> findings, List<Token> tokens, int at) {
        for (int i = at - 1; i >= Math.max(0, at - 3); i--) {
            Finding finding = findings.get(i);
            if (tokens.get(findings.get(i + 1).index()).afterPause() || breaks(finding, tokens)) {
                return OptionalInt.empty();
            }
            for (Meaning meaning : finding.meanings()) {
                if (meaning.is("colour")) {
                    return OptionalInt.of(Integer.parseInt(meaning.value(), HEX));
                }
            }
        }
        return OptionalInt.empty();
    }

    private static boolean breaks(Finding finding, List<Token> tokens) {
        String word = tokens.get(finding.index()).text();
        boolean noun = finding.has("prop") || finding.has("person") || finding.has("animal") || finding.has("garment");
        return noun
                || finding.has("act")
                || WordClasses.isDeterminer(word)
                || WordClasses.isPreposition(word)
                || word.equals("and");
    }
}
