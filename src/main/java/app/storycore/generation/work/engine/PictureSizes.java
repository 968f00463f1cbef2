package app.storycore.generation.work.engine;

import app.storycore.base.film.AspectRatio;
import app.storycore.base.setting.SettingRange;
import app.storycore.delivery.video.AnimaticOptions;
import app.storycore.delivery.video.FilmSettings;
import java.util.Comparator;
import java.util.stream.IntStream;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How large pictures are made, by their width in a project of 16:9; other frames follow. Another width of panels is another
 * input of the engine: shots that were drawn before are drawn again.
 */
@ConfigurationProperties("studio.pictures")
public record PictureSizes(
        @DefaultValue("1280")
        @SettingRange(of = "the width of what the engine draws, in pixels", from = LEAST, to = MOST, step = 80)
        int panelWidth,

        @DefaultValue("1920")
        @SettingRange(
                of = "the width of what is handed over, films included, in pixels",
                from = LEAST,
                to = MOST,
                step = 32)
        int deliveryWidth) {

    private static final String LEAST = "320";
    private static final String MOST = "3840";
    private static final int UNIT = 8;
    private static final int SMALL_FILM = 1_280;

    /**
     * What the engine draws: as many pixels in every frame, as models and the time they take go by that. Sides are
     * multiples of 8, as models want them.
     */
    public PictureSize panel(AspectRatio aspect) {
        return alike(panelWidth, aspect);
    }

    /** The coherence sheet is a fifth wider than a panel. */
    public PictureSize sheet(AspectRatio aspect) {
        return alike(panelWidth / 5 * 6, aspect);
    }

    /** What is handed over: as large as fits into a screen of 16:9, lying or standing, with even sides. */
    public PictureSize delivery(AspectRatio aspect) {
        return within(deliveryWidth, aspect);
    }

    private static PictureSize within(int width, AspectRatio aspect) {
        int across = aspect.isUpright() ? high(width) : width;
        int down = aspect.isUpright() ? width : high(width);
        return aspect.ratio() * down > across
                ? new PictureSize(across, even(across / aspect.ratio()))
                : new PictureSize(even(down * aspect.ratio()), down);
    }

    /** The film of which nobody chose anything: 24 pictures a second, a camera that stands still. */
    public AnimaticOptions film(AspectRatio aspect) {
        return film(aspect, FilmSettings.DEFAULT);
    }

    /** A film as somebody chose it; never larger than what is handed over. */
    public AnimaticOptions film(AspectRatio aspect, FilmSettings settings) {
        PictureSize size = switch (settings.size()) {
            case HD_720 -> within(Math.min(SMALL_FILM, deliveryWidth), aspect);
            case HD_1080 -> delivery(aspect);
        };
        return AnimaticOptions.of(settings, size.width(), size.height());
    }

    /** Of the sizes with about as many pixels as one at 16:9 has, the one whose shape is nearest. */
    private static PictureSize alike(int width, AspectRatio aspect) {
        if (aspect == AspectRatio.WIDESCREEN) {
            return new PictureSize(width, high(width));
        }
        int wanted = (int) Math.round(Math.sqrt((double) width * high(width) * aspect.ratio()) / UNIT);
        return IntStream.rangeClosed(wanted - wanted / 20, wanted + wanted / 20)
                .mapToObj(units -> new PictureSize(units * UNIT, nearest(units * UNIT / aspect.ratio(), UNIT)))
                .min(Comparator.<PictureSize>comparingDouble(
                                size -> Math.abs(Math.log((double) size.width() / size.height() / aspect.ratio())))
                        .thenComparingInt(size -> Math.abs(size.width() - wanted * UNIT)))
                .orElseThrow();
    }

    private static int even(double length) {
        return nearest(length, 2);
    }

    private static int nearest(double length, int unit) {
        return Math.toIntExact(Math.round(length / unit)) * unit;
    }

    private static int high(int width) {
        return width / AspectRatio.WIDESCREEN.across() * AspectRatio.WIDESCREEN.down();
    }
}
