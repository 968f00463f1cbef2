package app.storycore.engine.comfyui.job;

import app.storycore.engine.comfyui.binding.BindingRole;

/** A workflow cannot do without a picture that there is none for. */
public final class PictureNeededException extends Exception {

    private static final long serialVersionUID = 1L;

    private final BindingRole role;
    private final int number;

    PictureNeededException(BindingRole role, int number) {
        super("The workflow needs a picture for " + role + " " + number);
        this.role = role;
        this.number = number;
    }

    /** What the picture would be for. */
    public BindingRole role() {
        return role;
    }

    /** Which of the reference pictures, from 1; 0 for the start picture. */
    public int number() {
        return number;
    }
}
