package app.storycore.engine.sketch;

import app.storycore.engine.sketch.raster.Canvas;
import app.storycore.engine.sketch.raster.Path;
import app.storycore.engine.sketch.raster.Stroke;
import java.util.Locale;

/**
 * A small alphabet of strokes, since the machine's fonts differ. Letters stand on a grid 4 wide and 6 high; each
 * stroke is a run of grid points, two digits a point, strokes parted by blanks.
 */
final class Lettering {

    private static final String LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789.-:/,'";
    private static final String[] STROKES = {
        "06022042 46 0444",
        "0006 00304142330333444506",
        "4130101005163645",
        "0006 0020424426 06",
        "40000646 0333",
        "400006 0333",
        "4130100105163646434323",
        "0006 4046 0343",
        "2026 1030 1636",
        "4045361605",
        "0006 4003 1346",
        "000646",
        "0600234046",
        "06004640",
        "1030414536160501101030",
        "060030414233 0333",
        "1030414536160501101030 2446",
        "060030414233 0333 2346",
        "4130100102134445361605",
        "0040 2026",
        "0005163645 4540",
        "002640",
        "0016233640",
        "0046 4006",
        "002340 2326",
        "00400646",
        "103041453616050110 4105",
        "112026 1636",
        "0110304142064646",
        "001030414233 3344453616 05",
        "300444 3036",
        "40000323344536 1605",
        "4130100105163645443302",
        "004016",
        "1030414233130201 10 1304051636454433",
        "44130201 103041453616",
        "2526",
        "1333",
        "2223 2526",
        "4006",
        "2617",
        "2021"
    };

    private final Canvas canvas;
    private final int colour;

    Lettering(Canvas canvas, int colour) {
        this.canvas = canvas;
        this.colour = colour;
    }

    /**
     * Writes a line of text; what the alphabet lacks is left out.
     *
     * @param size height of a capital in pixels
     */
    void write(String text, double left, double baseline, double size) {
        double grid = size / 6;
        double x = left;
        String upper = text.toUpperCase(Locale.ROOT).replace('_', ' ');
        for (int i = 0; i < upper.length(); i++) {
            int letter = LETTERS.indexOf(upper.charAt(i));
            if (letter >= 0) {
                glyph(STROKES[letter], x, baseline - size, grid);
                x += grid * 5.6;
            } else if (upper.charAt(i) == ' ') {
                x += grid * 4;
            }
        }
    }

    /** Width of a line in pixels. */
    static double width(String text, double size) {
        double grid = size / 6;
        double x = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = Character.toUpperCase(text.charAt(i));
            x += LETTERS.indexOf(c) >= 0 ? grid * 5.6 : c == ' ' || c == '_' ? grid * 4 : 0;
        }
        return x;
    }

    private void glyph(String strokes, double x, double y, double grid) {
        for (String run : strokes.split(" ", -1)) {
            if (run.length() < 4) {
                continue;
            }
            Path path = new Path();
            for (int i = 0; i + 1 < run.length(); i += 2) {
                double px = x + (run.charAt(i) - '0') * grid;
                double py = y + (run.charAt(i + 1) - '0') * grid;
                if (i == 0) {
                    path.moveTo(px, py);
                } else {
                    path.lineTo(px, py);
                }
            }
            canvas.fill(Stroke.plain(path, Math.max(1, grid * 0.72)), colour);
        }
    }
}
