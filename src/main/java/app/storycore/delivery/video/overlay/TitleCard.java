package app.storycore.delivery.video.overlay;

import app.storycore.delivery.DocumentTerms;
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
import java.time.Duration;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;

/** What a film begins with: the name of its project, its date, its length and how many shots it has. */
public final class TitleCard {

    private static final Color GROUND = new Color(0x14171c);
    private static final Color NAME = new Color(0xf4f1ea);
    private static final Color FACTS = new Color(0xa8adb5);
    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH);
    private static final int MOST_LINES = 4;
    private static final double ROOM = 0.84;
    private static final double LEADING = 1.25;
    private static final double SMALLER = 0.42;

    private TitleCard() {}

    /**
     * The card, in RGB integers.
     *
     * @param width in pixels
     * @param height in pixels
     */
    public static BufferedImage draw(Storyboard storyboard, int width, int height) {
        BufferedImage card = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        Graphics2D g = card.createGraphics();
        g.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        g.setColor(GROUND);
        g.fillRect(0, 0, width, height);
        write(new PixelText(g), storyboard, width, height);
        g.dispose();
        return card;
    }

    private static void write(PixelText text, Storyboard storyboard, int width, int height) {
        double size = Math.max(Math.min(height / 9.0, width / 11.0), 12);
        double small = Math.max(size * SMALLER, 9);
        List<TextLine> names =
                TextSetter.wrap(storyboard.project().name(), FontWeight.BOLD, width * ROOM / size, MOST_LINES);
        List<TextLine> facts = TextSetter.wrap(facts(storyboard), FontWeight.REGULAR, width * ROOM / small, 2);
        double whole = names.size() * size * LEADING + small + facts.size() * small * LEADING;
        double baseline = (height - whole) / 2 + size;
        for (TextLine name : names) {
            text.drawCentred(name, width / 2.0, baseline, size, NAME);
            baseline += size * LEADING;
        }
        baseline += small - size * (LEADING - 1);
        for (TextLine fact : facts) {
            text.drawCentred(fact, width / 2.0, baseline, small, FACTS);
            baseline += small * LEADING;
        }
    }

    static String facts(Storyboard storyboard) {
        Duration whole = Duration.ofSeconds(Math.round(storyboard.duration().toMillis() / 1000.0));
        return DATE.format(storyboard.generation().date())
                + " · "
                + Timecode.clock(whole)
                + " · "
                + DocumentTerms.shots(storyboard.frames().size());
    }
}
