package app.storycore.admin.ui;

import app.storycore.account.AccountId;
import app.storycore.base.ui.BackgroundQuery;
import app.storycore.base.ui.PressOnce;
import app.storycore.base.ui.SettingsSection;
import app.storycore.base.ui.StudioIcon;
import app.storycore.engine.EngineException;
import app.storycore.generation.reason.Reason;
import app.storycore.generation.ui.status.ReasonText;
import app.storycore.generation.work.engine.EngineSelfTest;
import app.storycore.generation.work.engine.StudioEngineException;
import app.storycore.generation.work.engine.TestPicture;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.progressbar.ProgressBar;
import java.util.Base64;

/** Which engine draws, and a picture of it on demand, to see that it does. */
final class EngineSection extends Composite<SettingsSection> {

    /** What came of asking for a picture. */
    private sealed interface Answer {
        record Drawn(TestPicture picture) implements Answer {}

        record Failed(Reason why) implements Answer {}
    }

    private final EngineSelfTest engine;
    private final AccountId administratorId;
    private final Button draw = new Button();
    private final ProgressBar working = new ProgressBar();
    private final Image picture = new Image();
    private final Paragraph words = new Paragraph();
    private final BackgroundQuery<Answer> backgroundQuery = new BackgroundQuery<>(this, this::show);

    EngineSection(EngineSelfTest engine, AccountId administratorId) {
        this.engine = engine;
        this.administratorId = administratorId;
    }

    @Override
    protected SettingsSection initContent() {
        FactList facts = new FactList();
        Div answer = new Div(working, words, picture);

        facts.show("system.engine.chosen", engine.engine());
        draw.setText(getTranslation("system.test"));
        draw.setIcon(StudioIcon.PICTURE.create());
        PressOnce.mark(draw);
        draw.addClickListener(click -> ask());
        working.setIndeterminate(true);
        working.setVisible(false);
        working.getElement().setAttribute("aria-label", getTranslation("system.test.working"));
        words.getElement().setAttribute("role", "status");
        picture.setVisible(false);
        picture.setAlt(getTranslation("system.test.alt"));
        answer.addClassName("engine-answer");

        return new SettingsSection(
                getTranslation("system.engine"), getTranslation("system.engine.text"), facts, draw, answer);
    }

    private void ask() {
        draw.setEnabled(false);
        working.setVisible(true);
        picture.setVisible(false);
        words.removeClassName("door-error");
        words.setText(getTranslation("system.test.working"));
        backgroundQuery.ask(this::drawn);
    }

    private Answer drawn() {
        try {
            return new Answer.Drawn(engine.draw(administratorId));
        } catch (EngineException failed) {
            return new Answer.Failed(StudioEngineException.reason(failed));
        }
    }

    private void show(Answer answer) {
        draw.setEnabled(true);
        working.setVisible(false);
        switch (answer) {
            case Answer.Drawn(TestPicture drawn) -> {
                picture.setSrc("data:image/jpeg;base64," + Base64.getEncoder().encodeToString(drawn.jpeg()));
                picture.setVisible(true);
                words.setText(getTranslation(
                        "system.test.done",
                        drawn.engine(),
                        drawn.version(),
                        drawn.width(),
                        drawn.height(),
                        drawn.took().toMillis() / 1000.0));
            }
            case Answer.Failed(Reason why) -> {
                words.addClassName("door-error");
                words.setText(getTranslation("system.test.failed", ReasonText.of(why)));
            }
        }
    }
}
