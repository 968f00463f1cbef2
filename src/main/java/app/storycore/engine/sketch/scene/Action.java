package app.storycore.engine.sketch.scene;

/** What somebody does. */
public enum Action {
    STAND,
    WALK,
    RUN,
    SIT,
    TALK,
    FIGHT,
    EMBRACE,
    LOOK_OUT,
    DRIVE,
    FALL,
    LIE,
    KNEEL,
    CLIMB,
    POINT,
    READ,
    DANCE,
    DRINK,
    PHONE,
    CRY,
    AIM,
    WAVE,
    CARRY,
    SWIM,
    RIDE,
    JUMP,
    WORK,
    FLY,
    /** One hands something over, the other takes it. */
    GIVE,
    /** Sitting at a table with somebody. */
    TALK_AT_TABLE,
    READ_SITTING,
    /** An instrument held with both hands. */
    PLAY,
    PUSH,
    PULL,
    THROW,
    /** Against something, the arms folded. */
    LEAN,
    CRAWL,
    /** Losing one's footing. */
    STUMBLE,
    /** With a long tool on the ground. */
    DIG,
    /** Both arms up. */
    CHEER,
    APPLAUD
}
