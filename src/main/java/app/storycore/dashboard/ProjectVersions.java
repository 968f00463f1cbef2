package app.storycore.dashboard;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import app.storycore.base.ui.Confirmation;
import app.storycore.base.ui.StudioIcon;
import app.storycore.base.ui.Toast;
import app.storycore.generation.GenerationId;
import app.storycore.generation.GenerationSnapshot;
import app.storycore.generation.ShotSnapshot;
import app.storycore.generation.ui.panel.GenerationActions;
import app.storycore.generation.ui.panel.GenerationPanel;
import app.storycore.generation.ui.results.ResultGallery;
import app.storycore.generation.ui.version.OpenVersions;
import app.storycore.generation.ui.version.OwnPictureUpload;
import app.storycore.generation.ui.version.VersionsDialog;
import app.storycore.generation.version.VersionId;
import app.storycore.generation.version.VersionOrigin;
import app.storycore.generation.version.VersionsInUse;
import app.storycore.project.ShotId;
import app.storycore.project.ui.board.ShotBoard;
import app.storycore.project.ui.board.ShotTool;
import com.vaadin.flow.component.Component;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The versions of shots on the page of their project: board, results and files follow what is chosen. */
final class ProjectVersions {

    /** Takes to choose from at a press. */
    private static final int TAKES = 3;

    /** Takes that a generation draws, to be shown when it has ended. */
    private record Awaited(GenerationId generationId, ShotId shotId) {}

    private final OpenVersions open;
    private final ShotThumbnails faces;
    private final ShotBoard shots;
    private final ResultGallery results;
    private final GenerationPanel panel;
    private final GenerationActions actions;
    private final CoverTool cover;
    private final OwnPictureUpload upload;
    private List<ShotSnapshot> drawn = List.of();
    private @Nullable VersionsDialog dialog;
    private VersionsInUse shown = VersionsInUse.NONE;
    private @Nullable Awaited awaited;

    ProjectVersions(
            OpenVersions open,
            ShotThumbnails faces,
            ShotBoard shots,
            ResultGallery results,
            GenerationPanel panel,
            GenerationActions actions,
            CoverTool cover) {
        this.open = open;
        this.faces = faces;
        this.shots = shots;
        this.results = results;
        this.panel = panel;
        this.actions = actions;
        this.cover = cover;
        shots.whenRegenerate(this::redraw);
        shots.offerInMenu(this::tools);
        shots.whenPicture(shotId -> show(shotId, null));
        results.offerVersions(this::strip);
        upload = new OwnPictureUpload(open, null, shot -> chosen());
        upload.watch(shots);
    }

    /** What pictures come up by that are dropped or pasted on cards; has to be on the page. */
    Component upload() {
        return upload;
    }

    /**
     * Shows what is chosen for the shots of the latest generation.
     *
     * @param ofLatest as that has made them
     */
    void read(List<ShotSnapshot> ofLatest, @Nullable GenerationSnapshot latest) {
        drawn = ofLatest;
        show(open.inUse());
        Awaited takes = awaited;
        if (takes != null
                && latest != null
                && latest.id().equals(takes.generationId())
                && latest.status().isTerminal()) {
            awaited = null;
            showTakes(takes.shotId());
        }
    }

    /** Shows what is chosen by now, here or in another window. */
    void read() {
        VersionsInUse chosen = open.inUse();
        if (chosen.equals(shown)) {
            readDialog();
        } else {
            show(chosen);
        }
    }

    private void show(VersionsInUse chosen) {
        shown = chosen;
        faces.use(chosen);
        shots.refreshFaces();
        results.follow(chosen);
        panel.follow(
                chosen.changes(drawn) ? chosen.mark() : null,
                drawn.stream().map(chosen::shown).toList());
        readDialog();
    }

    private void readDialog() {
        if (dialog != null && dialog.isOpened()) {
            dialog.read();
        }
    }

    /** What somebody looks at meanwhile stays where it is. */
    private void showTakes(ShotId shotId) {
        if (dialog == null || !dialog.isOpened()) {
            show(shotId, null);
        }
    }

    private List<ShotTool> tools(ShotId shotId) {
        ShotTool all = new ShotTool(
                translate("version.menu", open.count(shotId)), StudioIcon.PICTURE, () -> show(shotId, null));
        ShotTool takes = new ShotTool(translate("version.takes", TAKES), StudioIcon.SPARKLE, () -> drawTakes(shotId));
        ShotTool own =
                new ShotTool(translate("version.own.add"), StudioIcon.UPLOAD, () -> upload.choose(shots, shotId));
        List<ShotTool> offered = new ArrayList<>(List.of(own, all));
        if (faces.isRegenerable(shotId)) {
            offered.add(takes);
        }
        if (faces.thumbnail(shotId).isPresent()) {
            offered.add(cover.of(shotId));
        }
        return offered;
    }

    private void show(ShotId shotId, @Nullable VersionId wanted) {
        VersionsDialog opened = new VersionsDialog(open, shotId, shots.label(shotId), this::chosen);
        dialog = opened;
        opened.openAt(wanted);
    }

    private Component strip(ShotId shotId) {
        return open.strip(shotId, wanted -> show(shotId, wanted));
    }

    private void chosen() {
        read();
        panel.foreseeAgain();
    }

    private void drawTakes(ShotId shotId) {
        actions.drawTakes(shotId, TAKES, accepted -> awaited = new Awaited(accepted, shotId));
    }

    /** A picture that its author has brought is drawn over only when that is asked for. */
    private void redraw(ShotId shotId) {
        boolean own = open.chosen(shotId)
                .filter(version -> version.origin() == VersionOrigin.OWN)
                .isPresent();
        if (!own) {
            actions.regenerate(shotId);
            return;
        }
        Confirmation.ask(
                translate("version.over.title"),
                translate("version.over.text"),
                translate("version.over.keep"),
                translate("version.over.draw"),
                () -> drawOver(shotId));
    }

    private void drawOver(ShotId shotId) {
        if (faces.isRegenerable(shotId)) {
            actions.regenerate(shotId);
        } else {
            open.letGo(shotId);
            chosen();
            Toast.done(translate("version.over.later"));
        }
    }
}
