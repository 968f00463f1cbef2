package app.storycore.engine.sketch;

import app.storycore.base.Seed;
import app.storycore.base.film.VisualStyle;
import app.storycore.engine.Coherence;
import app.storycore.engine.Drawing;
import app.storycore.engine.PanelRequest;
import app.storycore.engine.SheetRequest;
import app.storycore.engine.ShotBrief;
import app.storycore.imaging.PictureFile;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

/** One number for what the engine draws; also a program, so that another process can be asked for it. */
final class Fingerprint {

    private Fingerprint() {}

    public static void main(String[] args) throws Exception {
        System.out.println(take());
    }

    private static List<ShotBrief> shots() throws Exception {
        try (InputStream in = Objects.requireNonNull(Fingerprint.class.getResourceAsStream("gallery.txt"))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .map(ShotBrief::ofPrompt)
                    .toList();
        }
    }

    /** SHA-256 over the pixels of a sheet and the panels of the gallery's prompts in every style. */
    static String take() throws Exception {
        MessageDigest digest = MessageDigest.getInstance("SHA-256");
        SketchEngine engine = new SketchEngine();
        List<ShotBrief> shots = shots();
        for (VisualStyle style : VisualStyle.values()) {
            SheetRequest request = new SheetRequest(style, new Seed(3), shots, 192, 108);
            var sheet = engine.drawSheet(request, Drawing.unobserved());
            update(digest, sheet.png());
            Coherence coherence = sheet.coherence();
            for (int i = 0; i < shots.size(); i++) {
                var panel = new PanelRequest(shots.get(i), style, new Seed(i), coherence, 128, 72);
                update(digest, engine.drawPanel(panel, Drawing.unobserved()).png());
            }
        }
        return HexFormat.of().formatHex(digest.digest()).toLowerCase(Locale.ROOT);
    }

    private static void update(MessageDigest digest, byte[] png) throws IOException {
        int[] rgb = PictureFile.decode(png).rgb();
        ByteBuffer bytes = ByteBuffer.allocate(rgb.length * Integer.BYTES);
        bytes.asIntBuffer().put(rgb);
        digest.update(bytes);
    }
}
