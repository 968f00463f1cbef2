package app.storycore.engine.sketch.stage;

import app.storycore.engine.Coherence;
import app.storycore.engine.sketch.indoors.BoxingRing;
import app.storycore.engine.sketch.indoors.Cockpit;
import app.storycore.engine.sketch.indoors.Interiors;
import app.storycore.engine.sketch.indoors.Stairwell;
import app.storycore.engine.sketch.indoors.VehicleInteriors;
import app.storycore.engine.sketch.outdoors.Castle;
import app.storycore.engine.sketch.outdoors.Coast;
import app.storycore.engine.sketch.outdoors.DeckSets;
import app.storycore.engine.sketch.outdoors.HorizonlessSets;
import app.storycore.engine.sketch.outdoors.Landscape;
import app.storycore.engine.sketch.outdoors.Neutral;
import app.storycore.engine.sketch.outdoors.RooftopSets;
import app.storycore.engine.sketch.outdoors.RuralSets;
import app.storycore.engine.sketch.outdoors.Stadium;
import app.storycore.engine.sketch.outdoors.Town;
import app.storycore.engine.sketch.outdoors.TrainRoof;
import app.storycore.engine.sketch.outdoors.Viaduct;
import app.storycore.engine.sketch.scene.Prop;
import app.storycore.engine.sketch.scenery.SceneSet;

/** Builds the set of a place. */
final class Places {

    private Places() {}

    static void build(SceneSet sceneSet, Coherence coherence) {
        int ground = coherence.palette().ground();
        int green = coherence.palette().green();
        switch (sceneSet.place()) {
            case SEA, BEACH, HARBOUR, CLIFF, LIGHTHOUSE, LAKE, RIVER -> Coast.build(sceneSet, ground, green);
            case GALLERY -> DeckSets.gallery(sceneSet);
            case SHIP_DECK -> DeckSets.ship(sceneSet);
            case CITY_STREET -> Town.build(sceneSet, ground, 7, 12, 34);
            case ALLEY -> Town.build(sceneSet, ground, 2.4, 9, 16);
            case ROOFTOP -> RooftopSets.rooftop(sceneSet, ground);
            case ROOF_EDGE -> RooftopSets.edge(sceneSet, ground);
            case SKYLINE -> RooftopSets.skyline(sceneSet, ground);
            case TRAIN_ROOF -> TrainRoof.build(sceneSet, ground, green);
            case BRIDGE -> {
                if (sceneSet.scene().has(Prop.TRAIN)) {
                    Viaduct.build(sceneSet, Subject.TRAIN, ground, green);
                } else {
                    RooftopSets.bridge(sceneSet, ground, green);
                }
            }
            case ARENA -> Stadium.build(sceneSet, ground);
            case STATION -> RooftopSets.station(sceneSet, ground);
            case MARKET -> RuralSets.market(sceneSet, ground);
            case VILLAGE, FARM -> RuralSets.village(sceneSet, ground, green);
            case CASTLE -> Castle.draw(sceneSet, ground, green);
            case CEMETERY -> RuralSets.cemetery(sceneSet, ground, green);
            case RUINS -> RuralSets.ruins(sceneSet, ground, green);
            case ROAD -> RuralSets.road(sceneSet, ground, green);
            case CAVE -> HorizonlessSets.cave(sceneSet, ground);
            case UNDERWATER -> HorizonlessSets.underwater(sceneSet);
            case SPACE -> HorizonlessSets.space(sceneSet);
            case SKY -> HorizonlessSets.sky(sceneSet);
            case NEUTRAL -> Neutral.build(sceneSet, ground);
            case FIELD, FOREST, JUNGLE, PARK, GARDEN, MOUNTAIN, DESERT, SNOWFIELD, BATTLEFIELD, SWAMP, PLANET ->
                Landscape.build(sceneSet, ground, green);
            case STAIRWELL -> Stairwell.build(sceneSet);
            case TRAIN, PLANE -> VehicleInteriors.carriage(sceneSet);
            case COCKPIT -> Cockpit.build(sceneSet);
            case BOXING_RING -> BoxingRing.build(sceneSet);
            case CAR -> VehicleInteriors.car(sceneSet, ground, green);
            default -> Interiors.build(sceneSet, ground);
        }
    }
}
