package app.storycore.delivery.picture;

import app.storycore.base.film.AspectRatio;
import app.storycore.base.film.ShotSize;
import app.storycore.delivery.DocumentTerms;
import app.storycore.delivery.Frame;
import app.storycore.delivery.Storyboard;
import app.storycore.delivery.Timecode;
import app.storycore.delivery.type.FontWeight;
import app.storycore.delivery.type.PixelText;
import app.storycore.delivery.type.TextLine;
import app.storycore.delivery.type.TextSetter;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.IOException;

/** Paints a contact sheet band by band: a header, then one row of panels after the other. */
final class ContactSheetPainter {

    private static final Color GROUND = new Color(0x15181d);
    private static final Color TEXT = new Color(0xf4f1ea);
    private static final Color QUIET = new Color(0xa8adb5);
    private static final Color ACCENT = new Color(0xe08a5b);

    private final Storyboard storyboard;
    private final int columns;
    private final int panelWidth;
    private final int panelHeight;
    private final int gap;
    private final int caption;
    private BufferedImage row;
    private int placed;

    ContactSheetPainter(Storyboard storyboard, ContactSheetOptions options) {
        this.storyboard = storyboard;
        AspectRatio aspect = storyboard.project().aspect();
        this.columns = options.columnsFor(storyboard.frames().size());
        this.panelWidth = options.panelWidth();
        this.panelHeight = Math.max(1, panelWidth * aspect.down() / aspect.across());
        this.gap = panelWidth / 16;
        this.caption = panelWidth / 9;
        this.row = band(rowHeight());
    }

    int width() {
        return gap + columns * (panelWidth + gap);
    }

    int height() {
        int rows = (storyboard.frames().size() + columns - 1) / columns;
        return headerHeight() + rows * rowHeight();
    }

    private int headerHeight() {
        return panelWidth / 4;
    }

    private int rowHeight() {
        return panelHeight + caption + gap;
    }

    private BufferedImage band(int height) {
        BufferedImage band = new BufferedImage(width(), height, BufferedImage.TYPE_INT_RGB);
        Graphics2D g = band.createGraphics();
        g.setColor(GROUND);
        g.fillRect(0, 0, band.getWidth(), height);
        g.dispose();
        return band;
    }

    private Graphics2D graphics(BufferedImage band) {
        Graphics2D g = band.createGraphics();
        g.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        return g;
    }

    BufferedImage header() {
        BufferedImage band = band(headerHeight());
        Graphics2D g = graphics(band);
        PixelText text = new PixelText(g);
        double size = panelWidth / 10.0;
        double baseline = headerHeight() * 0.62;
        double small = size * 0.55;
        String facts = DocumentTerms.shots(storyboard.frames().size()) + " · " + Timecode.clock(storyboard.duration());
        TextLine end = TextSetter.line(facts, FontWeight.REGULAR);
        double room = width() - 3 * gap - end.width() * small;
        TextLine name = TextSetter.shortened(storyboard.project().name(), FontWeight.BOLD, room / size);
        // whose name is read from the right begins there, and finds the facts on the other side
        double toRight = width() - gap - (name.rightToLeft() ? name.width() * size : end.width() * small);
        text.draw(name, name.rightToLeft() ? toRight : gap, baseline, size, TEXT);
        text.draw(end, name.rightToLeft() ? gap : toRight, baseline, small, QUIET);
        g.dispose();
        return band;
    }

    /** The small picture of one shot; may be called from several threads. */
    BufferedImage panel(Frame frame) throws IOException {
        return FramePicture.of(frame, panelWidth, panelHeight);
    }

    /** Puts the next shot into the row in work. */
    void place(Frame frame, BufferedImage panel) {
        int x = gap + placed % columns * (panelWidth + gap);
        Graphics2D g = graphics(row);
        g.drawImage(panel, x, 0, null);
        PixelText text = new PixelText(g);
        double size = panelWidth / 20.0;
        double baseline = panelHeight + size * 1.4;
        TextLine number = TextSetter.line(frame.shownNumber(), FontWeight.BOLD);
        text.draw(number, x, baseline, size, ACCENT);
        TextLine duration = TextSetter.line(Timecode.seconds(frame.duration()), FontWeight.REGULAR);
        text.draw(duration, x + panelWidth - duration.width() * size, baseline, size, QUIET);
        ShotSize shotSize = frame.shot().shotSize();
        if (shotSize != null) {
            text.draw(
                    TextSetter.line(DocumentTerms.of(shotSize), FontWeight.REGULAR),
                    x + (number.width() + 0.6) * size,
                    baseline,
                    size,
                    TEXT);
        }
        g.dispose();
        placed++;
    }

    int placed() {
        return placed;
    }

    /** Whether the row in work has all the panels it will ever have. */
    boolean rowIsComplete() {
        return placed % columns == 0 || placed == storyboard.frames().size();
    }

    /** The row in work; a new one is begun. */
    BufferedImage takeRow() {
        BufferedImage complete = row;
        row = band(rowHeight());
        return complete;
    }
}
