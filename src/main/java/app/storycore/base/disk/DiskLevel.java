package app.storycore.base.disk;

/** How much room the disk of the data folder has, the worse the later in this list. */
public enum DiskLevel {
    /** Everything works. */
    AMPLE,
    /** Uploads, imports and generations wait; what people write is kept. */
    LOW,
    /** Nothing can be stored. */
    FULL
}
