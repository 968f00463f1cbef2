package app.storycore.project.ui.cast;

import app.storycore.base.ui.PressOnce;
import app.storycore.base.ui.StudioIcon;
import app.storycore.project.cast.CastId;
import app.storycore.project.cast.CastInfo;
import app.storycore.project.cast.CastKind;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** All characters of a project, or all its places. */
final class CastSection extends Section {

    private final CastKind kind;
    private final Function<CastInfo, CastCard> cardOf;
    private final Div list = new Div();
    private final List<CastCard> cards = new ArrayList<>();

    CastSection(CastKind kind, Function<CastInfo, CastCard> cardOf, Consumer<CastKind> add) {
        this.kind = kind;
        this.cardOf = cardOf;
        Div head = new Div(new H2(CastText.all(kind)), addButton(kind, add));
        addClassName("cast-section");
        head.addClassName("cast-section-head");
        list.addClassName("cast-list");
        add(head, list);
    }

    static Button addButton(CastKind kind, Consumer<CastKind> add) {
        return PressOnce.mark(new Button(CastText.add(kind), StudioIcon.PLUS.create(), click -> add.accept(kind)));
    }

    /** Shows those of a cast that are of its kind; cards that are there stay, with the hand that may be in them. */
    void show(List<CastInfo> cast, Map<CastId, List<String>> numbers) {
        Map<CastId, CastCard> known = cards.stream().collect(Collectors.toMap(CastCard::castId, Function.identity()));
        cards.clear();
        for (CastInfo member : cast) {
            if (member.kind() == kind) {
                CastCard there = known.remove(member.id());
                cards.add(there == null ? cardOf.apply(member) : there);
                place(cards.size() - 1);
                cards.getLast().show(member, numbers.getOrDefault(member.id(), List.of()));
            }
        }
        known.values().forEach(gone -> {
            gone.forget();
            list.remove(gone);
        });
    }

    private void place(int index) {
        CastCard card = cards.get(index);
        if (index >= list.getComponentCount() || list.getComponentAt(index) != card) {
            list.addComponentAtIndex(index, card);
        }
    }

    Stream<CastCard> cards() {
        return cards.stream();
    }
}
