package app.storycore.dashboard;

import app.storycore.account.AccountId;
import app.storycore.generation.film.GenerationFilms;
import app.storycore.generation.history.GenerationHistory;
import app.storycore.generation.live.GenerationNotifier;
import app.storycore.generation.live.PanelPreviews;
import app.storycore.generation.service.GenerationQueries;
import app.storycore.generation.service.GenerationService;
import app.storycore.generation.start.PromptPreviews;
import app.storycore.generation.ui.history.ProjectHistory;
import app.storycore.generation.ui.panel.GenerationActionsFactory;
import app.storycore.generation.ui.pdf.OpenPdfFactory;
import app.storycore.generation.ui.results.OpenFilms;
import app.storycore.generation.ui.results.ResultGallery;
import app.storycore.generation.ui.version.OpenVersions;
import app.storycore.generation.ui.version.OpenVersionsFactory;
import app.storycore.project.ProjectInfo;
import app.storycore.project.ProjectNotifier;
import app.storycore.project.ProjectService;
import app.storycore.project.ShotService;
import app.storycore.project.film.FilmSettingsService;
import app.storycore.project.list.ProjectList;
import app.storycore.project.numbering.NumberingService;
import app.storycore.project.script.ScriptService;
import app.storycore.project.sound.SoundService;
import app.storycore.project.ui.cast.OpenCastFactory;
import app.storycore.project.ui.edit.OpenSequenceFactory;
import app.storycore.project.ui.sound.OpenSounds;
import app.storycore.quota.Quotas;
import app.storycore.workflow.WorkflowQueries;
import java.time.Clock;
import org.springframework.stereotype.Component;

/** Makes the page of a project out of the parts that features bring. */
@Component
class ProjectPageFactory {

    private final ProjectService projects;
    private final ProjectList list;
    private final ProjectNotifier projectNotifier;
    private final ShotService shots;
    private final ScriptService scripts;
    private final NumberingService numbers;
    private final OpenSequenceFactory sequences;
    private final OpenCastFactory casts;
    private final SoundService sounds;
    private final OpenVersionsFactory versions;
    private final GenerationQueries queries;
    private final GenerationService generations;
    private final GenerationNotifier generationNotifier;
    private final GenerationHistory history;
    private final GenerationActionsFactory actions;
    private final PanelPreviews previews;
    private final PromptPreviews promptPreviews;
    private final OpenPdfFactory pdfs;
    private final Quotas quotas;
    private final WorkflowQueries workflows;
    private final FilmSettingsService filmSettings;
    private final GenerationFilms films;
    private final Clock clock;

    ProjectPageFactory(
            ProjectService projects,
            ProjectList list,
            ProjectNotifier projectNotifier,
            ShotService shots,
            ScriptService scripts,
            NumberingService numbers,
            OpenSequenceFactory sequences,
            OpenCastFactory casts,
            SoundService sounds,
            OpenVersionsFactory versions,
            GenerationQueries queries,
            GenerationService generations,
            GenerationNotifier generationNotifier,
            GenerationHistory history,
            GenerationActionsFactory actions,
            PanelPreviews previews,
            PromptPreviews promptPreviews,
            OpenPdfFactory pdfs,
            Quotas quotas,
            WorkflowQueries workflows,
            FilmSettingsService filmSettings,
            GenerationFilms films,
            Clock clock) {
        this.projects = projects;
        this.list = list;
        this.projectNotifier = projectNotifier;
        this.shots = shots;
        this.scripts = scripts;
        this.numbers = numbers;
        this.sequences = sequences;
        this.casts = casts;
        this.sounds = sounds;
        this.versions = versions;
        this.queries = queries;
        this.generations = generations;
        this.generationNotifier = generationNotifier;
        this.history = history;
        this.actions = actions;
        this.previews = previews;
        this.promptPreviews = promptPreviews;
        this.pdfs = pdfs;
        this.quotas = quotas;
        this.workflows = workflows;
        this.filmSettings = filmSettings;
        this.films = films;
        this.clock = clock;
    }

    ProjectPage of(ProjectInfo project) {
        AccountId ownerId = project.ownerId();
        ProjectPrompts prompts = new ProjectPrompts(promptPreviews, projects, projectNotifier, project.id(), ownerId);
        OpenVersions pictures = versions.of(project.id(), ownerId);
        ResultGallery results = new ResultGallery(queries, history, ownerId, clock);
        results.offerLayout(generation -> pdfs.open(project.id(), ownerId, generation));
        return new ProjectPage(
                project,
                new ProjectGenerations(queries, generations, generationNotifier, project),
                new HeadingActions(projects, projectNotifier, workflows, project),
                new ShotThumbnails(previews, clock),
                results,
                new ProjectHistory(history, project.id(), ownerId, clock),
                sequences.of(project.id(), ownerId),
                casts.of(project.id(), ownerId),
                new OpenSounds(sounds, project.id(), ownerId),
                pictures,
                actions,
                new CoverTool(list, project.id(), ownerId),
                new OpenFilms(filmSettings, films, ownerId),
                (board, state) -> new ShotToolbar(
                        shots, scripts, numbers, quotas, project.id(), ownerId, board, state, prompts, pictures),
                clock);
    }
}
