package app.storycore.dashboard;

import app.storycore.account.AccountId;
import app.storycore.base.Checkpoint;
import app.storycore.base.film.AspectRatio;
import app.storycore.base.ui.PressOnce;
import app.storycore.base.ui.StudioIcon;
import app.storycore.base.ui.Toast;
import app.storycore.generation.ui.version.OpenVersions;
import app.storycore.project.ProjectId;
import app.storycore.project.ShotId;
import app.storycore.project.ShotInfo;
import app.storycore.project.ShotService;
import app.storycore.project.imports.cut.CutBundle;
import app.storycore.project.imports.listing.ClipLength;
import app.storycore.project.imports.listing.ParsedShot;
import app.storycore.project.numbering.NumberingService;
import app.storycore.project.script.ScriptService;
import app.storycore.project.script.compare.ScriptComparison;
import app.storycore.project.script.compare.ScriptRow;
import app.storycore.project.ui.board.ShotBoard;
import app.storycore.project.ui.edit.EditHistory;
import app.storycore.project.ui.edit.OpenScripts;
import app.storycore.project.ui.edit.SaveIndicator;
import app.storycore.project.ui.imports.ImportShotsDialog;
import app.storycore.project.ui.numbering.NumberingMenu;
import app.storycore.quota.Quota;
import app.storycore.quota.Quotas;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** The ways to get more shots, from elsewhere or one by one, and to read what the engine would be told of them. */
final class ShotToolbar extends Div implements ImportShotsDialog.Board {

    private final ShotService service;
    private final OpenScripts scripts;
    private final Quotas quotas;
    private final ProjectId projectId;
    private final AccountId ownerId;
    private final ShotBoard board;
    private final SaveIndicator saveIndicator;
    private final ProjectPrompts projectPrompts;
    private final OpenVersions versions;
    private Consumer<AspectRatio> framed = aspect -> {};

    ShotToolbar(
            ShotService service,
            ScriptService scripts,
            NumberingService numbers,
            Quotas quotas,
            ProjectId projectId,
            AccountId ownerId,
            ShotBoard board,
            SaveIndicator saveIndicator,
            ProjectPrompts projectPrompts,
            OpenVersions versions) {
        this.service = service;
        this.scripts = new OpenScripts(scripts, projectId, ownerId);
        this.quotas = quotas;
        this.projectId = projectId;
        this.ownerId = ownerId;
        this.board = board;
        this.saveIndicator = saveIndicator;
        this.projectPrompts = projectPrompts;
        this.versions = versions;
        Button prompts =
                new Button(getTranslation("prompts.title"), StudioIcon.DOCUMENT.create(), click -> openPrompts(null));
        Button bring = new Button(getTranslation("shot.import"), StudioIcon.UPLOAD.create(), click -> openImport());
        Button add = new Button(getTranslation("shot.add"), StudioIcon.PLUS.create(), click -> board.addShot());

        addClassName("shot-tools");
        PressOnce.mark(bring);
        PressOnce.mark(prompts);
        add.addThemeVariants(ButtonVariant.PRIMARY);

        board.whenPrompt(this::openPrompts);
        board.whenImport(this::openImport);
        add(new NumberingMenu(numbers, projectId, ownerId, board::reload), prompts, bring, add);
    }

    /** What is written is stored first, so that it is shown. */
    private void openPrompts(@Nullable ShotId first) {
        board.storeAll();
        new PromptsDialog(projectPrompts, saveIndicator, first).open();
    }

    /** What is written is stored first, so that the text is compared with it. */
    private void openImport() {
        board.storeAll();
        new ImportShotsDialog(service.count(projectId, ownerId), this, () -> quotas.near(ownerId, Quota.SHOTS)).open();
    }

    /** From now on {@code listener} is told which frame the project takes with shots that come in. */
    void whenFramed(Consumer<AspectRatio> listener) {
        framed = listener;
    }

    @Override
    public void add(List<ParsedShot> shots, int leftOut, @Nullable AspectRatio aspect, @Nullable CutBundle media) {
        board.storeAll();
        add(shots, media);
        if (aspect != null) {
            framed.accept(aspect);
        }
        saveIndicator.saved(this);
        board.reload();
        List<ShotInfo> all = service.outline(projectId, ownerId);
        board.writeAt(all.get(all.size() - shots.size()).id());
        if (media != null) {
            addPictures(shots, all.subList(all.size() - shots.size(), all.size()), media);
        }
        Toast.done(getTranslation("shot.import.done", shots.size(), leftOut));
    }

    private void add(List<ParsedShot> shots, @Nullable CutBundle media) {
        try {
            scripts.addAll(shots);
        } catch (RuntimeException refused) {
            if (media != null) {
                media.close();
            }
            throw refused;
        }
    }

    /** The stills of a cut become own pictures of its shots, one after the other, beside the page. */
    private void addPictures(List<ParsedShot> shots, List<ShotInfo> made, CutBundle media) {
        Map<ShotId, String> names = new LinkedHashMap<>();
        for (int i = 0; i < shots.size(); i++) {
            ClipLength clip = shots.get(i).clip();
            if (clip != null && !clip.media().isEmpty()) {
                names.put(made.get(i).id(), clip.media());
            }
        }
        versions.addAll(names, media::read, media::close, kept -> {
            if (kept > 0) {
                Toast.done(getTranslation("shot.cut.pictures", kept));
            }
        });
    }

    @Override
    public ScriptComparison compare(List<ParsedShot> shots, Checkpoint checkpoint) {
        return scripts.compare(shots, checkpoint);
    }

    @Override
    public void update(ScriptComparison comparison, Set<ScriptRow> taken) {
        board.storeAll();
        EditHistory.Step step = scripts.update(comparison, taken);
        saveIndicator.saved(this);
        board.updated(step, getTranslation("shot.update.done", taken.size()));
    }
}
