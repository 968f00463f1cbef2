package app.storycore.delivery.video.overlay;

import app.storycore.base.film.Transition;

/** What is seen while one picture gives way to another. Pixels are 0xRRGGBB. */
public final class Fade {

    private static final int ALL = 256;

    private Fade() {}

    /** Whether a transition still shows the picture before. */
    public static boolean showsBefore(Transition.Kind kind) {
        return kind == Transition.Kind.DISSOLVE || kind == Transition.Kind.FADE_THROUGH_BLACK;
    }

    /**
     * Puts into {@code shown}, which holds the new picture, what is seen on the way to it.
     *
     * @param before the old picture; only read where the transition shows it
     * @param way 0 at the beginning, 1 at the end
     */
    public static void apply(Transition.Kind kind, int[] before, int[] shown, double way) {
        switch (kind) {
            case CUT -> {}
            case FADE_FROM_BLACK -> darken(shown, shown, way);
            case DISSOLVE -> mix(before, shown, way);
            case FADE_THROUGH_BLACK -> {
                if (way < 0.5) {
                    darken(before, shown, 1 - 2 * way);
                } else {
                    darken(shown, shown, 2 * way - 1);
                }
            }
        }
    }

    private static void darken(int[] from, int[] to, double light) {
        int share = share(light);
        for (int i = 0; i < to.length; i++) {
            to[i] = mix(0, from[i], share);
        }
    }

    private static void mix(int[] before, int[] shown, double way) {
        int share = share(way);
        for (int i = 0; i < shown.length; i++) {
            shown[i] = mix(before[i], shown[i], share);
        }
    }

    private static int share(double way) {
        return (int) Math.round(Math.clamp(way, 0.0, 1.0) * ALL);
    }

    private static int mix(int one, int other, int share) {
        int redBlue = (one & 0xff00ff) * (ALL - share) + (other & 0xff00ff) * share;
        int green = (one & 0x00ff00) * (ALL - share) + (other & 0x00ff00) * share;
        return (redBlue >>> 8 & 0xff00ff) | (green >>> 8 & 0x00ff00);
    }
}
