package app.storycore.project;

import static app.storycore.base.film.CameraAngle.BIRDS_EYE;
import static app.storycore.base.film.CameraAngle.EYE_LEVEL;
import static app.storycore.base.film.CameraAngle.LOW;
import static app.storycore.base.film.CameraAngle.POINT_OF_VIEW;
import static app.storycore.base.film.ShotSize.CLOSE_UP;
import static app.storycore.base.film.ShotSize.EXTREME_WIDE;
import static app.storycore.base.film.ShotSize.FULL;
import static app.storycore.base.film.ShotSize.MEDIUM;
import static app.storycore.base.film.ShotSize.WIDE;
import static app.storycore.base.film.TimeOfDay.DAWN;
import static app.storycore.base.film.TimeOfDay.DUSK;
import static app.storycore.base.film.TimeOfDay.NIGHT;

import app.storycore.base.Seed;
import app.storycore.base.film.CameraAngle;
import app.storycore.base.film.Mood;
import app.storycore.base.film.ShotSize;
import app.storycore.base.film.TimeOfDay;
import app.storycore.base.film.VisualStyle;
import java.time.Duration;
import java.util.List;

/** "The Lighthouse": eight finished shots to try the studio with. */
final class SampleProject {

    static final String NAME = "The Lighthouse";
    static final VisualStyle STYLE = VisualStyle.INK;
    static final Seed SEED = new Seed(0x11647_0085EL);

    private SampleProject() {}

    static List<ShotDraft> shots() {
        return List.of(
                shot(
                        "Wide shot of a lighthouse on a cliff at dusk, waves breaking far below",
                        4,
                        WIDE,
                        EYE_LEVEL,
                        DUSK,
                        Mood.CALM),
                shot(
                        "Two fishermen talk on the quay in the harbour, fog rolling in",
                        5,
                        MEDIUM,
                        EYE_LEVEL,
                        DUSK,
                        Mood.MYSTERIOUS),
                shot(
                        "Close-up of the old keeper, lamp light on one side of his face",
                        6,
                        CLOSE_UP,
                        EYE_LEVEL,
                        NIGHT,
                        Mood.MELANCHOLIC),
                shot(
                        "The spiral stairwell seen from above, a lantern climbing in the dark",
                        3,
                        WIDE,
                        BIRDS_EYE,
                        NIGHT,
                        Mood.TENSE),
                shot(
                        "Point of view through a telescope: a ship without lights on the night sea",
                        4,
                        FULL,
                        POINT_OF_VIEW,
                        NIGHT,
                        Mood.OMINOUS),
                shot(
                        "The keeper runs along the gallery in heavy rain, his coat in the wind",
                        5,
                        FULL,
                        LOW,
                        NIGHT,
                        Mood.DRAMATIC),
                shot(
                        "Extreme wide shot: the beam of the lighthouse sweeps over a stormy sea at night",
                        8,
                        EXTREME_WIDE,
                        EYE_LEVEL,
                        NIGHT,
                        Mood.DRAMATIC),
                shot(
                        "Dawn over a calm sea, gulls circle above an empty boat on the beach",
                        6,
                        WIDE,
                        EYE_LEVEL,
                        DAWN,
                        Mood.CALM));
    }

    private static ShotDraft shot(
            String prompt, int seconds, ShotSize size, CameraAngle angle, TimeOfDay time, Mood mood) {
        return new ShotDraft(prompt, Duration.ofSeconds(seconds), size, angle, time, mood);
    }
}
