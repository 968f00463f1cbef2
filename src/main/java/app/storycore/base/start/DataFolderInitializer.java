package app.storycore.base.start;

import app.storycore.base.StudioProperties;
import java.nio.file.Files;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.beans.factory.support.DefaultListableBeanFactory;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.Environment;

/** Takes the folders of the studio before any bean is made, and gives them back after the last one is gone. */
class DataFolderInitializer implements ApplicationContextInitializer<ConfigurableApplicationContext> {

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        requireWholeRestore(context.getEnvironment());
        DisposableBean folders = StudioFolders.take(context.getEnvironment());
        // the first to be registered is the last to be destroyed
        if (context.getBeanFactory() instanceof DefaultListableBeanFactory beans) {
            beans.registerSingleton("dataFolder", folders);
            beans.registerDisposableBean("dataFolder", folders);
        }
    }

    /** Its database gets its place last. */
    private static void requireWholeRestore(Environment settings) {
        StudioProperties places = StudioFolders.places(settings);
        if (StudioFolders.isEmbedded(settings)
                && Files.exists(places.restoring())
                && Files.notExists(places.database().resolve("studio.script"))) {
            throw new StartProblem("A restore into the data folder " + places.data() + " did not come to its end; do it"
                    + " again, or begin anew in another folder with --studio.data=FOLDER.");
        }
    }
}
