package app.storycore.shell.memory;

import com.vaadin.flow.spring.SpringServlet;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.boot.web.servlet.ServletRegistrationBean;
import org.springframework.stereotype.Component;

/**
 * Keeps the buffers small that Atmosphere has for every push connection and never writes to: 16,384 bytes and as many
 * characters with Vaadin's settings, a third of the memory of an empty page.
 */
@Component
class PushBuffers implements BeanPostProcessor {

    /** Bytes, and characters. */
    static final String SIZE = "64";

    /** The name of Atmosphere's setting; Vaadin leaves a setting alone that its servlet has. */
    static final String SETTING = "org.atmosphere.websocket.bufferSize";

    @Override
    public Object postProcessBeforeInitialization(Object bean, String name) {
        if (bean instanceof ServletRegistrationBean<?> registration
                && registration.getServlet() instanceof SpringServlet) {
            registration.addInitParameter(SETTING, SIZE);
        }
        return bean;
    }
}
