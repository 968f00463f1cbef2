package app.storycore.generation.work.engine;

import app.storycore.delivery.video.AnimaticOptions;
import java.util.Locale;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How large pictures are made; a height follows from its width at 16:9. Another width of panels is another input of the
 * engine: shots that were drawn before are drawn again.
 *
 * @param panelWidth of what the engine draws, in pixels, 320 to 3840 in steps of 80
 * @param deliveryWidth of what is handed over, the film included, in pixels, 320 to 3840 in steps of 32
 */
@ConfigurationProperties("studio.pictures")
public record PictureSizes(
        @DefaultValue("1280") int panelWidth,
        @DefaultValue("1920") int deliveryWidth) {

    private static final int LEAST = 320;
    private static final int MOST = 3840;
    private static final int PANEL_STEP = 80;
    private static final int DELIVERY_STEP = 32;

    public PictureSizes {
        require("studio.pictures.panel-width", panelWidth, PANEL_STEP);
        require("studio.pictures.delivery-width", deliveryWidth, DELIVERY_STEP);
    }

    private static void require(String property, int width, int step) {
        if (width < LEAST || width > MOST || width % step != 0) {
            throw new IllegalArgumentException(String.format(
                    Locale.ROOT,
                    "%s must be %d to %d pixels in steps of %d, not %d",
                    property,
                    LEAST,
                    MOST,
                    step,
                    width));
        }
    }

    /** What the engine draws, in pixels. */
    int panelHeight() {
        return high(panelWidth);
    }

    /** The coherence sheet is a fifth wider than a panel. */
    int sheetWidth() {
        return panelWidth / 5 * 6;
    }

    int sheetHeight() {
        return high(sheetWidth());
    }

    int deliveryHeight() {
        return high(deliveryWidth);
    }

    /** The film that belongs to every generation: 24 pictures a second, a camera that stands still. */
    public AnimaticOptions film() {
        return AnimaticOptions.DEFAULT.sized(deliveryWidth, deliveryHeight());
    }

    private static int high(int width) {
        return width / PanelRenditions.ASPECT_ACROSS * PanelRenditions.ASPECT_DOWN;
    }
}
