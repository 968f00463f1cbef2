package app.storycore.project.ui.board;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import app.storycore.base.ui.Toast;
import app.storycore.project.ShotDraft;
import app.storycore.project.ShotId;
import app.storycore.project.ShotInfo;
import app.storycore.project.ui.edit.BrowserDrafts;
import app.storycore.project.ui.edit.OpenSequence;
import app.storycore.project.ui.edit.ShotAutosave;
import app.storycore.project.ui.edit.ShotField;
import app.storycore.project.ui.edit.UnsavedText;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Takes in what was typed of shots and never reached the server, as if it were typed now: over the text that its author
 * had before the eyes, and with the question which one stays where another was stored meanwhile.
 */
final class RestoredTexts {

    private final OpenSequence open;
    private final ShotAutosave saver;
    private final ShotActions actions;
    private final BrowserDrafts drafts;

    RestoredTexts(OpenSequence open, ShotAutosave saver, ShotActions actions, BrowserDrafts drafts) {
        this.open = open;
        this.saver = saver;
        this.actions = actions;
        this.drafts = drafts;
    }

    /** @return the shots that have something again which was not stored */
    List<ShotId> takeIn(List<UnsavedText> texts) {
        List<ShotId> ids =
                texts.stream().map(UnsavedText::shotId).filter(Objects::nonNull).toList();
        Map<ShotId, ShotInfo> shots =
                open.find(ids).stream().collect(Collectors.toMap(ShotInfo::id, Function.identity()));
        List<ShotId> restored = new ArrayList<>();
        for (UnsavedText text : texts) {
            ShotId shotId = text.shotId();
            if (shotId != null && takeIn(text, shotId, shots)) {
                restored.add(shotId);
            }
        }
        return restored;
    }

    private boolean takeIn(UnsavedText text, ShotId shotId, Map<ShotId, ShotInfo> shots) {
        ShotInfo shot = shots.get(shotId);
        ShotField field = ShotField.named(text.field()).orElse(null);
        if (shot == null || field == null) {
            if (field != null && field.isText() && !text.value().isBlank()) {
                Toast.problem(translate("project.drafts.gone", text.value()));
            }
            drafts.discarded(shotId, text.field());
            return false;
        }
        try {
            return takeIn(text, shot, field, field.write(text.value(), shot.draft()));
        } catch (IllegalArgumentException unreadable) {
            drafts.discarded(shotId, text.field());
            return false;
        }
    }

    private boolean takeIn(UnsavedText text, ShotInfo shot, ShotField field, ShotDraft written) {
        if (saver.isWaiting(shot.id(), field)) {
            return false;
        }
        String now = field.text(shot.draft());
        String over = text.over() == null ? now : text.over();
        if (written.equals(shot.draft())) {
            drafts.stored(shot.id(), text.field(), text.value());
            return false;
        } else if (field.isText()) {
            actions.editedText(shot.id(), field, over, draft -> field.write(text.value(), draft));
        } else if (over.equals(now)) {
            actions.edited(shot.id(), field, draft -> field.write(text.value(), draft));
        } else {
            Toast.problem(translate("project.drafts.changed", actions.label(shot.id())));
            drafts.discarded(shot.id(), text.field());
            return false;
        }
        saver.store(shot.id());
        return true;
    }
}
