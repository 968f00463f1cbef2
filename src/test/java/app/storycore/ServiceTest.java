package app.storycore;

import app.storycore.database.OnBothDatabases;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;

/** A test of services on a real database of either kind, with time, engine and scheduler in its own hands. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(
        properties = {
            "studio.data=target/service-tests/${random.uuid}",
            "studio.engine=scripted",
            "studio.generations.retry-after=1ms",
            "studio.generations.look-for-room-after=1ms",
            "studio.generations.at-once=1000",
            "studio.generations.per-account=1000",
            "db-scheduler.enabled=false"
        })
@OnBothDatabases
@Import(StudioTestConfiguration.class)
public @interface ServiceTest {}
