package app.storycore.engine.sketch.scene;

/** Where a scene can play. */
public enum PlaceKind {
    CITY_STREET,
    ALLEY,
    ROOFTOP,
    /** The edge of a roof, high above the street. */
    ROOF_EDGE,
    MARKET,
    VILLAGE,
    FARM,
    FIELD,
    FOREST,
    JUNGLE,
    PARK,
    GARDEN,
    MOUNTAIN,
    DESERT,
    SNOWFIELD,
    CAVE,
    RIVER,
    LAKE,
    SEA,
    UNDERWATER,
    BEACH,
    HARBOUR,
    CLIFF,
    LIGHTHOUSE,
    GALLERY,
    BRIDGE,
    ROAD,
    STATION,
    CASTLE,
    CEMETERY,
    RUINS,
    BATTLEFIELD,
    /** Between the stands of a stadium. */
    ARENA,
    SWAMP,
    SHIP_DECK,
    SPACE,
    PLANET,
    SKY,
    /** The roof of a moving train. */
    TRAIN_ROOF,
    /** Over the roofs of a city, from the air. */
    SKYLINE,
    /** No place in particular: people and things before a plain ground. */
    NEUTRAL,
    KITCHEN,
    LIVING_ROOM,
    BEDROOM,
    BATHROOM,
    OFFICE,
    CORRIDOR,
    STAIRWELL,
    TRAIN,
    CAR,
    PLANE,
    COCKPIT,
    BOXING_RING,
    CAFE,
    BAR,
    CHURCH,
    HOSPITAL,
    SCHOOL,
    LIBRARY,
    LAB,
    SPACESHIP,
    FACTORY,
    PRISON,
    THEATRE,
    SHOP,
    CELLAR,
    COURTROOM,
    /** The hall of a castle, with its throne. */
    THRONE_ROOM,
    ROOM;

    /** Whether walls stand around the place. */
    public boolean isInterior() {
        return compareTo(KITCHEN) >= 0;
    }

    /** Where one stands before the place; the place itself when one can be nowhere but there. */
    public PlaceKind outside() {
        return switch (this) {
            case SPACESHIP -> SPACE;
            case CHURCH, SCHOOL -> VILLAGE;
            case TRAIN -> STATION;
            case CAR -> ROAD;
            case COCKPIT, BOXING_RING -> this;
            case CELLAR, KITCHEN, LIVING_ROOM, BEDROOM, BATHROOM, CORRIDOR, STAIRWELL, ROOM -> this;
            default -> isInterior() ? CITY_STREET : this;
        };
    }
}
