package app.storycore.engine.prompt;

import app.storycore.engine.CastEntry;
import app.storycore.engine.Casting;
import app.storycore.engine.StoredPicture;
import app.storycore.engine.prompt.PictureReference.Source;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The pictures that are sent when there are more than a model takes: one of each person, one of the place, the sheet where
 * it is asked for, then a second of each, and the panel before it last, so that nobody is left out for another view of
 * somebody else.
 */
final class ReferenceChoice {

    private ReferenceChoice() {}

    /** In the order in which they are sent: those of one person stand together, then the place, the panel, the sheet. */
    static List<PictureReference> of(PromptRequest request) {
        int most = request.slots().count();
        Casting casting = request.casting();
        List<List<PictureReference>> shown = new ArrayList<>();
        casting.people().forEach(person -> shown.add(pictures(person, Source.CHARACTER)));
        if (casting.place() != null) {
            shown.add(pictures(casting.place(), Source.PLACE));
        }
        List<PictureReference> sheet = single(request.sheet(), Source.SHEET);
        int others = sheet.size() + shown.stream().mapToInt(List::size).sum();
        shown.add(others < most ? single(request.previousPanel(), Source.PREVIOUS_PANEL) : List.of());
        shown.add(sheet);
        int[] counts = share(shown.stream().map(List::size).toList(), most);
        List<PictureReference> chosen = new ArrayList<>();
        for (int i = 0; i < counts.length; i++) {
            chosen.addAll(shown.get(i).subList(0, counts[i]));
        }
        return chosen;
    }

    private static List<PictureReference> single(@Nullable StoredPicture picture, Source source) {
        return picture == null ? List.of() : List.of(new PictureReference(picture, source, ""));
    }

    /** The same picture twice shows nothing more. */
    private static List<PictureReference> pictures(CastEntry entry, Source source) {
        Set<String> contents = new HashSet<>();
        return entry.pictures().stream()
                .filter(picture -> contents.add(picture.contentHash()))
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
