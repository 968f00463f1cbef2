package app.storycore.base.ui;

/** A view that keeps by itself what is written on it, so that it can be built anew without asking anybody. */
public interface Autosaving {

    /** Stores what is written, and says whether nothing is left that would be lost now. */
    boolean storeAll();
}
