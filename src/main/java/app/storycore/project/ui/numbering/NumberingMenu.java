package app.storycore.project.ui.numbering;

import app.storycore.account.AccountId;
import app.storycore.base.ui.Confirmation;
import app.storycore.base.ui.StudioIcon;
import app.storycore.project.ProjectId;
import app.storycore.project.numbering.NumberingScheme;
import app.storycore.project.numbering.NumberingService;
import app.storycore.project.numbering.ProjectNumbers;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.popover.Popover;
import com.vaadin.flow.component.popover.PopoverPosition;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;

/** A button that opens the choice of how shots are numbered, and what locks the numbers; read anew whenever it opens. */
public final class NumberingMenu extends Button {

    private final NumberingService numbers;
    private final ProjectId projectId;
    private final AccountId ownerId;
    private final Runnable onChange;
    private final Popover popover = new Popover();

    /** @param onChange told when the numbers are others */
    public NumberingMenu(NumberingService numbers, ProjectId projectId, AccountId ownerId, Runnable onChange) {
        this.numbers = numbers;
        this.projectId = projectId;
        this.ownerId = ownerId;
        this.onChange = onChange;
        setText(getTranslation("numbering.open"));
        setIcon(StudioIcon.LIST.create());
        getElement().setAttribute("aria-haspopup", "dialog");
        addClickListener(click -> show());
        popover.setTarget(this);
        popover.setAutofocus(true);
        popover.setPosition(PopoverPosition.BOTTOM_START);
        popover.setAriaLabel(getTranslation("numbering.scheme"));
    }

    /** What opens at a press. */
    Popover popover() {
        return popover;
    }

    private void show() {
        ProjectNumbers now = numbers.of(projectId, ownerId);
        Div content = new Div(choice(now), lock(now.locked()));
        content.addClassName("numbering-menu");
        popover.removeAll();
        popover.add(content);
    }

    private RadioButtonGroup<NumberingScheme> choice(ProjectNumbers now) {
        RadioButtonGroup<NumberingScheme> schemes = new RadioButtonGroup<>(getTranslation("numbering.scheme"));
        schemes.getElement().getThemeList().add("vertical");
        schemes.setItems(NumberingScheme.values());
        schemes.setItemLabelGenerator(this::words);
        schemes.setValue(now.scheme());
        schemes.setEnabled(!now.locked());
        schemes.addValueChangeListener(change -> run(() -> numbers.choose(projectId, ownerId, change.getValue())));
        return schemes;
    }

    private Div lock(boolean locked) {
        Button button = locked
                ? new Button(getTranslation("numbering.unlock"), StudioIcon.UNLOCK.create(), click -> askToUnlock())
                : new Button(
                        getTranslation("numbering.lock"),
                        StudioIcon.LOCK.create(),
                        click -> close(() -> numbers.lock(projectId, ownerId)));
        return new Div(new Paragraph(getTranslation(locked ? "numbering.locked" : "numbering.lock.hint")), button);
    }

    private void askToUnlock() {
        popover.close();
        Confirmation.ask(
                getTranslation("numbering.unlock.title"),
                getTranslation("numbering.unlock.text"),
                getTranslation("numbering.unlock.keep"),
                getTranslation("numbering.unlock"),
                () -> run(() -> numbers.unlock(projectId, ownerId)));
    }

    private void close(Runnable work) {
        popover.close();
        run(work);
    }

    private void run(Runnable work) {
        work.run();
        onChange.run();
    }

    private String words(NumberingScheme scheme) {
        return switch (scheme) {
            case COUNT -> getTranslation("numbering.count");
            case TENS -> getTranslation("numbering.tens");
            case SCENE_LETTERS -> getTranslation("numbering.letters");
            case SCENE_NUMBERS -> getTranslation("numbering.numbers");
        };
    }
}
