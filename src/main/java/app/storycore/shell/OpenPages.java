package app.storycore.shell;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.boot.actuate.autoconfigure.web.server.ConditionalOnManagementPort;
import org.springframework.boot.actuate.autoconfigure.web.server.ManagementPortType;
import org.springframework.stereotype.Component;

/** Tells Prometheus how many pages are open on this node. */
@Component
@ConditionalOnManagementPort(ManagementPortType.DIFFERENT)
class OpenPages implements VaadinServiceInitListener, MeterBinder {

    private static final long serialVersionUID = 1L;

    private final AtomicInteger open = new AtomicInteger();

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.getSource().addUIInitListener(init -> count(init.getUI()));
    }

    private void count(UI page) {
        open.incrementAndGet();
        page.addDetachListener(gone -> open.decrementAndGet());
    }

    @Override
    public void bindTo(MeterRegistry registry) {
        Gauge.builder("studio.pages.open", open, AtomicInteger::get)
                .description("Pages, which are tabs of browsers, that are open on this node")
                .register(registry);
    }
}
