package app.storycore.workflow.ui.trial;

import app.storycore.base.NotFoundException;
import app.storycore.base.ui.BackgroundQuery;
import app.storycore.base.ui.StudioIcon;
import app.storycore.base.ui.Toast;
import app.storycore.base.ui.WrittenText;
import app.storycore.workflow.WorkflowInfo;
import app.storycore.workflow.WorkflowKind;
import app.storycore.workflow.check.ServerVerdict;
import app.storycore.workflow.check.WorkflowVerdict;
import app.storycore.workflow.draw.TestRun;
import app.storycore.workflow.ui.verdict.VerdictView;
import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Has one picture drawn by a server of choice, to see that it does and how long it takes; closing it stops that. */
public final class TestDialog extends Dialog {

    private static final int PROMPT_MAX = 2_000;

    private final WorkflowInfo workflow;
    private final Supplier<WorkflowVerdict> check;
    private final Starter starter;
    private final Select<ServerVerdict> server = new Select<>();
    private final TextArea prompt = new TextArea(getTranslation("engines.test.prompt"));
    private final Paragraph use = new Paragraph();
    private final VerdictView verdict = new VerdictView();
    private final TestProgress progress;
    private final Button draw = new Button(getTranslation("engines.test.draw"), StudioIcon.PICTURE.create());
    private final Button stop = new Button(getTranslation("engines.test.stop"));
    private final BackgroundQuery<WorkflowVerdict> query = new BackgroundQuery<>(this, this::offer, verdict::clear);
    private @Nullable TestRun run;

    /** Begins a test picture. */
    public interface Starter {
        TestRun start(ServerVerdict server, String prompt, TestRun.Watcher watcher);
    }

    /** @param check where it can draw; asked beside the page */
    public TestDialog(WorkflowInfo workflow, Supplier<WorkflowVerdict> check, Starter starter) {
        this.workflow = workflow;
        this.check = check;
        this.starter = starter;
        progress = new TestProgress(workflow.kind() == WorkflowKind.IMAGES);
        Button close = new Button(getTranslation("toast.close"), click -> close());
        Div form = new Div(verdict, server, prompt, use, progress);

        setHeaderTitle(getTranslation("engines.test.title", workflow.name()));
        form.addClassNames("engine-form", "engine-form-wide");
        server.setLabel(getTranslation("engines.model.server"));
        server.setItemLabelGenerator(ServerVerdict::server);
        server.addValueChangeListener(event -> showUse());
        prompt.setValue(getTranslation("engines.test.sample"));
        prompt.setMaxLength(PROMPT_MAX);
        WrittenText.writtenIn(prompt);
        draw.addThemeVariants(ButtonVariant.PRIMARY);
        draw.setEnabled(false);
        draw.addClickListener(click -> draw());
        stop.setVisible(false);
        stop.addClickListener(click -> cancel());

        add(form);
        getFooter().add(close, stop, draw);
    }

    @Override
    protected void onAttach(AttachEvent event) {
        super.onAttach(event);
        verdict.waitFor();
        query.ask(check);
    }

    @Override
    protected void onDetach(DetachEvent event) {
        super.onDetach(event);
        cancel();
    }

    private void offer(WorkflowVerdict found) {
        List<ServerVerdict> ready = found.ready();
        verdict.summarise(found);
        server.setItems(ready);
        server.setVisible(!ready.isEmpty());
        draw.setEnabled(!ready.isEmpty());
        if (!ready.isEmpty()) {
            server.setValue(ready.getFirst());
        }
    }

    private void showUse() {
        ServerVerdict chosen = server.getValue();
        if (chosen != null) {
            String words = getTranslation("engines.test.use", chosen.server());
            use.setText(workflow.mayBill() ? words + " " + getTranslation("engines.test.bills") : words);
        }
    }

    private void draw() {
        ServerVerdict chosen = server.getValue();
        if (chosen == null || run != null || prompt.getValue().isBlank()) {
            return;
        }
        try {
            run = starter.start(chosen, prompt.getValue(), new PageWatcher(this, progress, this::ended));
            progress.begin(chosen.server());
            working(true);
        } catch (NotFoundException gone) {
            Toast.problem(getTranslation("engines.gone"));
        }
    }

    private void ended() {
        run = null;
        working(false);
    }

    private void working(boolean on) {
        draw.setEnabled(!on);
        stop.setVisible(on);
        server.setReadOnly(on);
        prompt.setReadOnly(on);
    }

    private void cancel() {
        if (run != null) {
            run.cancel();
        }
    }
}
