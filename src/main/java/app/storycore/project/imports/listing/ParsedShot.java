package app.storycore.project.imports.listing;

import app.storycore.project.PromptRules;
import app.storycore.project.ShotDraft;
import java.util.ArrayList;
import java.util.List;

/**
 * One shot as it was read.
 *
 * @param line where it begins in the text, from 1
 * @param draft what could be read of it
 * @param faults what is wrong with it, the prompt first
 */
public record ParsedShot(int line, ShotDraft draft, List<ImportFault> faults) {

    public ParsedShot {
        faults = List.copyOf(faults);
    }

    /** A shot and what the rules say of its prompt, before what else is wrong with it. */
    static ParsedShot of(int line, ShotDraft draft, List<ImportFault> others) {
        List<ImportFault> faults = new ArrayList<>();
        if (tooLong(draft)) {
            faults.add(new ImportFault.TooLongToKeep());
        } else if (PromptRules.check(draft.prompt()).blocks()) {
            faults.add(new ImportFault.OfPrompt(PromptRules.check(draft.prompt())));
        }
        faults.addAll(others);
        return new ParsedShot(line, draft, faults);
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
