package app.storycore.engine.sketch.stage;

import app.storycore.engine.sketch.catalogue.CatalogueEntry;
import app.storycore.engine.sketch.catalogue.Outline;
import app.storycore.engine.sketch.catalogue.ThingCatalogue;
import app.storycore.engine.sketch.scene.Scene;
import app.storycore.engine.sketch.scene.Thing;
import app.storycore.engine.sketch.scenery.Item;
import app.storycore.engine.sketch.scenery.SceneSet;
import app.storycore.engine.sketch.space.SolidPen;
import app.storycore.engine.sketch.space.Vec;
import app.storycore.engine.sketch.thing.Card;
import app.storycore.engine.sketch.thing.ThingDrawing;
import java.util.Optional;

/** Candles that are named with a cake, which stand on it. */
final class CakeCandles {

    private static final String CAKE = "birthday_cake";
    private static final String CANDLE = "candle";

    private CakeCandles() {}

    /** Whether a thing is drawn with the cake. */
    static boolean has(Scene scene, Thing thing) {
        return thing.key().equals(CANDLE)
                && scene.things().stream().anyMatch(other -> other.key().equals(CAKE));
    }

    static boolean isCake(Thing thing) {
        return thing.key().equals(CAKE);
    }

    /** As many candles as are said, five on a birthday cake of which nothing is said. */
    static void draw(SceneSet sceneSet, Piece piece, SolidPen pen, Card card) {
        Optional<Thing> said = sceneSet.scene().things().stream()
                .filter(thing -> thing.key().equals(CANDLE))
                .findFirst();
        int count = said.map(Thing::count).orElse(piece.thing().words().startsWith("birthday") ? 5 : 0);
        CatalogueEntry candle = ThingCatalogue.get().entry(CANDLE).orElseThrow();
        Outline outline = candle.outline();
        for (int i = 0; i < count; i++) {
            int number = i;
            double across = 0.66 * ((i + 0.5) / count - 0.5);
            double high = piece.outline().height() * (i % 2 == 0 ? 0.86 : 0.8);
            Vec foot =
                    card.foot().plus(card.right().times(across)).plus(card.up().times(high));
            Card small = new Card(foot, card.right().times(0.26), card.up().times(0.3), false);
            Item item = said.map(thing -> Item.of(thing, number)).orElse(Item.piece(CANDLE));
            sceneSet.as(item, () -> ThingDrawing.draw(pen, candle, outline, small, candle.colour()));
            pen.glow(foot.plus(card.up().times(0.3)), 0.2 * card.up().length(), 0xFFD890, 0.5);
        }
    }
}
