package app.storycore.dashboard;

import static org.assertj.core.api.Assertions.assertThat;

import app.storycore.PageTest;
import app.storycore.asset.AssetLinks;
import app.storycore.base.MovableClock;
import app.storycore.base.film.VisualStyle;
import app.storycore.delivery.ExportProgress;
import app.storycore.delivery.Repacked;
import app.storycore.delivery.StoryboardBuilder;
import app.storycore.delivery.archive.Enclosures;
import app.storycore.delivery.archive.ProjectPackage;
import app.storycore.generation.GenerationId;
import app.storycore.generation.ShotSnapshot;
import app.storycore.generation.ShotStatus;
import app.storycore.generation.removal.GenerationDeletion;
import app.storycore.generation.service.GenerationQueries;
import app.storycore.generation.service.GenerationService;
import app.storycore.generation.ui.status.StatusBadge;
import app.storycore.project.ProjectId;
import app.storycore.project.ProjectInfo;
import app.storycore.project.ProjectService;
import app.storycore.project.ShotDraft;
import app.storycore.project.ShotService;
import app.storycore.project.list.DeletedProjects;
import app.storycore.project.list.ProjectList;
import app.storycore.project.ui.ProjectCard;
import app.storycore.project.ui.imports.ImportPackageDialog;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.menubar.MenuBar;
import com.vaadin.flow.component.menubar.MenuBarTester;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.component.upload.UploadTester;
import com.vaadin.flow.router.QueryParameters;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@Tag("hsqldb") // each of its statements is asked of PostgreSQL by another test
class ProjectsViewTest extends PageTest {

    @Autowired
    ProjectService projects;

    @Autowired
    ProjectList list;

    @Autowired
    GenerationDeletion removal;

    @Autowired
    MovableClock clock;

    @Autowired
    ShotService shots;

    @Autowired
    GenerationService generations;

    @Autowired
    GenerationQueries queries;

    @Test
    void offers_a_sample_to_who_has_nothing_yet() {
        navigate(ProjectsView.class);

        press("Open the sample project");

        assertThat(getCurrentView()).isInstanceOf(DashboardView.class);
        assertThat(find(TextArea.class).all()).hasSize(8).noneMatch(TextArea::isInvalid);
        assertThat(find(Button.class).withText("Generate sequence").single().isEnabled())
                .isTrue();
    }

    @Test
    void opens_the_sample_that_another_tab_has_opened_already() {
        navigate(ProjectsView.class);
        projects.createSample(owner);

        press("Open the sample project");

        assertThat(getCurrentView()).isInstanceOf(DashboardView.class);
        assertThat(projects.count(owner, "")).isOne();
    }

    @Test
    void opens_one_sample_for_tabs_that_ask_at_the_same_instant() throws Exception {
        int tabs = 8;
        CountDownLatch all = new CountDownLatch(tabs);
        try (ExecutorService threads = Executors.newFixedThreadPool(tabs)) {
            List<Callable<ProjectId>> presses = Collections.nCopies(tabs, () -> {
                all.countDown();
                all.await();
                return projects.openSample(owner).id();
            });
            Set<ProjectId> opened = new HashSet<>();
            for (Future<ProjectId> press : threads.invokeAll(presses)) {
                opened.add(press.get());
            }
            assertThat(opened).hasSize(1);
        }
        assertThat(projects.count(owner, "")).isOne();
    }

    @Test
    void makes_one_project_of_two_presses_that_arrive_together() {
        navigate(ProjectsView.class);
        press("New project");
        test(find(TextField.class, find(Dialog.class).single()).single()).setValue("Night Train");
        Button create = find(Button.class).withText("Create project").single();

        create.click();
        create.click();

        assertThat(projects.count(owner, "")).isOne();
    }

    @Test
    void makes_a_project_but_none_without_a_name() {
        navigate(ProjectsView.class);
        press("New project");
        press("Create project");
        TextField name = find(TextField.class, find(Dialog.class).single()).single();
        assertThat(name.isInvalid()).isTrue();
        assertThat(name.getErrorMessage()).isEqualTo("Give the project a name of 1 to 120 characters.");

        test(name).setValue("Night Train");
        press("Create project");

        assertThat(getCurrentView()).isInstanceOf(DashboardView.class);
        assertThat(projects.search(owner, "night", 0, 9)).hasSize(1);
    }

