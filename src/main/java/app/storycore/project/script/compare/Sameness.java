package app.storycore.project.script.compare;

import app.storycore.project.ShotDraft;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Which of many drafts have the same prompt as another one, and which the same dialogue too. */
final class Sameness {

    private final List<ShotDraft> drafts;
    private final Map<Object, int[]> byPrompt = new HashMap<>();

    Sameness(List<ShotDraft> drafts) {
        this.drafts = drafts;
        Map<Object, Integer> counts = new HashMap<>();
        drafts.forEach(draft -> counts.merge(key(draft), 1, Integer::sum));
        for (int i = drafts.size() - 1; i >= 0; i--) {
            Object key = key(drafts.get(i));
            int left = counts.merge(key, -1, Integer::sum);
            byPrompt.computeIfAbsent(key, fresh -> new int[left + 1])[left] = i;
        }
    }

    private static Object key(ShotDraft draft) {
        Object prompt = ScriptPart.PROMPT.valueIn(draft);
        return prompt == null ? "" : prompt;
    }

    /** Raises the scores of those that are the same as this one. */
    void raise(ShotDraft draft, float[] scores, float same, float samePrompt) {
        for (int i : byPrompt.getOrDefault(key(draft), new int[0])) {
            scores[i] = ScriptPart.DIALOGUE.isSame(draft, drafts.get(i)) ? same : samePrompt;
        }
    }
}
