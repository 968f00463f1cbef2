package app.storycore.project.ui.cast;

import app.storycore.base.VisibleText;
import app.storycore.base.ui.PressOnce;
import app.storycore.base.ui.StudioIcon;
import app.storycore.base.ui.Toast;
import app.storycore.base.ui.WrittenText;
import app.storycore.project.cast.CastId;
import app.storycore.project.cast.CastInfo;
import app.storycore.project.cast.CastService;
import app.storycore.project.ui.card.CardAction;
import app.storycore.project.ui.edit.AutosavedText;
import app.storycore.project.ui.edit.AutosavedText.WrittenMeanwhileException;
import app.storycore.project.ui.edit.BrowserDrafts;
import app.storycore.project.ui.edit.SaveIndicator;
import app.storycore.project.ui.edit.UnsavedText;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/** A character or a place: its name, what it looks like, what shows it, and which shots name it. */
final class CastCard extends Article {

    private static final int ROWS_MIN = 3;
    private static final int ROWS_MAX = 10;

    /** What its cast does when something is wanted of the card or was changed in it. */
    interface Listener {

        void delete(CastId castId);

        void removePicture(CastId castId, UUID picture);

        void movePictureForward(CastId castId, UUID picture);

        /** The cast says something else now. */
        void changed();
    }

    private final OpenCast open;
    private final CastId castId;
    private final Listener listener;
    private final TextField name = new TextField();
    private final TextArea description = new TextArea();
    private final Span counter = new Span();
    private final Span shots = new Span();
    private final AutosavedText savedName;
    private final AutosavedText savedDescription;
    private final CastPictures pictures;
    private String shownName;

    CastCard(OpenCast open, CastInfo member, SaveIndicator state, Listener listener) {
        this.open = open;
        this.listener = listener;
        castId = member.id();
        shownName = member.name();
        BrowserDrafts drafts = new BrowserDrafts(open.projectId());
        savedName = new AutosavedText(
                name,
                UnsavedText.CAST + "NAME:" + castId,
                VisibleText::line,
                this::rename,
                CastText::refused,
                state,
                drafts);
        savedDescription = new AutosavedText(
                description,
                UnsavedText.CAST + "TEXT:" + castId,
                text -> VisibleText.trim(VisibleText.clean(text)),
                this::describe,
                CastText::refused,
                state,
                drafts);
        pictures = new CastPictures(
                member,
                picture -> listener.movePictureForward(castId, picture),
                picture -> listener.removePicture(castId, picture),
                new CastUpload((content, size) -> open.addPicture(castId, content, size), listener::changed));
        CardAction delete =
                PressOnce.mark(new CardAction("cast.delete", StudioIcon.TRASH, () -> listener.delete(castId)));

        addClassName("cast-card");
        getElement().setAttribute("data-cast", castId.toString());
        shots.addClassName("cast-shots");
        configureName();
        configureDescription(member);
        Div head = new Div(name, delete);
        head.addClassName("cast-card-head");

        add(head, savedName.question(), description, savedDescription.question(), pictures, shots);
    }

    CastId castId() {
        return castId;
    }

    String memberName() {
        return shownName;
    }

    void show(CastInfo member, List<String> numbers) {
        shownName = member.name();
        savedName.show(member.name());
        savedDescription.show(member.description());
        pictures.show(member);
        shots.setText(CastText.shots(numbers));
        getElement().setAttribute("aria-label", member.name());
        count();
    }

    /** Lets its author write over the name that it has for now. */
    void focusName() {
        getElement().callJsFunction("scrollIntoView", "nearest");
        name.focus();
    }

    /** Stores what somebody is writing. */
    void storeOpen() {
        savedName.storeOpen();
        savedDescription.storeOpen();
    }

    /** Lets go of what is written of a member that is gone, and shows it to its author. */
    void forget() {
        Stream.of(savedName, savedDescription).forEach(saved -> {
            saved.unsaved().ifPresent(text -> Toast.problem(getTranslation("cast.drafts.gone", text)));
            saved.forget();
        });
    }

    boolean isOf(UnsavedText text) {
        return savedName.isOf(text) || savedDescription.isOf(text);
    }

    boolean takeIn(UnsavedText text) {
        return (savedName.isOf(text) ? savedName : savedDescription).takeIn(text);
    }

    private void configureName() {
        WrittenText.writtenIn(name).addClassName("cast-name");
        name.setAriaLabel(getTranslation("cast.name"));
        name.setMaxLength(CastService.NAME_MAX);
        name.setAutoselect(true);
    }

    private void configureDescription(CastInfo member) {
        WrittenText.writtenIn(description).addClassName("cast-description");
        description.setLabel(getTranslation("cast.looks"));
        description.setPlaceholder(CastText.example(member.kind()));
        description.setMinRows(ROWS_MIN);
        description.setMaxRows(ROWS_MAX);
        description.setMaxLength(CastService.DESCRIPTION_MAX);
        description.addValueChangeListener(change -> count());
        counter.addClassName("shot-counter");
        description.setHelperComponent(counter);
    }

    private void count() {
        counter.setText(description.getValue().length() + "/" + CastService.DESCRIPTION_MAX);
    }

    private void rename(String over, String text) {
        open.edit(castId, now -> {
            WrittenMeanwhileException.unless(now.name(), over, text);
            return now.withName(text);
        });
        listener.changed();
    }

    private void describe(String over, String text) {
        open.edit(castId, now -> {
            WrittenMeanwhileException.unless(now.description(), over, text);
            return now.withDescription(text);
        });
    }
}
