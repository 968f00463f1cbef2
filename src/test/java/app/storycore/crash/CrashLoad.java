package app.storycore.crash;

/** What a child submits in one of its lives. */
enum CrashLoad {
    /** Goes on for ever: as soon as one ends, the next is submitted. */
    ENDLESS,
    /** Two generations, in one of them a shot that takes the process down. */
    POISONOUS,
    /** Nothing new: what is there is finished, and the process ends. */
    NONE
}
