package app.storycore.base.disk;

import app.storycore.base.setting.InvalidSetting;
import app.storycore.base.setting.SettingRange;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/** Free space that is never used up. On a small disk each limit shrinks to a share of the disk. */
@ConfigurationProperties("studio.disk")
public record DiskLimits(
        @DefaultValue("1GB")
        @SettingRange(
                of = "free space below which uploads, imports and generations wait, at most a tenth of the disk",
                from = "0B",
                to = "1000TB")
        DataSize pauseBelow,

        @DefaultValue("256MB") @SettingRange(of = REFUSE_BELOW, from = "0B", to = "1000TB")
        DataSize refuseBelow) {

    private static final String REFUSE_BELOW =
            "free space below which nothing is stored, at most a twenty-fifth of the disk";
    private static final int PAUSE_SHARE = 10;
    private static final int REFUSE_SHARE = 25;

    public DiskLimits {
        if (refuseBelow.compareTo(pauseBelow) > 0) {
            throw new InvalidSetting(
                    "studio.disk.refuse-below",
                    REFUSE_BELOW,
                    written(refuseBelow),
                    "at most studio.disk.pause-below, which is " + written(pauseBelow),
                    "make it smaller, or the other larger");
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

    private static String written(DataSize size) {
        return DataSize.ofMegabytes(size.toMegabytes()).equals(size) ? size.toMegabytes() + "MB" : size.toString();
    }

    /** Bytes that must be free for anything to be stored on a disk of {@code total} bytes. */
    public long refuseFloor(long total) {
        return Math.min(refuseBelow.toBytes(), total / REFUSE_SHARE);
    }
}
