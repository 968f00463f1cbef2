package app.storycore.engine.sketch.figure;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What those wear who are named by what they do, and how those look who are not human. */
final class Costumes {

    /** Outfit, hat and colour that go with a calling. */
    record Costume(Outfit outfit, int hat, int upper, int lower) {}

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
            Map.entry("ballerina", new Costume(Outfit.DRESS, 0, 0xE6C8D0, 0xE0D4D0)),
            Map.entry("police", new Costume(Outfit.JACKET, 1, 0x28344E, 0x242C40)),
            Map.entry("guard", new Costume(Outfit.JACKET, 1, 0x3A4238, 0x2C302E)),
            Map.entry("surgeon", new Costume(Outfit.ROBE, 4, 0x7AA89A, 0x6A988A)),
            Map.entry("dentist", new Costume(Outfit.LONG_COAT, 0, 0xDDE2E0, 0x59636E)),
            Map.entry("patient", new Costume(Outfit.ROBE, 0, 0xB8CCD8, 0xA8BCC8)),
            Map.entry("pirate", new Costume(Outfit.LONG_COAT, 2, 0x6A2A2E, 0x3A342E)),
            Map.entry("viking", new Costume(Outfit.ARMOUR, 6, 0x7A6248, 0x5A4A3A)),
            Map.entry("burglar", new Costume(Outfit.SWEATER, 4, 0x26282C, 0x26282C)),
            Map.entry("thief", new Costume(Outfit.SWEATER, 4, 0x2C2C30, 0x2A2A2C)),
            Map.entry("robber", new Costume(Outfit.SWEATER, 4, 0x2C2C30, 0x2A2A2C)),
            Map.entry("prisoner", new Costume(Outfit.SHIRT, 0, 0xC87A34, 0xC87A34)),
            Map.entry("inmate", new Costume(Outfit.SHIRT, 0, 0xC87A34, 0xC87A34)),
            Map.entry("farmer", new Costume(Outfit.SHIRT, 2, 0x8A4A3A, 0x3E5070)),
            Map.entry("baker", new Costume(Outfit.SHIRT, 4, 0xE8E4DA, 0x8A8478)),
            Map.entry("butcher", new Costume(Outfit.SHIRT, 4, 0xE0D8D0, 0x6A3A3A)),
            Map.entry("judge", new Costume(Outfit.ROBE, 0, 0x22222A, 0x22222A)),
            Map.entry("lawyer", new Costume(Outfit.SUIT, 0, 0x2E3440, 0x2C303A)),
            Map.entry("mechanic", new Costume(Outfit.JACKET, 1, 0x3E5A78, 0x3A4E66)),
            Map.entry("hunter", new Costume(Outfit.JACKET, 2, 0x5A5A3A, 0x4A4632)),
            Map.entry("magician", new Costume(Outfit.SUIT, 2, 0x26242C, 0x26242C)),
            Map.entry("postman", new Costume(Outfit.JACKET, 1, 0x34507A, 0x34425A)),
            Map.entry("gladiator", new Costume(Outfit.ARMOUR, 6, 0xA8824A, 0x8A6A3A)),
            Map.entry("clown", new Costume(Outfit.SHIRT, 2, 0xD8A030, 0xB83A34)),
            Map.entry("maid", new Costume(Outfit.DRESS, 0, 0x2A2A32, 0x24242A)),
            Map.entry("waitress", new Costume(Outfit.DRESS, 0, 0xC8B8A8, 0x7A4A44)),
            Map.entry("butler", new Costume(Outfit.SUIT, 0, 0x24242A, 0x24242A)),
            Map.entry("boxer", new Costume(Outfit.SHIRT, 0, 0xB83A34, 0xB83A34)),
            Map.entry("referee", new Costume(Outfit.SHIRT, 0, 0xE8E6E0, 0x26282C)),
            Map.entry("vampire", new Costume(Outfit.ROBE, 0, 0x26202A, 0x1E1A20)),
            Map.entry("samurai", new Costume(Outfit.ARMOUR, 0, 0x7A3038, 0x3A3038)),
            Map.entry("ninja", new Costume(Outfit.ROBE, 3, 0x22242A, 0x22242A)),
            Map.entry("worker", new Costume(Outfit.JACKET, 6, 0xC88A34, 0x4A5668)),
            Map.entry("gardener", new Costume(Outfit.SHIRT, 2, 0x5E7A4A, 0x5A5040)),
            Map.entry("teacher", new Costume(Outfit.JACKET, 0, 0x6A5A4A, 0x4A4640)),
            Map.entry("student", new Costume(Outfit.SWEATER, 0, 0x5A6A8A, 0x3E4656)),
            Map.entry("singer", new Costume(Outfit.DRESS, 0, 0xD8C890, 0xC8B880)),
            Map.entry("butcher_boy", new Costume(Outfit.SHIRT, 0, 0xE0D8D0, 0x6A3A3A)),
            Map.entry("secretary", new Costume(Outfit.DRESS, 0, 0x5A6478, 0x4A5464)),
            Map.entry("boss", new Costume(Outfit.SUIT, 0, 0x2C323C, 0x2A2E38)),
            Map.entry("reporter", new Costume(Outfit.JACKET, 0, 0x8A7A5A, 0x4A4A50)),
            Map.entry("groom", new Costume(Outfit.SUIT, 0, 0x26262C, 0x26262C)));

    /** Who is larger or of another colour than people are; heights in centimetres. */
    record Creature(int height, int girth, int skin) {}

    private static final Map<String, Creature> CREATURES = Map.of(
            "monster", new Creature(265, 128, 0x5E7A54),
            "troll", new Creature(260, 132, 0x7A8260),
            "ogre", new Creature(250, 134, 0x6E8A58),
            "giant", new Creature(330, 116, 0xD0A080),
            "demon", new Creature(235, 112, 0xA83A30),
            "zombie", new Creature(176, 88, 0x8A9A7A),
            "ghost", new Creature(178, 84, 0xD8DEE4),
            "alien", new Creature(165, 78, 0x7AA86A),
            "vampire", new Creature(182, 90, 0xDCD8D4));

    private Costumes() {}

    /** The same callings in German. */
    private static final Map<String, String> GERMAN = Map.ofEntries(
            Map.entry("koenig", "king"),
            Map.entry("koenigin", "queen"),
            Map.entry("prinzessin", "princess"),
            Map.entry("ritter", "knight"),
            Map.entry("polizist", "policeman"),
            Map.entry("polizisten", "policeman"),
            Map.entry("arzt", "doctor"),
            Map.entry("krankenschwester", "nurse"),
            Map.entry("soldat", "soldier"),
            Map.entry("fischer", "fisherman"),
            Map.entry("koch", "cook"),
            Map.entry("bauer", "farmer"),
            Map.entry("detektiv", "detective"),
            Map.entry("dieb", "thief"),
            Map.entry("hexe", "witch"),
            Map.entry("zauberer", "wizard"),
            Map.entry("nonne", "nun"),
            Map.entry("braut", "bride"),
            Map.entry("kellner", "waiter"),
            Map.entry("brieftraeger", "postman"));

    static @Nullable Costume of(String key) {
        return COSTUMES.get(GERMAN.getOrDefault(key, key));
    }

    static @Nullable Creature creature(String key) {
        return CREATURES.get(key);
    }
}
