package app.storycore.dashboard;

import app.storycore.base.film.AspectRatio;
import app.storycore.base.ui.Toast;
import app.storycore.generation.GenerationId;
import app.storycore.generation.GenerationSnapshot;
import app.storycore.generation.ShotSnapshot;
import app.storycore.generation.live.LiveChanges;
import app.storycore.generation.ui.history.ProjectHistory;
import app.storycore.generation.ui.live.VisibleTabTask;
import app.storycore.generation.ui.panel.GenerationActions;
import app.storycore.generation.ui.panel.GenerationActionsFactory;
import app.storycore.generation.ui.panel.GenerationPanel;
import app.storycore.generation.ui.panel.PromptProblem;
import app.storycore.generation.ui.results.OpenFilms;
import app.storycore.generation.ui.results.ResultGallery;
import app.storycore.generation.ui.version.OpenVersions;
import app.storycore.project.ProjectId;
import app.storycore.project.ProjectInfo;
import app.storycore.project.ShotId;
import app.storycore.project.ui.AspectSelect;
import app.storycore.project.ui.ProjectHeading;
import app.storycore.project.ui.board.ShotBoard;
import app.storycore.project.ui.cast.CastBoard;
import app.storycore.project.ui.cast.OpenCast;
import app.storycore.project.ui.edit.OpenSequence;
import app.storycore.project.ui.edit.SaveIndicator;
import app.storycore.project.ui.edit.SequenceSummary;
import app.storycore.project.ui.edit.ShotPromptProblem;
import app.storycore.project.ui.edit.UnsavedText;
import app.storycore.project.ui.sound.OpenSounds;
import app.storycore.project.ui.words.ProjectText;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Aside;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.router.QueryParameters;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;

/** One project with everything about it: heading, tabs, shots, cast, results, history, and its generation beside them. */
final class ProjectPage extends Div {

    /** Names the earlier generation with which the results are compared, in the address. */
    static final String COMPARED = "compared";

    private final ProjectGenerations generations;
    private final ProjectId projectId;
    private final SaveIndicator saveIndicator = new SaveIndicator();
    private final ShotThumbnails faces;
    private final ProjectHeading heading;
    private final HeadingActions headings;
    private final GenerationPanel panel;
    private final ShotBoard shots;
    private final CastBoard cast;
    private final ResultGallery results;
    private final ProjectHistory history;
    private final VisibleTabTask seen;
    private final DashboardTabs tabs;
    private final ShotToolbar tools;
    private final ProjectVersions versions;
    private DashboardTab tab = DashboardTab.SHOTS;
    private @Nullable GenerationSnapshot latest;

    ProjectPage(
            ProjectInfo project,
            ProjectGenerations generations,
            HeadingActions headings,
            ShotThumbnails faces,
            ResultGallery results,
            ProjectHistory history,
            OpenSequence sequence,
            OpenCast openCast,
            OpenSounds openSounds,
            OpenVersions openVersions,
            GenerationActionsFactory actionsFactory,
            CoverTool cover,
            OpenFilms films,
            BiFunction<ShotBoard, SaveIndicator, ShotToolbar> toolbar,
            Clock clock) {
        this.generations = generations;
        this.headings = headings;
        this.faces = faces;
        this.results = results;
        this.history = history;
        projectId = project.id();
        tabs = new DashboardTabs(projectId);
        EngineSelect engine = headings.engines(project.engine());
        AspectSelect aspect = new AspectSelect(project.aspect());
        heading = new ProjectHeading(project, saveIndicator, headings::rename, headings::restyle, aspect, engine);
        GenerationActions actions = actionsFactory.of(projectId, project.ownerId(), this::storeOrSay, this::readLatest);
        panel = new GenerationPanel(clock, actions);
        panel.films(films);
        results.films(films);
        shots = new ShotBoard(sequence, openCast, openSounds, saveIndicator, faces::face, this::sequenceChanged);
        cast = new CastBoard(openCast, saveIndicator);
        versions = new ProjectVersions(openVersions, faces, shots, results, panel, actions, cover);
        seen = new VisibleTabTask(this, generations::markSeen);
        tools = toolbar.apply(shots, saveIndicator);
        saveIndicator.whenSaved(panel::foreseeAgain);
        saveIndicator.whenUnsaved(projectId, this::takeIn);
        headings.whenChangedElsewhere(this, now -> {
            heading.show(now);
            engine.show(now.engine());
            aspect.setValue(now.aspect());
            frameIn(now.aspect());
            versions.read();
            panel.foreseeAgain();
        });
        aspect.setAriaLabel(getTranslation("project.aspect"));
        aspect.whenChosen(this::changeAspect);
        tools.whenFramed(chosen -> {
            aspect.setValue(chosen);
            changeAspect(chosen);
        });
        engine.setAriaLabel(getTranslation("project.engine"));
        engine.whenChosen(chosen -> {
            headings.drawBy(chosen);
            panel.foreseeAgain();
        });
        panel.whenGoToShot(this::goTo);
        panel.whenForeseen(this::foreseen);
        panel.whenLook(this::look);
        shots.panelsFrom(faces::panel);
        ProjectMotion motion = new ProjectMotion(sequence, shots, faces, aspect::getValue);
        shots.whenMotion(motion::ask);
        shots.played(new ProjectPlayer(sequence, shots, faces, openSounds, aspect::getValue));
        cast.whenChanged(shots::refreshCast);
        results.whenCompare(this::goToComparison);
        results.offer(shots::pictureMenu);

        addClassName("project-page");
        getElement().setAttribute("data-project", projectId.toString());
        frameIn(project.aspect());
        generations.bind(this, this::read, this::changed);

        add(head(), content(), new Aside(panel), versions.upload());
    }

    ProjectId projectId() {
        return projectId;
    }

