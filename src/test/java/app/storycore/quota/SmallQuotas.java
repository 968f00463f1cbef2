package app.storycore.quota;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.test.context.TestPropertySource;

/** A studio in which an account soon has all it may. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@TestPropertySource(
        properties = {
            "studio.quota.projects=3",
            "studio.quota.shots=12",
            "studio.quota.disk-megabytes=100",
            "studio.quota.generations=2",
            "studio.quota.upload-megabytes=1"
        })
public @interface SmallQuotas {}
