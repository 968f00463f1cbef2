package app.storycore.project.ui.motion;

import app.storycore.base.film.AspectRatio;
import app.storycore.base.film.CameraPath;
import app.storycore.base.film.CameraPreset;
import app.storycore.base.film.ShotMotion;
import app.storycore.base.film.Transition;
import app.storycore.base.ui.Once;
import app.storycore.base.ui.StudioIcon;
import app.storycore.project.ui.words.MotionText;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.NumberField;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Asks how a shot comes in, and what the camera sees at its start and at its end. */
public final class MotionDialog extends Dialog {

    /**
     * The shot that is asked about.
     *
     * @param label its number as people read it
     * @param picture address of its picture, null while there is none
     */
    public record Shot(
            String label,
            Duration duration,
            ShotMotion motion,
            AspectRatio aspect,
            @Nullable String picture) {}

    private final Once once = new Once();
    private final Duration longest;
    private final Select<Transition.Kind> kind = new Select<>();
    private final NumberField seconds = new NumberField(getTranslation("motion.seconds"));
    private final Select<CameraChoice> camera = new Select<>();
    private final FrameEditor editor;
    private final FrameNumbers from = new FrameNumbers(getTranslation("motion.frame.from"), "from", this::written);
    private final FrameNumbers to = new FrameNumbers(getTranslation("motion.frame.to"), "to", this::written);
    private final Div frames = new Div();

    /** @param apply told what was chosen */
    public MotionDialog(Shot shot, Consumer<ShotMotion> apply) {
        longest = shot.duration().compareTo(Transition.LONGEST) < 0 ? shot.duration() : Transition.LONGEST;
        editor = new FrameEditor(shot.picture(), shot.aspect(), this::framed);
        addClassName("motion-dialog");
        setHeaderTitle(getTranslation("motion.title", shot.label()));
        setWidth("min(640px, 94vw)");
        configureTransition(shot.motion().transition());
        configureCamera(shot.motion().camera());
        Div transition = new Div(kind, seconds);
        transition.addClassName("motion-transition");
        add(transition, camera, frames);
        Button done = new Button(
                getTranslation("motion.apply"),
                click -> chosen().ifPresent(motion -> {
                    close();
                    once.run(() -> apply.accept(motion));
                }));
        done.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(new Button(getTranslation("motion.cancel"), click -> close()), done);
    }

    private void configureTransition(Transition now) {
        kind.setLabel(getTranslation("motion.transition"));
        kind.setItems(Transition.Kind.values());
        kind.setItemLabelGenerator(MotionText::of);
        kind.setValue(now.kind());
        kind.addValueChangeListener(change -> showSeconds());
        seconds.setStep(0.1);
        seconds.setManualValidation(true);
        seconds.setHelperText(getTranslation("motion.seconds.range", number(longest)));
        seconds.setErrorMessage(getTranslation("motion.seconds.range", number(longest)));
        seconds.setValue(seconds(now.isCut() ? Transition.USUAL : now.duration()));
        seconds.addValueChangeListener(change -> seconds.setInvalid(transition().isEmpty()));
        showSeconds();
    }

    private double seconds(Duration wanted) {
        return (wanted.compareTo(longest) > 0 ? longest : wanted).toMillis() / 1000.0;
    }

    private static String number(Duration duration) {
        return BigDecimal.valueOf(duration.toMillis(), 3).stripTrailingZeros().toPlainString();
    }

    private void showSeconds() {
        seconds.setVisible(kind.getValue() != Transition.Kind.CUT);
    }

    private void configureCamera(@Nullable CameraPath now) {
        camera.setLabel(getTranslation("motion.camera"));
        camera.setItems(CameraChoice.all());
        camera.setItemLabelGenerator(CameraChoice::words);
        camera.setValue(CameraChoice.of(now));
        camera.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                choose(change.getValue());
            }
        });
        Button swap = new Button(getTranslation("motion.swap"), StudioIcon.REFRESH.create(), click -> swap());
        swap.addThemeVariants(ButtonVariant.TERTIARY);
        Div numbers = new Div(from, to);
        numbers.addClassName("motion-numbers");
        frames.addClassName("motion-frames");
        frames.add(editor, new Paragraph(getTranslation("motion.frame.keys")), numbers, swap);
        show(now == null ? CameraPreset.PUSH_IN.path() : now);
        frames.setVisible(now != null);
    }

    private void choose(CameraChoice choice) {
        choice.preset().ifPresent(preset -> show(preset.path()));
        frames.setVisible(!choice.equals(CameraChoice.AS_FILM));
    }

    private void show(CameraPath path) {
        editor.show(path);
        from.show(path.from());
        to.show(path.to());
    }

    /** A frame was moved on the picture. */
    private void framed(CameraPath path) {
        from.show(path.from());
        to.show(path.to());
        camera.setValue(CameraChoice.of(path));
    }

    /** Numbers were written that are a frame. */
    private void written() {
        path().ifPresent(path -> {
            editor.show(path);
            camera.setValue(CameraChoice.of(path));
        });
    }

    private void swap() {
        path().ifPresent(path -> {
            CameraPath back = new CameraPath(path.to(), path.from());
            show(back);
            camera.setValue(CameraChoice.of(back));
        });
    }

    private Optional<CameraPath> path() {
        return from.value().flatMap(start -> to.value().map(end -> new CameraPath(start, end)));
    }

    private Optional<Transition> transition() {
        if (kind.getValue() == Transition.Kind.CUT) {
            return Optional.of(Transition.CUT);
        }
        Double written = seconds.getValue();
        Duration duration = Duration.ofMillis(written == null ? 0 : Math.round(Math.clamp(written, 0, 1_000) * 1000));
        return Transition.isDuration(duration) && duration.compareTo(longest) <= 0
                ? Optional.of(new Transition(kind.getValue(), duration))
                : Optional.empty();
    }

    /** Empty while something is wrong, which its field says. */
    private Optional<ShotMotion> chosen() {
        Optional<Transition> in = transition();
        seconds.setInvalid(in.isEmpty());
        if (camera.getValue().equals(CameraChoice.AS_FILM)) {
            return in.map(transition -> new ShotMotion(transition, null));
        }
        return in.flatMap(transition -> path().map(path -> new ShotMotion(transition, path)));
    }
}
