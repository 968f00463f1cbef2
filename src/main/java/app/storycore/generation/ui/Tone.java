package app.storycore.generation.ui;

import com.vaadin.flow.component.HasStyle;

/** The few meanings a colour has; never shown without a word and an icon. */
public enum Tone {
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
    public void paint(HasStyle component) {
        for (Tone tone : values()) {
            component.setClassName(tone.className(), tone == this);
        }
    }
}
