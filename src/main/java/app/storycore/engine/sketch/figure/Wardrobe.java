package app.storycore.engine.sketch.figure;

import app.storycore.engine.Coherence;
import app.storycore.engine.Coherence.CastMember;
import app.storycore.engine.sketch.raster.Colours;
import app.storycore.engine.sketch.raster.StableRandom;
import app.storycore.engine.sketch.scene.Person;
import app.storycore.engine.sketch.scene.PersonKind;

/** Who looks how: from the coherence where the character is known, else by the key and the seed. */
public final class Wardrobe {

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
        Costumes.Costume costume = Costumes.of(base(person.key()));
        if (costume == null) {
            Outfit cut = female && stableRandom.chance(0.6)
                    ? Outfit.DRESS
                    : Outfit.of(stableRandom.pick(0, 0, 3, 5, 6, 6, 1));
            costume = new Costumes.Costume(
                    cut,
                    0,
                    Colours.mix(tone, 0x505050, 0.15),
                    stableRandom.pick(0x3A4048, 0x4A4238, 0x2E3440, 0x5A5248));
        }
        Costumes.Creature creature = Costumes.creature(base(person.key()));
        int height = creature != null
                ? creature.height()
                : child
                        ? 112 + stableRandom.below(14)
                        : (female ? 164 : 177) + stableRandom.below(11) - 5 - (old ? 6 : 0);
        int cut = female ? 2 + stableRandom.below(3) : old ? stableRandom.below(2) : 1;
        int beard = !female && !child ? (old ? 2 : stableRandom.chance(0.25) ? 1 : 0) : 0;
        CastMember invented = new CastMember(
                person.key(),
                kind.name(),
                height,
                (creature != null ? creature.girth() : 92) + stableRandom.below(22),
                creature != null ? creature.skin() : skin,
                hair,
                cut,
                beard,
                costume.hat(),
                costume.outfit().number(),
                costume.upper(),
                costume.lower(),
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
