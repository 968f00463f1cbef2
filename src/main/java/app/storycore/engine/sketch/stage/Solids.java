package app.storycore.engine.sketch.stage;

import app.storycore.engine.sketch.outdoors.Fountain;
import app.storycore.engine.sketch.scenery.SceneSet;
import app.storycore.engine.sketch.space.Vec;
import app.storycore.engine.sketch.vehicle.Aircraft;
import app.storycore.engine.sketch.vehicle.Boats;
import app.storycore.engine.sketch.vehicle.RoadVehicles;

/** Things of the catalogue that are drawn as solids instead of from their outline. */
final class Solids {

    private static final double TURN = 27;
    private static final double AFLOAT = 14;

    private Solids() {}

    static boolean knows(String key) {
        return RoadVehicles.knows(key)
                || switch (key) {
                    case "rowing_boat", "fishing_boat", "sailboat", "fountain", "helicopter", "airliner" -> true;
                    default -> false;
                };
    }

    /** Draws one that is known, its front on the right where {@code ahead} is 1. */
    static void draw(SceneSet sceneSet, Piece piece, Vec foot, int ahead) {
        double length = piece.entry().size();
        switch (piece.entry().key()) {
            case "rowing_boat" -> Boats.rowing(sceneSet, foot, length, ahead * AFLOAT, piece.colour());
            case "fishing_boat" -> Boats.fishing(sceneSet, foot, length, ahead * AFLOAT, piece.colour());
            case "sailboat" -> Boats.sailing(sceneSet, foot, length, ahead * AFLOAT);
            case "helicopter", "airliner" ->
                Aircraft.draw(sceneSet.draft(), piece.entry().key().equals("helicopter"), foot);
            case "fountain" -> Fountain.draw(sceneSet.draft(), foot);
            default ->
                RoadVehicles.draw(
                        ThingShow.contrast(sceneSet, piece, foot),
                        piece.entry().key(),
                        foot,
                        ahead * TURN,
                        ahead,
                        piece.colour());
        }
    }
}
