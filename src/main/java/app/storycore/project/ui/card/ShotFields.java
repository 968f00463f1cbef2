package app.storycore.project.ui.card;

import app.storycore.base.film.CameraAngle;
import app.storycore.base.film.Mood;
import app.storycore.base.film.ShotSize;
import app.storycore.base.film.TimeOfDay;
import app.storycore.project.PromptRules;
import app.storycore.project.PromptVerdict;
import app.storycore.project.ShotDraft;
import app.storycore.project.ui.edit.ShotField;
import app.storycore.project.ui.words.FilmText;
import app.storycore.project.ui.words.ProjectText;
import com.vaadin.flow.component.AbstractField;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.NumberField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.dom.DebouncePhase;
import java.time.Duration;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;

/** The fields of one shot; says what was written while somebody writes, and when they pause or leave. */
final class ShotFields extends Div {

    private static final int ROWS = 9;
    private static final int STORE_AFTER_MS = 2_000;

    private final ShotFieldListener listener;
    private final ShotTextArea prompt;
    private final Span advice = new Span();
    private final Span counter = new Span();
    private final NumberField duration = new NumberField();
    private final ChoiceField<ShotSize> shotSize;
    private final ChoiceField<CameraAngle> cameraAngle;
    private final ChoiceField<TimeOfDay> timeOfDay;
    private final ChoiceField<Mood> mood;
    private final Div chips = new Div();

    ShotFields(ShotFieldListener listener) {
        this.listener = listener;
        prompt = new ShotTextArea(ShotField.PROMPT, listener);
        shotSize = new ChoiceField<>(getTranslation("shot.size"), ShotSize.class, FilmText::of);
        cameraAngle = new ChoiceField<>(getTranslation("shot.angle"), CameraAngle.class, FilmText::of);
        timeOfDay = new ChoiceField<>(getTranslation("shot.time"), TimeOfDay.class, FilmText::of);
        mood = new ChoiceField<>(getTranslation("shot.mood"), Mood.class, FilmText::of);
        addClassName("shot-fields");

        configurePrompt();
        configureDuration();
        onChoice(shotSize, ShotField.SHOT_SIZE, ShotDraft::withShotSize);
        onChoice(cameraAngle, ShotField.CAMERA_ANGLE, ShotDraft::withCameraAngle);
        onChoice(timeOfDay, ShotField.TIME_OF_DAY, ShotDraft::withTimeOfDay);
        onChoice(mood, ShotField.MOOD, ShotDraft::withMood);

        chips.add(duration, shotSize, cameraAngle, timeOfDay, mood);
        chips.addClassName("shot-chips");
        getElement()
                .addEventListener("input", event -> listener.paused())
                .debounce(STORE_AFTER_MS, DebouncePhase.TRAILING);
        add(prompt, chips);
    }

    /**
     * Shows a shot; nobody is told, since nobody wrote. A prompt that somebody is writing just now stays as it is.
     *
     * @param stored the prompt as it is in the database
     */
    void show(ShotDraft draft, String stored) {
        prompt.show(draft.prompt(), stored);
        duration.setValue(draft.duration().toMillis() / 1000.0);
        shotSize.choose(draft.shotSize());
        cameraAngle.choose(draft.cameraAngle());
        timeOfDay.choose(draft.timeOfDay());
        mood.choose(draft.mood());
        judgePrompt();
        judgeDuration();
    }

    /** Adds one more thing to what is said of the shot in short. */
    void addChip(CastChip chip) {
        chips.add(chip);
    }

    void focusPrompt() {
        prompt.focus();
    }

    /** What is written in the prompt is stored now. */
    void kept(String text) {
        prompt.kept(text);
    }

    private void configurePrompt() {
        prompt.setLabel(getTranslation("shot.prompt"));
        prompt.addClassName("shot-prompt");
        prompt.setPlaceholder(getTranslation("shot.prompt.placeholder"));
        prompt.setMaxRows(ROWS);
        advice.addClassName("shot-advice");
        counter.addClassName("shot-counter");
        Div helper = new Div(advice, counter);
        helper.addClassName("shot-prompt-helper");
        prompt.setHelperComponent(helper);
        prompt.addValueChangeListener(change -> judgePrompt());
    }

    private void configureDuration() {
        duration.setLabel(getTranslation("shot.duration"));
        duration.addClassName("shot-duration");
        keepInBrowser(duration, ShotField.DURATION);
        duration.setTitle(getTranslation("shot.duration"));
        duration.setSuffixComponent(new Span(getTranslation("shot.duration.unit")));
        duration.setMin(ShotDraft.MIN_DURATION.toMillis() / 1000.0);
        duration.setMax(ShotDraft.MAX_DURATION.toMillis() / 1000.0);
        duration.setStep(0.1);
        duration.setManualValidation(true);
        duration.setValueChangeMode(ValueChangeMode.EAGER);
        duration.addValueChangeListener(this::durationChanged);
        duration.getElement().addEventListener("focusout", event -> listener.paused());
    }

    /** Takes what was typed into the prompt in the last moment. */
    void hear(String text) {
        prompt.hear(text);
    }

    private void durationChanged(AbstractField.ComponentValueChangeEvent<NumberField, Double> change) {
        Duration written = judgeDuration();
        if (!change.isFromClient()) {
            return;
        }
        if (written == null) {
            listener.unreadable(ShotField.DURATION, getTranslation("project.rejected.DURATION"));
        } else {
            listener.edited(ShotField.DURATION, draft -> draft.withDuration(written));
        }
    }

    private <E extends Enum<E>> void onChoice(
            ChoiceField<E> field, ShotField name, BiFunction<ShotDraft, @Nullable E, ShotDraft> with) {
        keepInBrowser(field, name);
        field.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                @Nullable E chosen = change.getValue().orElse(null);
                listener.edited(name, draft -> with.apply(draft, chosen));
                listener.paused();
            }
        });
    }

    /** Has {@code drafts.js} keep what is typed until it is stored. */
    private static void keepInBrowser(Component field, ShotField name) {
        field.getElement().setAttribute("data-draft", name.name());
    }

    private void judgePrompt() {
        PromptVerdict verdict = PromptRules.check(prompt.getValue());
        String words = ProjectText.of(verdict);
        prompt.setInvalid(verdict.blocks());
        prompt.setErrorMessage(verdict.blocks() ? words : "");
        String withoutFont = ProjectText.withoutFont(prompt.getValue());
        advice.setText(verdict.blocks() ? withoutFont : (words + " " + withoutFont).strip());
        counter.setText(verdict.length() + "/" + PromptRules.MAX_LENGTH);
    }

    private @Nullable Duration judgeDuration() {
        Double seconds = duration.getValue();
        @Nullable Duration written = seconds == null ? null : Duration.ofMillis(Math.round(seconds * 1000));
        boolean good = written != null && ShotDraft.isDuration(written);
        duration.setInvalid(!good);
        duration.setErrorMessage(good ? "" : getTranslation("project.rejected.DURATION"));
        return written;
    }
}
