package app.storycore.generation.work.engine;

/** Width and height of a picture in pixels, each at least 1. */
public record PictureSize(int width, int height) {}
