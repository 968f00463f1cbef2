package app.storycore.dashboard;

import app.storycore.account.AccountId;
import app.storycore.base.ui.PressOnce;
import app.storycore.base.ui.StudioIcon;
import app.storycore.base.ui.Toast;
import app.storycore.project.ProjectId;
import app.storycore.project.ShotDraft;
import app.storycore.project.ShotInfo;
import app.storycore.project.ShotService;
import app.storycore.project.ui.board.ShotBoard;
import app.storycore.project.ui.edit.SaveIndicator;
import app.storycore.project.ui.imports.ImportShotsDialog;
import app.storycore.quota.Quota;
import app.storycore.quota.Quotas;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import java.util.List;

/** The ways to get more shots: from elsewhere, or one by one. */
final class ShotToolbar extends Div {

    private final ShotService service;
    private final Quotas quotas;
    private final ProjectId projectId;
    private final AccountId ownerId;
    private final ShotBoard board;
    private final SaveIndicator saveIndicator;

    ShotToolbar(
            ShotService service,
            Quotas quotas,
            ProjectId projectId,
            AccountId ownerId,
            ShotBoard board,
            SaveIndicator saveIndicator) {
        this.service = service;
        this.quotas = quotas;
        this.projectId = projectId;
        this.ownerId = ownerId;
        this.board = board;
        this.saveIndicator = saveIndicator;
        Button bring = new Button(getTranslation("shot.import"), StudioIcon.UPLOAD.create(), click -> openImport());
        Button add = new Button(getTranslation("shot.add"), StudioIcon.PLUS.create(), click -> board.addShot());

        addClassName("shot-tools");
        PressOnce.mark(bring);
        add.addThemeVariants(ButtonVariant.PRIMARY);

        add(bring, add);
    }

    private void openImport() {
        new ImportShotsDialog(
                        service.list(projectId, ownerId).size(), this::bringIn, () -> quotas.near(ownerId, Quota.SHOTS))
                .open();
    }

    private void bringIn(List<ShotDraft> drafts, int leftOut) {
        board.storeAll();
        service.addAll(projectId, ownerId, drafts);
        saveIndicator.saved(this);
        board.reload();
        List<ShotInfo> all = service.list(projectId, ownerId);
        board.writeAt(all.get(all.size() - drafts.size()).id());
        Toast.done(getTranslation("shot.import.done", drafts.size(), leftOut));
    }
}
