package app.storycore.database;

import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.Tag;
import org.springframework.test.context.ContextCustomizerFactories;

/**
 * A test with a database of its own for each application context: HSQLDB, or PostgreSQL when the JVM was started with
 * {@code -Dstudio.test.database=postgresql}. The build runs all of them once on each.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Inherited
@Tag(OnBothDatabases.TAG)
@ContextCustomizerFactories(TestDatabaseCustomizerFactory.class)
public @interface OnBothDatabases {

    /** By which the build finds them. */
    String TAG = "database";

    /** With what a studio of the version before has left in it, instead of empty. */
    boolean ofVersionBefore() default false;
}
