package app.storycore.generation.ui.history;

import app.storycore.account.AccountId;
import app.storycore.base.ui.EmptyState;
import app.storycore.base.ui.RelativeTime;
import app.storycore.base.ui.StudioIcon;
import app.storycore.generation.GenerationSnapshot;
import app.storycore.generation.history.GenerationHistory;
import app.storycore.generation.history.HistoryFilter;
import app.storycore.generation.ui.GenerationNavigation;
import app.storycore.generation.ui.results.Downloads;
import app.storycore.generation.ui.status.GenerationAttributes;
import app.storycore.generation.ui.status.GenerationTime;
import app.storycore.generation.ui.status.MissesLine;
import app.storycore.generation.ui.status.StatusText;
import app.storycore.project.ProjectId;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The ended generations of one project, the last one first, with what each delivered. */
public final class ProjectHistory extends Div {

    private static final int PAGE = 20;

    private final GenerationHistory history;
    private final ProjectId projectId;
    private final AccountId ownerId;
    private final Clock clock;
    private final UnorderedList rows = new UnorderedList();
    private final Button more = new Button(getTranslation("results.more"), click -> showMore());
    private final EmptyState nothing = new EmptyState(
            StudioIcon.HISTORY, getTranslation("results.history.none"), getTranslation("results.history.none.hint"));
    private @Nullable GenerationSnapshot last;

    public ProjectHistory(GenerationHistory history, ProjectId projectId, AccountId ownerId, Clock clock) {
        this.history = history;
        this.projectId = projectId;
        this.ownerId = ownerId;
        this.clock = clock;
        more.addClassName("show-more");
        add(nothing, rows, more);
    }

    /** Reads the newest ones anew. */
    public void read() {
        rows.removeAll();
        last = null;
        showMore();
    }

    private void showMore() {
        Instant now = clock.instant();
        List<GenerationSnapshot> page = history.ended(ownerId, HistoryFilter.ofProject(projectId), last, PAGE + 1);
        for (GenerationSnapshot generation : page.subList(0, Math.min(page.size(), PAGE))) {
            rows.add(row(generation, now));
            last = generation;
        }
        nothing.setVisible(last == null);
        more.setVisible(page.size() > PAGE);
    }

    private ListItem row(GenerationSnapshot generation, Instant now) {
        Anchor words = new Anchor(GenerationNavigation.generation(generation.id()), StatusText.words(generation, now));
        RelativeTime ago = new RelativeTime();
        Downloads downloads = new Downloads();
        Div text = new Div(words, new MissesLine(generation), ago, new Span(facts(generation, now)));
        ListItem row = new ListItem(StatusText.icon(generation, now).create(), text, downloads);

        row.addClassNames("project-run", StatusText.tone(generation, now).className());
        text.addClassName("project-run-text");
        words.addClassName("project-run-words");
        GenerationTime.show(ago, generation, now);
        downloads.show(generation);
        GenerationAttributes.set(row.getElement(), generation);
        return row;
    }

    private String facts(GenerationSnapshot generation, Instant now) {
        RelativeTime took = new RelativeTime();
        took.elapsed(GenerationTime.worked(generation, now), false);
        return getTranslation(
                "results.history.facts",
                generation.totalShots(),
                generation.made(),
                generation.reused(),
                took.getText());
    }
}
