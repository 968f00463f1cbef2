package app.storycore.delivery.pdf;

import app.storycore.delivery.CastMember;
import app.storycore.delivery.DocumentTerms;
import app.storycore.delivery.Frame;
import app.storycore.delivery.ProjectInfo;
import app.storycore.delivery.ShotDescription;
import app.storycore.delivery.pdf.template.Arrangement;
import app.storycore.delivery.pdf.template.PdfField;
import app.storycore.delivery.pdf.template.PdfTemplate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The words of a shot that a template asks for, in their order. */
final class ShotBlocks {

    private final PdfTemplate template;
    private final ProjectInfo project;
    private final boolean headed;

    ShotBlocks(PdfTemplate template, ProjectInfo project) {
        this.template = template;
        this.project = project;
        this.headed = template.arrangement() != Arrangement.GRID;
    }

    /** Whether the shot has words beside its prompt that the template asks for. */
    boolean hasTexts(Frame frame) {
        return texts(frame).findAny().isPresent();
    }

    List<TextBlock> of(Frame frame) {
        List<TextBlock> blocks = new ArrayList<>();
        List<TextBlock> texts = texts(frame).toList();
        prompt(frame.shot(), blocks);
        String terms = DocumentTerms.notes(frame.shot());
        if (template.has(PdfField.FILM_TERMS) && !terms.isEmpty()) {
            blocks.add(TextBlock.of(TextBlock.Kind.TERMS, "Camera", terms));
        }
        blocks.addAll(texts);
        return blocks;
    }

    private void prompt(ShotDescription shot, List<TextBlock> blocks) {
        if (template.has(PdfField.PROMPT) && !shot.prompt().isBlank()) {
            blocks.add(TextBlock.of(TextBlock.Kind.PROMPT, "Prompt", shot.prompt()));
        }
    }

    private Stream<TextBlock> texts(Frame frame) {
        ShotDescription shot = frame.shot();
        ShotDescription.SceneTitle scene = shot.scene();
        return Stream.of(
                        scene == null || !template.has(PdfField.SCENE)
                                ? null
                                : TextBlock.of(TextBlock.Kind.TEXT, "Scene", scene.words()),
                        text(PdfField.CAST, "Cast", cast(frame)),
                        text(PdfField.DIALOGUE, "Dialogue", shot.text().dialogue()),
                        text(PdfField.ACTION, "Action", shot.text().action()),
                        text(PdfField.NOTES, "Notes", shot.text().notes()))
                .filter(Objects::nonNull);
    }

    private @Nullable TextBlock text(PdfField field, String name, String text) {
        if (!template.has(field) || text.isBlank()) {
            return null;
        }
        return headed
                ? TextBlock.headed(name, text)
                : TextBlock.of(TextBlock.Kind.TEXT, name, name + ": " + text.strip());
    }

    private String cast(Frame frame) {
        return frame.cast().stream()
                .map(place -> project.cast().get(place))
                .map(CastMember::name)
                .collect(Collectors.joining(", "));
    }
}
