package app.storycore.engine.sketch.figure;

import app.storycore.engine.Coherence;
import app.storycore.engine.Coherence.CastMember;
import app.storycore.engine.sketch.raster.Colours;
import app.storycore.engine.sketch.raster.StableRandom;
import app.storycore.engine.sketch.scene.Person;
import app.storycore.engine.sketch.scene.PersonKind;
import java.util.Map;

/** Who looks how: from the coherence where the character is known, else by the key and the seed. */
public final class Wardrobe {

    /** Outfit, hat and colour that go with a calling. */
    private record Costume(Outfit outfit, int hat, int upper, int lower) {}

    private static final Map<String, Costume> COSTUMES = Map.ofEntries(
            Map.entry("keeper", new Costume(Outfit.LONG_COAT, 1, 0x2E3B4E, 0x3A3630)),
            Map.entry("lighthouse_keeper", new Costume(Outfit.LONG_COAT, 1, 0x2E3B4E, 0x3A3630)),
            Map.entry("fisherman", new Costume(Outfit.SWEATER, 4, 0xC08A32, 0x3C4650)),
            Map.entry("sailor", new Costume(Outfit.SWEATER, 4, 0x2C3E5C, 0x40444C)),
            Map.entry("captain", new Costume(Outfit.LONG_COAT, 1, 0x22304A, 0x2A2E38)),
            Map.entry("detective", new Costume(Outfit.LONG_COAT, 2, 0x8A7452, 0x3E3A36)),
            Map.entry("private_eye", new Costume(Outfit.LONG_COAT, 2, 0x8A7452, 0x3E3A36)),
            Map.entry("private_detective", new Costume(Outfit.LONG_COAT, 2, 0x8A7452, 0x3E3A36)),
            Map.entry("spy", new Costume(Outfit.LONG_COAT, 2, 0x3C3C42, 0x2C2C30)),
            Map.entry("gangster", new Costume(Outfit.SUIT, 2, 0x33343C, 0x2C2D34)),
            Map.entry("cowboy", new Costume(Outfit.JACKET, 2, 0x8A5A36, 0x4A5668)),
            Map.entry("sheriff", new Costume(Outfit.JACKET, 2, 0x6E5A44, 0x4A463E)),
            Map.entry("doctor", new Costume(Outfit.LONG_COAT, 0, 0xDDE2E0, 0x59636E)),
            Map.entry("nurse", new Costume(Outfit.DRESS, 0, 0xCFE0E4, 0xB8CCD2)),
            Map.entry("scientist", new Costume(Outfit.LONG_COAT, 0, 0xDCDFDA, 0x4F5660)),
            Map.entry("professor", new Costume(Outfit.JACKET, 0, 0x7A6040, 0x554C40)),
            Map.entry("priest", new Costume(Outfit.ROBE, 0, 0x26262A, 0x222226)),
            Map.entry("monk", new Costume(Outfit.ROBE, 3, 0x6A4E34, 0x5A4430)),
            Map.entry("nun", new Costume(Outfit.ROBE, 3, 0x26282E, 0x26282E)),
            Map.entry("witch", new Costume(Outfit.ROBE, 2, 0x3A2E44, 0x2E2636)),
            Map.entry("wizard", new Costume(Outfit.ROBE, 2, 0x34406A, 0x2E3656)),
            Map.entry("hooded_figure", new Costume(Outfit.ROBE, 3, 0x2C2C32, 0x26262A)),
            Map.entry("astronaut", new Costume(Outfit.SPACE_SUIT, 0, 0xD8DADC, 0xC8CACE)),
            Map.entry("diver", new Costume(Outfit.SPACE_SUIT, 0, 0xB0843C, 0x8A6A3A)),
            Map.entry("soldier", new Costume(Outfit.JACKET, 6, 0x5C6448, 0x525840)),
            Map.entry("knight", new Costume(Outfit.ARMOUR, 6, 0x8C949E, 0x7A828C)),
            Map.entry("king", new Costume(Outfit.ROBE, 5, 0x8A2E34, 0x6E2630)),
            Map.entry("queen", new Costume(Outfit.ROBE, 5, 0x6A3A78, 0x5A3268)),
            Map.entry("prince", new Costume(Outfit.JACKET, 5, 0x34508A, 0x40444C)),
            Map.entry("princess", new Costume(Outfit.DRESS, 5, 0xC88AA0, 0xB87A92)),
            Map.entry("policeman", new Costume(Outfit.JACKET, 1, 0x28344E, 0x242C40)),
            Map.entry("cop", new Costume(Outfit.JACKET, 1, 0x28344E, 0x242C40)),
            Map.entry("officer", new Costume(Outfit.JACKET, 1, 0x28344E, 0x242C40)),
            Map.entry("chef", new Costume(Outfit.SHIRT, 4, 0xE8E6E0, 0x4A4E54)),
            Map.entry("cook", new Costume(Outfit.SHIRT, 4, 0xE8E6E0, 0x4A4E54)),
            Map.entry("waiter", new Costume(Outfit.SUIT, 0, 0x2C2E34, 0x2A2A2E)),
            Map.entry("businessman", new Costume(Outfit.SUIT, 0, 0x3A4250, 0x363C48)),
            Map.entry("bride", new Costume(Outfit.ROBE, 0, 0xF0ECE4, 0xE8E2DA)),
            Map.entry("firefighter", new Costume(Outfit.JACKET, 6, 0xC08A2E, 0x3A3A3C)),
            Map.entry("miner", new Costume(Outfit.JACKET, 6, 0x6A5E4C, 0x4A443C)),
            Map.entry("pilot", new Costume(Outfit.JACKET, 1, 0x4E4030, 0x5A5648)),
            Map.entry("girl", new Costume(Outfit.DRESS, 0, 0xC8483C, 0x9A8F80)),
            Map.entry("ballerina", new Costume(Outfit.DRESS, 0, 0xE6C8D0, 0xE0D4D0)));

