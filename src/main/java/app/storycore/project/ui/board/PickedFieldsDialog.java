package app.storycore.project.ui.board;

import app.storycore.base.film.CameraAngle;
import app.storycore.base.film.Mood;
import app.storycore.base.film.ShotSize;
import app.storycore.base.film.TimeOfDay;
import app.storycore.base.ui.Once;
import app.storycore.project.ShotDraft;
import app.storycore.project.ui.edit.ShotField;
import app.storycore.project.ui.words.FilmText;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.NumberField;
import java.time.Duration;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Asks for what many shots are to have in common; what stays empty is left as it is. */
final class PickedFieldsDialog extends Dialog {

    private final Once once = new Once();
    private final NumberField duration = new NumberField();
    private final Select<Optional<ShotSize>> shotSize;
    private final Select<Optional<CameraAngle>> cameraAngle;
    private final Select<Optional<TimeOfDay>> timeOfDay;
    private final Select<Optional<Mood>> mood;
    private final BiConsumer<Set<ShotField>, ShotDraft> write;

    PickedFieldsDialog(int picked, BiConsumer<Set<ShotField>, ShotDraft> write) {
        this.write = write;
        shotSize = choice("shot.size", FilmText::of, ShotSize.values());
        cameraAngle = choice("shot.angle", FilmText::of, CameraAngle.values());
        timeOfDay = choice("shot.time", FilmText::of, TimeOfDay.values());
        mood = choice("shot.mood", FilmText::of, Mood.values());
        duration.setLabel(getTranslation("shot.duration"));
        duration.setMin(ShotDraft.MIN_DURATION.toMillis() / 1000.0);
        duration.setMax(ShotDraft.MAX_DURATION.toMillis() / 1000.0);
        duration.setStep(0.1);
        duration.setI18n(new NumberField.NumberFieldI18n()
                .setBadInputErrorMessage(getTranslation("project.rejected.DURATION"))
                .setMinErrorMessage(getTranslation("project.rejected.DURATION"))
                .setMaxErrorMessage(getTranslation("project.rejected.DURATION"))
                .setStepErrorMessage(getTranslation("project.rejected.DURATION")));

        duration.setPlaceholder(getTranslation("shot.picked.write.same"));

        setHeaderTitle(getTranslation("shot.picked.write.title", picked));
        setWidth("min(560px, 92vw)");
        add(
                new Paragraph(getTranslation("shot.picked.write.text")),
                new FormLayout(duration, shotSize, cameraAngle, timeOfDay, mood));
        Button apply = new Button(getTranslation("shot.picked.write.apply"), click -> apply());
        apply.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(new Button(getTranslation("shot.picked.write.cancel"), click -> close()), apply);
    }

    /** One of {@code values}, none of them, or nothing chosen, which leaves each shot as it is. */
    private <E> Select<Optional<E>> choice(String key, Function<E, String> words, E[] values) {
        String same = getTranslation("shot.picked.write.same");
        String open = getTranslation("shot.picked.write.open");
        Select<Optional<E>> select = new Select<>();
        select.setLabel(getTranslation(key));
        select.setItems(Stream.concat(
                        Stream.of(Optional.<E>empty()), Arrays.stream(values).map(Optional::of))
                .toList());
        select.setItemLabelGenerator(
                value -> value == null ? same : value.map(words).orElse(open));
        select.setEmptySelectionAllowed(true);
        select.setEmptySelectionCaption(same);
        select.setPlaceholder(same);
        return select;
    }

    private void apply() {
        if (duration.isInvalid()) {
            duration.focus();
            return;
        }
        Set<ShotField> fields = EnumSet.noneOf(ShotField.class);
        ShotDraft values = ShotDraft.empty();
        Double seconds = duration.getValue();
        if (seconds != null) {
            fields.add(ShotField.DURATION);
            values = values.withDuration(Duration.ofMillis(Math.round(seconds * 1000)));
        }
        values = values.withShotSize(chosen(shotSize, ShotField.SHOT_SIZE, fields))
                .withCameraAngle(chosen(cameraAngle, ShotField.CAMERA_ANGLE, fields))
                .withTimeOfDay(chosen(timeOfDay, ShotField.TIME_OF_DAY, fields))
                .withMood(chosen(mood, ShotField.MOOD, fields));
        close();
        if (!fields.isEmpty()) {
            ShotDraft written = values;
            once.run(() -> write.accept(fields, written));
        }
    }

    private static <E> @Nullable E chosen(Select<Optional<E>> select, ShotField field, Set<ShotField> fields) {
        Optional<E> value = select.getValue();
        if (value == null) {
            return null;
        }
        fields.add(field);
        return value.orElse(null);
    }
}
