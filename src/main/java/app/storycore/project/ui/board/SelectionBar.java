package app.storycore.project.ui.board;

import app.storycore.base.ui.PressOnce;
import app.storycore.base.ui.StudioIcon;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.IntegerField;
import java.util.function.IntConsumer;

/** What can be done with the shots that are picked; there while any is. */
final class SelectionBar extends Div {

    /** What the bar is pressed for. */
    interface Handler {
        void movePicked(int number);

        void writePicked();

        void castPicked();

        void deletePicked();

        void unpick();
    }

    private final Span count = new Span();
    private final IntegerField place = new IntegerField();
    private final Button cast;

    SelectionBar(Handler handler) {
        Button write = button("shot.picked.write", StudioIcon.PENCIL, handler::writePicked);
        cast = button("shot.cast", StudioIcon.USER, handler::castPicked);
        Button delete = button("shot.picked.delete", StudioIcon.TRASH, handler::deletePicked);
        Button clear = button("shot.picked.clear", StudioIcon.CLOSE, handler::unpick);
        addClassName("selection-bar");
        getElement().setAttribute("role", "region").setAttribute("aria-label", getTranslation("shot.picked"));
        count.addClassName("selection-count");
        count.getElement().setAttribute("role", "status");
        add(count, move(handler::movePicked), write, cast, delete, clear);
        show(0, 0, false);
    }

    /**
     * Shows how many are picked, of how many.
     *
     * @param hasCast whether the project has a cast that they could name
     */
    void show(int picked, int all, boolean hasCast) {
        cast.setVisible(hasCast);
        setVisible(picked > 0);
        count.setText(getTranslation("shot.picked.count", picked));
        place.setMax(Math.max(1, all - picked + 1));
    }

    private Div move(IntConsumer work) {
        place.addClassName("selection-place");
        place.setAriaLabel(getTranslation("shot.picked.place"));
        place.setPlaceholder(getTranslation("shot.picked.place.hint"));
        place.setMin(1);
        Button go = button("shot.picked.move", StudioIcon.ARROW_UP, () -> {
            Integer number = place.getValue();
            if (number != null && !place.isInvalid()) {
                work.accept(number);
                place.clear();
            } else {
                place.focus();
            }
        });
        Div move = new Div(place, go);
        move.addClassName("selection-move");
        return move;
    }

    private Button button(String key, StudioIcon icon, Runnable work) {
        Button button = new Button(getTranslation(key), icon.create(), click -> work.run());
        button.addThemeVariants(ButtonVariant.TERTIARY);
        return PressOnce.mark(button);
    }
}
