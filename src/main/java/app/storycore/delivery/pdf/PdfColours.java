package app.storycore.delivery.pdf;

import java.awt.Color;

/** The few colours of the document. */
final class PdfColours {

    static final Color TEXT = new Color(0x1f2328);
    static final Color QUIET = new Color(0x6b7280);
    static final Color RULE = new Color(0xd4d7dc);
    static final Color FAINT_RULE = new Color(0xe6e8eb);
    static final Color PAPER = new Color(0xf5f5f3);
    static final Color ACCENT = new Color(0xb4532a);
    static final Color ACCENT_ON_DARK = new Color(0xe08a5b);
    static final Color DARK = new Color(0x15181d);
    static final Color ON_DARK = new Color(0xf4f1ea);
    static final Color QUIET_ON_DARK = new Color(0xa8adb5);

    private PdfColours() {}
}
