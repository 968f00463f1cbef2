package app.storycore.engine.sketch.figure;

import app.storycore.engine.Coherence.CastMember;
import app.storycore.engine.sketch.scene.Worn;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Puts on somebody what a prompt says that they wear. */
final class Clothes {

    private int outfit;
    private int hat;
    private int upper;
    private int lower;
    private int hair;

    private Clothes(CastMember member) {
        outfit = member.outfit();
        hat = member.hat();
        upper = member.upper();
        lower = member.lower();
        hair = member.hair();
    }

    /** The same person in these clothes. */
    static CastMember on(CastMember m, List<Worn> worn) {
        if (worn.isEmpty()) {
            return m;
        }
        Clothes clothes = new Clothes(m);
        worn.forEach(clothes::put);
        return new CastMember(
                m.key(),
                m.kind(),
                m.height(),
                m.girth(),
                m.skin(),
                clothes.hair,
                m.hairCut(),
                m.beard(),
                clothes.hat,
                clothes.outfit,
                clothes.upper,
                clothes.lower,
                m.face());
    }

    private void put(Worn worn) {
        Integer colour = worn.colour();
        switch (worn.garment()) {
            case CLOTHES -> whole(Outfit.of(outfit), colour);
            case JACKET -> above(Outfit.JACKET, colour);
            case COAT -> above(Outfit.LONG_COAT, colour);
            case SHIRT -> above(Outfit.SHIRT, colour);
            case SWEATER -> above(Outfit.SWEATER, colour);
            case DRESS, SKIRT -> whole(Outfit.DRESS, colour);
            case ROBE -> whole(Outfit.ROBE, colour);
            case SUIT -> whole(Outfit.SUIT, colour);
            case SPACE_SUIT -> whole(Outfit.SPACE_SUIT, colour);
            case ARMOUR -> whole(Outfit.ARMOUR, colour);
            case TROUSERS -> legs(colour);
            case CAP -> hat = 1;
            case HAT -> hat = 2;
            case HOOD -> hat = 3;
            case CROWN -> hat = 5;
            case HELMET -> hat = 6;
            case HAIR -> hair = colour == null ? hair : colour;
        }
    }

    private void above(Outfit cut, @Nullable Integer colour) {
        outfit = cut.number();
        upper = colour == null ? upper : colour;
    }

    private void whole(Outfit cut, @Nullable Integer colour) {
        above(cut, colour);
        lower = colour == null ? lower : colour;
    }

    private void legs(@Nullable Integer colour) {
        if (Outfit.of(outfit) == Outfit.DRESS) {
            outfit = Outfit.SHIRT.number();
        }
        lower = colour == null ? lower : colour;
    }
}