    private Wardrobe() {}

    /** The looks of a person of the scene: as the sequence has fixed them, in the clothes that this prompt states. */
    public static CastMember look(Person person, Coherence coherence) {
        for (CastMember member : coherence.cast()) {
            if (member.key().equals(person.key())) {
                return Clothes.on(member, person.worn());
            }
        }
        return invent(person, coherence);
    }

    /** New looks for a person who has none yet. */
    public static CastMember invent(Person person, Coherence coherence) {
        Coherence.Palette palette = coherence.palette();
        StableRandom stableRandom =
                new StableRandom(SequenceSeed.of(coherence).derive("cast").derive(person.key()));
        PersonKind kind = person.kind();
        boolean female = kind == PersonKind.WOMAN || kind == PersonKind.GIRL || kind == PersonKind.OLD_WOMAN;
        boolean old = kind == PersonKind.OLD_MAN || kind == PersonKind.OLD_WOMAN;
        boolean child = kind == PersonKind.BOY || kind == PersonKind.GIRL;
        int skin = stableRandom.pick(0xE8B996, 0xDDAA84, 0xC89068, 0xA87450, 0xEDC7A8, 0xE2B08A);
        int hair = old
                ? stableRandom.pick(0xD8D6D0, 0xB8B6B2)
                : stableRandom.pick(0x2A211C, 0x4A3222, 0x6E4A2A, 0x8A6A40, 0x1E1C1E);
        int tone = stableRandom.pick(
                palette.accent(),
                Colours.scale(palette.sky(), 0.72),
                palette.green(),
                0x4A5A78,
                0x7A5A44,
                0x8A8474,
                0xB08A4A,
                0x5E6E66,
                0x6A4A5A,
                0x9AA4A8,
                0x3E4A5A,
                0xC8B898);
        Costume costume = COSTUMES.get(base(person.key()));
        if (costume == null) {
            Outfit cut = female && stableRandom.chance(0.6)
                    ? Outfit.DRESS
                    : Outfit.of(stableRandom.pick(0, 0, 3, 5, 6, 6, 1));
            costume = new Costume(
                    cut,
                    0,
                    Colours.mix(tone, 0x505050, 0.15),
                    stableRandom.pick(0x3A4048, 0x4A4238, 0x2E3440, 0x5A5248));
        }
        int height = child
                ? 112 + stableRandom.below(14)
                : (female ? 164 : 177) + stableRandom.below(11) - 5 - (old ? 6 : 0);
        int cut = female ? 2 + stableRandom.below(3) : old ? stableRandom.below(2) : 1;
        int beard = !female && !child ? (old ? 2 : stableRandom.chance(0.25) ? 1 : 0) : 0;
        CastMember invented = new CastMember(
                person.key(),
                kind.name(),
                height,
                92 + stableRandom.below(22),
                skin,
                hair,
                cut,
                beard,
                costume.hat,
                costume.outfit.number(),
                costume.upper,
                costume.lower,
                stableRandom.bits());
        return Clothes.on(invented, person.worn());
    }

    /** The same person near the camera and out of the light, a dark frame for whom the shot is about. */
    public static CastMember inShade(CastMember m) {
        double dim = 0.36;
        return new CastMember(
                m.key(),
                m.kind(),
                m.height(),
                m.girth(),
                Colours.scale(m.skin(), dim),
                Colours.scale(m.hair(), dim),
                m.hairCut(),
                m.beard(),
                m.hat(),
                m.outfit(),
                Colours.scale(m.upper(), dim),
                Colours.scale(m.lower(), dim),
                m.face());
    }

    private static String base(String key) {
        int mark = key.indexOf('#');
        return mark < 0 ? key : key.substring(0, mark);
    }
}
