package app.storycore.crash;

import app.storycore.crash.CrashDatabase.GenerationRow;
import app.storycore.crash.CrashDatabase.ShotRow;
import app.storycore.crash.CrashEvidence.Begun;
import app.storycore.crash.CrashEvidence.Panel;
import app.storycore.crash.CrashEvidence.Seen;
import app.storycore.crash.CrashEvidence.Stored;
import app.storycore.generation.GenerationId;
import app.storycore.generation.GenerationStatus;
import app.storycore.generation.ShotStatus;
import app.storycore.generation.StatusHistoryCheck;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Compares what the children saw with what is in the database and in the files at the end. */
final class CrashVerdict {

    /** Which shot of which generation. */
    record ShotKey(GenerationId generation, int number) {}

    private static final String NO_PROGRESS = "times at the same step";
    private static final String WENT_DOWN = "went down 3 times";

    private final List<Seen> seen;
    private final List<GenerationRow> generations;
    private final List<ShotRow> shots;
    private final List<String> faults = new ArrayList<>();

    private CrashVerdict(List<Seen> seen, CrashDatabase database) {
        this.seen = seen;
        this.generations = database.generations();
        this.shots = database.shots();
    }

    /** The counts, and in words everything that should not be. */
    static CrashFigures of(List<Seen> seen, CrashProcess studio, int kills) {
        try (CrashDatabase database = studio.database()) {
            CrashVerdict verdict = new CrashVerdict(seen, database);
            verdict.checkHistories(database);
            verdict.checkJournal();
            verdict.checkShots(database);
            verdict.faults.addAll(
                    CrashFiles.faults(database.files(), studio.data().resolve("files")));
            return verdict.figures(kills);
        }
    }

    private CrashFigures figures(int kills) {
        Set<GenerationId> known = generations.stream().map(GenerationRow::id).collect(Collectors.toSet());
        long vanished = seen.stream()
                .filter(one -> one instanceof Stored stored && !known.contains(stored.generation()))
                .map(one -> ((Stored) one).generation())
                .distinct()
                .count();
        long open = generations.stream().filter(g -> !g.status().isTerminal()).count();
        return new CrashFigures(
                kills,
                panelsSeen().size(),
                lost(),
                recordedTwice(),
                drawnAgain(),
                generations.size(),
                open + vanished,
                generations.stream().filter(CrashVerdict::givenUp).count(),
                shots.stream().filter(CrashVerdict::givenUp).count(),
                CrashComeback.times(seen, generations),
                List.copyOf(faults));
    }

    private static boolean givenUp(GenerationRow generation) {
        return generation.status() == GenerationStatus.FAILED
                && generation.reason().contains(NO_PROGRESS);
    }

    private static boolean givenUp(ShotRow shot) {
        return shot.reason() != null && shot.reason().contains(WENT_DOWN);
    }

    private Map<ShotKey, Set<UUID>> panelsSeen() {
        Map<ShotKey, Set<UUID>> panels = new LinkedHashMap<>();
        for (Seen one : seen) {
            if (one instanceof Panel panel) {
                panels.computeIfAbsent(new ShotKey(panel.generation(), panel.number()), key -> new HashSet<>())
                        .add(panel.asset());
            }
        }
        return panels;
    }

    private Map<ShotKey, @Nullable UUID> panelsStored() {
        Map<ShotKey, @Nullable UUID> panels = new HashMap<>();
        shots.forEach(shot -> panels.put(new ShotKey(shot.generation(), shot.number()), shot.panel()));
        return panels;
    }

    private long lost() {
        Map<ShotKey, @Nullable UUID> stored = panelsStored();
        return panelsSeen().entrySet().stream()
                .filter(one -> !one.getValue().contains(stored.get(one.getKey())))
                .count();
    }

    private long recordedTwice() {
        return panelsSeen().values().stream()
                .filter(panels -> panels.size() > 1)
                .count();
    }

    /** Begun although an earlier line says that its panel was there. */
    private long drawnAgain() {
        Map<String, ShotKey> byPrompt = shots.stream()
                .collect(Collectors.toMap(ShotRow::prompt, shot -> new ShotKey(shot.generation(), shot.number())));
        Set<ShotKey> done = new HashSet<>();
        long again = 0;
        for (Seen one : seen) {
            if (one instanceof Panel panel) {
                done.add(new ShotKey(panel.generation(), panel.number()));
            } else if (one instanceof Begun begun && done.contains(byPrompt.get(begun.prompt()))) {
                again++;
            }
        }
        return again;
    }

    private void checkHistories(CrashDatabase database) {
        for (GenerationRow g : generations) {
            if (g.status() == GenerationStatus.FAILED && !givenUp(g)) {
                faults.add(g + " failed");
            }
            faults.addAll(StatusHistoryCheck.faults(g.id(), g.status(), g.revision(), database.changes(g.id())));
        }
        if (database.tasksLeft() > 0) {
            faults.add(database.tasksLeft() + " tasks are left in the scheduler");
        }
    }

    /** No revision twice; progress never falls. */
    private void checkJournal() {
        Map<GenerationId, Map<Long, Integer>> told = new HashMap<>();
        for (Seen one : seen) {
            if (one instanceof Stored s
                    && told.computeIfAbsent(s.generation(), id -> new TreeMap<>())
                                    .put(s.revision(), s.permille())
                            != null) {
                faults.add(s.generation() + " was told twice in revision " + s.revision());
            }
        }
        told.forEach((id, progress) -> {
            List<Integer> inOrder = List.copyOf(progress.values());
            if (!inOrder.equals(inOrder.stream().sorted().toList())) {
                faults.add(id + " went back in its progress: " + inOrder);
            }
        });
    }

    private void checkShots(CrashDatabase database) {
        if (database.shotsWithoutFiles() > 0) {
            faults.add(database.shotsWithoutFiles() + " finished shots lack a file");
        }
        for (GenerationRow g : generations) {
            List<ShotRow> own =
                    shots.stream().filter(s -> s.generation().equals(g.id())).toList();
            long made =
                    own.stream().filter(s -> s.status() == ShotStatus.SUCCEEDED).count();
            long failed =
                    own.stream().filter(s -> s.status() == ShotStatus.FAILED).count();
            boolean complete = g.status() == GenerationStatus.FAILED || made + failed == own.size();
            if (made != g.made() || failed != g.failed() || !complete) {
                faults.add(g + " has " + made + " shots made and " + failed + " failed of " + own.size());
            }
        }
        shots.stream()
                .filter(s -> s.status() == ShotStatus.FAILED && !givenUp(s) && !CrashEngine.BUSY.equals(s.reason()))
                .forEach(s -> faults.add(s + " failed for no reason that was given"));
    }
}
