package app.storycore.project.imports.listing;

import app.storycore.project.PromptRules;
import app.storycore.project.ShotDraft;
import app.storycore.project.scene.NewScene;
import app.storycore.project.text.ShotTexts;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One shot as it was read.
 *
 * @param line where it begins in the text, from 1
 * @param draft what could be read of it
 * @param scene in which it is, null when the text says none; the same one for all its shots
 * @param faults what is wrong with it, the prompt first
 * @param clip the clip that it was, null when it comes from no cut
 */
public record ParsedShot(
        int line,
        ShotDraft draft,
        @Nullable NewScene scene,
        List<ImportFault> faults,
        @Nullable ClipLength clip) {

    public ParsedShot {
        faults = List.copyOf(faults);
    }

    /** A shot and what the rules say of its prompt, before what else is wrong with it. */
    static ParsedShot of(int line, ShotDraft draft, @Nullable NewScene scene, List<ImportFault> others) {
        List<ImportFault> faults = new ArrayList<>();
        if (tooLong(draft)) {
            faults.add(new ImportFault.TooLongToKeep());
        } else if (PromptRules.check(draft.prompt()).blocks()) {
            faults.add(new ImportFault.OfPrompt(PromptRules.check(draft.prompt())));
        }
        faults.addAll(others);
        return new ParsedShot(line, draft, scene, faults, null);
    }

    /** The same in which somebody says this too; what does not fit is said to be cut. */
    ParsedShot saying(String words) {
        ShotTexts texts = draft.texts();
        String dialogue = texts.dialogue().isEmpty() ? words : texts.dialogue() + "\n" + words;
        ShotTexts longer = texts.withDialogue(dialogue);
        List<ImportFault> all = new ArrayList<>(faults);
        if (!longer.fit()) {
            all.add(cutTo(all, words));
        }
        return new ParsedShot(line, draft.withTexts(longer.cut()), scene, all, clip);
    }

    /** The same as a clip of a cut, which knows no scenes. */
    public ParsedShot withoutScene() {
        return new ParsedShot(line, draft, null, faults, clip);
    }

    ParsedShot with(ClipLength length) {
        return new ParsedShot(line, draft, scene, faults, length);
    }

    /** What is cut is counted from the first word to the last, however often there is more. */
    private ImportFault cutTo(List<ImportFault> all, String words) {
        int length = draft.texts().dialogue().length();
        for (ImportFault fault : all) {
            if (fault instanceof ImportFault.TextCut(var column, var before) && column == ShotColumn.DIALOGUE) {
                length = before;
                all.remove(fault);
                break;
            }
        }
        return new ImportFault.TextCut(ShotColumn.DIALOGUE, length + 1 + words.length());
    }

    /** Whether it is as it should be. */
    public boolean isFaultless() {
        return faults.isEmpty();
    }

    /** Whether a project can hold it, be it faultless or to be mended later. */
    public boolean canBeKept() {
        return !tooLong(draft);
    }

    private static boolean tooLong(ShotDraft draft) {
        return draft.prompt().length() > PromptRules.STORED_MAX;
    }
}
