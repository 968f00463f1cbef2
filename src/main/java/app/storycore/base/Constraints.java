package app.storycore.base;

import org.hibernate.exception.ConstraintViolationException;
import org.springframework.dao.DataIntegrityViolationException;

/** Constraints of the database by their names in the migrations. */
public final class Constraints {

    private Constraints() {}

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
