package app.storycore.project.ui.motion;

import app.storycore.base.film.CameraFrame;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.NumberField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.Optional;
import java.util.stream.Stream;

/** A camera frame in numbers: left and top edge and size, in hundredths of the picture. */
final class FrameNumbers extends Div {

    private static final double A_PERCENT = CameraFrame.WHOLE / 100.0;

    private final NumberField left = field("motion.frame.left");
    private final NumberField top = field("motion.frame.top");
    private final NumberField size = field("motion.frame.size");
    private final Span problem = new Span(getTranslation("motion.frame.outside"));

    /**
     * @param name of the frame
     * @param kind of the frame, for its colour
     * @param onChange told when somebody wrote numbers that are a frame
     */
    FrameNumbers(String name, String kind, Runnable onChange) {
        Span label = new Span(name);
        label.addClassName("frame-numbers-name");
        label.getElement().setAttribute("data-frame", kind);
        problem.addClassName("frame-numbers-problem");
        problem.getElement().setAttribute("role", "alert");
        problem.setVisible(false);
        addClassName("frame-numbers");
        getElement().setAttribute("role", "group").setAttribute("aria-label", name);
        fields().forEach(field -> field.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                judge();
                value().ifPresent(frame -> onChange.run());
            }
        }));
        add(label, left, top, size, problem);
    }

    void show(CameraFrame frame) {
        left.setValue(frame.left() / A_PERCENT);
        top.setValue(frame.top() / A_PERCENT);
        size.setValue(frame.size() / A_PERCENT);
        judge();
    }

    /** Empty when it lies beyond the picture. */
    Optional<CameraFrame> value() {
        if (fields().anyMatch(field -> field.getValue() == null)) {
            return Optional.empty();
        }
        int x = parts(left);
        int y = parts(top);
        int both = parts(size);
        return CameraFrame.isWithin(x, y, both) ? Optional.of(new CameraFrame(x, y, both)) : Optional.empty();
    }

    private void judge() {
        boolean good = value().isPresent();
        fields().forEach(field -> field.setInvalid(!good));
        problem.setVisible(!good);
    }

    private static int parts(NumberField field) {
        return (int) Math.clamp(Math.round(field.getValue() * A_PERCENT), -1L, CameraFrame.WHOLE + 1L);
    }

    private Stream<NumberField> fields() {
        return Stream.of(left, top, size);
    }

    private NumberField field(String key) {
        NumberField field = new NumberField(getTranslation(key));
        field.setStep(0.1);
        field.setManualValidation(true);
        field.setValueChangeMode(ValueChangeMode.LAZY);
        return field;
    }
}
