package app.storycore.project.script.compare;

import app.storycore.project.ShotDraft;
import app.storycore.project.ShotId;
import app.storycore.project.imports.listing.ParsedShot;
import app.storycore.project.scene.NewScene;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/**
 * A board as it is to be once some differences are taken.
 *
 * @param order all shots, each scene one run of neighbours
 * @param deleted shots that go
 * @param drafts what shots say that say something else
 * @param scenes those that come in, by the ids that they are to have
 * @param headings of scenes that have another one
 * @param said what the script says of each shot of the board that is in it
 */
public record BoardPlan(
        List<PlannedShot> order,
        Set<ShotId> deleted,
        Map<ShotId, ShotDraft> drafts,
        Map<UUID, NewScene> scenes,
        Map<UUID, String> headings,
        Map<ShotId, LastScript> said) {

    /** @param taken rows of the comparison; all others change nothing */
    public static BoardPlan of(ScriptComparison comparison, Set<ScriptRow> taken) {
        Set<ShotId> deleted = new HashSet<>();
        Map<ShotId, ShotDraft> drafts = new LinkedHashMap<>();
        Map<UUID, String> headings = new LinkedHashMap<>();
        for (ScriptRow row : taken) {
            switch (row) {
                case ScriptRow.Missing missing -> deleted.add(missing.shot().id());
                case ScriptRow.Changed changed -> drafts.put(changed.shot().id(), changed.taken());
                case ScriptRow.Moved moved -> drafts.put(moved.shot().id(), moved.taken());
                case ScriptRow.Renamed renamed -> headings.put(renamed.scene().id(), renamed.heading());
                case ScriptRow.Added added -> {}
                case ScriptRow.Unchanged unchanged -> {}
            }
        }
        List<BoardItem> items = BoardOrder.of(comparison, taken, deleted);
        Map<UUID, NewScene> scenes = SceneAssignment.assign(comparison.scenes(), items);
        List<PlannedShot> order = items.stream().map(BoardItem::planned).toList();
        return new BoardPlan(order, deleted, drafts, scenes, headings, said(comparison));
    }

    /** A cut is no script: what the last one said stays. */
    private static Map<ShotId, LastScript> said(ScriptComparison comparison) {
        if (comparison.isCut()) {
            return Map.of();
        }
        Set<ScriptPart> parts = ScriptPart.saidBy(
                comparison.script().stream().map(ParsedShot::draft).toList());
        Map<ShotId, LastScript> said = new LinkedHashMap<>();
        for (int i = 0; i < comparison.script().size(); i++) {
            if (comparison.pairs().isPaired(i)) {
                BoardShot shot = comparison.board().get(comparison.pairs().boardOf(i));
                said.put(shot.id(), said(shot, comparison.script().get(i), parts));
            }
        }
        return said;
    }

    /** Of what the script does not speak of at all, the last one counts that did. */
    private static LastScript said(BoardShot shot, ParsedShot now, Set<ScriptPart> parts) {
        NewScene scene = now.scene();
        LastScript last = shot.last();
        String before = last == null ? null : last.heading();
        ShotDraft draft = ScriptPart.takeAll(parts, now.draft(), shot.said());
        return new LastScript(draft, scene == null ? before : scene.heading());
    }
}
