package app.storycore.delivery.timeline;

import app.storycore.base.film.AspectRatio;
import app.storycore.delivery.DeliveryException;
import app.storycore.delivery.Frame;
import app.storycore.delivery.FrameOutcome;
import app.storycore.delivery.OrderedPrefetch;
import app.storycore.delivery.PanelReader;
import app.storycore.delivery.Scaling;
import app.storycore.delivery.Storyboard;
import app.storycore.delivery.archive.ZipWriter;
import app.storycore.imaging.Pixels;
import app.storycore.imaging.Thumbnails;
import app.storycore.imaging.png.PngWriter;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Writes a storyboard as Wonder Unit's Storyboarder keeps it, in a ZIP: the {@code .storyboarder} file and, in {@code images},
 * each panel as the reference layer of its board, with the two small pictures that Storyboarder expects beside it.
 *
 * @see <a href="https://github.com/wonderunit/storyboarder">its source, by which this is written</a>
 */
public final class StoryboarderArchive {

    private static final String IMAGES = "images/";
    private static final int SHORT_SIDE = 900;
    private static final int SMALL_SIDE = 180;
    private static final int WHITE = 0xFFFFFF;
    private static final byte[] NOTHING_READ = {};

    private final Storyboard storyboard;
    private final int width;
    private final int height;

    private StoryboarderArchive(Storyboard storyboard) {
        this.storyboard = storyboard;
        AspectRatio aspect = storyboard.project().aspect();
        int shorter = Math.min(aspect.across(), aspect.down());
        this.width = Math.round((float) SHORT_SIDE * aspect.across() / shorter);
        this.height = Math.round((float) SHORT_SIDE * aspect.down() / shorter);
    }

    /** @param out stays open */
    public static void write(Storyboard storyboard, OutputStream out) throws IOException {
        new StoryboarderArchive(storyboard).write(out);
    }

    private void write(OutputStream out) throws IOException {
        try (ZipWriter zip = new ZipWriter(out, storyboard.generation().endedAt())) {
            byte[] boards = StoryboarderBoards.bytes(storyboard, (double) width / height);
            zip.text(StoryboarderBoards.fileName(storyboard), boards);
            int[] board = {0};
            OrderedPrefetch.inOrder(storyboard.frames(), this::pictures, (frame, pictures) -> {
                board[0]++;
                for (Map.Entry<String, byte[]> picture : pictures.entrySet()) {
                    add(zip, StoryboarderBoards.picture(board[0], frame) + picture.getKey(), picture.getValue());
                }
            });
            zip.finish();
        }
    }

    private static void add(ZipWriter zip, String name, byte[] file) throws IOException {
        try (InputStream in = new ByteArrayInputStream(file)) {
            zip.packed(IMAGES + name, NOTHING_READ, in);
        }
    }

    /** The files of a board by the ends of their names; one without a panel has no layer. */
    private Map<String, byte[]> pictures(Frame frame) throws IOException {
        BufferedImage large = picture(frame);
        BufferedImage small = Scaling.fit(large, width * SMALL_SIDE / SHORT_SIDE, height * SMALL_SIDE / SHORT_SIDE);
        Map<String, byte[]> files = new LinkedHashMap<>();
        if (frame.outcome() instanceof FrameOutcome.Made) {
            files.put("-reference.png", png(large));
        }
        files.put("-thumbnail.png", png(small));
        files.put("-posterframe.jpg", Thumbnails.jpeg(new Pixels(width, height, Scaling.pixels(large))));
        return files;
    }

    private BufferedImage picture(Frame frame) throws DeliveryException {
        if (frame.outcome() instanceof FrameOutcome.Made made) {
            return Scaling.letterbox(PanelReader.read(frame, made), width, height);
        }
        BufferedImage paper = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        Arrays.fill(Scaling.pixels(paper), WHITE);
        return paper;
    }

    private static byte[] png(BufferedImage picture) throws IOException {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        try (PngWriter png = new PngWriter(file, picture.getWidth(), picture.getHeight())) {
            png.add(Scaling.pixels(picture));
            png.finish();
        }
        return file.toByteArray();
    }
}
