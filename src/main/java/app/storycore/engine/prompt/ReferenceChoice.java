package app.storycore.engine.prompt;

import app.storycore.engine.prompt.PictureReference.Source;
import java.util.ArrayList;
import java.util.List;

/**
 * The pictures that are sent when there are more than a model takes: one of each person, one of the place, then a second
 * of each, and the panel before it last, so that nobody is left out for another view of somebody else.
 */
final class ReferenceChoice {

    private ReferenceChoice() {}

    /** In the order in which they are sent: those of one person stand together, then the place, then the panel. */
    static List<PictureReference> of(PromptRequest request) {
        List<List<PictureReference>> shown = new ArrayList<>();
        request.people().forEach(person -> shown.add(pictures(person, Source.CHARACTER)));
        if (request.place() != null) {
            shown.add(pictures(request.place(), Source.PLACE));
        }
        if (request.previousPanel() != null) {
            int before = shown.stream().mapToInt(List::size).sum();
            if (before < request.pictures()) {
                shown.add(List.of(new PictureReference(request.previousPanel(), Source.PREVIOUS_PANEL, "")));
            }
        }
        int[] counts = share(shown.stream().map(List::size).toList(), request.pictures());
        List<PictureReference> chosen = new ArrayList<>();
        for (int i = 0; i < counts.length; i++) {
            chosen.addAll(shown.get(i).subList(0, counts[i]));
        }
        return chosen;
    }

    private static List<PictureReference> pictures(CastEntry entry, Source source) {
        return entry.pictures().stream()
                .distinct()
                .map(picture -> new PictureReference(picture, source, entry.name()))
                .toList();
    }

    /** How many of each are taken, one after the other in rounds. */
    private static int[] share(List<Integer> there, int all) {
        int[] taken = new int[there.size()];
        int left = Math.min(all, there.stream().mapToInt(Integer::intValue).sum());
        for (int i = 0; left > 0; i = (i + 1) % taken.length) {
            if (taken[i] < there.get(i)) {
                taken[i]++;
                left--;
            }
        }
        return taken;
    }
}
