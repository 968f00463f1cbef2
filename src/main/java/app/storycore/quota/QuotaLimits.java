package app.storycore.quota;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How much each account may use. 0 means no limit; megabytes are millions of bytes, as pages show them.
 *
 * @param projects of one account
 * @param shots of all projects of one account
 * @param diskMegabytes of stored files, the same content counted once
 * @param generations of one account that have not ended
 * @param uploadMegabytes of one package; at most {@value #LONGEST_PACKAGE_MEGABYTES}, which 0 means too
 * @param uploadsAtOnce packages of one account that are imported at the same time
 */
@ConfigurationProperties("studio.quota")
public record QuotaLimits(
        @DefaultValue("1000") long projects,
        @DefaultValue("50000") long shots,
        @DefaultValue("100000") long diskMegabytes,
        @DefaultValue("100") long generations,
        @DefaultValue("8000") long uploadMegabytes,
        @DefaultValue("1") long uploadsAtOnce) {

    /** Of a package: 2,000 shots as the sketch engine draws them, with a fifth to spare. */
    public static final long LONGEST_PACKAGE_MEGABYTES = 8_000;

    /** More would not fit into the bytes that are counted with. */
    private static final long MOST = 1_000_000_000_000L;

    private static final long MEGABYTE = 1_000_000;

    public QuotaLimits {
        require("projects", projects, MOST);
        require("shots", shots, MOST);
        require("disk-megabytes", diskMegabytes, MOST);
        require("generations", generations, MOST);
        require("upload-megabytes", uploadMegabytes, LONGEST_PACKAGE_MEGABYTES);
        require("uploads-at-once", uploadsAtOnce, MOST);
    }

    private static void require(String name, long value, long most) {
        if (value < 0 || value > most) {
            throw new IllegalArgumentException(
                    "studio.quota." + name + " must be from 0 to " + most + ", but is " + value);
        }
    }

    /** The limit of a quota in its own unit, or 0 when there is none. */
    public long of(Quota quota) {
        return switch (quota) {
            case PROJECTS -> projects;
            case SHOTS -> shots;
            case DISK -> diskMegabytes * MEGABYTE;
            case GENERATIONS -> generations;
            case UPLOAD -> (uploadMegabytes == 0 ? LONGEST_PACKAGE_MEGABYTES : uploadMegabytes) * MEGABYTE;
            case UPLOADS_AT_ONCE -> uploadsAtOnce;
        };
    }
}
