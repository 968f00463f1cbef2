package app.storycore.generation.ui.queue;

import app.storycore.base.ui.PressOnce;
import app.storycore.base.ui.StudioIcon;
import app.storycore.base.ui.WrittenText;
import app.storycore.generation.GenerationSnapshot;
import app.storycore.generation.GenerationStatus;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.time.Instant;
import java.util.function.Consumer;

/** Somebody's active generation, as an administrator sees it: with its owner, and a way to end it. */
final class AdminQueueRow extends AbstractQueueRow {

    private final Span project;
    private final Span owner = new Span();
    private final Button cancel = PressOnce.mark(new Button(getTranslation("cancel.yes")));
    private GenerationSnapshot shown;

    AdminQueueRow(GenerationSnapshot first, Consumer<GenerationSnapshot> onCancel) {
        this(first, new Span(), onCancel);
    }

    private AdminQueueRow(GenerationSnapshot first, Span project, Consumer<GenerationSnapshot> onCancel) {
        super(project);
        this.project = project;
        shown = first;
        Span by = new Span(StudioIcon.USER.create(), owner);
        Div tools = new Div(by, cancel);

        project.addClassName("queue-row-project");
        by.addClassName("queue-row-owner");
        tools.addClassName("queue-row-tools");
        cancel.addClassName("run-cancel");
        cancel.addClickListener(click -> onCancel.accept(shown));

        add(tools);
    }

    /** @param ownerName its owner's username */
    void show(GenerationSnapshot generation, String ownerName, Instant now) {
        shown = generation;
        show(generation, now);
        WrittenText.shownIn(project).setText(generation.projectName());
        owner.setText(ownerName);
        cancel.setEnabled(generation.status() != GenerationStatus.CANCELLING || generation.isStalled(now));
        cancel.setAriaLabel(getTranslation("run.of.owner", cancel.getText(), generation.projectName(), ownerName));
    }
}
