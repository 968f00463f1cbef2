package app.storycore.project.ui.player;

/**
 * The picture of a shot that is in use, by the addresses of its files.
 *
 * @param small 640 pixels wide, for small windows and until the other one is there
 * @param large as it was drawn
 */
public record PlayerPicture(String small, String large) {}
