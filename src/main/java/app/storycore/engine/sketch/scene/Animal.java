package app.storycore.engine.sketch.scene;

/** The animals that can be drawn. */
public enum Animal {
    DOG,
    CAT,
    HORSE,
    BIRD,
    GULL,
    WOLF,
    DEER,
    COW,
    SHEEP,
    FISH,
    WHALE,
    BEAR,
    RAT,
    BUTTERFLY,
    SNAKE,
    DRAGON
}
