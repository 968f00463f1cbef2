package app.storycore.delivery.video;

import app.storycore.base.film.Transition;
import app.storycore.delivery.Frame;
import app.storycore.delivery.Scaling;
import app.storycore.delivery.picture.FramePicture;
import app.storycore.delivery.video.overlay.BurnInPainter;
import app.storycore.delivery.video.overlay.Fade;
import java.awt.image.BufferedImage;
import java.io.IOException;

/**
 * The pictures of a shot as the film shows them: what the camera sees of its panel, how it comes in, and what is burnt in.
 *
 * @see "src/site/markdown/decisions/0077-what-moves-in-a-film.md"
 */
final class ShotPictures {

    private static final int[] NOTHING = {};

    private final AnimaticOptions options;
    private final TimeLine.Shot shot;
    private final CameraMove move;
    private final BufferedImage panel;
    private final int[] before;
    private final int fading;
    private final BurnInPainter burnIn;
    private final BufferedImage shown;

    private ShotPictures(
            AnimaticOptions options, TimeLine.Shot shot, CameraMove move, BufferedImage panel, int[] before) {
        this.options = options;
        this.shot = shot;
        this.move = move;
        this.panel = panel;
        this.before = before;
        Transition transition = shot.frame().shot().motion().transition();
        fading = transition.isCut() ? 0 : shot.span().picturesIn(transition.duration());
        burnIn = new BurnInPainter(options.burnIn(), options.width(), options.height());
        shown = new BufferedImage(options.width(), options.height(), BufferedImage.TYPE_INT_RGB);
    }

    /** @throws app.storycore.delivery.DeliveryException if a panel cannot be read */
    static ShotPictures of(TimeLine.Shot shot, AnimaticOptions options) throws IOException {
        CameraMove move = CameraMove.of(shot.frame(), options.camera());
        int[] before = before(shot, options);
        return new ShotPictures(options, shot, move, panel(shot.frame(), move, options), before);
    }

    /** The last picture of the shot before, where something of it is still seen. */
    private static int[] before(TimeLine.Shot shot, AnimaticOptions options) throws IOException {
        if (!Fade.showsBefore(shot.frame().shot().motion().transition().kind())) {
            return NOTHING;
        }
        Frame before = shot.before();
        int[] pixels = new int[options.width() * options.height()];
        if (before != null) {
            CameraMove move = CameraMove.of(before, options.camera());
            see(move, 1, panel(before, move, options), pixels, options);
        }
        return pixels;
    }

    /** The panel is scaled up first, so that the camera, where it is closest, still sees whole pixels. */
    private static BufferedImage panel(Frame frame, CameraMove move, AnimaticOptions options) throws IOException {
        return FramePicture.of(frame, move.sourceSizeFor(options.width()), move.sourceSizeFor(options.height()));
    }

    /** How many of its first pictures differ from one another; all behind them are alike. */
    int differing() {
        return move.moves() || options.burnIn().timecode() ? shot.pictures() : fading;
    }

    /**
     * One of its pictures, from 0; valid until the next is asked for.
     *
     * @return 0xRRGGBB, row by row
     */
    int[] picture(int i) {
        int[] pixels = Scaling.pixels(shown);
        see(move, (double) i / Math.max(1, shot.pictures() - 1), panel, pixels, options);
        if (i < fading) {
            Transition.Kind kind = shot.frame().shot().motion().transition().kind();
            Fade.apply(kind, before, pixels, (i + 0.5) / fading);
        }
        int tick = options.rate().tick();
        long frame = (shot.span().start() + (long) i * shot.tick() + tick / 2) / tick;
        burnIn.paint(shown, shot.frame().shownNumber(), frame, options.rate().perSecond());
        return pixels;
    }

    private static void see(
            CameraMove move, double elapsed, BufferedImage panel, int[] pixels, AnimaticOptions options) {
        if (move.showsAll()) {
            System.arraycopy(Scaling.pixels(panel), 0, pixels, 0, pixels.length);
        } else {
            View.of(move.at(elapsed), panel, options.width()).show(panel, pixels, options.width());
        }
    }
}
