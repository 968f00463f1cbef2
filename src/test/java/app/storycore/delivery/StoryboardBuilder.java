package app.storycore.delivery;

import app.storycore.base.Seed;
import app.storycore.base.film.AspectRatio;
import app.storycore.base.film.CameraAngle;
import app.storycore.base.film.Mood;
import app.storycore.base.film.ShotMotion;
import app.storycore.base.film.ShotSize;
import app.storycore.base.film.TimeOfDay;
import app.storycore.base.film.VisualStyle;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Storyboards for tests, read as sentences: {@code aStoryboard().named("Ebb").withShots(8).build()}. */
public final class StoryboardBuilder {

    private static final String[] PROMPTS = {
        "Wide view of a lonely lighthouse on a cliff at dusk, waves breaking far below, gulls in the wind",
        "The keeper climbs the spiral stairs with an oil lamp, shadows turning on the wall",
        "Close on her hand as it wipes salt from the window; beyond the glass a ship's light blinks twice",
        "Маяк стоит на скале, вокруг ночное море",
        "Ο φάρος πάνω στο βράχο, τη νύχτα",
        "灯台が嵐の海を照らす。船がゆっくりと近づいてくる。",
        "등대지기가 창밖을 바라본다",
        "Storm: the beam cuts through rain → the ship turns away from the rocks ☂",
    };

    private static final String HASH = "0123456789abcdef".repeat(4);

    private String name = "The Lighthouse";
    private final List<Frame> frames = new ArrayList<>();
    private PictureSource sheet = new PaintedPanel(99, 960, 540);
    private final List<CastMember> cast = new ArrayList<>();
    private AspectRatio aspect = AspectRatio.WIDESCREEN;
    private int width = 320;
    private int height = 180;

    public static StoryboardBuilder aStoryboard() {
        return new StoryboardBuilder();
    }

    public StoryboardBuilder named(String newName) {
        name = newName;
        return this;
    }

    /** The frame of the project; panels added from here on have its shape. */
    public StoryboardBuilder in(AspectRatio newAspect) {
        aspect = newAspect;
        return withPanelsOf((int) Math.round(180 * newAspect.ratio()), 180);
    }

    /** Size of the panels of shots added from here on. */
    public StoryboardBuilder withPanelsOf(int newWidth, int newHeight) {
        width = newWidth;
        height = newHeight;
        return this;
    }

    public StoryboardBuilder withSheet(PictureSource newSheet) {
        sheet = newSheet;
        return this;
    }

    public StoryboardBuilder withShots(int count) {
        for (int i = 0; i < count; i++) {
            int number = frames.size() + 1;
            Duration duration = Duration.ofMillis(1500 + 500L * (number % 7));
            PictureSource panel = new PaintedPanel(number, width, height);
            PictureSource other = number % 10 == 2 ? new PaintedPanel(number + 1, width, height) : null;
            with(PROMPTS[(number - 1) % PROMPTS.length], duration, made(panel, other));
        }
        return this;
    }

    public StoryboardBuilder withShot(String prompt, Duration duration) {
        return with(prompt, duration, made(new PaintedPanel(frames.size() + 1, width, height), null));
    }

    public StoryboardBuilder withShot(String prompt, Duration duration, ShotText text) {
        ShotDescription plan = new ShotDescription(prompt, duration, null, null, null, null, text, null);
        int number = frames.size() + 1;
        FrameOutcome made = made(new PaintedPanel(number, width, height), null);
        frames.add(new Frame(number, plan, new TakeSeed(new Seed(1000 - number), 0), made));
        return this;
    }

    /** A shot with everything that is known of one. */
    public StoryboardBuilder withShot(ShotDescription plan, List<Integer> cast) {
        int number = frames.size() + 1;
        FrameOutcome made = made(new PaintedPanel(number, width, height), null);
        frames.add(new Frame(number, plan, cast, new TakeSeed(new Seed(1000 - number), 0), made));
        return this;
    }

    /** Members of the cast, by their names. */
    public StoryboardBuilder withCast(String... names) {
        for (String one : names) {
            cast.add(new CastMember(CastMember.Kind.CHARACTER, one, "", List.of()));
        }
        return this;
    }

    public StoryboardBuilder withShotOf(PictureSource panel) {
        return with("A panel of its own", Duration.ofSeconds(2), made(panel, null));
    }

    public StoryboardBuilder withFailedShot(String reason) {
        return with("A shot that could not be drawn", Duration.ofSeconds(3), new FrameOutcome.Failed(reason));
    }

    /** What moves in the film of the last shot. */
    public StoryboardBuilder moving(ShotMotion motion) {
        Frame last = frames.removeLast();
        frames.add(new Frame(
                last.number(), last.shot().moving(motion), last.cast(), last.seed(), last.outcome(), last.label()));
        return this;
    }

    /** The number of the last shot as people read it. */
    public StoryboardBuilder labelled(String label) {
        Frame last = frames.removeLast();
        frames.add(new Frame(last.number(), last.shot(), last.cast(), last.seed(), last.outcome(), label));
        return this;
    }

    private StoryboardBuilder with(String prompt, Duration duration, FrameOutcome outcome) {
        int number = frames.size() + 1;
        TakeSeed seed = new TakeSeed(new Seed(1000 - number), number % 5 == 0 ? 2 : 0);
        frames.add(new Frame(number, plan(number, prompt, duration), seed, outcome));
        return this;
    }

    private static ShotDescription plan(int number, String prompt, Duration duration) {
        return new ShotDescription(
                prompt,
                duration,
                pick(ShotSize.values(), number),
                number % 3 == 0 ? null : pick(CameraAngle.values(), number),
                number % 2 == 0 ? null : pick(TimeOfDay.values(), number),
                number % 4 == 0 ? null : pick(Mood.values(), number));
    }

    private static <T> T pick(T[] values, int number) {
        return values[number % values.length];
    }

    private static FrameOutcome made(PictureSource panel, @Nullable PictureSource other) {
        Quality.Autofix fix = new Quality.Autofix(Quality.Correction.SHARPENED, 81.5, 143.25, true);
        return new FrameOutcome.Made(
                panel,
                new Quality(88, 143.25, List.of("Slightly dark"), fix),
                false,
                new PanelOrigin(panel, other, HASH));
    }

    public Storyboard build() {
        return new Storyboard(
                new ProjectInfo(name, "Ada", VisualStyle.WATERCOLOUR, aspect, new Seed(-42), "", "", cast),
                frames,
                new Sheet(sheet, "the values of the sheet", HASH),
                new GenerationInfo(
                        "g-7",
                        "sketch",
                        "1.0",
                        Instant.parse("2026-03-14T09:00:00Z"),
                        Instant.parse("2026-03-14T09:26:53Z")));
    }
}