    String projectName() {
        return headings.name();
    }

    /** Shows a part of the page; whoever comes here sees how the generations of the project have ended. */
    void open(DashboardTab chosen) {
        if (tab != chosen) {
            getElement().executeJs("scrollTo(0, 0)");
        }
        tab = chosen;
        tabs.select(chosen);
        getElement().setAttribute("data-tab", chosen.name());
        shots.setVisible(chosen == DashboardTab.SHOTS);
        tools.setVisible(chosen == DashboardTab.SHOTS);
        cast.setVisible(chosen == DashboardTab.CAST);
        results.setVisible(chosen == DashboardTab.RESULTS);
        history.setVisible(chosen == DashboardTab.HISTORY);
        seen.run();
        refreshTab();
    }

    /** Lets the results be compared with an earlier generation; to be said before they are opened. */
    void compareWith(@Nullable GenerationId earlier) {
        results.compareWith(earlier);
    }

    /** Stores what is written, and says whether nothing is left. */
    boolean storeAll() {
        return storeOrSay().isEmpty();
    }

    /** What this browser does not know to be stored is stored now. */
    private void takeIn(List<UnsavedText> texts) {
        storeAll();
        List<String> restored = new ArrayList<>(heading.takeIn(texts));
        restored.addAll(shots.takeIn(texts));
        restored.addAll(cast.takeIn(texts));
        if (!restored.isEmpty()) {
            Toast.done(getTranslation("project.drafts.restored", String.join(", ", restored)));
        }
    }

    private Optional<String> storeOrSay() {
        shots.storeAll();
        cast.storeAll();
        heading.store();
        return saveIndicator.trouble();
    }

    private Header head() {
        Div row = new Div(tabs, tools);
        row.addClassName("project-tab-row");
        return new Header(heading, row);
    }

    private Component content() {
        Div content = new Div(shots, cast, results, history);
        content.addClassName("project-content");
        return content;
    }

    private void changeAspect(AspectRatio chosen) {
        headings.frameIn(chosen);
        frameIn(chosen);
        panel.foreseeAgain();
    }

    /** Pictures on the board have this shape, those of results that of their generation. */
    private void frameIn(AspectRatio aspect) {
        shots.getElement().setAttribute("data-aspect", aspect.label());
    }

    private void read() {
        latest = generations.latest().orElse(null);
        List<ShotSnapshot> read = generations.read(faces, latest);
        versions.read(read, latest);
        panel.showShots(read);
        if (latest != null) {
            panel.show(latest);
        }
        if (tab != DashboardTab.CAST) { // which no generation changes
            refreshTab();
        }
    }

    private void foreseen(Set<ShotId> toDraw) {
        faces.foresee(toDraw).forEach(shots::refreshFace);
    }

    private void readLatest() {
        generations.latest().ifPresent(this::take);
        panel.allowStart();
    }

    private void changed(LiveChanges changes) {
        List<GenerationSnapshot> mine = changes.generations().stream()
                .filter(generation -> generation.projectId().equals(projectId))
                .toList();
        mine.forEach(this::take);
        if (mine.stream().anyMatch(GenerationSnapshot::isUnseenOutcome)) {
            seen.runAfterAWhile();
        }
        changes.shots().stream().filter(this::isOfLatest).forEach(shot -> {
            faces.take(shot);
            shots.refreshFace(shot.shotId());
            results.show(shot);
            panel.noteFailure(shot);
        });
    }

    private void take(GenerationSnapshot generation) {
        GenerationSnapshot before = latest;
        if (before != null && !generation.supersedes(before)) {
            return;
        }
        if (before == null || !before.id().equals(generation.id()) || hasJustEnded(generation, before)) {
            read();
        } else {
            latest = generation;
            panel.show(generation);
            switch (tab) {
                case SHOTS -> faces.watch(generation);
                case RESULTS -> results.show(generation);
                case CAST, HISTORY -> {}
            }
        }
    }

    private static boolean hasJustEnded(GenerationSnapshot generation, GenerationSnapshot before) {
        return generation.status().isTerminal() && !before.status().isTerminal();
    }

    private boolean isOfLatest(ShotSnapshot shot) {
        return latest != null && latest.id().equals(shot.generationId());
    }

    private void refreshTab() {
        switch (tab) {
            case SHOTS -> {}
            case CAST -> cast.read();
            case RESULTS -> Optional.ofNullable(latest).ifPresent(results::show);
            case HISTORY -> history.read();
        }
    }

    private void sequenceChanged(SequenceSummary sequenceSummary) {
        heading.show(sequenceSummary);
        panel.check(
                sequenceSummary.shots(),
                sequenceSummary.faults().stream().map(this::fault).toList());
    }

    private PromptProblem fault(ShotPromptProblem fault) {
        return new PromptProblem(fault.number(), ProjectText.of(fault.verdict()), () -> goTo(fault.shotId()));
    }

    /** Goes to a shot of the project, if there is one. */
    void goTo(ShotId shotId) {
        if (tab != DashboardTab.SHOTS) {
            getUI().ifPresent(ui -> ui.navigate(DashboardTab.SHOTS.address(projectId)));
        }
        shots.writeAt(shotId);
    }

    private void look() {
        results.wantPlay();
        if (tab == DashboardTab.RESULTS) {
            refreshTab();
        } else {
            getUI().ifPresent(ui -> ui.navigate(DashboardTab.RESULTS.address(projectId)));
        }
    }

    private void goToComparison(Optional<GenerationId> earlier) {
        getUI().ifPresent(ui -> ui.navigate(
                DashboardTab.RESULTS.address(projectId),
                earlier.map(id -> QueryParameters.of(COMPARED, id.toString())).orElseGet(QueryParameters::empty)));
    }
}
