package app.storycore.generation.ui.notify;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import app.storycore.base.ui.StudioIcon;
import app.storycore.base.ui.Toast;
import app.storycore.generation.GenerationSnapshot;
import app.storycore.generation.ui.status.StatusText;
import app.storycore.project.ui.ProjectNavigation;
import java.time.Clock;
import java.time.Instant;
import java.util.List;

/** Tells how generations end: in the page always, and by the browser for those who want it. */
public final class StatusNotices {

    private final Clock clock;
    private final BrowserTabStatus tab;
    private final OutcomeTracker outcomeTracker = new OutcomeTracker();
    private boolean inBrowser;

    public StatusNotices(Clock clock, BrowserTabStatus tab) {
        this.clock = clock;
        this.tab = tab;
    }

    /** Whether the browser is to tell it too. */
    public void allowInBrowser(boolean allowed) {
        inBrowser = allowed;
    }

    /** Tells what is new since the last call. */
    public void show(List<GenerationSnapshot> generations) {
        Instant now = clock.instant();
        for (GenerationSnapshot generation : outcomeTracker.take(generations, now)) {
            tell(generation, now);
        }
    }

    private void tell(GenerationSnapshot generation, Instant now) {
        String words = StatusText.wordsWithMisses(generation, now);
        String link = ProjectNavigation.project(generation.projectId());
        StudioIcon icon = StatusText.icon(generation, now);
        String tone = StatusText.tone(generation, now).className();
        String sentence = translate("indicator.announcement", generation.projectName(), words);
        if (tab.isAt(generation.projectId())) {
            Toast.newsOfThisPage(icon, tone, sentence);
        } else {
            Toast.news(icon, tone, sentence, translate("notice.open"), link);
        }
        if (inBrowser) {
            tab.tell(
                    OutcomeTracker.key(generation, now), generation.projectId(), generation.projectName(), words, link);
        }
    }
}
