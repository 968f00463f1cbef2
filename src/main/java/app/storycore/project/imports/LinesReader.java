package app.storycore.project.imports;

import app.storycore.base.Checkpoint;
import app.storycore.project.ShotDraft;
import app.storycore.project.imports.listing.ParsedShots;
import app.storycore.project.imports.listing.ShotCollector;
import java.util.List;

/** Reads one shot a line; what marks the lines of a list is not part of their prompts. */
final class LinesReader {

    private static final int MOST_DIGITS = 3;

    private LinesReader() {}

    static ParsedShots read(String text, Checkpoint checkpoint) {
        List<String> lines = text.lines().map(String::strip).toList();
        int digits = isNumbered(lines) ? MOST_DIGITS + 1 : MOST_DIGITS;
        ShotCollector shots = new ShotCollector(checkpoint);
        for (int i = 0; i < lines.size(); i++) {
            checkpoint.pass();
            String prompt = ListMark.without(lines.get(i), digits);
            if (!prompt.isEmpty()) {
                shots.add(i + 1, ShotDraft.of(prompt), List.of());
            }
        }
        return new ParsedShots(shots.shots(), List.of());
    }

    /** Only when all lines have a number may it be a long one: "1912. A ship leaves" may stand alone. */
    private static boolean isNumbered(List<String> lines) {
        List<String> written = lines.stream().filter(line -> !line.isEmpty()).toList();
        return written.size() > 1 && written.stream().allMatch(line -> ListMark.numberEnd(line, MOST_DIGITS + 1) > 0);
    }
}
