package app.storycore.project.imports.cut;

import app.storycore.base.Checkpoint;
import app.storycore.base.VisibleText;
import app.storycore.base.film.CameraAngle;
import app.storycore.base.film.Mood;
import app.storycore.base.film.ShotSize;
import app.storycore.base.film.TimeOfDay;
import app.storycore.project.ShotDraft;
import app.storycore.project.imports.cut.ClipWords.Field;
import app.storycore.project.imports.listing.ClipLength;
import app.storycore.project.imports.listing.ImportFault;
import app.storycore.project.imports.listing.ImportRefusedException;
import app.storycore.project.imports.listing.ImportRefusedException.Reason;
import app.storycore.project.imports.listing.ParsedShots;
import app.storycore.project.imports.listing.ShotCollector;
import app.storycore.project.imports.listing.ShotColumn;
import app.storycore.project.imports.words.FilmTermAliases;
import app.storycore.project.scene.NewScene;
import app.storycore.project.text.ShotTexts;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Makes shots of the clips of a cut. Their durations are whole milliseconds that add up to the frames of the cut, however
 * many there are.
 */
public final class CutShots {

    /** What is longer is no cut, in seconds. */
    static final double SECONDS_MAX = 1e6;

    private static final double MILLIS = 1_000;
    private static final Pattern SCENE = Pattern.compile("Scene(?: (\\S+?))?(?:: (.*))?", Pattern.DOTALL);
    private static final FilmTermAliases<ShotSize> SIZES = new FilmTermAliases<>(ShotSize.class);
    private static final FilmTermAliases<CameraAngle> ANGLES = new FilmTermAliases<>(CameraAngle.class);
    private static final FilmTermAliases<TimeOfDay> TIMES = new FilmTermAliases<>(TimeOfDay.class);
    private static final FilmTermAliases<Mood> MOODS = new FilmTermAliases<>(Mood.class);

    private final Cut cut;
    private final ShotCollector shots;
    private String scene = "";
    private double before;

    private CutShots(Cut cut, Checkpoint checkpoint) {
        this.cut = cut;
        this.shots = new ShotCollector(checkpoint);
    }

    /**
     * The clips as shots, each numbered by its place.
     *
     * @throws ImportRefusedException when there are none, or more than a project can hold
     */
    public static ParsedShots of(Cut cut, Checkpoint checkpoint) {
        CutShots shots = new CutShots(cut, checkpoint);
        shots.read();
        if (shots.shots.shots().isEmpty()) {
            throw new ImportRefusedException(Reason.NO_SHOTS);
        }
        return new ParsedShots(shots.shots.shots(), List.of(), cut.notices());
    }

    private void read() {
        int number = 1;
        List<Segment> track = cut.track();
        for (int i = 0; i < track.size(); i++) {
            shots.checkpoint();
            CutClip clip = track.get(i).clip();
            if (clip != null) {
                double seconds = track.get(i).seconds();
                while (i + 1 < track.size() && isSameShot(clip, track.get(i + 1))) {
                    seconds += track.get(++i).seconds();
                }
                add(number++, clip, seconds);
            }
        }
    }

    /** A shot of ours that was parted by a razor is one shot still. */
    private static boolean isSameShot(CutClip clip, Segment next) {
        CutClip other = next.clip();
        return other != null
                && !(label(clip).isEmpty() && place(clip) == 0)
                && label(clip).equals(label(other))
                && place(clip) == place(other);
    }

    private void add(int number, CutClip clip, double seconds) {
        ClipWords words = clip.words();
        enter(words.get(Field.SCENE));
        List<ImportFault> faults = new ArrayList<>();
        Duration duration = duration(seconds, faults);
        ShotDraft draft = new ShotDraft(
                prompt(clip),
                duration,
                SIZES.find(words.get(Field.SHOT_SIZE)).orElse(null),
                ANGLES.find(words.get(Field.CAMERA_ANGLE)).orElse(null),
                TIMES.find(words.get(Field.TIME_OF_DAY)).orElse(null),
                MOODS.find(words.get(Field.MOOD)).orElse(null),
                texts(words, faults));
        long frames = Math.max(1, Math.round(seconds * cut.rate().perSecond()));
        shots.add(number, draft, faults, new ClipLength(label(clip), place(clip), clip.media(), frames, cut.rate()));
    }

    private void enter(String words) {
        if (words.equals(scene)) {
            return;
        }
        scene = words;
        Matcher named = SCENE.matcher(words);
        if (words.isEmpty()) {
            shots.leave();
        } else if (named.matches()) {
            shots.begin(new NewScene(named.group(2) == null ? "" : named.group(2), named.group(1)));
        } else {
            shots.begin(new NewScene(words, null));
        }
    }

    /** The difference of two rounded positions, so that nothing adds up. */
    private Duration duration(double seconds, List<ImportFault> faults) {
        long from = Math.round(before * MILLIS);
        before += seconds;
        Duration exact = Duration.ofMillis(Math.round(before * MILLIS) - from);
        if (ShotDraft.isDuration(exact)) {
            return exact;
        }
        faults.add(new ImportFault.OfLength(exact));
        return exact.compareTo(ShotDraft.MIN_DURATION) < 0 ? ShotDraft.MIN_DURATION : ShotDraft.MAX_DURATION;
    }

    private static ShotTexts texts(ClipWords words, List<ImportFault> faults) {
        return new ShotTexts(
                text(ShotColumn.DIALOGUE, words.get(Field.DIALOGUE), faults),
                text(ShotColumn.ACTION_TEXT, words.get(Field.ACTION), faults),
                text(ShotColumn.NOTES, words.notes(), faults));
    }

    private static String text(ShotColumn column, String written, List<ImportFault> faults) {
        if (written.length() <= ShotTexts.LENGTH_MAX) {
            return written;
        }
        faults.add(new ImportFault.TextCut(column, written.length()));
        return VisibleText.cut(written, ShotTexts.LENGTH_MAX);
    }

    private static String prompt(CutClip clip) {
        String written = clip.words().get(Field.PROMPT);
        return written.isEmpty() ? VisibleText.line(MediaNames.words(clip.name())) : written;
    }

    private static String label(CutClip clip) {
        String told = clip.words().get(Field.NUMBER);
        return told.isEmpty() ? MediaNames.label(clip.name()) : told;
    }

    private static int place(CutClip clip) {
        int place = MediaNames.place(clip.file());
        return place == 0 ? MediaNames.place(clip.name()) : place;
    }
}
