package app.storycore.delivery.video;

/**
 * How the animatic looks.
 *
 * @param width of the film in pixels, a multiple of 16
 * @param height of the film in pixels, a multiple of 16; panels of another proportion stand on black
 * @param quantiser how coarse pictures are coded, 10 (nearly lossless) to 40 (coarse)
 */
public record AnimaticOptions(int width, int height, int quantiser) {

    /** 1280 x 720, without visible loss. */
    public static final AnimaticOptions DEFAULT = new AnimaticOptions(1280, 720, 20);
}
