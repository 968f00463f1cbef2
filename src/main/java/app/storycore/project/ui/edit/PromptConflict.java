package app.storycore.project.ui.edit;

import app.storycore.base.ui.PressOnce;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;

/** Two have written the same text: shows what the other wrote, and asks which one stays. */
public final class PromptConflict extends Div {

    private final String theirs;

    /** @param happened says what was written twice */
    public PromptConflict(String happened, String theirs, Runnable keepMine, Runnable takeTheirs) {
        Paragraph what = new Paragraph(happened);
        Paragraph text = new Paragraph(theirs.isBlank() ? getTranslation("shot.conflict.empty") : theirs);
        Button mine = new Button(getTranslation("shot.conflict.mine"), click -> keepMine.run());
        Button other = new Button(getTranslation("shot.conflict.theirs"), click -> takeTheirs.run());
        this.theirs = theirs;
        addClassName("prompt-conflict");
        getElement().setAttribute("role", "alert");
        text.addClassName("prompt-conflict-text");
        mine.addThemeVariants(ButtonVariant.SMALL, ButtonVariant.PRIMARY);
        PressOnce.mark(other);
        other.addThemeVariants(ButtonVariant.SMALL);
        Div choice = new Div(mine, other);
        choice.addClassName("prompt-conflict-choice");
        add(what, text, choice);
    }

    /** Whether it asks about this one already. */
    public boolean isAbout(String other) {
        return theirs.equals(other);
    }
}
