package app.storycore.crash;

/** What a child submits in one of its lives. */
enum CrashLoad {
    /** Goes on for ever: as soon as one ends, the next is submitted. */
    ENDLESS,
    /** Two generations, in one of them a shot that takes the process down. */
    POISONOUS,
    /** One generation, and then the traffic of its package. */
    PACKAGE,
    /** The package comes in and documents go out, for ever. */
    TRAFFIC,
    /** One package comes in, and what nobody needs is collected. */
    ONE_MORE,
    /** Nothing new: what is there is finished, and the process ends. */
    NONE
}
