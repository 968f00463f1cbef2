package app.storycore.workflow.check;

import app.storycore.engine.remote.RemoteException;
import app.storycore.engine.remote.RemoteServer;
import java.io.InterruptedIOException;
import java.time.Duration;
import java.util.List;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The models that a server of images names. */
final class ModelList {

    private static final Duration LONGEST = Duration.ofSeconds(10);
    private static final long MOST = 4L << 20;

    private ModelList() {}

    /** None when the server has no list, as some have not. */
    static List<String> of(RemoteServer server) throws RemoteException, InterruptedIOException {
        JsonNode models;
        try {
            models = JsonMapper.shared()
                    .readTree(server.send(server.request("/v1/models"), LONGEST, MOST))
                    .path("data");
        } catch (JacksonException e) {
            return List.of();
        } catch (RemoteException e) {
            if (e.kind() == RemoteException.Kind.NOT_FOUND) {
                return List.of();
            }
            throw e;
        }
        return models.valueStream()
                .map(model -> model.path("id").asString(""))
                .filter(id -> !id.isEmpty())
                .toList();
    }
}
