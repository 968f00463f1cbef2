package app.storycore.base.start;

import org.hsqldb.HsqlException;
import org.hsqldb.error.ErrorCode;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.core.annotation.Order;

/** Says that the embedded database's log cannot be read to its end, and what one can do. */
@Order(0)
class DamagedLogAnalyzer extends AbstractFailureAnalyzer<HsqlException> {

    @Override
    protected @Nullable FailureAnalysis analyze(Throwable rootFailure, HsqlException cause) {
        if (Math.abs(cause.getErrorCode()) != ErrorCode.ERROR_IN_LOG_FILE) {
            return null;
        }
        return new FailureAnalysis(
                "The log of the database, database/studio.log in the data folder, is damaged, and the changes behind the"
                        + " damage would be lost; nothing was touched. Bring back a copy of the data folder, or start with"
                        + " --studio.database.whole-log=false to go on with what can be read: the files as they are now"
                        + " are kept beside it.",
                null,
                cause);
    }
}
