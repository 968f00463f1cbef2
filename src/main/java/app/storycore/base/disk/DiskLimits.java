package app.storycore.base.disk;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * Free space that is never used up. On a small disk each limit shrinks to a share of the disk.
 *
 * @param pauseBelow free space below which uploads, imports and generations wait; at most a tenth of the disk
 * @param refuseBelow free space below which nothing is stored at all; at most a twenty-fifth of the disk
 */
@ConfigurationProperties("studio.disk")
public record DiskLimits(
        @DefaultValue("1GB") DataSize pauseBelow,
        @DefaultValue("256MB") DataSize refuseBelow) {

    private static final int PAUSE_SHARE = 10;
    private static final int REFUSE_SHARE = 25;

    public DiskLimits {
        if (pauseBelow.isNegative() || refuseBelow.isNegative() || refuseBelow.compareTo(pauseBelow) > 0) {
            throw new IllegalArgumentException(
                    "studio.disk.refuse-below must not be negative nor above studio.disk.pause-below");
        }
    }

    /** The level of a disk with {@code free} of {@code total} bytes; a disk that does not tell its size is ample. */
    public DiskLevel level(long free, long total) {
        if (total <= 0) {
            return DiskLevel.AMPLE;
        }
        if (free < refuseFloor(total)) {
            return DiskLevel.FULL;
        }
        return free < Math.min(pauseBelow.toBytes(), total / PAUSE_SHARE) ? DiskLevel.LOW : DiskLevel.AMPLE;
    }

    /** Bytes that must be free for anything to be stored on a disk of {@code total} bytes. */
    public long refuseFloor(long total) {
        return Math.min(refuseBelow.toBytes(), total / REFUSE_SHARE);
    }
}
