package app.storycore.project.imports.fountain;

import app.storycore.base.Checkpoint;
import app.storycore.base.film.ShotSize;
import app.storycore.base.film.TimeOfDay;
import app.storycore.project.ShotDraft;
import app.storycore.project.imports.listing.ImportNotice;
import app.storycore.project.imports.listing.ParsedShots;
import app.storycore.project.imports.listing.ShotCollector;
import app.storycore.project.scene.NewScene;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Reads a screenplay in Fountain. Each paragraph of action is a shot, with the place of its scene in front and the time
 * of day of its heading; the heading is a shot too, if wanted or if there is no action below it. What characters say is
 * kept with the shot before it, or with the first one of the scene. Title page, transitions, sections, synopses, notes
 * and what is struck out are no pictures.
 *
 * <p>Every pass looks at each character a fixed number of times, whatever the text.
 */
public final class FountainReader {

    private final List<FountainLine> lines;
    private final List<Integer> openRemarks;
    private final boolean establishing;
    private final ShotCollector shots;
    private final StringBuilder action = new StringBuilder();
    private int actionLine;
    private int headingLine;
    private @Nullable SceneHeading scene;
    private boolean headingWaits;
    private boolean afterBlank = true;
    private boolean speaking;
    private final Speech speech = new Speech();
    private boolean sceneHasShot;

    public FountainReader(String text, boolean establishing, Checkpoint checkpoint) {
        FountainRemarks.Rest rest = FountainRemarks.without(text);
        this.lines = rest.lines();
        this.openRemarks = rest.open();
        this.establishing = establishing;
        this.shots = new ShotCollector(checkpoint);
    }

    /** Whether it begins with a title page or has a scene heading. */
    public static boolean looksLike(String text) {
        List<FountainLine> lines = FountainRemarks.without(text).lines();
        return TitlePage.end(lines) > 0
                || lines.stream()
                        .filter(line -> !line.isBlank())
                        .anyMatch(line -> FountainElement.of(line.text(), true, false) == FountainElement.HEADING);
    }

    public ParsedShots read() {
        for (int i = TitlePage.end(lines); i < lines.size(); i++) {
            shots.checkpoint();
            read(lines.get(i), i + 1 == lines.size() || lines.get(i + 1).isBlank());
        }
        endAction();
        endSpeech();
        endScene();
        return new ParsedShots(shots.shots(), List.of(), ImportNotice.of(ImportNotice.Kind.OPEN_REMARK, openRemarks));
    }

    private void read(FountainLine line, boolean beforeBlank) {
        if (line.isBlank()) {
            endAction();
            afterBlank = true;
            speaking = speaking && line.joins();
            if (!speaking) {
                endSpeech();
            }
        } else if (speaking && !FountainElement.isCapitalHeading(line.text())) {
            speech.goesOn(line.text());
        } else if (!speaking || FountainElement.isCapitalHeading(line.text())) {
            FountainElement element = FountainElement.of(line.text(), afterBlank, beforeBlank);
            take(element, line);
            speaking = element == FountainElement.CHARACTER;
            afterBlank = element == FountainElement.HEADING || element == FountainElement.LEFT_OUT;
        }
    }

    private void take(FountainElement element, FountainLine line) {
        switch (element) {
            case HEADING -> {
                endAction();
                endSpeech();
                endScene();
                begin(SceneHeading.read(line.text(), scene == null ? null : scene.time()), line.number());
            }
            case ACTION -> {
                if (action.isEmpty()) {
                    actionLine = line.number();
                } else {
                    action.append(' ');
                }
                action.append(Emphasis.without(FountainElement.actionOf(line.text())));
            }
            case CHARACTER -> {
                endAction();
                endSpeech();
                speech.begins(line.text());
            }
            case LEFT_OUT -> endAction();
        }
    }

    private void begin(SceneHeading heading, int number) {
        scene = heading;
        headingLine = number;
        headingWaits = true;
        sceneHasShot = false;
        shots.begin(new NewScene(heading.text(), heading.number()));
        if (establishing) {
            endScene();
        }
    }

    /** A scene without action is not lost. */
    private void endScene() {
        if (headingWaits && scene != null) {
            add(headingLine, draft(scene.text(), scene.time()).withShotSize(ShotSize.WIDE));
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
            add(actionLine, ShotDraft.of(said));
        } else {
            add(actionLine, draft(scene.place() + " \u2013 " + said, scene.time()));
        }
    }

    private void add(int line, ShotDraft draft) {
        shots.add(line, draft, List.of());
        sceneHasShot = true;
        speech.takeWaiting().forEach(shots::speak);
    }

    /** Said before there is a picture of the scene, it waits for the first one. */
    private void endSpeech() {
        speech.ends();
        if (sceneHasShot) {
            speech.takeWaiting().forEach(shots::speak);
        }
    }

    private static ShotDraft draft(String prompt, @Nullable TimeOfDay time) {
        return ShotDraft.of(prompt).withTimeOfDay(time);
    }
}
