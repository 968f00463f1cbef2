package app.storycore.generation.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import app.storycore.base.ui.Toast;
import app.storycore.generation.GenerationService;
import app.storycore.generation.StartRefusedException;
import app.storycore.generation.WishAnswer;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import java.util.UUID;

/** Does what the panel of one project is asked for, and says what became of it. */
public final class GenerationDesk implements GenerationPanel.Desk {

    private final GenerationService service;
    private final UUID projectId;
    private final UUID ownerId;
    private final Runnable beforeStart;
    private final Runnable afterwards;

    /**
     * @param beforeStart stores what is written, since a generation takes the shots as they are stored
     * @param afterwards shows the truth
     */
    public GenerationDesk(
            GenerationService service, UUID projectId, UUID ownerId, Runnable beforeStart, Runnable afterwards) {
        this.service = service;
        this.projectId = projectId;
        this.ownerId = ownerId;
        this.beforeStart = beforeStart;
        this.afterwards = afterwards;
    }

    @Override
    public void start() {
        beforeStart.run();
        try {
            service.start(projectId, ownerId);
        } catch (StartRefusedException refused) {
            Toast.problem(words(refused.reason()));
        } finally {
            afterwards.run();
        }
    }

    @Override
    public void askToCancel(UUID generationId) {
        ConfirmDialog question = new ConfirmDialog();
        question.setHeader(translate("panel.cancel.title"));
        question.setText(translate("panel.cancel.text"));
        question.setCancelable(true);
        question.setCancelText(translate("panel.cancel.keep"));
        question.setConfirmText(translate("panel.cancel"));
        question.setConfirmButtonTheme("error primary");
        question.addConfirmListener(confirm -> cancel(generationId));
        question.open();
    }

    private void cancel(UUID generationId) {
        if (service.requestCancel(generationId, ownerId) == WishAnswer.TOO_LATE) {
            Toast.problem(translate("panel.cancel.tooLate"));
        }
        afterwards.run();
    }

    private static String words(StartRefusedException.Reason reason) {
        return switch (reason) {
            case ALREADY_ACTIVE -> translate("panel.refused.ALREADY_ACTIVE");
            case NO_SHOTS -> translate("panel.refused.NO_SHOTS");
            case PROMPTS_AT_FAULT -> translate("panel.refused.PROMPTS_AT_FAULT");
            case NOTHING_TO_RETRY -> translate("panel.refused.NOTHING_TO_RETRY");
            case NOTHING_TO_REGENERATE -> translate("panel.refused.NOTHING_TO_REGENERATE");
        };
    }
}
