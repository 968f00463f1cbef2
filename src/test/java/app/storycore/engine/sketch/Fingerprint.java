package app.storycore.engine.sketch;

import app.storycore.base.Seed;
import app.storycore.base.film.VisualStyle;
import app.storycore.engine.Coherence;
import app.storycore.engine.Drawing;
import app.storycore.engine.PanelRequest;
import app.storycore.engine.SheetRequest;
import app.storycore.engine.ShotBrief;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** One number for what the engine draws; also a program, so that another process can be asked for it. */
final class Fingerprint {

    private static final List<ShotBrief> SHOTS = Stream.of(
                    "Wide shot of a lighthouse on a cliff at dusk, waves breaking far below",
                    "Close-up of the old keeper, lamp light on one side of his face",
                    "A knight rides a horse in the desert, pan left",
                    "Two men fight on a bridge in the rain, dutch angle",
                    "A girl lies in bed in the bedroom at night",
                    "Insert: a letter and a key on the table")
            .map(ShotBrief::ofPrompt)
            .toList();

    private Fingerprint() {}

    public static void main(String[] args) throws Exception {
        System.out.println(take());
    }

    /** SHA-256 over a sheet and six panels in every style. */
    static String take() throws Exception {
        MessageDigest digest = MessageDigest.getInstance("SHA-256");
        SketchEngine engine = new SketchEngine();
        for (VisualStyle style : VisualStyle.values()) {
            SheetRequest request = new SheetRequest(style, new Seed(3), SHOTS, 192, 108);
            var sheet = engine.drawSheet(request, Drawing.unobserved());
            digest.update(sheet.png());
            Coherence coherence = sheet.coherence();
            for (int i = 0; i < SHOTS.size(); i++) {
                var panel = new PanelRequest(SHOTS.get(i), style, new Seed(i), coherence, 192, 108);
                digest.update(engine.drawPanel(panel, Drawing.unobserved()).png());
            }
        }
        return HexFormat.of().formatHex(digest.digest()).toLowerCase(Locale.ROOT);
    }
}
