package app.storycore;

import app.storycore.database.OnBothDatabases;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.context.annotation.Import;

/** A test by plain HTTP of a real server on a free port, with passwords hashed in no time; all of them share one. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = {
            "studio.data=target/server-tests/${random.uuid}",
            "studio.pictures.panel-width=320",
            "studio.pictures.delivery-width=320"
        })
@OnBothDatabases
@Import(ServerTestConfiguration.class)
public @interface ServerTest {}
