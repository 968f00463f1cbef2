package app.storycore.project.ui.board;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import app.storycore.base.ui.EmptyState;
import app.storycore.base.ui.StudioIcon;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;

/** What stands on a board without shots: the ways to the first ones. */
final class EmptyBoard extends Composite<EmptyState> {

    private final Runnable add;
    private final Button bring = new Button(translate("shot.import"), StudioIcon.UPLOAD.create());

    EmptyBoard(Runnable add) {
        this.add = add;
        bring.setVisible(false);
    }

    /** From now on {@code listener} is told when somebody wants to import shots. */
    void whenImport(Runnable listener) {
        bring.setVisible(true);
        bring.addClickListener(click -> listener.run());
    }

    @Override
    protected EmptyState initContent() {
        return new EmptyState(StudioIcon.FILM, translate("shot.none"), translate("shot.none.hint"), first(), bring);
    }

    private Component first() {
        Button first = new Button(translate("shot.none.write"), StudioIcon.PLUS.create(), click -> add.run());
        first.addThemeVariants(ButtonVariant.PRIMARY);
        return first;
    }
}
