package app.storycore.quota.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import app.storycore.base.ui.ByteSizeText;
import app.storycore.quota.Quota;
import app.storycore.quota.QuotaExceededException;
import app.storycore.quota.QuotaLimits;
import app.storycore.quota.QuotaUse;

/** Quotas in the words of the current UI's language. */
public final class QuotaText {

    private QuotaText() {}

    static String name(Quota quota) {
        return switch (quota) {
            case PROJECTS -> translate("quota.PROJECTS");
            case SHOTS -> translate("quota.SHOTS");
            case DISK -> translate("quota.DISK");
            case GENERATIONS -> translate("quota.GENERATIONS");
            case UPLOAD, UPLOADS_AT_ONCE -> translate("quota.UPLOAD");
        };
    }

    /** What is used of what is allowed: "12 of 1,000". */
    static String use(QuotaUse use) {
        String used = amount(use.quota(), use.used());
        return use.isLimited()
                ? translate("quota.use", used, amount(use.quota(), use.limit()))
                : translate("quota.use.unlimited", used);
    }

    /** That a limit is near or reached, or nothing. */
    static String state(QuotaUse use) {
        if (use.isReached()) {
            return translate("quota.reached");
        }
        return use.isNear() ? translate("quota.near") : "";
    }

    /** What is used, for those who look after others: "Projects: 12", with a warning when a limit is near. */
    public static String line(QuotaUse use) {
        String line = translate("quota.line", name(use.quota()), amount(use.quota(), use.used()));
        return use.isNear() ? translate("quota.line.near", line, state(use)) : line;
    }

    /** That a limit is almost or quite reached, as a sentence. */
    static String hint(QuotaUse use) {
        return use.isReached()
                ? translate("quota.hint.reached", name(use.quota()), use(use))
                : translate("quota.hint", name(use.quota()), use(use));
    }

    /** How long an imported package may be, and how many may come at a time. */
    static String uploads(QuotaLimits limits) {
        return translate(
                "quota.uploads",
                amount(Quota.UPLOAD, limits.of(Quota.UPLOAD)),
                Math.toIntExact(Math.min(limits.of(Quota.UPLOADS_AT_ONCE), Integer.MAX_VALUE)));
    }

    /** Why something was refused, and what to do. */
    public static String of(QuotaExceededException refused) {
        QuotaUse use = refused.use();
        String used = amount(use.quota(), use.used());
        String limit = amount(use.quota(), use.limit());
        String more = amount(use.quota(), refused.more());
        return switch (use.quota()) {
            case PROJECTS -> translate("quota.refused.PROJECTS", used, limit);
            case SHOTS -> translate("quota.refused.SHOTS", used, limit, more);
            case DISK ->
                refused.more() == 0
                        ? translate("quota.refused.DISK.full", used, limit)
                        : translate("quota.refused.DISK", used, limit, more);
            case GENERATIONS -> translate("quota.refused.GENERATIONS", used, limit);
            case UPLOAD -> translate("quota.refused.UPLOAD", limit);
            case UPLOADS_AT_ONCE -> translate("quota.refused.UPLOADS_AT_ONCE", used, limit);
        };
    }

    private static String amount(Quota quota, long amount) {
        return switch (quota) {
            case DISK, UPLOAD -> ByteSizeText.inWords(amount);
            case PROJECTS, SHOTS, GENERATIONS, UPLOADS_AT_ONCE -> translate("quota.count", amount);
        };
    }
}
