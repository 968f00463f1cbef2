package app.storycore.base.ui;

import com.vaadin.flow.i18n.I18NProvider;

/** Sizes as people read them. */
public final class ByteSizeText {

    private static final double MEGABYTE = 1_000_000;
    private static final double GIGABYTE = 1_000_000_000;

    private ByteSizeText() {}

    /** In MB, or in GB from one on. */
    public static String inWords(long bytes) {
        return bytes < GIGABYTE
                ? I18NProvider.translate("system.megabytes", bytes / MEGABYTE)
                : I18NProvider.translate("system.gigabytes", bytes / GIGABYTE);
    }
}
