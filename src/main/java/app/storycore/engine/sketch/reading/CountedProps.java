package app.storycore.engine.sketch.reading;

import app.storycore.engine.sketch.language.Token;
import app.storycore.engine.sketch.scene.Prop;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Things with a drawing of their own that are shown by their outline when there are several: "six monitors". */
final class CountedProps {

    private static final Map<Prop, String> OUTLINES = Map.ofEntries(
            Map.entry(Prop.COMPUTER, "monitor"),
            Map.entry(Prop.CAR, "automobile"),
            Map.entry(Prop.BOAT, "rowing_boat"),
            Map.entry(Prop.SAIL, "sailboat"),
            Map.entry(Prop.SHIP, "ship"),
            Map.entry(Prop.PLANE, "airliner"),
            Map.entry(Prop.HELICOPTER, "helicopter"),
            Map.entry(Prop.BALLOON, "hot_air_balloon"),
            Map.entry(Prop.UFO, "flying_saucer"),
            Map.entry(Prop.ROCKET, "rocket"),
            Map.entry(Prop.TENT, "tent"),
            Map.entry(Prop.TELEVISION, "television"),
            Map.entry(Prop.SUITCASE, "luggage"),
            Map.entry(Prop.BOX, "package"),
            Map.entry(Prop.BOOK, "closed_book"),
            Map.entry(Prop.LETTER, "envelope"),
            Map.entry(Prop.PHONE, "mobile_phone"),
            Map.entry(Prop.KNIFE, "kitchen_knife"),
            Map.entry(Prop.KEY, "key"),
            Map.entry(Prop.WATCH, "watch"),
            Map.entry(Prop.GLASS, "tumbler_glass"),
            Map.entry(Prop.RING, "ring"),
            Map.entry(Prop.FLOWER, "rose"),
            Map.entry(Prop.BALL, "soccer_ball"),
            Map.entry(Prop.FLAG, "triangular_flag"),
            Map.entry(Prop.TREE, "deciduous_tree"),
            Map.entry(Prop.DOOR, "door"),
            Map.entry(Prop.MIRROR, "mirror"),
            Map.entry(Prop.PHOTO, "framed_picture"),
            Map.entry(Prop.UMBRELLA, "umbrella"),
            Map.entry(Prop.LAMP, "street_lamp"));

    /** Of which a plural alone says that there are several. */
    private static final Set<Prop> BY_PLURAL = EnumSet.of(
            Prop.COMPUTER,
            Prop.CAR,
            Prop.SHIP,
            Prop.PLANE,
            Prop.HELICOPTER,
            Prop.BALLOON,
            Prop.ROCKET,
            Prop.TENT,
            Prop.TELEVISION,
            Prop.SUITCASE,
            Prop.BOX);

    private CountedProps() {}

    /** Whether a finding names several of something that is counted by its outline. */
    static boolean isCounted(int index, List<PhraseMatch> findings, List<Token> tokens) {
        PhraseMatch match = findings.get(index);
        Optional<Prop> prop = prop(match);
        return prop.isPresent()
                && match.plural()
                && (BY_PLURAL.contains(prop.get()) || Numbers.before(index, findings, tokens) > 1);
    }

    /** The key of the outline that stands for one of them. */
    static Optional<String> key(PhraseMatch match) {
        return prop(match).map(OUTLINES::get);
    }

    private static Optional<Prop> prop(PhraseMatch match) {
        return match.meanings().stream()
                .filter(meaning -> meaning.is("prop"))
                .map(meaning -> Prop.valueOf(meaning.value()))
                .filter(OUTLINES::containsKey)
                .findFirst();
    }
}
