package app.storycore.dashboard;

import app.storycore.account.AccountId;
import app.storycore.account.session.CurrentUser;
import app.storycore.base.Checkpoint;
import app.storycore.base.film.AspectRatio;
import app.storycore.base.film.VisualStyle;
import app.storycore.base.ui.PressOnce;
import app.storycore.base.ui.StudioIcon;
import app.storycore.base.ui.Toast;
import app.storycore.generation.copy.TemplateService;
import app.storycore.generation.imports.ImportedPackage;
import app.storycore.generation.imports.PackageImport;
import app.storycore.project.ProjectId;
import app.storycore.project.ProjectInfo;
import app.storycore.project.ProjectService;
import app.storycore.project.list.ProjectFilter;
import app.storycore.project.list.ProjectList;
import app.storycore.project.list.ProjectQuery;
import app.storycore.project.ui.NewProjectDialog;
import app.storycore.project.ui.ProjectNavigation;
import app.storycore.project.ui.imports.ImportPackageDialog;
import app.storycore.quota.Quota;
import app.storycore.quota.QuotaExceededException;
import app.storycore.quota.Quotas;
import app.storycore.quota.ui.QuotaText;
import app.storycore.workflow.WorkflowQueries;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** All projects of one account; what is searched for is in the address, see {@link ProjectListBar}. */
@Route(ProjectNavigation.PROJECTS)
@PermitAll
class ProjectsView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final ProjectService projects;
    private final PackageImport packages;
    private final Quotas quotas;
    private final WorkflowQueries workflows;
    private final ProjectList list;
    private final TemplateService templates;
    private final AccountId ownerId;
    private final ProjectListBar bar = new ProjectListBar(this::goTo);
    private final Header head;
    private final ProjectCards cards;
    private final Div welcome;
    private final Paragraph noMatch = new Paragraph();

    ProjectsView(
            CurrentUser currentUser,
            ProjectService projects,
            PackageImport packages,
            Quotas quotas,
            WorkflowQueries workflows,
            ProjectList list,
            TemplateService templates,
            ProjectCards cards) {
        this.projects = projects;
        this.packages = packages;
        this.quotas = quotas;
        this.workflows = workflows;
        this.list = list;
        this.templates = templates;
        this.cards = cards;
        ownerId = currentUser.id();
        Button create = newProject();
        cards.whenChanged(this::showWhatIsThere);
        welcome = welcome();
        head = new Header(new H1(getTranslation("project.title")), bar, importPackage(), create);

        addClassName("projects-view");
        head.addClassName("projects-head");
        noMatch.addClassName("empty-state");

        add(head, welcome, noMatch, cards);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        cards.show(bar.show(event.getLocation().getQueryParameters()));
        showWhatIsThere();
    }

    @Override
    public String getPageTitle() {
        return getTranslation("frame.page", getTranslation("project.title"));
    }

    private void goTo(QueryParameters address) {
        getUI().ifPresent(ui -> ui.navigate(ProjectNavigation.PROJECTS, address));
    }

    private void showWhatIsThere() {
        int archived = cards.archived();
        int templates = cards.templates();
        ProjectQuery query = bar.query();
        boolean any = !cards.isEmpty();
        boolean looking =
                archived + templates > 0 || !query.text().isBlank() || query.filter() != ProjectFilter.CURRENT;
        bar.count(archived, templates);
        head.setVisible(any || looking);
        welcome.setVisible(!any && !looking);
        noMatch.setVisible(!any && looking);
        noMatch.setText(nothing(query));
    }

    private String nothing(ProjectQuery query) {
        if (!query.text().isBlank()) {
            return getTranslation("project.noMatch", query.text());
        }
        return switch (query.filter()) {
            case CURRENT ->
                cards.archived() > 0 ? getTranslation("project.none.CURRENT") : getTranslation("project.none.AT_ALL");
            case ARCHIVED -> getTranslation("project.none.ARCHIVED");
            case TEMPLATES -> getTranslation("project.none.TEMPLATES");
        };
    }

    private Div welcome() {
        Button create = newProject();
        Button sample = new Button(getTranslation("project.sample"), StudioIcon.PLAY.create(), click -> openSample());
        PressOnce.mark(sample);
        Div ways = new Div(create, sample, importPackage());
        Div picture = new Div(StudioIcon.FILM.create());
        Div empty = new Div(
                picture,
                new H2(getTranslation("project.welcome")),
                new Paragraph(getTranslation("project.welcome.hint")),
                ways);

        empty.addClassName("empty-state");
        ways.addClassName("empty-state-ways");
        picture.addClassName("empty-state-picture");
        return empty;
    }

    private Button newProject() {
        Button create = new Button(
                getTranslation("project.new"),
                StudioIcon.PLUS.create(),
                click -> newProjectDialog().open());
        create.addThemeVariants(ButtonVariant.PRIMARY);
        return create;
    }

    private NewProjectDialog newProjectDialog() {
        EngineSelect engine = new EngineSelect(workflows, workflows.defaultEngine());
        engine.setLabel(getTranslation("project.engine"));
        return new NewProjectDialog(
                (name, style, aspect, template) -> open(created(name, style, aspect, engine.chosen(), template)),
                engine,
                templates(),
                () -> quotas.near(ownerId, Quota.PROJECTS));
    }

    private ProjectId created(
            String name, VisualStyle style, AspectRatio aspect, @Nullable String engine, @Nullable ProjectId template) {
        return template == null
                ? projects.create(ownerId, name, style, aspect, engine).id()
                : templates
                        .begin(template, ownerId, new TemplateService.Start(name, style, aspect, engine))
                        .id();
    }

    private List<ProjectInfo> templates() {
        return list.templates(ownerId, getLocale()).stream()
                .map(template -> projects.get(template.id(), ownerId))
                .toList();
    }

    private Button importPackage() {
        Button button = new Button(
                getTranslation("project.package"),
                StudioIcon.UPLOAD.create(),
                click -> importDialog().open());
        PressOnce.mark(button);
        return button;
    }

    private ImportPackageDialog importDialog() {
        return new ImportPackageDialog(
                this::receive,
                quotas.limits().of(Quota.UPLOAD),
                () -> quotas.near(ownerId, Quota.PROJECTS, Quota.SHOTS, Quota.DISK));
    }

    /** On another thread than the page. */
    private Runnable receive(InputStream zip, Checkpoint wanted) throws IOException {
        ImportedPackage taken = packages.receive(ownerId, zip, wanted);
        return () -> imported(taken);
    }

    private void imported(ImportedPackage taken) {
        Toast.done(words(taken));
        open(taken.project().id());
    }

    private String words(ImportedPackage taken) {
        String name = taken.project().name();
        if (!taken.withResults()) {
            return getTranslation(
                    "project.package.done.shots", name, taken.project().shots());
        }
        return taken.lost() == 0
                ? getTranslation("project.package.done", name, taken.project().shots(), taken.panels())
                : getTranslation("project.package.done.lost", name, taken.lost(), taken.panels() + taken.lost());
    }

    /** Another tab may have opened it before. */
    private void openSample() {
        try {
            open(projects.openSample(ownerId).id());
        } catch (QuotaExceededException refused) {
            Toast.problem(QuotaText.of(refused));
        }
    }

    private void open(ProjectId projectId) {
        getUI().ifPresent(ui -> ui.navigate(ProjectNavigation.project(projectId)));
    }
}
