package app.storycore.shell.quickopen;

import app.storycore.account.AccountId;
import app.storycore.base.NotFoundException;
import app.storycore.base.VisibleText;
import app.storycore.project.ProjectId;
import app.storycore.project.ShotInfo;
import app.storycore.project.ShotService;
import app.storycore.project.list.ProjectEntry;
import app.storycore.project.list.ProjectList;
import app.storycore.project.numbering.NumberingService;
import app.storycore.project.numbering.ProjectNumbers;
import app.storycore.project.scene.SceneInfo;
import app.storycore.project.scene.SceneService;
import app.storycore.shell.quickopen.QuickOpenMatches.Scene;
import app.storycore.shell.quickopen.QuickOpenMatches.Shot;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Finds what an account may want to open. */
@Component
class QuickOpenQuery {

    private static final int PROJECTS_MAX = 6;
    private static final int SCENES_MAX = 4;
    private static final int SHOTS_MAX = 8;
    private static final int NO_MATCH = 3;

    private final ProjectList projects;
    private final ShotService shots;
    private final SceneService scenes;
    private final NumberingService numbers;

    QuickOpenQuery(ProjectList projects, ShotService shots, SceneService scenes, NumberingService numbers) {
        this.projects = projects;
        this.shots = shots;
        this.scenes = scenes;
        this.numbers = numbers;
    }

    /**
     * Projects by name; of the open one shots by number or prompt and scenes by number or heading. For an empty text the
     * projects that were changed last, and nothing of the open one.
     */
    QuickOpenMatches find(AccountId ownerId, @Nullable ProjectId open, String typed) {
        String text = comparable(typed);
        List<ProjectEntry> found = projects.named(ownerId, text, PROJECTS_MAX);
        if (open == null || text.isEmpty()) {
            return new QuickOpenMatches(List.of(), List.of(), found);
        }
        try {
            List<ShotInfo> sequence = shots.outline(open, ownerId);
            return new QuickOpenMatches(
                    scenes(open, ownerId, sequence, text), shots(open, ownerId, sequence, text), found);
        } catch (NotFoundException gone) {
            return new QuickOpenMatches(List.of(), List.of(), found);
        }
    }

    private List<Scene> scenes(ProjectId open, AccountId ownerId, List<ShotInfo> sequence, String text) {
        return scenes.list(open, ownerId).stream()
                .filter(scene -> matches(scene, text))
                .flatMap(scene -> sequence.stream()
                        .filter(shot -> scene.id().equals(shot.scene()))
                        .limit(1)
                        .map(first -> new Scene(first.id(), scene.number(), scene.heading())))
                .limit(SCENES_MAX)
                .toList();
    }

    private static boolean matches(SceneInfo scene, String text) {
        return comparable(scene.number()).equals(text)
                || comparable(scene.heading()).contains(text);
    }

    /** Those with this number first, then those whose number begins like it. */
    private List<Shot> shots(ProjectId open, AccountId ownerId, List<ShotInfo> sequence, String text) {
        ProjectNumbers labels = numbers.of(open, ownerId);
        return sequence.stream()
                .map(shot -> shot(labels, shot))
                .filter(shot -> rank(shot, text) < NO_MATCH)
                .sorted(Comparator.comparingInt(shot -> rank(shot, text)))
                .limit(SHOTS_MAX)
                .toList();
    }

    private static int rank(Shot shot, String text) {
        String number = comparable(shot.number());
        if (number.equals(text)) {
            return 0;
        } else if (number.startsWith(text)) {
            return 1;
        }
        return comparable(shot.prompt()).contains(text) ? 2 : NO_MATCH;
    }

    private static Shot shot(ProjectNumbers labels, ShotInfo shot) {
        String label = labels.label(shot.id());
        return new Shot(
                shot.id(),
                label == null ? Integer.toString(shot.number()) : label,
                shot.draft().prompt());
    }

    private static String comparable(String text) {
        return VisibleText.line(text).toLowerCase(Locale.ROOT);
    }
}
