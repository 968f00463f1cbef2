package app.storycore.base.disk;

/** Size and free space of the disk of the data folder, in bytes; both zero when the system does not tell. */
public interface FreeSpace {

    long free();

    long total();
}
