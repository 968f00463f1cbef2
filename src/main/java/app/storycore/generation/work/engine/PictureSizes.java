package app.storycore.generation.work.engine;

import app.storycore.base.setting.SettingRange;
import app.storycore.delivery.video.AnimaticOptions;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How large pictures are made; a height follows from its width at 16:9. Another width of panels is another input of the
 * engine: shots that were drawn before are drawn again.
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
