package app.storycore.base;

import java.sql.SQLException;
import org.hibernate.exception.ConstraintViolationException;
import org.springframework.dao.DataIntegrityViolationException;

/** Constraints of the database by their names in the migrations. */
public final class Constraints {

    /** HSQLDB's own number for a foreign key without its parent. */
    private static final int NO_PARENT = -177;

    private Constraints() {}

    /**
     * Whether HSQLDB says that a row has no parent. It says so too, now and then, while another transaction changes the
     * parent, so that the same may work a moment later.
     */
    static boolean isParentInChange(DataIntegrityViolationException refused) {
        for (Throwable cause = refused; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException sql && sql.getErrorCode() == NO_PARENT) {
                return true;
            }
        }
        return false;
    }

    /** Whether it was this constraint that refused a write, and nothing else that the database demands. */
    public static boolean isBroken(String name, DataIntegrityViolationException refused) {
        for (Throwable cause = refused; cause != null; cause = cause.getCause()) {
            if (cause instanceof ConstraintViolationException violation) {
                String broken = violation.getConstraintName();
                // HSQLDB answers in capitals and may put the schema before
                return broken != null
                        && broken.substring(broken.lastIndexOf('.') + 1).equalsIgnoreCase(name);
            }
        }
        return false;
    }
}
