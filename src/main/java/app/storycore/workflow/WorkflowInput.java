package app.storycore.workflow;

import app.storycore.base.VisibleText;
import app.storycore.engine.prompt.PromptField;
import app.storycore.engine.prompt.PromptTemplate;
import app.storycore.engine.prompt.PromptTemplateException;
import app.storycore.workflow.WorkflowRejectedException.Reason;

/** What an administrator writes about a workflow has to be like before it is kept. */
final class WorkflowInput {

    private WorkflowInput() {}

    /**
     * A name as it is kept.
     *
     * @throws WorkflowRejectedException when it is empty or too long
     */
    static String name(String name) {
        String line = VisibleText.line(name);
        require(!line.isEmpty() && line.length() <= WorkflowService.NAME_MAX, Reason.NAME_LENGTH);
        return line;
    }

    /**
     * The name of a model as it is kept.
     *
     * @throws WorkflowRejectedException when it is too long
     */
    static String model(String model) {
        String name = model.strip();
        require(name.length() <= WorkflowService.MODEL_MAX, Reason.MODEL);
        return name;
    }

    /**
     * Lets rules pass that can be kept.
     *
     * @throws PromptTemplateException when the template is none, and where it stops being one
     * @throws WorkflowRejectedException when something is too long, or the template leaves out the shot
     */
    static void require(WorkflowRules rules) {
        require(rules.isWithinLimits(), Reason.RULES_LENGTH);
        require(
                rules.promptTemplate().isBlank()
                        || PromptTemplate.parse(rules.promptTemplate()).uses(PromptField.SHOT),
                Reason.TEMPLATE_WITHOUT_SHOT);
    }

    static void require(boolean right, Reason otherwise) {
        if (!right) {
            throw new WorkflowRejectedException(otherwise);
        }
    }
}
