package app.storycore.workflow.draw;

import app.storycore.engine.CastEntry;
import app.storycore.engine.PanelContext;
import app.storycore.engine.PanelProvenance.SentPicture;
import app.storycore.engine.PanelRequest;
import app.storycore.engine.StoredPicture;
import app.storycore.engine.prompt.ComposedPrompt;
import app.storycore.engine.prompt.PictureReference;
import app.storycore.engine.prompt.PictureReference.Source;
import app.storycore.engine.prompt.PictureSlots;
import app.storycore.engine.prompt.PromptComposer;
import app.storycore.engine.prompt.PromptRequest;
import app.storycore.engine.prompt.PromptTemplate;
import app.storycore.workflow.WorkflowRules;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What a workflow is sent for one shot: its words, the reference pictures in the order of their slots, and the picture that
 * is drawn over.
 *
 * @param start the panel before the shot in its scene, else the first picture of its place; null when there is neither, or
 *     the workflow draws over none
 */
record PanelInputs(ComposedPrompt prompt, @Nullable PictureReference start) {

    /**
     * Chooses and writes what is sent.
     *
     * @throws app.storycore.engine.prompt.PromptTemplateException when the workflow's template is none
     */
    static PanelInputs of(WorkflowRules rules, WorkflowSlots slots, PanelRequest request) {
        PanelContext context = request.context();
        PictureReference start = slots.start() ? start(rules, context) : null;
        boolean isDrawnOver = start != null && start.source() == Source.PREVIOUS_PANEL;
        ComposedPrompt prompt = PromptComposer.compose(
                rules.promptTemplate().isBlank()
                        ? PromptTemplate.DEFAULT
                        : PromptTemplate.parse(rules.promptTemplate()),
                new PromptRequest(
                        request.shot(),
                        request.style(),
                        context.casting(),
                        rules.usesPrevious() && !isDrawnOver ? context.previousPanel() : null,
                        rules.asksSheet() ? context.sheet() : null,
                        slots.negative() ? negative(rules, context) : "",
                        new PictureSlots(slots.references(), rules.pictureName())));
        return new PanelInputs(prompt, start);
    }

    private static @Nullable PictureReference start(WorkflowRules rules, PanelContext context) {
        StoredPicture before = context.previousPanel();
        if (rules.usesPrevious() && before != null) {
            return new PictureReference(before, Source.PREVIOUS_PANEL, "");
        }
        CastEntry place = context.casting().place();
        return place == null || place.pictures().isEmpty()
                ? null
                : new PictureReference(place.pictures().getFirst(), Source.PLACE, place.name());
    }

    /** What the administrator never wants, then what the author does not want in this project. */
    private static String negative(WorkflowRules rules, PanelContext context) {
        return Stream.of(rules.negative().strip(), context.negative().strip())
                .filter(part -> !part.isEmpty())
                .distinct()
                .collect(Collectors.joining(", "));
    }

    /** All pictures that are sent, the one that is drawn over last. */
    List<SentPicture> pictures() {
        return Stream.concat(prompt.references().stream(), Stream.ofNullable(start))
                .map(sent -> new SentPicture(
                        sent.source().name(), sent.name(), sent.picture().contentHash()))
                .toList();
    }
}
