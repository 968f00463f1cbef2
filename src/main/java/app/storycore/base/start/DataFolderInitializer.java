package app.storycore.base.start;

import java.nio.file.Path;
import org.springframework.beans.factory.support.DefaultListableBeanFactory;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;

/** Takes the data folder before any bean is made, and gives it back after the last one is gone. */
class DataFolderInitializer implements ApplicationContextInitializer<ConfigurableApplicationContext> {

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        String data = context.getEnvironment().getProperty("studio.data", "data");
        DataFolder folder = DataFolder.take(Path.of(data));
        // the first to be registered is the last to be destroyed
        if (context.getBeanFactory() instanceof DefaultListableBeanFactory beans) {
            beans.registerSingleton("dataFolder", folder);
            beans.registerDisposableBean("dataFolder", folder);
        }
    }
}
