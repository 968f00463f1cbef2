package app.storycore.generation.ui.results;

import app.storycore.base.ui.Once;
import app.storycore.base.ui.StudioIcon;
import app.storycore.delivery.video.AnimaticOptions.Camera;
import app.storycore.delivery.video.FilmSettings;
import app.storycore.delivery.video.FrameRate;
import app.storycore.delivery.video.overlay.BurnIn;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.IntegerField;
import java.util.Optional;
import java.util.function.Consumer;

/** Asks how a film is made: frame rate, size, camera, what is burnt in, and its title. */
final class FilmDialog extends Dialog {

    /** What is done with a choice. */
    interface Handler {

        /** @param remembered whether the project keeps it */
        void download(FilmSettings settings, boolean remembered);

        void remember(FilmSettings settings);
    }

    private static final int USUAL_TITLE = 3;

    private final Once once = new Once();
    private final RadioButtonGroup<FrameRate> rate = new RadioButtonGroup<>();
    private final RadioButtonGroup<FilmSettings.Size> size = new RadioButtonGroup<>();
    private final Checkbox camera = new Checkbox(getTranslation("film.camera"));
    private final Checkbox number = new Checkbox(getTranslation("film.burnIn.number"));
    private final Checkbox timecode = new Checkbox(getTranslation("film.burnIn.timecode"));
    private final Checkbox title = new Checkbox(getTranslation("film.titleCard"));
    private final IntegerField seconds = new IntegerField();
    private final Checkbox remember = new Checkbox(getTranslation("film.remember"));

    FilmDialog(FilmSettings now, Handler handler) {
        addClassName("film-dialog");
        setHeaderTitle(getTranslation("film.options"));
        setWidth("min(480px, 94vw)");
        rate.setLabel(getTranslation("film.rate"));
        rate.setItems(FrameRate.values());
        rate.setItemLabelGenerator(one -> Integer.toString(one.perSecond()));
        size.setLabel(getTranslation("film.size"));
        size.setItems(FilmSettings.Size.values());
        size.setItemLabelGenerator(FilmSettings.Size::label);
        show(now);
        Div fields =
                new Div(rate, size, camera, burnIn(), title(), remember, new Paragraph(getTranslation("film.hint")));
        fields.addClassName("film-fields");
        add(fields);
        Button keep = new Button(getTranslation("film.save"), click -> finish(settings -> handler.remember(settings)));
        Button download = new Button(
                getTranslation("film.download"),
                StudioIcon.DOWNLOAD.create(),
                click -> finish(settings -> handler.download(settings, remember.getValue())));
        download.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(new Button(getTranslation("film.cancel"), click -> close()), keep, download);
    }

    private Component burnIn() {
        Span label = new Span(getTranslation("film.burnIn"));
        label.addClassName("film-label");
        Div burnIn = new Div(label, number, timecode);
        burnIn.addClassName("film-burn-in");
        burnIn.getElement().setAttribute("role", "group").setAttribute("aria-label", label.getText());
        return burnIn;
    }

    private Component title() {
        seconds.setAriaLabel(getTranslation("film.titleCard.seconds"));
        seconds.setSuffixComponent(new Span(getTranslation("shot.duration.unit")));
        seconds.setMin(1);
        seconds.setMax(FilmSettings.LONGEST_TITLE);
        seconds.setStepButtonsVisible(true);
        seconds.setManualValidation(true);
        seconds.setErrorMessage(getTranslation("film.titleCard.range", FilmSettings.LONGEST_TITLE));
        seconds.addValueChangeListener(
                change -> seconds.setInvalid(titleSeconds().isEmpty()));
        title.addValueChangeListener(change -> seconds.setVisible(change.getValue()));
        Div row = new Div(title, seconds);
        row.addClassName("film-title");
        return row;
    }

    private void show(FilmSettings now) {
        rate.setValue(now.rate());
        size.setValue(now.size());
        camera.setValue(now.camera() == Camera.MOVING);
        number.setValue(now.burnIn().number());
        timecode.setValue(now.burnIn().timecode());
        title.setValue(now.titleSeconds() > 0);
        seconds.setValue(now.titleSeconds() > 0 ? now.titleSeconds() : USUAL_TITLE);
        seconds.setVisible(now.titleSeconds() > 0);
        remember.setValue(true);
    }

    private void finish(Consumer<FilmSettings> work) {
        Optional<FilmSettings> settings = settings();
        seconds.setInvalid(settings.isEmpty());
        settings.ifPresent(chosen -> {
            close();
            once.run(() -> work.accept(chosen));
        });
    }

    /** Empty while the length of the title is wrong, which its field says. */
    private Optional<FilmSettings> settings() {
        return titleSeconds()
                .map(title -> new FilmSettings(
                        rate.getValue(),
                        size.getValue(),
                        camera.getValue() ? Camera.MOVING : Camera.STILL,
                        new BurnIn(number.getValue(), timecode.getValue()),
                        title));
    }

    private Optional<Integer> titleSeconds() {
        if (!title.getValue()) {
            return Optional.of(0);
        }
        Integer written = seconds.getValue();
        return Optional.ofNullable(written).filter(value -> value >= 1 && value <= FilmSettings.LONGEST_TITLE);
    }
}
