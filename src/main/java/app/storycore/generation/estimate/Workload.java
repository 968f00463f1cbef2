package app.storycore.generation.estimate;

import app.storycore.generation.Stage;
import app.storycore.generation.store.Generation;

/**
 * What a generation has to do.
 *
 * @param panels shots to draw, scale and judge
 * @param extra further takes of these, which are drawn only
 * @param shots all shots, which the documents are written from
 */
public record Workload(int panels, int extra, int shots) {

    public Workload(int panels, int shots) {
        this(panels, 0, shots);
    }

    static Workload of(Generation g) {
        return new Workload(
                Math.max(0, g.progress().totalShots() - g.progress().reusedShots()),
                g.progress().totalShots());
    }

    int units(Stage stage) {
        return switch (stage) {
            case GRID -> 1;
            case IMAGES -> panels + extra;
            case PROMOTION, QA -> panels;
            case EXPORT -> shots;
        };
    }

    /**
     * How much of a stage's work is done at a place in its progress, which counts reused shots too.
     *
     * @param fraction of the stage, 0 to 1
     */
    double done(Stage stage, double fraction) {
        return switch (stage) {
            case GRID, EXPORT -> fraction;
            case IMAGES, PROMOTION, QA ->
                panels == 0 ? 1 : Math.clamp((fraction * shots - (shots - panels)) / panels, 0.0, 1.0);
        };
    }
}
