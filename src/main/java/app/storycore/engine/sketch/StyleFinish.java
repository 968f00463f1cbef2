package app.storycore.engine.sketch;

import app.storycore.base.Seed;
import app.storycore.base.film.VisualStyle;
import app.storycore.engine.Coherence;
import app.storycore.engine.sketch.raster.Canvas;

/** How a style treats the colours and contours of a drawn scene. */
interface StyleFinish {

    void finish(Canvas canvas, Coherence coherence, Seed seed);

    static StyleFinish of(VisualStyle style) {
        return switch (style) {
            case INK -> new InkHand();
            case PENCIL -> new PencilHand();
            case NOIR -> new NoirHand();
            case WATERCOLOUR -> new WatercolourHand();
            case FLAT_COLOUR -> new FlatHand();
        };
    }
}
