package app.storycore.project.script.compare;

import app.storycore.project.ShotDraft;
import java.util.EnumSet;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What a script can say of a shot. Notes are not among them: they belong to those who work on the board. */
public enum ScriptPart {
    PROMPT,
    DIALOGUE,
    ACTION,
    DURATION,
    SHOT_SIZE,
    CAMERA_ANGLE,
    TIME_OF_DAY,
    MOOD;

    /** What is compared of a shot of which it is not known what the script said of it. */
    private static final Set<ScriptPart> WORDS = EnumSet.of(PROMPT, DIALOGUE);

    /** What stands in this part, null when nothing does; of texts without the way in which they are spaced. */
    @Nullable
    Object valueIn(ShotDraft draft) {
        return switch (this) {
            case PROMPT -> words(draft.prompt());
            case DIALOGUE -> words(draft.texts().dialogue());
            case ACTION -> words(draft.texts().action());
            case DURATION -> draft.duration().equals(ShotDraft.DEFAULT_DURATION) ? null : draft.duration();
            case SHOT_SIZE -> draft.shotSize();
            case CAMERA_ANGLE -> draft.cameraAngle();
            case TIME_OF_DAY -> draft.timeOfDay();
            case MOOD -> draft.mood();
        };
    }

    private static @Nullable String words(String text) {
        String words = text.strip().replaceAll("\\s+", " ");
        return words.isEmpty() ? null : words;
    }

    /** A draft that has this part of another one. */
    public ShotDraft take(ShotDraft from, ShotDraft into) {
        return switch (this) {
            case PROMPT -> into.withPrompt(from.prompt());
            case DIALOGUE ->
                into.withTexts(into.texts().withDialogue(from.texts().dialogue()));
            case ACTION -> into.withTexts(into.texts().withAction(from.texts().action()));
            case DURATION -> into.withDuration(from.duration());
            case SHOT_SIZE -> into.withShotSize(from.shotSize());
            case CAMERA_ANGLE -> into.withCameraAngle(from.cameraAngle());
            case TIME_OF_DAY -> into.withTimeOfDay(from.timeOfDay());
            case MOOD -> into.withMood(from.mood());
        };
    }

    /** Whether two drafts say the same in this part. */
    public boolean isSame(ShotDraft one, ShotDraft other) {
        return Objects.equals(valueIn(one), valueIn(other));
    }

    /** A draft with these parts of another one. */
    public static ShotDraft takeAll(Set<ScriptPart> parts, ShotDraft from, ShotDraft into) {
        ShotDraft taken = into;
        for (ScriptPart part : parts) {
            taken = part.take(from, taken);
        }
        return taken;
    }

    /** The parts of which any of these drafts says something. */
    static Set<ScriptPart> saidBy(Iterable<ShotDraft> drafts) {
        Set<ScriptPart> said = EnumSet.of(PROMPT);
        for (ShotDraft draft : drafts) {
            for (ScriptPart part : values()) {
                if (part.valueIn(draft) != null) {
                    said.add(part);
                }
            }
        }
        return said;
    }

    /**
     * The parts that a script says in other words than last time, and that the shot does not say already.
     *
     * @param said which parts the script says at all
     */
    static Set<ScriptPart> changed(BoardShot shot, ShotDraft now, Set<ScriptPart> said) {
        Set<ScriptPart> changed = EnumSet.noneOf(ScriptPart.class);
        for (ScriptPart part : said) {
            boolean known = shot.last() != null || WORDS.contains(part) && part.valueIn(now) != null;
            if (known && !part.isSame(shot.said(), now) && !part.isSame(shot.draft(), now)) {
                changed.add(part);
            }
        }
        return changed;
    }

    /** Whether the author of the board has written in any of these parts since the script came in. */
    static boolean isEdited(BoardShot shot, Set<ScriptPart> parts) {
        return parts.stream().anyMatch(part -> !part.isSame(shot.said(), shot.draft()));
    }
}
