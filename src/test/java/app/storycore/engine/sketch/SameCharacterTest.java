package app.storycore.engine.sketch;

import static org.assertj.core.api.Assertions.assertThat;

import app.storycore.base.Seed;
import app.storycore.base.film.VisualStyle;
import app.storycore.engine.Coherence;
import app.storycore.engine.Coherence.CastMember;
import app.storycore.engine.Drawing;
import app.storycore.engine.PanelRequest;
import app.storycore.engine.SheetRequest;
import app.storycore.engine.ShotBrief;
import app.storycore.imaging.Lab;
import app.storycore.imaging.PictureFile;
import app.storycore.imaging.Pixels;
import java.util.BitSet;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Measures a character's clothes: their pixels are those that change when the sheet names another colour for them. */
class SameCharacterTest {

    private static final VisualStyle STYLE = VisualStyle.FLAT_COLOUR;
    private static final int WIDTH = 480;
    private static final int HEIGHT = 270;
    private static final int ACROSS = 24;
    private static final int DOWN = 48;
    private static final String BEACH = "Full shot, the detective stands on the beach";
    private static final String FIELD = "Full shot, the detective stands in a field";
    private static final String GIRL = "Full shot, a girl stands on the beach";

    /** The share of an outline's box that is covered, cell by cell, and the mean colour there. */
    private record Clothes(BitSet shape, Lab colour) {

        double overlap(Clothes other) {
            BitSet both = (BitSet) shape.clone();
            both.and(other.shape);
            BitSet any = (BitSet) shape.clone();
            any.or(other.shape);
            return (double) both.cardinality() / any.cardinality();
        }
    }

    private final SketchEngine engine = new SketchEngine();

    @Test
    void outline_and_colour_are_the_same_in_different_places_and_differ_from_another_character() throws Exception {
        Coherence plan = plan(BEACH, FIELD, GIRL);
        Clothes beach = clothes(BEACH, "detective", plan, 1);
        Clothes field = clothes(FIELD, "detective", plan, 1); // seen from the same side
        Clothes girl = clothes(GIRL, "girl", plan, 3);
        assertThat(beach.overlap(field))
                .as("overlap of the detective's outlines")
                .isGreaterThan(0.8);
        assertThat(beach.colour.tint(field.colour)).as("tint of the coat").isLessThan(6);
        assertThat(beach.colour.difference(girl.colour)).isGreaterThan(15);
        assertThat(beach.overlap(girl)).isLessThan(beach.overlap(field));
    }

    @Test
    void another_order_of_shots_gives_the_same_panel() throws Exception {
        byte[] forward = panel(FIELD, plan(BEACH, FIELD, GIRL), 5);
        assertThat(panel(FIELD, plan(GIRL, FIELD, BEACH), 5)).isEqualTo(forward);
    }

    private Coherence plan(String... prompts) {
        List<ShotBrief> shots = Stream.of(prompts).map(ShotBrief::ofPrompt).toList();
        return engine.plan(new SheetRequest(STYLE, new Seed(9), shots, WIDTH, HEIGHT));
    }

    private byte[] panel(String prompt, Coherence plan, long seed) throws Exception {
        var request = new PanelRequest(ShotBrief.ofPrompt(prompt), STYLE, new Seed(seed), plan, WIDTH, HEIGHT);
        return engine.drawPanel(request, Drawing.unobserved()).png();
    }

    private Clothes clothes(String prompt, String who, Coherence plan, long seed) throws Exception {
        Pixels plain = PictureFile.decode(panel(prompt, plan, seed));
        Pixels dyed = PictureFile.decode(panel(prompt, dyed(plan, who), seed));
        boolean[] mask = new boolean[WIDTH * HEIGHT];
        int[] box = {WIDTH, HEIGHT, 0, 0};
        double[] lab = new double[4];
        for (int i = 0; i < mask.length; i++) {
            Lab colour = Lab.of(plain.rgb()[i]);
            mask[i] = colour.difference(Lab.of(dyed.rgb()[i])) > 12;
            if (mask[i]) {
                grow(box, i % WIDTH, i / WIDTH);
                lab[0] += colour.l();
                lab[1] += colour.a();
                lab[2] += colour.b();
                lab[3]++;
            }
        }
        assertThat(lab[3]).as("pixels of the clothes of %s", who).isGreaterThan(800);
        return new Clothes(shape(mask, box), new Lab(lab[0] / lab[3], lab[1] / lab[3], lab[2] / lab[3]));
    }

    private static void grow(int[] box, int x, int y) {
        box[0] = Math.min(box[0], x);
        box[1] = Math.min(box[1], y);
        box[2] = Math.max(box[2], x);
        box[3] = Math.max(box[3], y);
    }

    /** Scaled by height alone about the middle, so that a broad figure stays broad. */
    private static BitSet shape(boolean[] mask, int[] box) {
        BitSet shape = new BitSet();
        double cell = (box[3] - box[1] + 1.0) / DOWN;
        double left = (box[0] + box[2] + 1) / 2.0 - cell * ACROSS / 2;
        for (int row = 0; row < DOWN; row++) {
            int y = (int) (box[1] + (row + 0.5) * cell);
            for (int column = 0; column < ACROSS; column++) {
                int x = (int) (left + (column + 0.5) * cell);
                shape.set(row * ACROSS + column, x >= 0 && x < WIDTH && mask[y * WIDTH + x]);
            }
        }
        return shape;
    }

    private static Coherence dyed(Coherence plan, String who) {
        List<CastMember> cast =
                plan.cast().stream().map(m -> m.key().equals(who) ? dyed(m) : m).toList();
        return new Coherence(plan.palette(), plan.light(), plan.horizon(), cast, plan.settings());
    }

    private static CastMember dyed(CastMember m) {
        return new CastMember(
                m.key(),
                m.kind(),
                m.height(),
                m.girth(),
                m.skin(),
                m.hair(),
                m.hairCut(),
                m.beard(),
                m.hat(),
                m.outfit(),
                0x20B420, // about as light as what it stands for, so that the ground around it stays as it is
                m.lower(),
                m.face());
    }
}
