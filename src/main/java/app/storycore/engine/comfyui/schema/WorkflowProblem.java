package app.storycore.engine.comfyui.schema;

import java.util.List;

/** What keeps a workflow from being used, on a server or at all. */
public sealed interface WorkflowProblem {

    /** The server has no such class of nodes: a custom node is missing there, or the server is too old. */
    record MissingNode(String type, List<String> nodes) implements WorkflowProblem {}

    /** The server has no file of this name. */
    record MissingModel(String node, String input, String model) implements WorkflowProblem {}

    /** The server does not offer this choice. */
    record MissingChoice(String node, String input, String value, List<String> offered) implements WorkflowProblem {}

    /** An input that must be there is not. */
    record MissingInput(String node, String type, String input) implements WorkflowProblem {}

    /** A node loads a picture of the workflow's author, and nothing says what belongs there instead. */
    record AuthorsPicture(String node, String picture) implements WorkflowProblem {}

    /** One run gives more than one picture. */
    record SeveralPictures(String node, String input, long pictures) implements WorkflowProblem {}

    /** Nothing says where the prompt goes. */
    record NoPrompt() implements WorkflowProblem {}

    /** Nothing says which node gives the picture. */
    record NoOutput() implements WorkflowProblem {}

    /** More than one node is said to give the picture. */
    record SeveralOutputs(List<String> nodes) implements WorkflowProblem {}
}
