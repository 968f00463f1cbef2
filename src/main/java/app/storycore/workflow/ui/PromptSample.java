package app.storycore.workflow.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import app.storycore.base.film.CameraAngle;
import app.storycore.base.film.Mood;
import app.storycore.base.film.ShotSize;
import app.storycore.base.film.TimeOfDay;
import app.storycore.base.film.VisualStyle;
import app.storycore.engine.CastEntry;
import app.storycore.engine.Casting;
import app.storycore.engine.ShotBrief;
import app.storycore.engine.StoredPicture;
import app.storycore.engine.prompt.PictureSlots;
import app.storycore.engine.prompt.PromptComposer;
import app.storycore.engine.prompt.PromptField;
import app.storycore.engine.prompt.PromptRequest;
import app.storycore.engine.prompt.PromptTemplate;
import app.storycore.engine.prompt.PromptTemplateException;
import java.util.List;
import java.util.UUID;

/** What a template makes of a shot that stands for all, and what is wrong with one. */
final class PromptSample {

    private PromptSample() {}

    private static Casting casting() {
        return new Casting(
                List.of(new CastEntry(
                        translate("engines.sample.person"), translate("engines.sample.person.look"), picture(1))),
                new CastEntry(translate("engines.sample.place"), translate("engines.sample.place.look"), picture(2)));
    }

    private static List<StoredPicture> picture(int number) {
        return List.of(new StoredPicture(new UUID(0, number), Integer.toString(number)));
    }

    /**
     * The text that a model would be sent.
     *
     * @param pictureName what the text calls a picture
     * @throws PromptTemplateException when it is no template
     */
    static String of(String template, String pictureName) {
        PromptTemplate parsed = template.isBlank() ? PromptTemplate.DEFAULT : PromptTemplate.parse(template);
        ShotBrief shot = new ShotBrief(
                translate("engines.sample.shot"), ShotSize.MEDIUM, CameraAngle.LOW, TimeOfDay.DUSK, Mood.MYSTERIOUS);
        PromptRequest request =
                new PromptRequest(shot, VisualStyle.INK, casting(), null, null, "", new PictureSlots(2, pictureName));
        return PromptComposer.compose(parsed, request).text();
    }

    static String words(PromptTemplateException wrong) {
        int at = wrong.position() + 1;
        return switch (wrong.reason()) {
            case TOO_LONG -> translate("engines.template.tooLong", PromptTemplate.MAX_LENGTH);
            case UNKNOWN_FIELD -> translate("engines.template.unknown", wrong.word(), at);
            case UNCLOSED_BRACE -> translate("engines.template.unclosed", at);
            case UNOPENED_BRACE -> translate("engines.template.unopened", at);
        };
    }

    static String words(PromptField field) {
        return switch (field) {
            case SHOT -> translate("engines.field.shot");
            case SIZE -> translate("engines.field.size");
            case ANGLE -> translate("engines.field.angle");
            case LIGHT -> translate("engines.field.light");
            case MOOD -> translate("engines.field.mood");
            case STYLE -> translate("engines.field.style");
            case PEOPLE -> translate("engines.field.people");
            case PLACE -> translate("engines.field.place");
            case PICTURES -> translate("engines.field.pictures");
        };
    }
}
