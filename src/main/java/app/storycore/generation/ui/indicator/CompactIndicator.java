package app.storycore.generation.ui.indicator;

import app.storycore.base.ui.StudioIcon;
import app.storycore.generation.GenerationId;
import app.storycore.generation.GenerationSnapshot;
import app.storycore.generation.ui.status.StatusText;
import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.SvgIcon;
import com.vaadin.flow.component.popover.Popover;
import com.vaadin.flow.component.popover.PopoverPosition;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.function.Consumer;

/** The compact form, in the top bar while the drawer is closed: a ring that fills, and on a click the same cards. */
public final class CompactIndicator extends Div {

    private final Button button = new Button();
    private final Div ring = new Div();
    private final Span percent = new Span();
    private final SvgIcon icon = StudioIcon.UNKNOWN.create();
    private final Span count = new Span();
    private final Popover popover = new Popover();
    private final GenerationCards cards;
    private final Clock clock;
    private List<GenerationSnapshot> generations = List.of();
    private int others;

    public CompactIndicator(Clock clock, Consumer<GenerationId> onDismiss, Runnable onClearAll) {
        this.clock = clock;
        cards = new GenerationCards(new GenerationCards.Handlers(onDismiss, onClearAll));

        addClassName("compact-indicator");
        setVisible(false);
        button.setId("generation-indicator-compact");
        button.addClassName("compact-indicator-button");
        ring.addClassName("compact-indicator-ring");
        count.addClassName("compact-indicator-count");
        popover.addClassName("compact-indicator-popover");
        popover.setTarget(button);
        popover.setPosition(PopoverPosition.BOTTOM_END);
        popover.setModal(false);
        popover.setAutofocus(true);
        popover.setAriaLabel(getTranslation("indicator.title"));
        popover.addOpenedChangeListener(event -> showCards());

        ring.add(percent, icon);
        button.setIcon(new Div(ring, count));
        popover.add(cards);
        add(button, popover);
    }

    /** The list closes when one of its cards has led to its project. */
    @Override
    protected void onAttach(AttachEvent event) {
        event.getUI().addAfterNavigationListener(navigation -> popover.close());
    }

    /** @param moreOutcomes unseen outcomes beside those in {@code all} */
    public void show(List<GenerationSnapshot> all, int moreOutcomes) {
        generations = all;
        others = moreOutcomes;
        setVisible(!all.isEmpty());
        if (!all.isEmpty()) {
            showButton(all.getFirst(), clock.instant());
        }
        showCards();
    }

    private void showButton(GenerationSnapshot first, Instant now) {
        boolean working = first.status().isWorking() && first.isActive(now);
        String words = tooltip(now);
        StatusText.tone(first, now).apply(button);
        button.setClassName("is-active", working);
        button.setAriaLabel(words);
        button.setTooltipText(words);
        ring.getStyle().set("--progress", Integer.toString(first.status().isTerminal() ? 100 : first.percent()));
        percent.setText(working ? Integer.toString(first.percent()) : "");
        icon.setVisible(!working);
        StatusText.icon(first, now).show(icon);
        count.setVisible(generations.size() > 1);
        count.setText(Integer.toString(generations.size() + others));
    }

    private String tooltip(Instant now) {
        long active = generations.stream().filter(one -> one.isActive(now)).count();
        return active > 0
                ? getTranslation("indicator.tooltip.active", active)
                : getTranslation("indicator.tooltip.ended", generations.size() + others);
    }

    private void showCards() {
        boolean opened = popover.isOpened();
        cards.show(opened ? generations : List.of(), opened ? others : 0, clock.instant());
    }
}
