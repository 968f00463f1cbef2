package app.storycore.engine;

import java.util.List;

/**
 * What holds a sequence together: flat values that steer every panel.
 *
 * <p>Whole numbers only, so that the text form is lossless and the same on every machine. The text is stored and
 * hashed; a change of its form is a change of the engines' version.
 *
 * @param palette the colours of the sequence
 * @param light where the light comes from
 * @param horizon height of a level camera's horizon, in thousandths of the frame from its top, 0 to 1000
 * @param cast the characters, those seen first standing first
 * @param settings the places, those seen first standing first
 */
public record Coherence(Palette palette, Light light, int horizon, List<CastMember> cast, List<Setting> settings) {

    /** Of what no sheet steers. */
    public static final Coherence NONE =
            new Coherence(new Palette(0, 0, 0, 0, 0, 0, 0, 0, 0), new Light(1, 45), 500, List.of(), List.of());

    public Coherence {
        cast = List.copyOf(cast);
        settings = List.copyOf(settings);
    }

    /** The canonical text, read again by {@link #parse}. */
    public String toText() {
        return CoherenceText.write(this);
    }

    /**
     * Reads the canonical text.
     *
     * @throws IllegalArgumentException when the text is not one that {@link #toText} wrote
     */
    public static Coherence parse(String text) {
        return CoherenceText.read(text);
    }

    /**
     * The colours of a sequence, each 0xRRGGBB.
     *
     * @param sky the upper sky
     * @param haze the air at the horizon, into which distance fades
     * @param light what the key light colours
     * @param shade what the shadows lean to
     * @param ground earth and floors
     * @param green what grows
     * @param accent the one colour that catches the eye
     * @param paper the sheet it is all drawn on
     * @param ink the darkest line
     */
    public record Palette(
            int sky, int haze, int light, int shade, int ground, int green, int accent, int paper, int ink) {

        /** All colours in the order of the parts. */
        public int[] colours() {
            return new int[] {sky, haze, light, shade, ground, green, accent, paper, ink};
        }
    }

    /**
     * The key light.
     *
     * @param side -1 from the left of the frame, 1 from the right
     * @param elevation degrees above the horizon by day, 1 to 89
     */
    public record Light(int side, int elevation) {}

    /**
     * One character as it looks in every shot.
     *
     * @param key the word or name the prompts use, lower case, such as {@code keeper}
     * @param kind the engine's word for age and sex, such as {@code OLD_MAN}
     * @param height body height in centimetres
     * @param girth width of the body in per cent of the usual
     * @param skin 0xRRGGBB
     * @param hair 0xRRGGBB
     * @param hairCut the engine's number of a hair cut
     * @param beard the engine's number of a beard, 0 for none
     * @param hat the engine's number of a hat, 0 for none
     * @param outfit the engine's number of a cut of clothes
     * @param upper colour of coat, jacket or dress, 0xRRGGBB
     * @param lower colour of trousers or skirt, 0xRRGGBB
     * @param face seed of the features of the face
     */
    public record CastMember(
            String key,
            String kind,
            int height,
            int girth,
            int skin,
            int hair,
            int hairCut,
            int beard,
            int hat,
            int outfit,
            int upper,
            int lower,
            long face) {}

    /**
     * One place as it looks in every shot.
     *
     * @param kind the engine's word for the place, such as {@code HARBOUR}
     * @param landmarks seed of everything that stands there
     */
    public record Setting(String kind, long landmarks) {}
}
