package app.storycore.project.ui.board;

import app.storycore.project.PromptRules;
import app.storycore.project.PromptVerdict;
import app.storycore.project.ShotDraft;
import app.storycore.project.ShotId;
import app.storycore.project.ShotInfo;
import app.storycore.project.numbering.ProjectNumbers;
import app.storycore.project.ui.edit.SequenceSummary;
import app.storycore.project.ui.edit.ShotField;
import app.storycore.project.ui.edit.ShotPromptProblem;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** The little that a page keeps of every shot of a sequence, seen or not: order, verdict and duration. */
final class SequenceIndex {

    private record Line(
            ShotId shotId,
            PromptVerdict verdict,
            long durationMs,
            @Nullable UUID scene) {}

    private final List<Line> lines = new ArrayList<>();
    private final Map<ShotId, Integer> places = new HashMap<>();
    private final Map<ShotId, String> labels = new HashMap<>();

    /** Takes the whole sequence anew. */
    void read(List<ShotInfo> shots) {
        lines.clear();
        places.clear();
        for (ShotInfo shot : shots) {
            places.put(shot.id(), lines.size());
            lines.add(line(shot));
        }
    }

    /** Takes the numbers of all shots anew. */
    void read(ProjectNumbers numbers) {
        labels.clear();
        labels.putAll(numbers.labels());
    }

    /** Takes one shot anew, at the place where it stands. */
    void update(ShotInfo shot) {
        Integer place = places.get(shot.id());
        if (place != null) {
            lines.set(place, line(shot));
        }
    }

    /** Takes what somebody wrote into one field of a shot. */
    void write(ShotId shotId, ShotField field, UnaryOperator<ShotDraft> edit) {
        Integer place = places.get(shotId);
        if (place != null) {
            Line line = lines.get(place);
            ShotDraft written = edit.apply(ShotDraft.empty().withDuration(Duration.ofMillis(line.durationMs())));
            PromptVerdict verdict = field == ShotField.PROMPT ? PromptRules.check(written.prompt()) : line.verdict();
            lines.set(place, new Line(shotId, verdict, written.duration().toMillis(), line.scene()));
        }
    }

    private static Line line(ShotInfo shot) {
        return new Line(shot.id(), shot.verdict(), shot.draft().duration().toMillis(), shot.scene());
    }

    /** The scene of a shot, null when it is in none, or gone. */
    @Nullable
    UUID sceneOf(ShotId shotId) {
        Integer place = places.get(shotId);
        return place == null ? null : lines.get(place).scene();
    }

    /** Whether a shot is the first of its scene. */
    boolean beginsScene(ShotId shotId) {
        int place = places.getOrDefault(shotId, 0);
        UUID scene = sceneOf(shotId);
        return scene != null
                && (place == 0 || !scene.equals(lines.get(place - 1).scene()));
    }

    /** How many shots a scene has. */
    int countOf(UUID scene) {
        return Math.toIntExact(
                lines.stream().filter(line -> scene.equals(line.scene())).count());
    }

    int size() {
        return lines.size();
    }

    /** The ids of the shots from place {@code from}, counted from 0, at most {@code count} of them. */
    List<ShotId> ids(int from, int count) {
        return lines.subList(Math.min(from, size()), Math.min(from + count, size())).stream()
                .map(Line::shotId)
                .toList();
    }

    /** The shot with this id, or null when there is none. */
    @Nullable
    ShotId find(String id) {
        return places.keySet().stream()
                .filter(shotId -> shotId.toString().equals(id))
                .findFirst()
                .orElse(null);
    }

    /** The number of a shot, from 1, or 0 when it is gone. */
    int number(ShotId shotId) {
        return places.getOrDefault(shotId, -1) + 1;
    }

    /** The number of a shot as people read it. */
    String label(ShotId shotId) {
        String label = labels.get(shotId);
        return label == null ? Integer.toString(number(shotId)) : label;
    }

    SequenceSummary sequence() {
        List<ShotPromptProblem> faults = IntStream.range(0, size())
                .filter(place -> lines.get(place).verdict().blocks())
                .mapToObj(place -> new ShotPromptProblem(
                        lines.get(place).shotId(),
                        label(lines.get(place).shotId()),
                        lines.get(place).verdict()))
                .toList();
        return new SequenceSummary(
                size(),
                Duration.ofMillis(lines.stream().mapToLong(Line::durationMs).sum()),
                faults);
    }
}
