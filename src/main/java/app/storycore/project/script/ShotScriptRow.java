package app.storycore.project.script;

import app.storycore.base.VisibleText;
import app.storycore.base.film.CameraAngle;
import app.storycore.base.film.Mood;
import app.storycore.base.film.ShotSize;
import app.storycore.base.film.TimeOfDay;
import app.storycore.project.PromptRules;
import app.storycore.project.ShotDraft;
import app.storycore.project.scene.SceneService;
import app.storycore.project.script.compare.LastScript;
import app.storycore.project.text.ShotTexts;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Duration;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What a script said of one shot when it came in last. It stays when the shot is deleted, which can be undone. */
@Entity
@Table(name = "shot_script")
@SuppressWarnings("UnusedVariable") // columns that only queries read
class ShotScriptRow {

    @Id
    private UUID shotId;

    private UUID projectId;

    @Column(length = SceneService.HEADING_MAX)
    private @Nullable String heading;

    @Column(length = PromptRules.STORED_MAX)
    private String prompt;

    private int durationMs;

    @Enumerated(EnumType.STRING)
    private @Nullable ShotSize shotSize;

    @Enumerated(EnumType.STRING)
    private @Nullable CameraAngle cameraAngle;

    @Enumerated(EnumType.STRING)
    private @Nullable TimeOfDay timeOfDay;

    @Enumerated(EnumType.STRING)
    private @Nullable Mood mood;

    @Column(length = ShotTexts.LENGTH_MAX)
    private String dialogue;

    @Column(name = "action_text", length = ShotTexts.LENGTH_MAX)
    private String action;

    @Version
    private @Nullable Long version;

    @SuppressWarnings("NullAway.Init")
    protected ShotScriptRow() {}

    ShotScriptRow(UUID projectId, UUID shotId, LastScript said) {
        this.projectId = projectId;
        this.shotId = shotId;
        write(said);
    }

    UUID shotId() {
        return shotId;
    }

    final void write(LastScript said) {
        ShotDraft draft = said.draft();
        heading = said.heading() == null ? null : VisibleText.cut(said.heading(), SceneService.HEADING_MAX);
        prompt = draft.prompt();
        durationMs = Math.toIntExact(draft.duration().toMillis());
        shotSize = draft.shotSize();
        cameraAngle = draft.cameraAngle();
        timeOfDay = draft.timeOfDay();
        mood = draft.mood();
        dialogue = draft.texts().dialogue();
        action = draft.texts().action();
    }

    LastScript said() {
        ShotTexts texts = new ShotTexts(dialogue, action, "");
        Duration duration = Duration.ofMillis(durationMs);
        return new LastScript(new ShotDraft(prompt, duration, shotSize, cameraAngle, timeOfDay, mood, texts), heading);
    }
}
