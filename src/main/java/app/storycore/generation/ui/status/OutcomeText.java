package app.storycore.generation.ui.status;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import app.storycore.generation.GenerationStatus;
import app.storycore.generation.Priority;

/** What a status and a priority are called in lists, without counts and reasons. */
public final class OutcomeText {

    private OutcomeText() {}

    public static String of(GenerationStatus status) {
        return switch (status) {
            case QUEUED -> translate("status.QUEUED");
            case RUNNING -> translate("history.status.RUNNING");
            case PAUSING -> translate("status.PAUSING");
            case PAUSED -> translate("status.PAUSED");
            case CANCELLING -> translate("status.CANCELLING");
            case CANCELLED -> translate("status.CANCELLED");
            case COMPLETED -> translate("status.COMPLETED");
            case COMPLETED_WITH_FAILURES -> translate("history.status.COMPLETED_WITH_FAILURES");
            case FAILED -> translate("status.FAILED");
            case UNKNOWN -> translate("status.UNKNOWN");
        };
    }

    public static String of(Priority priority) {
        return switch (priority) {
            case LOW -> translate("priority.LOW");
            case NORMAL -> translate("priority.NORMAL");
            case HIGH -> translate("priority.HIGH");
            case URGENT -> translate("priority.URGENT");
        };
    }
}
