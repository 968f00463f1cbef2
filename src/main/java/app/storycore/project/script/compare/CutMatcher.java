package app.storycore.project.script.compare;

import app.storycore.project.imports.listing.ClipLength;
import app.storycore.project.imports.listing.ParsedShot;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Finds the shot of each clip of a cut: by the prompt that went out with it, else by the number in its name, else by the place
 * in the name of its panel. The most clips that follow each other as the shots do stay where they are; all others have moved.
 */
final class CutMatcher {

    private final List<ParsedShot> clips;
    private final List<BoardShot> board;
    private final int[] shotOf;
    private final boolean[] taken;

    private CutMatcher(List<ParsedShot> clips, List<BoardShot> board) {
        this.clips = clips;
        this.board = board;
        shotOf = new int[clips.size()];
        taken = new boolean[board.size()];
        Arrays.fill(shotOf, ShotAlignment.NONE);
    }

    static boolean isCut(List<ParsedShot> read) {
        return !read.isEmpty() && read.getFirst().clip() != null;
    }

    static Pairing match(List<ParsedShot> clips, List<BoardShot> board) {
        CutMatcher matcher = new CutMatcher(clips, board);
        matcher.pair(
                clip -> ScriptPart.PROMPT.valueIn(clip.draft()) + " "
                        + length(clip).label(),
                matcher::promptAndLabel);
        matcher.pair(clip -> ScriptPart.PROMPT.valueIn(clip.draft()), shot -> ScriptPart.PROMPT.valueIn(shot.draft()));
        matcher.pair(
                clip -> length(clip).label().isEmpty() ? null : length(clip).label(), BoardShot::label);
        matcher.pair(
                clip -> length(clip).place() == 0 ? null : length(clip).place(),
                shot -> shot.info().number());
        return matcher.pairs();
    }

    private String promptAndLabel(BoardShot shot) {
        return ScriptPart.PROMPT.valueIn(shot.draft()) + " " + shot.label();
    }

    private static ClipLength length(ParsedShot clip) {
        return Objects.requireNonNull(clip.clip());
    }

    /** Pairs what is open and has the same key, in the order of both. */
    private void pair(Function<ParsedShot, @Nullable Object> keyOf, Function<BoardShot, @Nullable Object> keyOfShot) {
        Map<Object, Deque<Integer>> open = new HashMap<>();
        for (int shot = 0; shot < board.size(); shot++) {
            Object key = taken[shot] ? null : keyOfShot.apply(board.get(shot));
            if (key != null) {
                open.computeIfAbsent(key, fresh -> new ArrayDeque<>()).add(shot);
            }
        }
        for (int clip = 0; clip < shotOf.length; clip++) {
            Object key = shotOf[clip] == ShotAlignment.NONE ? keyOf.apply(clips.get(clip)) : null;
            Integer shot = key == null
                    ? null
                    : open.getOrDefault(key, new ArrayDeque<>()).poll();
            if (shot != null) {
                shotOf[clip] = shot;
                taken[shot] = true;
            }
        }
    }

    private Pairing pairs() {
        boolean[] stays = longestRising();
        int[] inOrder = new int[shotOf.length];
        for (int clip = 0; clip < inOrder.length; clip++) {
            inOrder[clip] = stays[clip] ? shotOf[clip] : ShotAlignment.NONE;
        }
        Pairing pairs = new Pairing(inOrder, board.size());
        for (int clip = 0; clip < inOrder.length; clip++) {
            if (!stays[clip] && shotOf[clip] != ShotAlignment.NONE) {
                pairs.move(clip, shotOf[clip]);
            }
        }
        return pairs;
    }

    /** Which clips are in a longest rising subsequence of their shots (Fredman, 1975). */
    private boolean[] longestRising() {
        int[] tails = new int[shotOf.length];
        int[] before = new int[shotOf.length];
        int length = 0;
        for (int clip = 0; clip < shotOf.length; clip++) {
            if (shotOf[clip] != ShotAlignment.NONE) {
                int place = placeOf(shotOf[clip], tails, length);
                before[clip] = place == 0 ? ShotAlignment.NONE : tails[place - 1];
                tails[place] = clip;
                length = Math.max(length, place + 1);
            }
        }
        boolean[] stays = new boolean[shotOf.length];
        for (int clip = length == 0 ? ShotAlignment.NONE : tails[length - 1];
                clip != ShotAlignment.NONE;
                clip = before[clip]) {
            stays[clip] = true;
        }
        return stays;
    }

    private int placeOf(int shot, int[] tails, int length) {
        int low = 0;
        int high = length;
        while (low < high) {
            int middle = (low + high) / 2;
            if (shotOf[tails[middle]] < shot) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
