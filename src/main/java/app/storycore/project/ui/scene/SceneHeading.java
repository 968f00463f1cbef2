package app.storycore.project.ui.scene;

import app.storycore.base.ui.StudioIcon;
import app.storycore.base.ui.WrittenText;
import app.storycore.project.scene.SceneInfo;
import app.storycore.project.ui.card.CardAction;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import java.util.UUID;

/** The heading of a scene above its shots: its number and place, and what can be done with it as a whole. */
public final class SceneHeading extends Div {

    /** What a heading wants of the board it stands on. */
    public interface Handler {
        void fold(UUID scene);

        void rename(SceneInfo scene);

        void join(UUID scene);

        /** @param by -1 to the front, 1 to the back */
        void move(UUID scene, int by);
    }

    private final CardAction fold;
    private final Span number = new Span();
    private final NativeButton title = new NativeButton();
    private final Span count = new Span();
    private final CardAction up;
    private final CardAction down;
    private SceneInfo shown;

    public SceneHeading(UUID id, Handler handler) {
        shown = new SceneInfo(id, "", "");
        fold = new CardAction("scene.fold", StudioIcon.CHEVRON_DOWN, () -> handler.fold(id));
        up = new CardAction("scene.up", StudioIcon.ARROW_UP, () -> handler.move(id, -1));
        down = new CardAction("scene.down", StudioIcon.ARROW_DOWN, () -> handler.move(id, 1));
        CardAction join = new CardAction("scene.join", StudioIcon.JOIN, () -> handler.join(id));
        addClassName("scene-heading");
        fold.addClassName("scene-fold");
        number.addClassName("scene-number");
        title.addClassName("scene-title");
        title.getElement().setAttribute("type", "button").setAttribute("title", getTranslation("scene.rename"));
        title.addClickListener(click -> handler.rename(shown));
        count.addClassName("scene-count");
        getElement().setAttribute("role", "group").setAttribute("data-scene", id.toString());
        WrittenText.shownIn(title);
        add(fold, number, title, count, up, down, join);
    }

    /**
     * Shows a scene.
     *
     * @param first whether no scene stands before it
     * @param last whether none stands behind it
     */
    public void show(SceneInfo scene, int shots, boolean folded, boolean first, boolean last) {
        shown = scene;
        up.setEnabled(!first);
        down.setEnabled(!last);
        String heading = scene.heading().isEmpty() ? getTranslation("scene.unnamed") : scene.heading();
        number.setText(scene.number());
        title.setText(heading);
        count.setText(getTranslation("scene.shots", shots));
        fold.getElement().setAttribute("aria-expanded", Boolean.toString(!folded));
        getElement().setAttribute("aria-label", getTranslation("scene.label", scene.number(), heading));
        getElement().getClassList().set("scene-folded", folded);
    }
}
