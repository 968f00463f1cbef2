package app.storycore.quota.ui;

import app.storycore.base.ui.StudioIcon;
import app.storycore.quota.QuotaUse;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.progressbar.ProgressBar;

/** One quota of an account: used and allowed in words, as a bar, and a warning when the limit is near. */
final class UsageRow extends Div {

    UsageRow(QuotaUse use) {
        String name = QuotaText.name(use.quota());
        String words = QuotaText.use(use);
        Span used = new Span(words);
        Div head = new Div(new Span(name), used);

        addClassName("usage-row");
        getElement().setAttribute("data-quota", use.quota().name());
        head.addClassName("usage-row-head");
        used.addClassName("usage-row-used");

        add(head);
        if (use.isLimited()) {
            add(bar(use, name, words));
        }
        if (use.isNear()) {
            addClassName(use.isReached() ? "tone-bad" : "tone-warning");
            add(state(use));
        }
    }

    private static ProgressBar bar(QuotaUse use, String name, String words) {
        ProgressBar bar = new ProgressBar(0, 1, use.fraction());
        bar.getElement().setAttribute("aria-label", name);
        bar.getElement().setAttribute("aria-valuetext", words);
        return bar;
    }

    private static Div state(QuotaUse use) {
        Div state = new Div(
                (use.isReached() ? StudioIcon.FAILED : StudioIcon.WARNING).create(), new Span(QuotaText.state(use)));
        state.addClassName("usage-row-state");
        return state;
    }
}
