package app.storycore.project.script.compare;

import app.storycore.project.imports.listing.ParsedShot;
import app.storycore.project.scene.NewScene;
import app.storycore.project.scene.SceneInfo;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The scenes of a script, and which scene of the board each of them is. */
final class ScriptScenes {

    /** The scene of a shot that is in none. */
    static final int NONE = -1;

    private static final double MOVED_WEIGHT = 0.5;
    private static final double NAME_WEIGHT = 0.75;

    private record Vote(int script, UUID board) {}

    private final List<NewScene> scenes = new ArrayList<>();
    private final int[] sceneOf;
    private final Map<Integer, UUID> boardOf = new HashMap<>();

    ScriptScenes(List<ParsedShot> script) {
        IdentityHashMap<NewScene, Integer> indexes = new IdentityHashMap<>();
        sceneOf = new int[script.size()];
        for (int i = 0; i < sceneOf.length; i++) {
            NewScene scene = script.get(i).scene();
            sceneOf[i] = scene == null
                    ? NONE
                    : indexes.computeIfAbsent(scene, fresh -> {
                        scenes.add(fresh);
                        return scenes.size() - 1;
                    });
        }
    }

    /** The scene of a shot of the script, from 0, or {@link #NONE}. */
    int of(int shot) {
        return sceneOf[shot];
    }

    int count() {
        return scenes.size();
    }

    NewScene get(int scene) {
        return scenes.get(scene);
    }

    /** The scene of the board that this scene of the script is; empty when it is a new one. */
    Optional<UUID> boardOf(int scene) {
        return Optional.ofNullable(boardOf.get(scene));
    }

    /** Whether a shot of the script and one of the board are in the same scene. */
    boolean correspond(int shot, BoardShot board) {
        int scene = sceneOf[shot];
        return scene != NONE
                && board.info().scene() != null
                && board.info().scene().equals(boardOf.get(scene));
    }

    /** Each scene of the board is at most one of the script: that with which it shares most shots. */
    void match(Pairing pairs, List<BoardShot> board) {
        boardOf.clear();
        Map<Vote, Double> votes = new LinkedHashMap<>();
        for (int shot = 0; shot < sceneOf.length; shot++) {
            if (sceneOf[shot] != NONE && pairs.isPaired(shot)) {
                int own = sceneOf[shot];
                double weight = pairs.isMoved(shot) ? MOVED_WEIGHT : 1;
                board.get(pairs.boardOf(shot))
                        .sceneId()
                        .ifPresent(scene -> votes.merge(new Vote(own, scene), weight, Double::sum));
            }
        }
        Map<UUID, SceneInfo> known = scenesOf(board);
        votes.replaceAll((vote, sum) -> sum + (isNamedAlike(vote.script(), known.get(vote.board())) ? NAME_WEIGHT : 0));
        Set<UUID> claimed = new HashSet<>();
        votes.entrySet().stream()
                .sorted(Map.Entry.comparingByValue(Comparator.reverseOrder()))
                .map(Map.Entry::getKey)
                .forEach(vote -> claim(vote, claimed));
        claimByName(known, claimed);
    }

    private void claim(Vote vote, Set<UUID> claimed) {
        if (!boardOf.containsKey(vote.script()) && claimed.add(vote.board())) {
            boardOf.put(vote.script(), vote.board());
        }
    }

    /** A scene of which every word was written anew is known by its heading. */
    private void claimByName(Map<UUID, SceneInfo> known, Set<UUID> claimed) {
        for (int scene = 0; scene < scenes.size(); scene++) {
            int wanted = scene;
            known.values().stream()
                    .filter(there -> !claimed.contains(there.id()) && isNamedAlike(wanted, there))
                    .findFirst()
                    .ifPresent(there -> claim(new Vote(wanted, there.id()), claimed));
        }
    }

    private boolean isNamedAlike(int scene, @Nullable SceneInfo there) {
        NewScene here = scenes.get(scene);
        if (there == null) {
            return false;
        }
        return here.heading().isBlank()
                ? here.number() != null && here.number().equals(there.number())
                : here.heading().equalsIgnoreCase(there.heading());
    }

    private static Map<UUID, SceneInfo> scenesOf(List<BoardShot> board) {
        Map<UUID, SceneInfo> known = new LinkedHashMap<>();
        for (BoardShot shot : board) {
            SceneInfo scene = shot.scene();
            if (scene != null) {
                known.putIfAbsent(scene.id(), scene);
            }
        }
        return known;
    }
}
