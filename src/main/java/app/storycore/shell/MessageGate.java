package app.storycore.shell;

import com.vaadin.flow.internal.JacksonUtils;
import com.vaadin.flow.server.HttpStatusCode;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinResponse;
import com.vaadin.flow.server.VaadinService;
import com.vaadin.flow.server.VaadinSession;
import com.vaadin.flow.server.communication.UidlRequestHandler;
import com.vaadin.flow.shared.ApplicationConstants;
import java.io.IOException;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.StreamSupport;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;

/** Turns messages away that no page of ours sends, with a line in the log and not with an incident. */
final class MessageGate extends UidlRequestHandler {

    private static final long serialVersionUID = 1L;

    private static final Logger LOG = LoggerFactory.getLogger(MessageGate.class);
    private static final Pattern PAGE_ID = Pattern.compile("-?\\d{1,9}");
    private static final int LINES_A_MINUTE = 5;

    private final transient LogLimit limit = new LogLimit(LINES_A_MINUTE);

    @Override
    public boolean handleRequest(VaadinSession session, VaadinRequest request, VaadinResponse response)
            throws IOException {
        String page = request.getParameter(ApplicationConstants.UI_ID_PARAMETER);
        if (page != null && !PAGE_ID.matcher(page).matches()) {
            if (limit.allows("page")) {
                LOG.warn("Turned away a page whose id is no number, from {}", request.getRemoteHost());
            }
            response.sendError(HttpStatusCode.BAD_REQUEST.getCode(), "");
            return true;
        }
        return super.handleRequest(session, request, response);
    }

    /** A page that sends such a message is loaded anew. */
    @Override
    public Optional<ResponseWriter> synchronizedHandleRequest(
            VaadinSession session, VaadinRequest request, VaadinResponse response, String body) throws IOException {
        if (isMessage(body)) {
            return super.synchronizedHandleRequest(session, request, response, body);
        }
        if (limit.allows("message")) {
            LOG.warn("Turned away a malformed message from {}", request.getRemoteHost());
        }
        return Optional.of(() ->
                commitJsonResponse(response, VaadinService.createCriticalNotificationJSON(null, null, null, null)));
    }

    /** An empty one is what a page sends that has just connected. */
    static boolean isMessage(String body) {
        if (body.isEmpty()) {
            return true;
        }
        try {
            JsonNode message = JacksonUtils.getMapper().readTree(body);
            JsonNode calls = message.path(ApplicationConstants.RPC_INVOCATIONS);
            return message.isObject()
                    && (isFarewell(message)
                            || message.path(ApplicationConstants.SERVER_SYNC_ID).isInt())
                    && (calls.isMissingNode() || calls.isArray() && areCalls(calls));
        } catch (JacksonException noJson) {
            return false;
        }
    }

    /** What a browser sends when its page is closed; it carries no number. */
    private static boolean isFarewell(JsonNode message) {
        return message.path(ApplicationConstants.UNLOAD_BEACON).asBoolean(false);
    }

    private static boolean areCalls(JsonNode calls) {
        return StreamSupport.stream(calls.spliterator(), false)
                .allMatch(call -> call.path("type").isString()
                        && (call.path("node").isMissingNode()
                                || call.path("node").isInt()));
    }
}
