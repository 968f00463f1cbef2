package app.storycore.generation.ui.detail;

import app.storycore.account.AccountId;
import app.storycore.base.ui.PressOnce;
import app.storycore.base.ui.StudioIcon;
import app.storycore.base.ui.Toast;
import app.storycore.generation.GenerationId;
import app.storycore.generation.GenerationSnapshot;
import app.storycore.generation.history.GenerationDetails;
import app.storycore.generation.history.GenerationHistory;
import app.storycore.generation.live.GenerationNotifier;
import app.storycore.generation.live.LiveChanges;
import app.storycore.generation.removal.DeletionRefusedException;
import app.storycore.generation.removal.GenerationDeletion;
import app.storycore.generation.service.GenerationService;
import app.storycore.generation.ui.GenerationNavigation;
import app.storycore.generation.ui.live.LiveBinding;
import app.storycore.generation.ui.live.VisibleTabTask;
import app.storycore.generation.ui.panel.StageRows;
import app.storycore.generation.ui.results.Downloads;
import app.storycore.generation.ui.results.SheetLink;
import app.storycore.generation.ui.status.GenerationAttributes;
import app.storycore.generation.ui.status.MissesLine;
import app.storycore.generation.ui.status.StatusBadge;
import app.storycore.project.ui.ProjectNavigation;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Span;
import java.time.Clock;
import java.time.Instant;

/** All that is known of one generation: how it ended, its figures and files, its shots, and what happened when. */
final class GenerationDetailsPage extends Div {

    private final GenerationHistory history;
    private final GenerationDeletion deletion;
    private final Clock clock;
    private final GenerationId id;
    private final AccountId ownerId;
    private final String projectName;
    private final Div status = new Div();
    private final GenerationFacts facts = new GenerationFacts();
    private final Downloads downloads = new Downloads();
    private final SheetLink sheet = new SheetLink();
    private final StageRows stages = new StageRows();
    private final ShotDetailsList shots;
    private final StatusTimeline changes;
    private final Button delete;
    private final VisibleTabTask seen;

    GenerationDetailsPage(
            GenerationHistory history,
            GenerationDeletion deletion,
            GenerationService generations,
            GenerationNotifier notifier,
            Clock clock,
            GenerationDetails record) {
        this.history = history;
        this.deletion = deletion;
        this.clock = clock;
        id = record.snapshot().id();
        ownerId = record.snapshot().ownerId();
        projectName = record.snapshot().projectName();
        shots = new ShotDetailsList(
                (number, limit) -> history.shotsAfter(number, id, ownerId, limit),
                record.snapshot().totalShots());
        changes = new StatusTimeline((revision, limit) -> history.changesAfter(revision, id, ownerId, limit));
        delete = PressOnce.mark(
                new Button(getTranslation("history.delete"), StudioIcon.TRASH.create(), click -> askToDelete()));
        seen = new VisibleTabTask(this, () -> generations.markSeen(id, ownerId));
        Div files = new Div(downloads, sheet);
        Div story = new Div(facts, stages, changes);

        addClassName("record-page");
        getElement().setAttribute("data-aspect", record.snapshot().aspect().label());
        status.addClassName("record-status");
        files.addClassName("record-files");
        story.addClassName("record-story");
        shots.show();
        LiveBinding.bind(this, notifier, ownerId, this::read, this::changed);

        add(head(record.snapshot()), files, shots, story);
    }

    String projectName() {
        return projectName;
    }

    private Header head(GenerationSnapshot generation) {
        Anchor back = new Anchor(GenerationNavigation.HISTORY, getTranslation("history.record.back"));
        Anchor project = new Anchor(ProjectNavigation.project(generation.projectId()));
        Div actions = new Div(project, delete);
        Header head = new Header(back, new H1(projectName), status, actions);

        project.add(StudioIcon.PROJECTS.create(), new Span(getTranslation("history.record.project")));
        project.addClassName("button-link");
        back.addClassName("record-back");
        actions.addClassName("record-actions");
        head.addClassName("record-head");
        return head;
    }

    private void read() {
        show(history.record(id, ownerId));
        changes.show();
    }

    private void show(GenerationDetails record) {
        GenerationSnapshot generation = record.snapshot();
        Instant now = clock.instant();
        status.removeAll();
        status.add(new StatusBadge(generation, now), new MissesLine(generation));
        facts.show(record, now);
        downloads.show(generation);
        sheet.show(generation);
        stages.show(generation, record.losses(), now);
        delete.setVisible(generation.status().isTerminal());
        GenerationAttributes.set(getElement(), generation);
        if (generation.isUnseenOutcome()) {
            seen.run();
        }
    }

    private void changed(LiveChanges news) {
        boolean mine = news.generations().stream().anyMatch(one -> one.id().equals(id));
        if (mine && isStillThere()) {
            read();
        }
        news.shots().stream()
                .filter(shot -> shot.generationId().equals(id))
                .forEach(shot -> shots.changed(shot.number()));
    }

    private boolean isStillThere() {
        return history.exists(id, ownerId);
    }

    private void askToDelete() {
        if (isStillThere()) {
            DeleteConfirmation.ask(
                    getTranslation("history.delete.title"),
                    DeletionText.ofGeneration(deletion.factsOf(id, ownerId)),
                    getTranslation("history.delete"),
                    this::delete);
        } else {
            leave();
        }
    }

    private void delete() {
        try {
            if (isStillThere()) {
                deletion.delete(id, ownerId);
            }
            Toast.done(getTranslation("history.delete.done", projectName));
            leave();
        } catch (DeletionRefusedException stillActive) {
            Toast.problem(getTranslation("history.delete.active"));
        }
    }

    private void leave() {
        getUI().ifPresent(ui -> ui.navigate(GenerationNavigation.HISTORY));
    }
}
