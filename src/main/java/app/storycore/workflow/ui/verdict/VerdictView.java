package app.storycore.workflow.ui.verdict;

import app.storycore.base.ui.StudioIcon;
import app.storycore.workflow.check.ServerProblem;
import app.storycore.workflow.check.ServerVerdict;
import app.storycore.workflow.check.WorkflowVerdict;
import com.vaadin.flow.component.html.Div;

/** What servers say of a workflow. */
public final class VerdictView extends Div {

    public VerdictView() {
        addClassName("engine-verdict");
    }

    /** Servers are being asked. */
    public void waitFor() {
        removeAll();
        add(new StateLine(StudioIcon.WAITING, getTranslation("engines.check.working")));
    }

    public void clear() {
        removeAll();
    }

    /** Everything, server by server. */
    public void show(WorkflowVerdict found) {
        removeAll();
        showProblems(found);
        found.servers().stream()
                .filter(ServerVerdict::isGood)
                .forEach(server ->
                        add(new StateLine(StudioIcon.DONE, getTranslation("engines.check.good", server.server()))));
    }

    /** On how many servers it can draw, and why not on the others. */
    public void summarise(WorkflowVerdict found) {
        removeAll();
        int all = found.servers().size();
        int ready = found.ready().size();
        if (all > 0) {
            StateLine line = new StateLine();
            boolean none = ready == 0;
            line.show(none ? StudioIcon.WARNING : StudioIcon.DONE, getTranslation("engines.ready", ready, all), none);
            add(line);
        }
        showProblems(found);
    }

    private void showProblems(WorkflowVerdict found) {
        found.problems().forEach(one -> add(new StateLine(StudioIcon.WARNING, ProblemText.of(one))));
        if (found.servers().isEmpty()) {
            add(new StateLine(StudioIcon.WARNING, getTranslation("engines.check.noServer")));
        }
        found.servers().forEach(this::showProblems);
    }

    private void showProblems(ServerVerdict server) {
        ServerProblem silent = server.silent();
        if (silent != null) {
            add(server, EngineWords.of(silent));
        }
        server.problems().forEach(one -> add(server, ProblemText.of(one)));
    }

    private void add(ServerVerdict server, String words) {
        add(new StateLine(StudioIcon.WARNING, getTranslation("engines.check.on", server.server(), words)));
    }
}
