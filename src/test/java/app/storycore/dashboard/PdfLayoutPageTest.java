package app.storycore.dashboard;

import static org.assertj.core.api.Assertions.assertThat;

import app.storycore.PageTest;
import app.storycore.base.MovableClock;
import app.storycore.base.film.VisualStyle;
import app.storycore.delivery.pdf.template.BuiltInTemplate;
import app.storycore.delivery.pdf.template.Paper;
import app.storycore.generation.GenerationId;
import app.storycore.generation.pdf.PdfTemplateInfo;
import app.storycore.generation.pdf.PdfTemplateService;
import app.storycore.generation.pdf.ProjectPdfService;
import app.storycore.generation.queue.Dispatcher;
import app.storycore.generation.service.GenerationService;
import app.storycore.generation.work.RunnerInHand;
import app.storycore.generation.work.ScriptedEngine;
import app.storycore.project.ProjectId;
import app.storycore.project.ProjectService;
import app.storycore.project.ShotDraft;
import app.storycore.project.ShotService;
import com.vaadin.flow.component.ClickEvent;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.contextmenu.MenuItem;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.menubar.MenuBar;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The dialog in which the PDF of a project is laid out. */
@Tag("hsqldb") // each of its statements is asked of PostgreSQL by another test
class PdfLayoutPageTest extends PageTest {

    @Autowired
    ProjectService projects;

    @Autowired
    ShotService shots;

    @Autowired
    GenerationService generations;

    @Autowired
    Dispatcher dispatcher;

    @Autowired
    RunnerInHand runner;

    @Autowired
    ScriptedEngine engine;

    @Autowired
    PdfTemplateService templates;

    @Autowired
    ProjectPdfService layouts;

    @Autowired
    MovableClock clock;

    private ProjectId project;
    private GenerationId generation;

    @BeforeEach
    void the_results_of_a_project() {
        engine.reset();
        project = projects.create(owner, "The Lighthouse", VisualStyle.INK).id();
        shots.add(project, owner, ShotDraft.of("A lighthouse on a cliff at dusk"));
        clock.advance(Duration.ofSeconds(1));
        generation = generations.start(project, owner);
        dispatcher.admit();
        runner.run(generation);
        navigate("projects/" + project + "/results", DashboardView.class);
    }

    @Test
    void the_link_leads_to_the_pdf_as_the_project_wants_it() {
        assertThat(find(Anchor.class).all().stream().map(Anchor::getHref))
                .contains("deliveries/" + generation + "/pdf?download");
    }

    @Test
    void shows_a_page_as_it_will_be_and_how_many_there_are() {
        open();
        waitUntil(() -> previews().anyMatch(image -> image.getSrc().startsWith("data:image/jpeg")));

        assertThat(words(dialog())).contains("3 pages in all.");
        assertThat(preview().getAlt()).contains("Page 1 of 1 with panels");
        String before = preview().getSrc();
        test(choice()).selectItem("Contact sheet 3 × 3");
        waitUntil(() -> !preview().getSrc().equals(before));
        assertThat(words(dialog())).contains("1 page in all.");
    }

    @Test
    void a_chosen_template_stays_with_the_project() {
        open();
        test(choice()).selectItem("One panel per page");
        press("Use for this project");

        assertThat(layouts.of(project, owner).key()).isEqualTo("one-a-page");
        assertThat(find(Dialog.class).all()).isEmpty();
        assertThat(notices()).contains("The PDF of this project has this layout now");
    }

    @Test
    void what_is_changed_is_the_projects_own_until_it_is_saved_as_a_template() {
        open();
        paper().setValue(Paper.LETTER);
        assertThat(choice().getHelperText()).contains("not saved in the template");
        press("Use for this project");
        assertThat(layouts.of(project, owner).key()).isNull();
        assertThat(layouts.of(project, owner).layout().template())
                .isEqualTo(BuiltInTemplate.STANDARD.template().on(Paper.LETTER));

        open();
        assertThat(choice().getValue()).isNull();
        choose("Save as template…");
        test(find(TextField.class).withCaption("Name").single()).setValue("Client A");
        press("Save");

        assertThat(choice().getValue().name()).isEqualTo("Client A");
        assertThat(templates.list(owner).getLast().layout().template().paper()).isEqualTo(Paper.LETTER);
    }

    @Test
    void a_name_that_is_taken_is_refused_in_the_field() {
        templates.save(owner, "Client A", layouts.of(project, owner).layout());
        open();
        choose("Save as template…");
        TextField name = find(TextField.class).withCaption("Name").single();
        test(name).setValue("client a");
        press("Save");

        assertThat(name.getErrorMessage()).contains("You have a template with this name");
    }

    @Test
    void a_deleted_template_comes_back_by_undo() {
        String key =
                templates.save(owner, "Client A", layouts.of(project, owner).layout());
        open();
        test(choice()).selectItem("Client A");
        choose("Delete template");
        assertThat(templates.find(key, owner)).isEmpty();

        press("Undo");

        assertThat(templates.find(key, owner)).isPresent();
        assertThat(choice().getValue().key()).isEqualTo(key);
    }

    private void open() {
        press("PDF layout");
    }

    private Dialog dialog() {
        return find(Dialog.class).all().getFirst();
    }

    @SuppressWarnings("unchecked")
    private Select<PdfTemplateInfo> choice() {
        return find(Select.class).withCaption("Template").single();
    }

    @SuppressWarnings("unchecked")
    private RadioButtonGroup<Paper> paper() {
        return find(RadioButtonGroup.class).withCaption("Paper").single();
    }

    private Image preview() {
        return previews().findFirst().orElseThrow();
    }

    private Stream<Image> previews() {
        return find(Image.class).all().stream().filter(image -> image.hasClassName("pdf-page"));
    }

    private void choose(String words) {
        MenuBar menu = find(MenuBar.class).all().stream()
                .filter(bar -> bar.getParent()
                        .filter(parent -> parent.getElement().getClassList().contains("pdf-templates"))
                        .isPresent())
                .findFirst()
                .orElseThrow();
        List<MenuItem> items = menu.getItems().getFirst().getSubMenu().getItems();
        MenuItem item = items.stream()
                .filter(one -> words.equals(one.getText()))
                .findFirst()
                .orElseThrow();
        ComponentUtil.fireEvent(item, new ClickEvent<>(item));
    }
}
