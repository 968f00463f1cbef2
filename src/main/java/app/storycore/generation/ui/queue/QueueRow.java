package app.storycore.generation.ui.queue;

import app.storycore.base.ui.StudioIcon;
import app.storycore.base.ui.WrittenText;
import app.storycore.generation.GenerationSnapshot;
import app.storycore.generation.GenerationStatus;
import app.storycore.generation.Priority;
import app.storycore.generation.ui.control.OwnerRunActions;
import app.storycore.generation.ui.control.RunControls;
import app.storycore.generation.ui.status.OutcomeText;
import app.storycore.project.ui.ProjectNavigation;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import java.time.Instant;

/** One's own active generation in the queue, with what may be done with it. */
final class QueueRow extends AbstractQueueRow {

    private final OwnerRunActions actions;
    private final Anchor project;
    private final Select<Priority> priority = new Select<>();
    private final Button front = new Button(getTranslation("queue.front"), StudioIcon.ARROW_UP.create());
    private final RunControls controls;
    private GenerationSnapshot shown;

    QueueRow(GenerationSnapshot first, OwnerRunActions actions) {
        this(
                first,
                actions,
                WrittenText.shownIn(new Anchor(ProjectNavigation.project(first.projectId()), first.projectName())));
    }

    private QueueRow(GenerationSnapshot first, OwnerRunActions actions, Anchor project) {
        super(project);
        this.actions = actions;
        this.project = project;
        shown = first;
        controls = new RunControls(actions, false);
        Span label = new Span(getTranslation("queue.priority"));
        Div urgency = new Div(label, priority);
        Div tools = new Div(urgency, front, controls);

        tools.addClassName("queue-row-tools");
        urgency.addClassName("queue-row-priority");
        label.getElement().setAttribute("aria-hidden", "true");
        front.addThemeVariants(ButtonVariant.TERTIARY);
        front.addClassName("queue-row-front");
        front.addClickListener(click -> moveToFront());
        configurePriority();

        add(tools);
    }

    /** @param first whether it is the first of those that its owner has waiting */
    void show(GenerationSnapshot generation, boolean first, Instant now) {
        shown = generation;
        show(generation, now);
        String name = generation.projectName();
        project.setText(name);
        priority.setValue(generation.priority());
        priority.setAriaLabel(getTranslation("run.of", getTranslation("queue.priority"), name));
        front.setVisible(generation.status() == GenerationStatus.QUEUED);
        front.setEnabled(!first);
        front.setAriaLabel(getTranslation("run.of", front.getText(), name));
        controls.show(generation, now);
    }

    private void configurePriority() {
        priority.setItems(Priority.values());
        priority.setItemLabelGenerator(OutcomeText::of);
        priority.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                actions.prioritise(shown, change.getValue());
            }
        });
    }

    /** The button falls silent with it, so the hand goes on to the next one. */
    private void moveToFront() {
        actions.moveToFront(shown);
        controls.focus();
    }
}
