package app.storycore.project.ui.numbering;

import static org.assertj.core.api.Assertions.assertThat;

import app.storycore.PageTest;
import app.storycore.base.film.VisualStyle;
import app.storycore.project.ProjectId;
import app.storycore.project.ProjectService;
import app.storycore.project.ShotDraft;
import app.storycore.project.ShotService;
import app.storycore.project.numbering.NumberingScheme;
import app.storycore.project.numbering.NumberingService;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The choice of how shots are numbered. */
@Tag("hsqldb") // each of its statements is asked of PostgreSQL by another test
class NumberingMenuTest extends PageTest {

    @Autowired
    ProjectService projects;

    @Autowired
    ShotService shots;

    @Autowired
    NumberingService numbers;

    private ProjectId project;
    private NumberingMenu menu;
    private int heard;

    @BeforeEach
    void one_shot() {
        project = projects.create(owner, "Night Train", VisualStyle.INK).id();
        shots.add(project, owner, ShotDraft.of("Alpha at the station"));
        menu = new NumberingMenu(numbers, project, owner, () -> heard++);
        ui().add(menu);
    }

    @Test
    void numbers_by_the_scheme_that_is_chosen() {
        open();
        assertThat(schemes().getValue()).isEqualTo(NumberingScheme.COUNT);

        schemes().setValue(NumberingScheme.TENS);

        assertThat(numbers.of(project, owner).scheme()).isEqualTo(NumberingScheme.TENS);
        assertThat(heard).isEqualTo(1);
    }

    @Test
    void locks_and_asks_before_it_unlocks() {
        open();
        button("Lock numbers").click();
        assertThat(numbers.of(project, owner).locked()).isTrue();

        open();
        assertThat(schemes().isEnabled()).isFalse();
        button("Unlock numbers").click();
        assertThat(numbers.of(project, owner).locked()).isTrue();
        test(find(ConfirmDialog.class).single()).confirm();

        assertThat(numbers.of(project, owner).locked()).isFalse();
        assertThat(heard).isEqualTo(2);
    }

    private void open() {
        menu.click();
        menu.popover().open();
    }

    private Button button(String words) {
        return find(Button.class, menu.popover()).withText(words).single();
    }

    @SuppressWarnings("unchecked")
    private RadioButtonGroup<NumberingScheme> schemes() {
        return find(RadioButtonGroup.class, menu.popover()).single();
    }
}
