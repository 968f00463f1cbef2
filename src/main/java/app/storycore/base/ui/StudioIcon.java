package app.storycore.base.ui;

import com.vaadin.flow.component.icon.SvgIcon;
import java.util.Locale;

/** The icons of the studio: one symbol each in {@code frontend/icons.svg}, drawn in the colour of the text. */
public enum StudioIcon {
    PROJECTS,
    QUEUE,
    HISTORY,
    PLUS,
    SEARCH,
    CLOSE,
    GRID,
    LIST,
    KEYBOARD,
    MORE,
    CHECK,
    CHEVRON_DOWN,
    ARROW_UP,
    ARROW_DOWN,
    GRIP,
    COPY,
    JOIN,
    TRASH,
    PENCIL,
    REFRESH,
    DOWNLOAD,
    DOCUMENT,
    FILM,
    PICTURE,
    SPEECH,
    SOUND,
    MUTED,
    SPARKLE,
    PLAY,
    PAUSE,
    FIRST,
    PREVIOUS,
    REWIND,
    FORWARD,
    NEXT,
    LAST,
    LOOP,
    FULL_SCREEN,
    STOP,
    UPLOAD,
    USER,
    SHIELD,
    LOCK,
    UNLOCK,
    KEY,
    LOG_OUT,
    MOON,
    SUN,
    SCREEN,
    LANGUAGE,
    COMPASS,
    CLOCK,
    WAITING,
    RUNNING,
    PAUSED,
    DONE,
    WARNING,
    FAILED,
    CANCELLED,
    STALLED,
    RETRYING,
    REUSED,
    UNKNOWN;

    private static final String SPRITE = "icons.svg";

    /** A new icon, hidden from screen readers: a word stands beside it, or its button has a label. */
    public SvgIcon create() {
        SvgIcon icon = new SvgIcon();
        icon.addClassName("studio-icon");
        icon.getElement().setAttribute("aria-hidden", "true");
        show(icon);
        return icon;
    }

    /** Has an icon made by {@link #create} show this symbol instead. */
    public void show(SvgIcon icon) {
        icon.setSrc(SPRITE, symbol());
    }

    /** The icon as plain markup, for where a component for each would be too much. */
    public String markup() {
        return "<svg class=\"studio-icon\" aria-hidden=\"true\"><use href=\"" + SPRITE + "#" + symbol()
                + "\"></use></svg>";
    }

    private String symbol() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
