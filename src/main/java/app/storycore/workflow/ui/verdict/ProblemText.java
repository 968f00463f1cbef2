package app.storycore.workflow.ui.verdict;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import app.storycore.engine.comfyui.schema.WorkflowProblem;

/** What keeps a workflow from drawing, in words. */
final class ProblemText {

    private ProblemText() {}

    static String of(WorkflowProblem problem) {
        return switch (problem) {
            case WorkflowProblem.MissingNode missing -> translate("engines.problem.missingNode", missing.type());
            case WorkflowProblem.MissingModel missing -> translate("engines.problem.missingModel", missing.model());
            case WorkflowProblem.MissingChoice missing ->
                translate("engines.problem.missingChoice", missing.node(), missing.input(), missing.value());
            case WorkflowProblem.MissingInput missing ->
                translate("engines.problem.missingInput", missing.node(), missing.type(), missing.input());
            case WorkflowProblem.AuthorsPicture picture ->
                translate("engines.problem.authorsPicture", picture.node(), picture.picture());
            case WorkflowProblem.SeveralPictures several ->
                translate("engines.problem.severalPictures", several.node(), several.input(), several.pictures());
            case WorkflowProblem.NoPrompt none -> translate("engines.problem.noPrompt");
            case WorkflowProblem.NoOutput none -> translate("engines.problem.noOutput");
            case WorkflowProblem.SeveralOutputs several -> translate("engines.problem.severalOutputs");
        };
    }
}
