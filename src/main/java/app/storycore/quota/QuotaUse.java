package app.storycore.quota;

import java.io.Serializable;

/**
 * How much of a quota an account uses.
 *
 * @param used in the unit of the quota; may be above the limit, when that was lowered
 * @param limit 0 when there is none
 */
public record QuotaUse(Quota quota, long used, long limit) implements Serializable {

    private static final double NEAR = 0.9;

    public boolean isLimited() {
        return limit > 0;
    }

    /** Whether nothing more is allowed. */
    public boolean isReached() {
        return isLimited() && used >= limit;
    }

    /** Whether the limit will soon be reached, or is. */
    public boolean isNear() {
        return isLimited() && fraction() >= NEAR;
    }

    /** What is used of what is allowed, 0 to 1. */
    public double fraction() {
        return isLimited() ? Math.min(1, (double) used / limit) : 0;
    }

    /** What is still allowed. */
    public long left() {
        return isLimited() ? Math.max(0, limit - used) : Long.MAX_VALUE;
    }

    /** @throws QuotaExceededException when {@code more} is more than what is left, or the limit is exceeded already */
    public void require(long more) {
        if (isLimited() && (more > left() || used > limit)) {
            throw new QuotaExceededException(this, more);
        }
    }
}
