package app.storycore.engine.sketch.reading;

import app.storycore.engine.sketch.language.Token;
import app.storycore.engine.sketch.scene.Animal;
import app.storycore.engine.sketch.scene.Colouring;
import app.storycore.engine.sketch.scene.Garment;
import app.storycore.engine.sketch.scene.Prop;
import app.storycore.engine.sketch.scene.Worn;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;

/** Finds which colours are stated, and of what. */
final class ColourReader {

    private static final int HEX = 16;

    /** White, as 0xRRGGBB: the colour of wedding dresses of which nothing else is said. */
    private static final Integer WEDDING = 0xF0ECE4;

    private ColourReader() {}

    /** The colours of things and animals. */
    static Colouring read(List<PhraseMatch> findings, List<Token> tokens) {
        Map<Prop, Integer> things = new EnumMap<>(Prop.class);
        Map<Animal, Integer> animals = new EnumMap<>(Animal.class);
        for (int i = 0; i < findings.size(); i++) {
            OptionalInt colour = before(findings, tokens, i);
            for (VocabularyEntry vocabularyEntry :
                    colour.isPresent() ? findings.get(i).meanings() : List.<VocabularyEntry>of()) {
                if (vocabularyEntry.is("prop")) {
                    things.putIfAbsent(Prop.valueOf(vocabularyEntry.value()), colour.getAsInt());
                } else if (vocabularyEntry.is("animal")) {
                    animals.putIfAbsent(Animal.valueOf(vocabularyEntry.value()), colour.getAsInt());
                }
            }
        }
        return new Colouring(things, animals);
    }

    /** What the words of one finding say of clothes, with the colour before them: "a long red dress", "all in black". */
    static List<Worn> worn(List<PhraseMatch> findings, List<Token> tokens, int at) {
        List<Worn> worn = new ArrayList<>();
        PhraseMatch phraseMatch = findings.get(at);
        for (VocabularyEntry vocabularyEntry : phraseMatch.meanings()) {
            if (vocabularyEntry.is("garment")) {
                OptionalInt colour = before(findings, tokens, at);
                Integer usual = phraseMatch.word().startsWith("wedding") ? WEDDING : null;
                worn.add(new Worn(
                        Garment.valueOf(vocabularyEntry.value()),
                        colour.isPresent() ? (Integer) colour.getAsInt() : usual));
            } else if (vocabularyEntry.is("colour") && isWornAsSuch(findings, tokens, at)) {
                worn.add(new Worn(Garment.CLOTHES, Integer.parseInt(vocabularyEntry.value(), HEX)));
            }
        }
        return worn;
    }

    /** "A woman in red", with nothing of that colour behind it. */
    private static boolean isWornAsSuch(List<PhraseMatch> findings, List<Token> tokens, int at) {
        int index = findings.get(at).index();
        boolean worn = index > 0 && tokens.get(index - 1).text().equals("in");
        if (!worn || at + 1 == findings.size()) {
            return worn;
        }
        PhraseMatch next = findings.get(at + 1);
        Token token = tokens.get(next.index());
        return token.afterPause() || next.has("stop") || next.has("act");
    }

    /** The colour stated before a noun, with at most two other words between, such as "yellow New York taxi". */
    static OptionalInt before(List<PhraseMatch> findings, List<Token> tokens, int at) {
        for (int i = at - 1; i >= Math.max(0, at - 3); i--) {
            PhraseMatch phraseMatch = findings.get(i);
            if (tokens.get(findings.get(i + 1).index()).afterPause() || breaks(phraseMatch, tokens)) {
                return OptionalInt.empty();
            }
            for (VocabularyEntry vocabularyEntry : phraseMatch.meanings()) {
                if (vocabularyEntry.is("colour")) {
                    return OptionalInt.of(Integer.parseInt(vocabularyEntry.value(), HEX));
                }
            }
        }
        return OptionalInt.empty();
    }

    private static boolean breaks(PhraseMatch phraseMatch, List<Token> tokens) {
        String word = tokens.get(phraseMatch.index()).text();
        boolean noun = phraseMatch.has("prop")
                || phraseMatch.has("person")
                || phraseMatch.has("animal")
                || phraseMatch.has("garment");
        return noun
                || phraseMatch.has("act")
                || WordClasses.isDeterminer(word)
                || WordClasses.isPreposition(word)
                || word.equals("and");
    }
}
