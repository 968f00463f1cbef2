package app.storycore.workflow;

import java.io.Serializable;

/**
 * How prompts and pictures are put to a workflow.
 *
 * @param promptTemplate around the prompt of a shot, empty for the usual one
 * @param negative what is never to be drawn, empty for nothing
 * @param pictureName what the text calls a reference picture, such as {@code picture {n}}; empty for the usual name
 * @param usesPrevious whether the previous panel of the scene is sent as a reference when there is room for it
 * @param asksSheet whether the 3x3 coherence sheet is sent as a reference
 */
public record WorkflowRules(
        String promptTemplate, String negative, String pictureName, boolean usesPrevious, boolean asksSheet)
        implements Serializable {

    /** Characters of a template. */
    public static final int TEMPLATE_MAX = 4_000;

    /** Characters of a negative prompt. */
    public static final int NEGATIVE_MAX = 2_000;

    /** Characters of the name of a picture. */
    public static final int PICTURE_NAME_MAX = 80;

    /** Of a workflow that nobody has written rules for. */
    public static final WorkflowRules USUAL = new WorkflowRules("", "", "", true, false);

    boolean isWithinLimits() {
        return promptTemplate.length() <= TEMPLATE_MAX
                && negative.length() <= NEGATIVE_MAX
                && pictureName.length() <= PICTURE_NAME_MAX;
    }
}
