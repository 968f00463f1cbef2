package app.storycore.shell;

import app.storycore.web.ContentPolicy;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import com.vaadin.flow.server.communication.IndexHtmlResponse;
import java.security.SecureRandom;
import java.util.Base64;
import org.springframework.stereotype.Component;

/** Gives each page its content security policy, and its inline scripts the nonce that lets them run. */
@Component
class PagePolicy implements VaadinServiceInitListener {

    private static final long serialVersionUID = 1L;

    private static final int NONCE_BYTES = 18;

    private final transient SecureRandom random = new SecureRandom();

    @Override
    public void serviceInit(ServiceInitEvent event) {
        boolean production = event.getSource().getDeploymentConfiguration().isProductionMode();
        event.addIndexHtmlRequestListener(production ? this::protect : PagePolicy::permit);
    }

    private void protect(IndexHtmlResponse page) {
        byte[] bytes = new byte[NONCE_BYTES];
        random.nextBytes(bytes);
        String nonce = Base64.getEncoder().encodeToString(bytes);
        page.getDocument().getElementsByTag("script").attr("nonce", nonce);
        page.getVaadinResponse().setHeader(ContentPolicy.HEADER, ContentPolicy.page(nonce));
    }

    private static void permit(IndexHtmlResponse page) {
        page.getVaadinResponse().setHeader(ContentPolicy.HEADER, ContentPolicy.developmentPage());
    }
}
