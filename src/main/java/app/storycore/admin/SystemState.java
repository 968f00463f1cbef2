package app.storycore.admin;

import app.storycore.base.disk.DiskLevel;
import java.util.List;

/**
 * The running system at one moment.
 *
 * @param settings those of the studio, by name
 */
public record SystemState(
        List<NodeState> nodes, Database database, Disk disk, Versions versions, List<Setting> settings) {

    /**
     * Where everything but files is kept.
     *
     * @param bytes its size on disk
     */
    public record Database(String product, String version, long bytes) {}

    /**
     * Where files are kept.
     *
     * @param folder its absolute path
     * @param freeBytes what may still be written
     * @param totalBytes size of the whole disk
     * @param level what can be stored on it
     */
    public record Disk(String folder, long freeBytes, long totalBytes, DiskLevel level) {}

    /** What it is made of, as far as it knows itself. */
    public record Versions(String studio, String java, String springBoot) {}

    /**
     * One setting as it is in force.
     *
     * @param value as it was written; of secrets only that there is one
     */
    public record Setting(String name, String value) {}
}
