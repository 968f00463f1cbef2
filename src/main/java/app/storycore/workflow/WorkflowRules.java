package app.storycore.workflow;

import app.storycore.engine.prompt.PromptTemplate;
import java.io.Serializable;

/**
 * How prompts and pictures are put to a workflow.
 *
 * @param promptTemplate around the prompt of a shot, empty for the usual one
 * @param negative what is never to be drawn, empty for nothing
 * @param pictureName what the text calls a reference picture, such as {@code picture {n}}; empty for the usual name
 * @param usesPrevious whether the previous panel of the scene is sent as a reference when there is room for it
 * @param asksSheet whether the 3x3 coherence sheet is sent as a reference
 * @param pictures how many reference pictures a model of a server of images takes, 0 for none; the bindings of a graph say
 *     that themselves
 */
public record WorkflowRules(
        String promptTemplate,
        String negative,
        String pictureName,
        boolean usesPrevious,
        boolean asksSheet,
        int pictures)
        implements Serializable {

    /** Characters of a template. */
    public static final int TEMPLATE_MAX = PromptTemplate.MAX_LENGTH;

    /** Characters of a negative prompt. */
    public static final int NEGATIVE_MAX = 2_000;

    /** Characters of the name of a picture. */
    public static final int PICTURE_NAME_MAX = 80;

    /** Reference pictures of one shot. */
    public static final int PICTURES_MAX = 16;

    /** Of a workflow that nobody has written rules for. */
    public static final WorkflowRules USUAL = new WorkflowRules("", "", "", true, false, 0);

    boolean isWithinLimits() {
        return promptTemplate.length() <= TEMPLATE_MAX
                && negative.length() <= NEGATIVE_MAX
                && pictureName.length() <= PICTURE_NAME_MAX
                && pictures >= 0
                && pictures <= PICTURES_MAX;
    }
}
