package app.storycore.generation.ui.history;

import app.storycore.asset.AssetLinks;
import app.storycore.base.ui.DateTimeText;
import app.storycore.base.ui.RelativeTime;
import app.storycore.base.ui.StudioIcon;
import app.storycore.base.ui.WrittenText;
import app.storycore.generation.GenerationSnapshot;
import app.storycore.generation.ui.GenerationNavigation;
import app.storycore.generation.ui.status.GenerationAttributes;
import app.storycore.generation.ui.status.MissesLine;
import app.storycore.generation.ui.status.StatusText;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.SvgIcon;
import java.time.Instant;
import java.util.UUID;

/** How one generation ended: what, when, how long, how many panels, and its package; its name leads to all the rest. */
final class HistoryRow extends ListItem {

    HistoryRow(GenerationSnapshot generation, Instant now) {
        SvgIcon icon = StatusText.icon(generation, now).create();
        Anchor project = WrittenText.shownIn(
                new Anchor(GenerationNavigation.generation(generation.id()), generation.projectName()));
        Span words = new Span(StatusText.words(generation, now));
        StatusText.detail(generation).ifPresent(words::setTitle);
        Div name = new Div(project, words, new MissesLine(generation));
        Div facts = new Div(
                fact("history.ended", generation.endedAt() == null ? "" : DateTimeText.inWords(generation.endedAt())),
                fact("history.worked", RelativeTime.clock(generation.worked())),
                fact("history.panels", panels(generation)));

        addClassName("history-row");
        StatusText.tone(generation, now).apply(this);
        icon.addClassName("queue-row-icon");
        name.addClassName("queue-row-name");
        facts.addClassName("history-row-facts");
        GenerationAttributes.set(getElement(), generation);

        add(icon, name, facts);
        if (generation.packageAssetId() != null) {
            add(download(generation.packageAssetId(), generation.projectName()));
        }
    }

    private Div fact(String key, String value) {
        Span label = new Span(getTranslation(key));
        Div fact = new Div(label, new Span(value));
        label.addClassName("history-row-label");
        return fact;
    }

    private String panels(GenerationSnapshot generation) {
        return getTranslation("history.panels.count", generation.made() + generation.reused(), generation.totalShots());
    }

    private Anchor download(UUID assetId, String project) {
        Anchor download = new Anchor(AssetLinks.download(assetId));
        download.add(StudioIcon.DOWNLOAD.create(), new Span(getTranslation("history.download")));
        download.setRouterIgnore(true);
        download.getElement().setAttribute("download", true);
        download.setAriaLabel(getTranslation("history.download.of", project));
        download.addClassNames("button-link", "history-row-download");
        return download;
    }
}