    @Test
    void imports_a_package_and_opens_its_project_with_its_panels() throws IOException {
        navigate(ProjectsView.class);
        press("Import package");

        upload(packed());

        waitUntil(() -> getCurrentView() instanceof DashboardView);
        assertThat(notices()).contains("“Ebb” imported with its 2 shots and 2 panels");
        assertThat(find(TextArea.class).all()).hasSize(2);
        ProjectId project = projects.search(owner, "Ebb", 0, 9).getFirst().id();
        List<String> panels = queries.newestPanels(project, owner).values().stream()
                .map(shot -> AssetLinks.show(Objects.requireNonNull(shot.thumbnailAssetId())))
                .toList();
        assertThat(panels).hasSize(2);
        assertThat(find(Image.class).all()).extracting(Image::getSrc).containsAll(panels);
    }

    @Test
    void says_how_many_panels_of_a_package_could_not_be_read() throws IOException {
        navigate(ProjectsView.class);
        press("Import package");

        upload(Repacked.replaced(packed(), "panels/shot-0002.png", null));

        waitUntil(() -> getCurrentView() instanceof DashboardView);
        assertThat(notices()).contains("“Ebb” imported, but 1 of 2 panels could not be read.");
    }

    @Test
    void says_that_the_panels_of_an_old_package_are_to_be_drawn() throws IOException {
        navigate(ProjectsView.class);
        press("Import package");

        upload(Repacked.asBeforeResults(packed()));

        waitUntil(() -> getCurrentView() instanceof DashboardView);
        assertThat(notices())
                .contains("“Ebb” imported with its 2 shots. The package does not say how its panels were made");
    }

    @Test
    void says_in_one_sentence_why_a_file_is_not_imported() {
        navigate(ProjectsView.class);
        press("Import package");

        upload("no ZIP at all".getBytes(StandardCharsets.UTF_8));

        waitUntil(() -> words(find(Dialog.class).single()).contains("This file is not a ZIP."));
        assertThat(getCurrentView()).isInstanceOf(ProjectsView.class);
        assertThat(projects.count(owner, "")).isZero();
    }

    @Test
    void says_that_a_package_cannot_be_stored() {
        new ImportPackageDialog(
                        (zip, wanted) -> {
                            throw new IOException("No space left on device");
                        },
                        1_000,
                        List::of)
                .open();

        upload(new byte[] {1});

        waitUntil(() -> words(find(Dialog.class).single()).contains("The package could not be stored"));
    }

    @Test
    void shows_only_ones_own_projects() {
        projects.create(stranger(), "Somebody else's", VisualStyle.INK);
        project("Mine");

        navigate(ProjectsView.class);

        assertThat(names()).containsExactly("Mine");
    }

    @Test
    void finds_by_name_and_says_when_there_is_none() {
        project("Harbour");
        project("Night Train");
        ProjectsView view = navigate(ProjectsView.class);

        test(find(TextField.class).single()).setValue("train");
        assertThat(names()).containsExactly("Night Train");

        test(find(TextField.class).single()).setValue("nowhere");
        assertThat(names()).isEmpty();
        assertThat(words(view)).contains("No project or prompt contains “nowhere”.");
    }

    @Test
    void finds_by_prompt_and_shows_where_it_was_found() {
        project("Harbour");
        ProjectId train = projects.create(owner, "Night Train", VisualStyle.INK).id();
        shots.add(train, owner, ShotDraft.of("Rain runs down the window of the dining car, and nobody is there"));
        navigate(ProjectsView.class);

        test(find(TextField.class).single()).setValue("DINING");

        assertThat(names()).containsExactly("Night Train");
        assertThat(words(find(ProjectCard.class).single())).contains("down the window of the dining car, and nobody");
    }

    @Test
    void keeps_search_filter_and_order_in_the_address() {
        ProjectId archived = project("Harbour");
        project("Bridge");
        project("Abbey");
        list.archive(archived, owner);

        ui().navigate("", QueryParameters.of("sort", "name"));
        assertThat(names()).containsExactly("Abbey", "Bridge");
        ui().navigate("", QueryParameters.of("show", "archived"));
        assertThat(names()).containsExactly("Harbour");
        ui().navigate("", QueryParameters.fromString("show=archived&search=bridge"));
        assertThat(names()).isEmpty();
        ui().navigate("", QueryParameters.fromString("show=nonsense&sort=nonsense"));
        assertThat(names()).hasSize(2);
    }

    @Test
    void renames_a_project_but_not_to_nothing() {
        project("Harbour");
        navigate(ProjectsView.class);

        choose("Harbour", "Rename");
        TextField name = find(TextField.class, find(Dialog.class).single()).single();
        test(name).setValue(" ");
        press("Rename");
        assertThat(name.getErrorMessage()).isEqualTo("Give the project a name of 1 to 120 characters.");
        test(name).setValue("Old port");
        press("Rename");

        assertThat(names()).containsExactly("Old port");
    }

