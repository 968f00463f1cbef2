package app.storycore.project.ui.board;

import app.storycore.base.ui.Once;
import app.storycore.project.cast.CastId;
import app.storycore.project.cast.CastInfo;
import app.storycore.project.cast.CastKind;
import app.storycore.project.ui.cast.CastLine;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Asks who is in one or several shots, and where they are. */
final class ShotCastDialog extends Dialog {

    /**
     * What is chosen.
     *
     * @param samePlace whether all shots are at {@code place}; if not, each stays where it is
     * @param place empty for none
     */
    record Choice(Set<CastId> people, boolean samePlace, Optional<CastId> place) {

        public Choice {
            people = Set.copyOf(people);
        }
    }

    private final Once once = new Once();
    private final CheckboxGroup<CastInfo> people = new CheckboxGroup<>();
    private final RadioButtonGroup<Optional<CastInfo>> place = new RadioButtonGroup<>();

    /**
     * @param now what all the shots have in common
     * @param castAddress where the cast is written
     */
    ShotCastDialog(String title, List<CastInfo> cast, Choice now, String castAddress, Consumer<Choice> apply) {
        List<CastInfo> characters = of(cast, CastKind.CHARACTER);
        List<CastInfo> places = of(cast, CastKind.PLACE);
        addClassName("shot-cast-dialog");
        setHeaderTitle(title);
        setWidth("min(460px, 92vw)");
        people.setLabel(getTranslation("cast.characters"));
        people.setItems(characters);
        people.setItemLabelGenerator(CastInfo::name);
        people.setRenderer(new ComponentRenderer<>(CastLine::new));
        people.setValue(characters.stream()
                .filter(one -> now.people().contains(one.id()))
                .collect(Collectors.toSet()));
        people.setVisible(!characters.isEmpty());
        place.setLabel(getTranslation("shot.cast.place"));
        place.setItems(Stream.concat(
                        Stream.of(Optional.<CastInfo>empty()), places.stream().map(Optional::of))
                .toList());
        place.setItemLabelGenerator(one -> one.map(CastInfo::name).orElse(getTranslation("shot.cast.place.none")));
        place.setRenderer(new ComponentRenderer<>(
                one -> one.isPresent() ? new CastLine(one.get()) : new Span(getTranslation("shot.cast.place.none"))));
        if (now.samePlace()) {
            place.setValue(now.place()
                    .flatMap(id ->
                            places.stream().filter(one -> one.id().equals(id)).findFirst()));
        }
        place.setVisible(!places.isEmpty());

        add(people, place, new Anchor(castAddress, getTranslation("shot.cast.edit")));
        Button done = new Button(getTranslation("shot.cast.apply"), click -> {
            close();
            once.run(() -> apply.accept(choice()));
        });
        done.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(new Button(getTranslation("shot.picked.write.cancel"), click -> close()), done);
    }

    private Choice choice() {
        Optional<CastInfo> chosen = place.getValue();
        return new Choice(
                people.getValue().stream().map(CastInfo::id).collect(Collectors.toSet()),
                chosen != null,
                chosen == null ? Optional.empty() : chosen.map(CastInfo::id));
    }

    private static List<CastInfo> of(List<CastInfo> cast, CastKind kind) {
        return cast.stream().filter(one -> one.kind() == kind).toList();
    }
}
