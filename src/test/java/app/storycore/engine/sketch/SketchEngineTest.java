package app.storycore.engine.sketch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.storycore.base.Seed;
import app.storycore.base.film.CameraAngle;
import app.storycore.base.film.ShotSize;
import app.storycore.base.film.TimeOfDay;
import app.storycore.base.film.VisualStyle;
import app.storycore.engine.Coherence;
import app.storycore.engine.Drawing;
import app.storycore.engine.DrawingStoppedException;
import app.storycore.engine.PanelRequest;
import app.storycore.engine.SheetRequest;
import app.storycore.engine.ShotBrief;
import app.storycore.imaging.PictureFile;
import app.storycore.imaging.Pixels;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class SketchEngineTest {

    private static final int WIDTH = 240;
    private static final int HEIGHT = 135;
    private static final Seed SEED = new Seed(42);
    private static final String KEEPER = "Full shot of the old keeper on the beach";

    private static final List<VisualStyle> STYLES = List.of(VisualStyle.values());

    private final SketchEngine engine = new SketchEngine();

    private Coherence coherence(VisualStyle style, String... prompts) throws Exception {
        List<ShotBrief> shots = Arrays.stream(prompts).map(ShotBrief::ofPrompt).toList();
        return engine.drawSheet(new SheetRequest(style, SEED, shots, 90, 60), Drawing.unobserved())
                .coherence();
    }

    private byte[] png(ShotBrief shot, VisualStyle style, Coherence coherence) throws Exception {
        PanelRequest request = new PanelRequest(shot, style, SEED.derive("1"), coherence, WIDTH, HEIGHT);
        return engine.drawPanel(request, Drawing.unobserved()).png();
    }

    private Pixels panel(String prompt) throws Exception {
        return panel(ShotBrief.ofPrompt(prompt));
    }

    private Pixels panel(ShotBrief shot) throws Exception {
        Coherence coherence = coherence(VisualStyle.FLAT_COLOUR, KEEPER);
        return PictureFile.decode(png(shot, VisualStyle.FLAT_COLOUR, coherence));
    }

    /** Mean difference of luma, 0 to 255. */
    private static double difference(Pixels a, Pixels b) {
        int[] first = a.luma();
        int[] second = b.luma();
        long sum = 0;
        for (int i = 0; i < first.length; i++) {
            sum += Math.abs(first[i] - second[i]);
        }
        return (double) sum / first.length;
    }

    @ParameterizedTest
    @EnumSource
    void same_request_gives_same_bytes_on_many_threads(VisualStyle style) throws Exception {
        Coherence coherence = coherence(style, KEEPER);
        byte[] first = png(ShotBrief.ofPrompt(KEEPER), style, coherence);
        Callable<byte[]> again = () -> new SketchEngine()
                .drawPanel(
                        new PanelRequest(ShotBrief.ofPrompt(KEEPER), style, SEED.derive("1"), coherence, WIDTH, HEIGHT),
                        Drawing.unobserved())
                .png();
        try (ExecutorService threads = Executors.newFixedThreadPool(4)) {
            for (Future<byte[]> result : threads.invokeAll(List.of(again, again, again, again))) {
                assertThat(result.get()).isEqualTo(first);
            }
        }
    }

    @Test
    void same_sheet_gives_same_bytes_and_coherence() throws Exception {
        SheetRequest request = new SheetRequest(VisualStyle.INK, SEED, List.of(ShotBrief.ofPrompt(KEEPER)), 300, 200);
        var first = engine.drawSheet(request, Drawing.unobserved());
        var second = engine.drawSheet(request, Drawing.unobserved());
        assertThat(second.png()).isEqualTo(first.png());
        assertThat(second.coherence()).isEqualTo(first.coherence());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "A man in a forest | A man in a desert",
                "A man in a kitchen | A man in a church",
                "A man in a forest at night | A man in a forest at noon",
                "A man in a forest at dusk | A man in a forest in the snow",
                "A field in fog | A field in a storm",
                "Full shot, a man on a beach | Full shot, three men on a beach",
                "Close-up of a man in a field | Wide shot of a man in a field",
                "A man in a field, low angle | A man in a field, bird's eye view",
                "A man in a field | A man in a field, dutch angle",
                "A woman walks in a field | A woman lies in a field",
                "A horse in a field | A cat in a field",
                "An empty beach | A boat on an empty beach",
                "A street | A street, zoom in"
            })
    void what_is_said_changes_the_picture(String one, String other) throws Exception {
        assertThat(difference(panel(one), panel(other))).isGreaterThan(0.4);
    }

    @Test
    void explicit_fields_change_the_picture() throws Exception {
        Pixels plain = panel(KEEPER);
        assertThat(difference(plain, panel(new ShotBrief(KEEPER, ShotSize.CLOSE_UP, null, null, null))))
                .isGreaterThan(4);
        assertThat(difference(plain, panel(new ShotBrief(KEEPER, null, CameraAngle.HIGH, null, null))))
                .isGreaterThan(4);
        assertThat(difference(plain, panel(new ShotBrief(KEEPER, null, null, TimeOfDay.NIGHT, null))))
                .isGreaterThan(4);
    }

    @Test
    void styles_are_clearly_different() throws Exception {
        List<Pixels> pictures = new ArrayList<>();
        for (VisualStyle style : VisualStyle.values()) {
            Coherence coherence = coherence(VisualStyle.INK, KEEPER);
            pictures.add(PictureFile.decode(png(ShotBrief.ofPrompt(KEEPER), style, coherence)));
        }
        for (int i = 0; i < pictures.size(); i++) {
            for (int j = 0; j < i; j++) {
                assertThat(difference(pictures.get(i), pictures.get(j))).isGreaterThan(6);
            }
        }
    }

    @Test
    void character_keeps_looks_and_places_keep_landmarks_in_any_order_of_shots() throws Exception {
        String[] prompts = {KEEPER, "A girl in a kitchen", "The keeper walks through the village"};
        Coherence forward = coherence(VisualStyle.INK, prompts);
        Coherence backward = coherence(VisualStyle.INK, prompts[1], prompts[0], prompts[2]);
        assertThat(backward.cast()).containsExactlyInAnyOrderElementsOf(forward.cast());
        assertThat(backward.settings()).containsExactlyInAnyOrderElementsOf(forward.settings());
        assertThat(forward.cast()).extracting(Coherence.CastMember::key).containsExactly("keeper", "girl");
    }

    @Test
    void draws_any_size() throws Exception {
        Coherence coherence = coherence(VisualStyle.INK, KEEPER);
        for (int[] size : new int[][] {{1, 1}, {1, 40}, {40, 1}, {33, 77}, {101, 55}}) {
            for (VisualStyle style : VisualStyle.values()) {
                var result = engine.drawPanel(
                        new PanelRequest(ShotBrief.ofPrompt(KEEPER), style, SEED, coherence, size[0], size[1]),
                        Drawing.unobserved());
                Pixels picture = PictureFile.decode(result.png());
                assertThat(picture.width()).isEqualTo(size[0]);
                assertThat(picture.height()).isEqualTo(size[1]);
            }
        }
    }

    @Test
    void stops_when_it_is_told_to() throws Exception {
        Coherence coherence = coherence(VisualStyle.INK, KEEPER);
        PanelRequest request =
                new PanelRequest(ShotBrief.ofPrompt(KEEPER), VisualStyle.INK, SEED, coherence, WIDTH, HEIGHT);
        assertThatThrownBy(() -> engine.drawPanel(request, fraction -> {
                    if (fraction > 0.3) {
                        throw new DrawingStoppedException();
                    }
                }))
                .isInstanceOf(DrawingStoppedException.class);
    }

    @Test
    void tells_progress_from_0_to_1_without_going_back() throws Exception {
        List<Double> told = new ArrayList<>();
        List<ShotBrief> shots = List.of(ShotBrief.ofPrompt(KEEPER));
        engine.drawSheet(new SheetRequest(VisualStyle.INK, SEED, shots, 90, 60), told::add);
        assertThat(told).isSorted().startsWith(0.0).endsWith(1.0);
    }

    @Test
    void shows_a_panel_small_as_it_grows() throws Exception {
        List<Pixels> shown = new ArrayList<>();
        Drawing watched = new Drawing() {
            @Override
            public void progressed(double fraction) {}

            @Override
            public void sketched(Supplier<Pixels> soFar) {
                shown.add(soFar.get());
            }
        };
        Coherence coherence = coherence(VisualStyle.INK, KEEPER);
        engine.drawPanel(
                new PanelRequest(ShotBrief.ofPrompt(KEEPER), VisualStyle.INK, SEED, coherence, 640, 360), watched);

        assertThat(shown)
                .hasSize(3)
                .allSatisfy(picture ->
                        assertThat(picture.width() + "x" + picture.height()).isEqualTo("320x180"));
        assertThat(difference(shown.get(0), shown.get(2))).as("the keeper").isGreaterThan(1);
    }

    @Test
    void no_text_makes_it_fail() throws Exception {
        Coherence coherence = coherence(VisualStyle.INK, KEEPER);
        Random random = new Random(7);
        String[] words = {"close-up", "night", "sea", "man", "horse", "zoom in", "kitchen", "insert", "gun", "fight"};
        for (int i = 0; i < 150; i++) {
            StringBuilder prompt = new StringBuilder();
            for (int k = random.nextInt(12); k >= 0; k--) {
                prompt.append(words[random.nextInt(words.length)])
                        .append(' ')
                        .appendCodePoint(random.nextInt(0x110000));
            }
            ShotBrief shot = ShotBrief.ofPrompt(prompt.toString());
            VisualStyle style = STYLES.get(i % STYLES.size());
            engine.drawPanel(new PanelRequest(shot, style, new Seed(i), coherence, 48, 27), Drawing.unobserved());
        }
    }
}
