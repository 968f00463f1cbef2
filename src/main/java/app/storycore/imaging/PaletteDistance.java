package app.storycore.imaging;

/** How far the colours of a picture lie from the palette of its sequence. */
public final class PaletteDistance {

    private static final int COLUMNS = 48;
    private static final int ROWS = 27;

    private PaletteDistance() {}

    /**
     * The mean, over 48x27 cells, of the smallest distance in the a*b* plane of CIELAB (CIE 1976) between the cell's
     * mean colour and a palette colour or neutral grey. Lightness is left out: light and shade change from shot to
     * shot, the palette does not.
     *
     * @param palette at least one colour 0xRRGGBB
     * @return 0 when every cell has the tint of a palette colour; over 20 is another world
     */
    public static double of(Pixels picture, int... palette) {
        if (palette.length == 0) {
            throw new IllegalArgumentException("A palette needs a colour");
        }
        Lab[] wanted = new Lab[palette.length + 1];
        for (int i = 0; i < palette.length; i++) {
            wanted[i] = Lab.of(palette[i]);
        }
        wanted[palette.length] = new Lab(50, 0, 0);
        double sum = 0;
        int[] cells = BlockMeans.colours(picture, COLUMNS, ROWS);
        for (int cell : cells) {
            sum += nearest(Lab.of(cell), wanted);
        }
        return sum / cells.length;
    }

    private static double nearest(Lab colour, Lab[] wanted) {
        double nearest = Double.MAX_VALUE;
        for (Lab want : wanted) {
            nearest = Math.min(nearest, colour.tint(want));
        }
        return nearest;
    }
}
