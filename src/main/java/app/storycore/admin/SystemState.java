package app.storycore.admin;

import app.storycore.base.disk.DiskLevel;
import app.storycore.workflow.monitor.ServerStatus;
import java.util.List;
import java.util.Optional;

/**
 * The running system at one moment.
 *
 * @param servers those that draw, by name
 * @param settings those of the studio, by name
 */
public record SystemState(
        List<NodeState> nodes,
        List<ServerStatus> servers,
        Database database,
        Disk disk,
        Files files,
        Versions versions,
        List<Setting> settings) {

    /**
     * Where everything but files is kept.
     *
     * @param bytes its size on disk
     */
    public record Database(String product, String version, long bytes) {}

    /**
     * The disk of the data folder.
     *
     * @param folder its absolute path
     * @param level what can be stored, by this disk and by that of the files
     */
    public record Disk(String folder, Space space, DiskLevel level) {}

    /**
     * Where files are kept.
     *
     * @param store its name
     * @param space of their disk, if it is not that of the data folder
     */
    public record Files(String store, Optional<Space> space) {}

    /**
     * Room on a disk.
     *
     * @param freeBytes what may still be written
     * @param totalBytes size of the whole disk
     */
    public record Space(long freeBytes, long totalBytes) {}

    /** What it is made of, as far as it knows itself. */
    public record Versions(String studio, String java, String springBoot) {}

    /**
     * One setting as it is in force.
     *
     * @param value as it was written; of secrets only that there is one
     */
    public record Setting(String name, String value) {}
}
