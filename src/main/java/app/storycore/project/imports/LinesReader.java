package app.storycore.project.imports;

import app.storycore.project.ShotDraft;
import java.util.List;
import java.util.regex.Pattern;

/** Reads one shot a line; what marks the lines of a list is not part of their prompts. */
final class LinesReader {

    private static final Pattern BULLET = Pattern.compile("^[-*\u2022\u2013\u2014]\\s+");
    private static final Pattern NUMBER = Pattern.compile("^\\d{1,4}\\s?[.):]\\s+");

    private LinesReader() {}

    static ShotListing read(String text) {
        List<String> lines = text.lines().map(String::strip).toList();
        boolean numbered = isNumbered(lines);
        ShotCollector shots = new ShotCollector();
        for (int i = 0; i < lines.size(); i++) {
            if (!lines.get(i).isEmpty()) {
                Pattern mark = numbered ? NUMBER : BULLET;
                String prompt = mark.matcher(lines.get(i)).replaceFirst("");
                shots.add(i + 1, ShotDraft.of(prompt), List.of());
            }
        }
        return new ShotListing(shots.shots(), List.of());
    }

    /** Only when all lines have a number is it no part of them: "1912. A ship leaves" may stand alone. */
    private static boolean isNumbered(List<String> lines) {
        List<String> written = lines.stream().filter(line -> !line.isEmpty()).toList();
        return written.size() > 1
                && written.stream().allMatch(line -> NUMBER.matcher(line).find());
    }
}
