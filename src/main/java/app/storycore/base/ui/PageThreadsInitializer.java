package app.storycore.base.ui;

import org.springframework.beans.factory.DisposableBean;
import org.springframework.beans.factory.support.DefaultListableBeanFactory;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;

/** Has threads of pages again after the last bean of a studio is gone, for whoever else uses them in the same process. */
class PageThreadsInitializer implements ApplicationContextInitializer<ConfigurableApplicationContext> {

    private static final String NAME = "pageThreads";

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        // the first to be registered is the last to be destroyed
        if (context.getBeanFactory() instanceof DefaultListableBeanFactory beans) {
            beans.registerDisposableBean(NAME, (DisposableBean) PageThreads::begin);
        }
    }
}
