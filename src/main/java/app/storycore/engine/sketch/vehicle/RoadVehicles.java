package app.storycore.engine.sketch.vehicle;

import app.storycore.engine.sketch.space.SolidPen;
import app.storycore.engine.sketch.space.Vec;
import java.util.Map;

/** Vehicles of the catalogue that are drawn as solids instead of from their outline. */
public final class RoadVehicles {

    /** Draws a vehicle in a colour. */
    @FunctionalInterface
    private interface Kind {

        void draw(Bodywork bodywork, int paint);
    }

    private static final Map<String, Kind> KINDS = Map.ofEntries(
            Map.entry("automobile", Cars::saloon),
            Map.entry("taxi", Cars::taxi),
            Map.entry("police_car", Cars::police),
            Map.entry("sport_utility_vehicle", Cars::estate),
            Map.entry("pickup_truck", Cars::pickup),
            Map.entry("bus", Lorries::bus),
            Map.entry("trolleybus", Lorries::bus),
            Map.entry("tram_car", Lorries::tram),
            Map.entry("minibus", Lorries::van),
            Map.entry("ambulance", Lorries::ambulance),
            Map.entry("fire_engine", Lorries::fireEngine),
            Map.entry("delivery_truck", Lorries::truck),
            Map.entry("articulated_lorry", Lorries::truck));

    private RoadVehicles() {}

    /** Whether a thing of the catalogue is known as a solid. */
    public static boolean knows(String key) {
        return KINDS.containsKey(key);
    }

    /**
     * Draws one that is known.
     *
     * @param at the middle of the ground below it
     * @param turn degrees it is turned out of the picture plane
     * @param ahead 1 when its front is on the right, -1 on the left
     */
    public static void draw(SolidPen pen, String key, Vec at, double turn, int ahead, int paint) {
        Kind kind = KINDS.get(key);
        if (kind != null && pen.camera().depth(at) > 2) {
            Vec right = pen.camera().right();
            double plane = -StrictMath.toDegrees(StrictMath.atan2(right.z(), right.x()));
            kind.draw(new Bodywork(pen, at, plane + turn, ahead), paint);
        }
    }
}
