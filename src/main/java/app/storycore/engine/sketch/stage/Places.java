package app.storycore.engine.sketch.stage;

import app.storycore.engine.Coherence;

/** Builds the set of a place. */
final class Places {

    private Places() {}

    static void build(Stage stage, Coherence coherence) {
        int ground = coherence.palette().ground();
        int green = coherence.palette().green();
        switch (stage.place()) {
            case SEA, BEACH, HARBOUR, CLIFF, LIGHTHOUSE, LAKE, RIVER -> Coast.build(stage, ground, green);
            case GALLERY -> Decks.gallery(stage);
            case SHIP_DECK -> Decks.ship(stage);
            case CITY_STREET -> Town.build(stage, ground, 7, 12, 34);
            case ALLEY -> Town.build(stage, ground, 2.4, 9, 16);
            case ROOFTOP -> Heights.rooftop(stage, ground);
            case BRIDGE -> Heights.bridge(stage, ground, green);
            case STATION -> Heights.station(stage, ground);
            case MARKET -> Hamlet.market(stage, ground);
            case VILLAGE, FARM -> Hamlet.village(stage, ground, green);
            case CASTLE -> Castle.draw(stage, ground, green);
            case CEMETERY -> Hamlet.cemetery(stage, ground, green);
            case RUINS -> Hamlet.ruins(stage, ground, green);
            case ROAD -> Hamlet.road(stage, ground, green);
            case CAVE -> Elsewhere.cave(stage, ground);
            case UNDERWATER -> Elsewhere.underwater(stage);
            case SPACE -> Elsewhere.space(stage);
            case SKY -> Elsewhere.sky(stage);
            case NEUTRAL -> Neutral.build(stage, ground);
            case FIELD, FOREST, JUNGLE, PARK, GARDEN, MOUNTAIN, DESERT, SNOWFIELD, BATTLEFIELD, SWAMP, PLANET ->
                Landscape.build(stage, ground, green);
            case STAIRWELL -> Stairwell.build(stage);
            case TRAIN, PLANE -> Cabins.carriage(stage);
            case CAR -> Cabins.car(stage, ground, green);
            default -> Interiors.build(stage, ground);
        }
    }
}