    @Test
    void duplicates_a_project_beside_it() {
        project("Harbour");
        navigate(ProjectsView.class);

        choose("Harbour", "Duplicate");
        waitUntil(() -> names().size() == 2);

        assertThat(names()).containsExactlyInAnyOrder("Harbour", "Harbour (copy)");
        assertThat(notices()).contains("“Harbour (copy)” created");
    }

    @Test
    void saves_a_template_and_begins_a_project_with_it() {
        ProjectId harbour = project("Harbour");
        projects.changeStyle(harbour, owner, VisualStyle.NOIR);
        navigate(ProjectsView.class);

        choose("Harbour", "Save as template");
        waitUntil(() -> notices().contains("Template “Harbour” saved. New project offers it."));
        assertThat(names()).containsExactly("Harbour");
        press("New project");
        test(find(TextField.class, find(Dialog.class).single()).single()).setValue("Night Train");
        startFrom("Harbour (1 shot)");
        press("Create project");

        assertThat(getCurrentView()).isInstanceOf(DashboardView.class);
        ProjectInfo begun = projects.search(owner, "night", 0, 9).getFirst();
        assertThat(begun.shots()).isOne();
        assertThat(begun.style()).isEqualTo(VisualStyle.NOIR);
        ui().navigate("", QueryParameters.of("show", "templates"));
        assertThat(names()).containsExactly("Harbour");
        askToDelete();
        test(find(ConfirmDialog.class).single()).confirm();
        assertThat(words((Component) getCurrentView())).contains("No project is saved as a template.");
        ui().navigate("");
        assertThat(names()).containsExactlyInAnyOrder("Harbour", "Night Train");
    }

    @SuppressWarnings({"unchecked", "rawtypes"})
    private void startFrom(String template) {
        Select<?> select = find(Select.class, find(Dialog.class).single()).all().stream()
                .filter(one -> "Start from".equals(one.getLabel()))
                .findFirst()
                .orElseThrow();
        test((Select) select).selectItem(template);
    }

    @Test
    void archives_a_project_and_takes_it_back() {
        project("Harbour");
        ProjectsView view = navigate(ProjectsView.class);

        choose("Harbour", "Archive");
        assertThat(names()).isEmpty();
        assertThat(words(view)).contains("All your projects are archived.");
        assertThat(notices()).contains("“Harbour” archived");
        press("Undo");
        assertThat(names()).containsExactly("Harbour");

        choose("Harbour", "Archive");
        ui().navigate("", QueryParameters.of("show", "archived"));
        choose("Harbour", "Unarchive");
        assertThat(words((Component) getCurrentView())).contains("No project is archived.");
        ui().navigate("");
        assertThat(names()).containsExactly("Harbour");
    }

    @Test
    void restores_a_deleted_project_as_long_as_it_is_kept() {
        ProjectId project = project("Harbour");
        navigate(ProjectsView.class);
        askToDelete();
        test(find(ConfirmDialog.class).single()).confirm();
        assertThat(names()).isEmpty();

        press("Undo");
        assertThat(names()).containsExactly("Harbour");
        assertThat(projects.exists(project, owner)).isTrue();

        askToDelete();
        test(find(ConfirmDialog.class).single()).confirm();
        clock.advance(DeletedProjects.KEPT);
        removal.removeDeleted();
        press("Undo");
        assertThat(names()).isEmpty();
        assertThat(notices()).contains("“Harbour” can’t be restored any more.");
    }

    @Test
    void follows_what_another_window_does_with_the_list() {
        ProjectId harbour = project("Harbour");
        ProjectId bridge = project("Bridge");
        navigate(ProjectsView.class);

        CompletableFuture.runAsync(() -> {
                    projects.rename(harbour, owner, "Port");
                    list.archive(bridge, owner);
                    projects.create(owner, "Third", VisualStyle.INK);
                    projects.create(stranger(), "Not mine", VisualStyle.INK);
                })
                .join();

        waitUntil(() -> names().containsAll(List.of("Port", "Third")));
        assertThat(names()).hasSize(2);
    }

    @Test
    void shows_a_page_of_many_and_more_when_asked() {
        for (int i = 0; i < 30; i++) {
            project("Project " + i);
        }
        navigate(ProjectsView.class);
        assertThat(names()).hasSize(24);

        press("Show more projects");

        assertThat(names()).hasSize(30).doesNotHaveDuplicates();
        assertThat(find(Button.class).withText("Show more projects").exists()).isFalse();
    }

