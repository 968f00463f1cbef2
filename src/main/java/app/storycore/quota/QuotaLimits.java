package app.storycore.quota;

import app.storycore.base.setting.SettingRange;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/** How much each account may use. 0 means no limit; megabytes are millions of bytes, as pages show them. */
@ConfigurationProperties("studio.quota")
public record QuotaLimits(
        @DefaultValue("1000") @SettingRange(of = "projects of one account; 0 for no limit", from = "0", to = MOST)
        long projects,

        @DefaultValue("50000")
        @SettingRange(of = "shots in all projects of one account; 0 for no limit", from = "0", to = MOST)
        long shots,

        @DefaultValue("100000")
        @SettingRange(
                of = "megabytes of stored files of one account, the same content counted once; 0 for no limit",
                from = "0",
                to = MOST)
        long diskMegabytes,

        @DefaultValue("100")
        @SettingRange(of = "generations of one account that have not ended; 0 for no limit", from = "0", to = MOST)
        long generations,

        @DefaultValue("8000")
        @SettingRange(
                of = "megabytes of one package; 0 for " + LONGEST_PACKAGE_MEGABYTES,
                from = "0",
                to = "" + LONGEST_PACKAGE_MEGABYTES)
        long uploadMegabytes,

        @DefaultValue("1")
        @SettingRange(
                of = "packages of one account that are imported at the same time; 0 for no limit",
                from = "0",
                to = MOST)
        long uploadsAtOnce) {

    /** Of a package: 2,000 shots as the sketch engine draws them, with a fifth to spare. */
    public static final long LONGEST_PACKAGE_MEGABYTES = 8_000;

    /** More would not fit into the bytes that are counted with. */
    private static final String MOST = "1000000000000";

    private static final long MEGABYTE = 1_000_000;

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
