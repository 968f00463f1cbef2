package app.storycore.project.imports;

import app.storycore.base.film.ShotSize;
import app.storycore.base.film.TimeOfDay;
import app.storycore.project.ShotDraft;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Reads a screenplay in Fountain. Each paragraph of action is a shot, with the place of its scene in front and the time
 * of day of its heading; the heading is a shot too, if wanted or if there is no action below it. Title page, characters
 * and what they say, transitions, sections, synopses, notes and what is struck out are no pictures.
 *
 * <p>Every pass looks at each character a fixed number of times, whatever the text.
 */
final class FountainReader {

    private final List<String> lines;
    private final boolean establishing;
    private final ShotCollector shots = new ShotCollector();
    private final StringBuilder action = new StringBuilder();
    private int actionLine;
    private int headingLine;
    private @Nullable SceneHeading scene;
    private boolean headingWaits;

    FountainReader(String text, boolean establishing) {
        lines = FountainText.withoutRemarks(text).lines().toList();
        this.establishing = establishing;
    }

    /** Whether it begins with a title page or has a scene heading. */
    static boolean looksLike(String text) {
        List<String> lines = FountainText.withoutRemarks(text).lines().toList();
        return FountainText.titlePageEnd(lines) > 0
                || lines.stream().anyMatch(line -> FountainElement.of(line, true, false) == FountainElement.HEADING);
    }

    ShotListing read() {
        boolean afterBlank = true;
        boolean speaking = false;
        for (int i = FountainText.titlePageEnd(lines); i < lines.size(); i++) {
            String line = lines.get(i);
            if (line.isBlank()) {
                endAction();
                afterBlank = true;
                // two blanks keep a speech together
                speaking = speaking && line.length() > 1;
            } else if (!speaking) {
                boolean beforeBlank = i + 1 == lines.size() || lines.get(i + 1).isBlank();
                FountainElement element = FountainElement.of(line, afterBlank, beforeBlank);
                take(element, line, i + 1);
                speaking = element == FountainElement.CHARACTER;
                afterBlank = element == FountainElement.HEADING || element == FountainElement.LEFT_OUT;
            }
        }
        endAction();
        endScene();
        return new ShotListing(shots.shots(), List.of());
    }

    private void take(FountainElement element, String line, int number) {
        switch (element) {
            case HEADING -> {
                endAction();
                endScene();
                begin(SceneHeading.read(line, scene == null ? null : scene.time()), number);
            }
            case ACTION -> {
                if (action.isEmpty()) {
                    actionLine = number;
                } else {
                    action.append(' ');
                }
                action.append(FountainText.plain(FountainElement.actionOf(line)));
            }
            case CHARACTER, LEFT_OUT -> endAction();
        }
    }

    private void begin(SceneHeading heading, int number) {
        scene = heading;
        headingLine = number;
        headingWaits = true;
        if (establishing) {
            endScene();
        }
    }

    /** A scene without action is not lost. */
    private void endScene() {
        if (headingWaits && scene != null) {
            shots.add(headingLine, draft(scene.text(), scene.time()).withShotSize(ShotSize.WIDE), List.of());
        }
        headingWaits = false;
    }

    private void endAction() {
        String said = action.toString().strip();
        action.setLength(0);
        if (said.isEmpty()) {
            return;
        }
        headingWaits = false;
        if (scene == null) {
            shots.add(actionLine, ShotDraft.of(said), List.of());
        } else {
            shots.add(actionLine, draft(scene.place() + " \u2013 " + said, scene.time()), List.of());
        }
    }

    private static ShotDraft draft(String prompt, @Nullable TimeOfDay time) {
        return ShotDraft.of(prompt).withTimeOfDay(time);
    }
}
