package app.storycore.engine.comfyui.client;

import static java.nio.charset.StandardCharsets.UTF_8;

import app.storycore.engine.comfyui.schema.NodeSchema;
import app.storycore.engine.comfyui.schema.NodeSchemaReader;
import app.storycore.engine.remote.RemoteException;
import app.storycore.engine.remote.RemoteServer;
import java.io.InterruptedIOException;
import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** The calls of one ComfyUI server. */
public final class ComfyUi {

    private static final Duration LONGEST = Duration.ofSeconds(20);
    private static final Duration LONGEST_TRANSFER = Duration.ofMinutes(2);
    private static final long MOST_JSON = 64L << 20;
    private static final long MOST_PICTURE = 256L << 20;
    private static final String UPLOADS = "storycore";

    private final RemoteServer server;

    public ComfyUi(RemoteServer server) {
        this.server = server;
    }

    /** Its version and devices: the sign that it is there and is a ComfyUI server. */
    public ServerFacts facts() throws RemoteException, InterruptedIOException {
        return Answers.facts(get("/system_stats"));
    }

    /** What it says of a class of nodes, empty when it has none of that name. */
    public Optional<NodeSchema> schema(String type) throws RemoteException, InterruptedIOException {
        try {
            return NodeSchemaReader.read(get("/object_info/" + encoded(type)), type);
        } catch (RemoteException e) {
            if (e.kind() == RemoteException.Kind.NOT_FOUND) {
                return Optional.empty();
            }
            throw e;
        }
    }

    /** The jobs that it works on and those that wait, of everybody. */
    public ServerQueue queue() throws RemoteException, InterruptedIOException {
        return Answers.queue(get("/queue"));
    }

    /** How a job ended; empty when it has not, or is not known. */
    public Optional<JobOutcome> outcome(String job) throws RemoteException, InterruptedIOException {
        return Answers.outcome(get("/history/" + encoded(job)), job);
    }

    /**
     * Sends a job. Nothing keeps a server from running a job twice that it is sent twice, so its id is stored before, and
     * looked for before it is sent again.
     *
     * @param job its id, a UUID in lower case
     * @param client under whose name it tells of it on the WebSocket
     * @throws WorkflowRefusedException when the server does not take it, or only a part of it
     */
    public void submit(String job, String client, ObjectNode nodes)
            throws RemoteException, WorkflowRefusedException, InterruptedIOException {
        ObjectNode body = JsonMapper.shared().createObjectNode();
        body.set("prompt", nodes);
        body.put("client_id", client);
        body.put("prompt_id", job);
        body.putObject("extra_data").put("preview_method", "auto");
        JsonNode answer;
        try {
            answer = Answers.json(server.send(posted("/prompt", body), LONGEST, MOST_JSON));
        } catch (RemoteException e) {
            throw e.kind() == RemoteException.Kind.REFUSED ? refused(e) : e;
        }
        List<NodeFault> faults = Answers.faults(answer);
        if (!faults.isEmpty()) {
            throw new WorkflowRefusedException(faults);
        }
        if (!answer.path("prompt_id").asString("").equals(job)) {
            throw RemoteException.broken("The job has another id: " + answer.path("prompt_id"));
        }
    }

    private static RemoteException refused(RemoteException e) throws WorkflowRefusedException {
        List<NodeFault> faults;
        try {
            faults = Answers.faults(Answers.json(e.body().getBytes(UTF_8)));
        } catch (RemoteException noJson) {
            return e;
        }
        if (faults.isEmpty()) {
            return e;
        }
        throw new WorkflowRefusedException(faults);
    }

    /** Takes a job out of those that wait; nothing happens when it does not. */
    public void delete(String job) throws RemoteException, InterruptedIOException {
        ObjectNode body = JsonMapper.shared().createObjectNode();
        body.putArray("delete").add(job);
        server.send(posted("/queue", body), LONGEST, MOST_JSON);
    }

    /** Stops a job that is at work, at its next step; nothing happens when another one is. */
    public void interrupt(String job) throws RemoteException, InterruptedIOException {
        ObjectNode body = JsonMapper.shared().createObjectNode();
        body.put("prompt_id", job);
        server.send(posted("/interrupt", body), LONGEST, MOST_JSON);
    }

    /** The file of a picture, as the server has it: with the workflow inside, not for people. */
    public byte[] picture(ServerPicture picture) throws RemoteException, InterruptedIOException {
        String query = "filename=" + encoded(picture.name()) + "&subfolder=" + encoded(picture.folder()) + "&type="
                + encoded(picture.type());
        return server.send(server.request("/view?" + query), LONGEST_TRANSFER, MOST_PICTURE);
    }

    /**
     * Stores a picture for nodes that load one; one of the same name is replaced.
     *
     * @param name with an extension
     */
    public ServerPicture upload(String name, byte[] picture) throws RemoteException, InterruptedIOException {
        String boundary = "studio-" + UUID.randomUUID();
        HttpRequest.Builder request = server.request("/upload/image")
                .header("Content-Type", "multipart/form-data; boundary=" + boundary)
                .POST(BodyPublishers.concat(
                        text(boundary, "subfolder", UPLOADS),
                        text(boundary, "overwrite", "true"),
                        text(boundary, "type", "input"),
                        BodyPublishers.ofString("--" + boundary + "\r\nContent-Disposition: form-data; name=\"image\";"
                                + " filename=\"" + name + "\"\r\nContent-Type: application/octet-stream\r\n\r\n"),
                        BodyPublishers.ofByteArray(picture),
                        BodyPublishers.ofString("\r\n--" + boundary + "--\r\n")));
        return Answers.picture(Answers.json(server.send(request, LONGEST_TRANSFER, MOST_JSON)));
    }

    private static HttpRequest.BodyPublisher text(String boundary, String name, String value) {
        return BodyPublishers.ofString(
                "--" + boundary + "\r\nContent-Disposition: form-data; name=\"" + name + "\"\r\n\r\n" + value + "\r\n");
    }

    private JsonNode get(String path) throws RemoteException, InterruptedIOException {
        return Answers.json(server.send(server.request(path), LONGEST, MOST_JSON));
    }

    private HttpRequest.Builder posted(String path, ObjectNode body) {
        return server.request(path)
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(body.toString()));
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, UTF_8).replace("+", "%20");
    }
}
