package app.storycore.generation.ui.status;

import com.vaadin.flow.component.HasStyle;

/** The few meanings a colour has; never shown without a word and an icon. */
public enum StatusColour {
    IDLE,
    RUNNING,
    GOOD,
    WARNING,
    BAD;

    /** The class that gives a block this colour, as {@code --tone}. */
    public String className() {
        return switch (this) {
            case IDLE -> "tone-idle";
            case RUNNING -> "tone-running";
            case GOOD -> "tone-good";
            case WARNING -> "tone-warning";
            case BAD -> "tone-bad";
        };
    }

    /** Gives a component this colour and takes any other from it. */
    public void apply(HasStyle component) {
        for (StatusColour statusColour : values()) {
            component.setClassName(statusColour.className(), statusColour == this);
        }
    }
}
