package app.storycore.quota.ui;

import app.storycore.base.ui.BackgroundQuery;
import app.storycore.base.ui.StudioIcon;
import app.storycore.quota.QuotaUse;
import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.function.Supplier;

/** Says of what the account has almost or quite used up all it may, where one is about to use more; else nothing. */
public final class QuotaHint extends Div {

    private final Supplier<List<QuotaUse>> near;
    private final BackgroundQuery<List<QuotaUse>> backgroundQuery = new BackgroundQuery<>(this, this::show);

    /** @param near the quotas that are almost or quite used up; called on other threads */
    public QuotaHint(Supplier<List<QuotaUse>> near) {
        this.near = near;
        addClassName("quota-hint");
        getElement().setAttribute("role", "status");
        setVisible(false);
    }

    /** Asks again; what is shown stays until the answer is there. */
    public void ask() {
        backgroundQuery.ask(near);
    }

    @Override
    protected void onAttach(AttachEvent event) {
        ask();
    }

    private void show(List<QuotaUse> uses) {
        removeAll();
        uses.forEach(use -> add(line(use)));
        setVisible(!uses.isEmpty());
    }

    private static Div line(QuotaUse use) {
        Div line = new Div(StudioIcon.WARNING.create(), new Span(QuotaText.hint(use)));
        line.addClassName("quota-hint-line");
        return line;
    }
}