    @Test
    void shows_no_project_twice_when_one_changes_before_more_are_shown() {
        List<ProjectId> made = new ArrayList<>();
        for (int i = 0; i < 50; i++) {
            clock.advance(Duration.ofSeconds(1));
            made.add(project("Project " + i));
        }
        ui().navigate("");
        clock.advance(Duration.ofSeconds(1));
        projects.rename(made.get(5), owner, "Not shown yet");

        press("Show more projects");
        press("Show more projects");

        assertThat(names()).hasSize(50).doesNotHaveDuplicates();
        assertThat(find(Button.class).withText("Show more projects").exists()).isFalse();
    }

    @Test
    void shows_how_the_generation_of_a_project_stands() {
        ProjectId project = project("Harbour");
        GenerationId started = generations.start(project, owner);

        navigate(ProjectsView.class);

        assertThat(find(StatusBadge.class, find(ProjectCard.class).single())
                        .withAttribute("data-generation", started.toString())
                        .exists())
                .isTrue();
    }

    @Test
    void says_what_goes_with_a_project_and_deletes_it_when_confirmed() {
        ProjectId project = project("Harbour");
        navigate(ProjectsView.class);

        askToDelete();
        ConfirmDialog question = find(ConfirmDialog.class).single();
        assertThat(test(question).getText()).isEqualTo("Deletes 1 shot. You can undo this right afterwards.");
        assertThat(projects.exists(project, owner)).isTrue();

        test(question).confirm();
        assertThat(projects.exists(project, owner)).isFalse();
        assertThat(names()).isEmpty();
    }

    @Test
    void says_which_generations_go_with_a_project() {
        ProjectId project = project("Harbour");
        generations.requestCancel(generations.start(project, owner), owner);
        navigate(ProjectsView.class);

        askToDelete();
        ConfirmDialog question = find(ConfirmDialog.class).single();
        assertThat(test(question).getText())
                .isEqualTo(
                        "Deletes 1 shot and 1 generation with all its files (0 MB). You can undo this right afterwards.");

        test(question).confirm();
        assertThat(projects.exists(project, owner)).isFalse();
    }

    @Test
    void offers_to_cancel_first_what_is_being_generated() {
        ProjectId project = project("Harbour");
        GenerationId generation = generations.start(project, owner);
        navigate(ProjectsView.class);

        askToDelete();
        ConfirmDialog question = find(ConfirmDialog.class).single();
        assertThat(test(question).getText()).contains("“Harbour” can’t be deleted while it is being generated.");
        assertThat(projects.exists(project, owner)).isTrue();

        test(question).confirm();
        assertThat(queries.shots(generation, owner))
                .extracting(ShotSnapshot::status)
                .containsExactly(ShotStatus.CANCELLED);
        assertThat(projects.exists(project, owner)).isTrue();
    }

    @Test
    void keeps_a_project_whose_generation_began_while_the_question_was_open() {
        ProjectId project = project("Harbour");
        navigate(ProjectsView.class);
        askToDelete();
        ConfirmDialog question = find(ConfirmDialog.class).single();
        generations.start(project, owner);

        test(question).confirm();

        assertThat(projects.exists(project, owner)).isTrue();
        assertThat(queries.latest(project, owner)).isPresent();
    }

    private void upload(byte[] file) {
        Upload upload = find(Upload.class, find(Dialog.class).single()).single();
        new UploadTester<>(upload).upload("package.zip", "application/zip", file);
    }

    private static byte[] packed() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        ProjectPackage.write(
                StoryboardBuilder.aStoryboard().named("Ebb").withShots(2).build(),
                Enclosures.NONE,
                bytes,
                ExportProgress.NONE);
        return bytes.toByteArray();
    }

    private void askToDelete() {
        choose("Harbour", "Delete project");
    }

    @SuppressWarnings("unchecked") // the tester is generic, its class literal is not
    private void choose(String project, String action) {
        ProjectCard card = find(ProjectCard.class).all().stream()
                .filter(one -> find(Anchor.class, one).single().getText().equals(project))
                .findFirst()
                .orElseThrow();
        MenuBar menu = find(MenuBar.class, card).single();
        test(MenuBarTester.class, menu).clickItem("", action);
    }

    private List<String> names() {
        return find(ProjectCard.class).all().stream()
                .map(card -> find(Anchor.class, card).single().getText())
                .toList();
    }

    private ProjectId project(String name) {
        ProjectId project = projects.create(owner, name, VisualStyle.INK).id();
        shots.add(project, owner, ShotDraft.of("A lighthouse on a cliff at dusk"));
        return project;
    }
}
