package app.storycore.quota;

/** Nothing was done, because the account would use more than it may. */
public class QuotaExceededException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final QuotaUse use;
    private final long more;

    /** @param more what would have been added, in the unit of the quota; 0 when the limit is exceeded already */
    public QuotaExceededException(QuotaUse use, long more) {
        super(use.quota() + ": " + use.used() + " of " + use.limit() + " are used, and " + more + " more are wanted");
        this.use = use;
        this.more = more;
    }

    public QuotaUse use() {
        return use;
    }

    public long more() {
        return more;
    }
}
