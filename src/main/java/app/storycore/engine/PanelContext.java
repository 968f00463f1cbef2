package app.storycore.engine;

import org.jspecify.annotations.Nullable;

/**
 * What is known of a shot besides its own words; engines take of it what they can.
 *
 * @param negative what is not wanted in any picture of the project, may be empty
 * @param previousPanel of the scene, for engines that use it; null for the first shot of a scene
 * @param sheet the coherence sheet, for engines that ask for it
 * @param files where all these pictures are read
 */
public record PanelContext(
        Casting casting,
        String negative,
        @Nullable StoredPicture previousPanel,
        @Nullable StoredPicture sheet,
        PictureFiles files) {

    /** Nothing but the words of the shot. */
    public static final PanelContext NONE = new PanelContext(Casting.NONE, "", null, null, PictureFiles.NONE);

    /** What was known before any picture of the sequence was drawn. */
    public static PanelContext planned(Casting casting, String negative) {
        return new PanelContext(casting, negative, null, null, PictureFiles.NONE);
    }
}
