package app.storycore.web;

import jakarta.servlet.ServletException;
import java.io.IOException;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ValveBase;
import org.apache.coyote.ActionCode;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.stereotype.Component;

/** Ends the connection of a request whose body is refused; by itself Tomcat waits for the rest, and holds a thread. */
@Component
class DroppedBodies implements WebServerFactoryCustomizer<TomcatServletWebServerFactory> {

    /** The attribute of a request whose rest nobody wants. */
    static final String DROP = DroppedBodies.class.getName();

    @Override
    public void customize(TomcatServletWebServerFactory factory) {
        factory.addEngineValves(new DropValve());
    }

    private static final class DropValve extends ValveBase {

        private DropValve() {
            super(true);
        }

        @Override
        public void invoke(Request request, Response response) throws IOException, ServletException {
            getNext().invoke(request, response);
            if (request.getAttribute(DROP) != null) {
                request.getCoyoteRequest().action(ActionCode.DISABLE_SWALLOW_INPUT, null);
            }
        }
    }
}
