package app.storycore.engine.sketch.scene;

/** What people are said to wear. */
public enum Garment {
    CLOTHES,
    JACKET,
    COAT,
    DRESS,
    SHIRT,
    ROBE,
    SUIT,
    SWEATER,
    SPACE_SUIT,
    ARMOUR,
    TROUSERS,
    SKIRT,
    HAT,
    CAP,
    HOOD,
    HELMET,
    CROWN,
    HAIR
}
