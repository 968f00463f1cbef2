package app.storycore.engine.comfyui;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.websocket.Endpoint;
import jakarta.websocket.EndpointConfig;
import jakarta.websocket.MessageHandler;
import jakarta.websocket.Session;
import jakarta.websocket.server.ServerContainer;
import jakarta.websocket.server.ServerEndpointConfig;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.LinkedBlockingDeque;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.imageio.ImageIO;
import org.apache.catalina.Context;
import org.apache.catalina.LifecycleException;
import org.apache.catalina.connector.Connector;
import org.apache.catalina.startup.Tomcat;
import org.apache.tomcat.websocket.server.WsSci;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * A server that speaks ComfyUI's protocol, draws rectangles, and fails on command. It counts what it draws: one picture
 * for each job that it runs to its end.
 */
public final class FakeComfyUi implements AutoCloseable {

    private static final JsonMapper JSON = JsonMapper.shared();
    /** Previews of each picture. */
    public static final int STEPS = 4;

    private static final long TICK_MS = 10;
    private static final long STARTED_AT = 1_700_000_000_000L;

    /** How long each job takes, by what the history says, in milliseconds. */
    public static final long TOOK_MS = 4_321;

    /** What goes wrong. */
    public enum Fault {
        /** The socket hears nothing and says nothing. */
        DEAF,
        OUT_OF_MEMORY,
        NODE_ERROR,
        MISSING_NODE,
        MISSING_MODEL,
        PARTLY_ACCEPTED,
        WRONG_SECRET,
        /** Everything is refused for a while, as {@link #retryAfter} says. */
        TOO_MANY,
        /** Only the files of pictures are. */
        TOO_MANY_FILES,
        /** Takes the job and cuts the connection before it answers. */
        CUT_AFTER_SUBMIT,
        /** The picture's file is gone. */
        PICTURE_GONE
    }

    private record Job(int number, String id, JsonNode nodes, String client) {}

    /**
     * The time of one job by {@link System#nanoTime}.
     *
     * @param taken when it was sent
     * @param drawn when it was done
     */
    public record Span(String job, long taken, long drawn) {}

    private final Tomcat tomcat = new Tomcat();
    private final Path folder;
    private final int port;
    private final Set<Fault> faults = ConcurrentHashMap.newKeySet();
    private final LinkedBlockingDeque<Job> pending = new LinkedBlockingDeque<>();
    private final Map<String, ObjectNode> history = new ConcurrentHashMap<>();
    private final Map<String, byte[]> files = new ConcurrentHashMap<>();
    private final Map<String, Session> sockets = new ConcurrentHashMap<>();
    private final List<String> drawn = new ArrayList<>();
    private final Map<String, Long> taken = new ConcurrentHashMap<>();
    private final List<Span> spans = new ArrayList<>();
    private final List<JsonNode> submitted = new ArrayList<>();
    private final List<String> uploads = new ArrayList<>();
    private final Map<String, byte[]> inputs = new ConcurrentHashMap<>();
    private final AtomicInteger numbers = new AtomicInteger();
    private final Thread worker;
    private volatile long stepMillis = 5;
    private volatile boolean newer = true;
    private volatile int retryAfter = 7;
    private final AtomicInteger refused = new AtomicInteger();
    private volatile boolean away;
    private volatile @Nullable Job running;
    private volatile boolean interrupted;
    private final AtomicInteger mostAtOnce = new AtomicInteger();
    private final AtomicInteger restarts = new AtomicInteger();

    public FakeComfyUi() {
        try {
            folder = Files.createTempDirectory("fake-comfyui");
            tomcat.setBaseDir(folder.toString());
            Connector connector = new Connector();
            connector.setPort(0);
            connector.setProperty("address", "127.0.0.1");
            connector.setProperty("bindOnInit", "false");
            tomcat.setConnector(connector);
            Context context = tomcat.addContext("", folder.toString());
            context.addServletContainerInitializer(new WsSci(), null);
            context.addServletContainerInitializer(
                    (classes, servlets) ->
                            addSocket((ServerContainer) servlets.getAttribute(ServerContainer.class.getName())),
                    null);
            Tomcat.addServlet(context, "comfyui", new Calls()).addMapping("/*");
            tomcat.start();
            port = connector.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (LifecycleException e) {
            throw new IllegalStateException(e);
        }
        worker = Thread.ofVirtual().start(this::work);
    }

    public String url() {
        return "http://127.0.0.1:" + port;
    }

    /** As 0.8.0 answers, not as 0.27.0. */
    public FakeComfyUi older() {
        newer = false;
        return this;
    }

    public FakeComfyUi slowly(long millisPerStep) {
        stepMillis = millisPerStep;
        return this;
    }

    public void fail(Fault... which) {
        faults.addAll(List.of(which));
    }

    /** How many seconds it asks to be left alone when there is too much. */
    public void retryAfter(int seconds) {
        retryAfter = seconds;
    }

    /** How many calls were too many. */
    public int refused() {
        return refused.get();
    }

    public void heal() {
        faults.clear();
    }

    /** The ids of the jobs that were run to their end, in their order; twice where one ran twice. */
    public synchronized List<String> drawn() {
        return List.copyOf(drawn);
    }

    /** When the jobs were here that were run to their end, in their order. */
    public synchronized List<Span> spans() {
        return List.copyOf(spans);
    }

    /** How many jobs are here now. */
    public int inWork() {
        return pending.size() + (running == null ? 0 : 1);
    }

    /** How many jobs were here at the same time, at most. */
    public int mostAtOnce() {
        return mostAtOnce.get();
    }

    /** The bodies of all jobs that were taken. */
    public synchronized List<JsonNode> submitted() {
        return List.copyOf(submitted);
    }

    /** The names of all pictures that were sent, in their order; twice where one was sent twice. */
    public synchronized List<String> uploads() {
        return List.copyOf(uploads);
    }

    /** What was sent under a name, as nodes that load pictures call it. */
    public byte[] uploaded(String input) {
        return inputs.getOrDefault(input, new byte[0]);
    }

    /** Somebody empties the folder of inputs. */
    public void throwUploadsAway() {
        inputs.clear();
    }

    /** Loses queue and history, and closes all sockets, as a restart does. */
    public void restart() {
        restarts.incrementAndGet();
        pending.clear();
        running = null;
        history.clear();
        sockets.values().forEach(FakeComfyUi::close);
    }

    /** Is not to be reached any more, and goes on with what it has. */
    public void goAway() {
        away = true;
        sockets.values().forEach(FakeComfyUi::close);
        try {
            tomcat.getConnector().stop();
        } catch (LifecycleException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Is to be reached again, at the same address. */
    public void comeBack() {
        try {
            tomcat.getConnector().setPort(port);
            tomcat.getConnector().start();
            away = false;
        } catch (LifecycleException e) {
            throw new IllegalStateException(e);
        }
    }

    public boolean isConnected(String client) {
        return sockets.containsKey(client);
    }

    @Override
    public void close() {
        worker.interrupt();
        try {
            tomcat.stop();
            tomcat.destroy();
        } catch (LifecycleException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void close(Session session) {
        try {
            session.close();
        } catch (IOException gone) {
            // it is closed, which was wanted
        }
    }

    private void addSocket(ServerContainer container) {
        try {
            container.addEndpoint(ServerEndpointConfig.Builder.create(Socket.class, "/ws")
                    .configurator(new ServerEndpointConfig.Configurator() {
                        @Override
                        public <T> T getEndpointInstance(Class<T> type) {
                            return type.cast(new Socket(FakeComfyUi.this));
                        }
                    })
                    .build());
        } catch (jakarta.websocket.DeploymentException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Whether nothing is drawn and nothing waits. */
    public boolean isIdle() {
        return running == null && pending.isEmpty();
    }

    /** One connection; a second one under the same name before the first one has gone hears nothing. */
    public static final class Socket extends Endpoint {

        private final FakeComfyUi server;

        Socket(FakeComfyUi server) {
            this.server = server;
        }

        @Override
        public void onOpen(Session session, EndpointConfig config) {
            String client = session.getRequestParameterMap()
                    .getOrDefault("clientId", List.of(""))
                    .getFirst();
            session.addMessageHandler(String.class, (MessageHandler.Whole<String>) text -> {});
            server.sockets.putIfAbsent(client, session);
            server.tell(client, "status", JSON.createObjectNode());
        }

        @Override
        public void onClose(Session session, jakarta.websocket.CloseReason reason) {
            server.sockets.values().removeIf(session::equals);
        }
    }

    private void tell(String client, String type, ObjectNode data) {
        Session session = sockets.get(client);
        if (session == null || faults.contains(Fault.DEAF)) {
            return;
        }
        ObjectNode message = JSON.createObjectNode();
        message.put("type", type);
        message.set("data", data);
        try {
            session.getBasicRemote().sendText(message.toString());
        } catch (IOException | IllegalStateException gone) {
            sockets.remove(client, session);
        }
    }

    private void tell(Job job, String type, Object... namesAndValues) {
        ObjectNode data = JSON.createObjectNode();
        data.put("prompt_id", job.id());
        for (int i = 0; i < namesAndValues.length; i += 2) {
            data.set((String) namesAndValues[i], JSON.valueToTree(namesAndValues[i + 1]));
        }
        tell(job.client(), type, data);
    }

    private void preview(Job job) {
        Session session = sockets.get(job.client());
        if (session == null || faults.contains(Fault.DEAF)) {
            return;
        }
        byte[] metadata = ("{\"prompt_id\":\"" + job.id() + "\",\"image_type\":\"image/jpeg\"}").getBytes(UTF_8);
        byte[] picture = picture(64, 36, "jpg", job.number());
        ByteBuffer frame = ByteBuffer.allocate(8 + metadata.length + picture.length)
                .putInt(4)
                .putInt(metadata.length)
                .put(metadata)
                .put(picture)
                .flip();
        try {
            session.getBasicRemote().sendBinary(frame);
        } catch (IOException | IllegalStateException gone) {
            sockets.remove(job.client(), session);
        }
    }

    private void work() {
        try {
            while (!Thread.currentThread().isInterrupted()) {
                Job job = pending.take();
                int before = restarts.get();
                running = job;
                interrupted = false;
                run(job, before);
                if (restarts.get() == before) {
                    running = null;
                }
            }
        } catch (InterruptedException closed) {
            Thread.currentThread().interrupt();
        }
    }

    /** @param before restarts before it; it leaves no trace when there is one more */
    private void run(Job job, int before) throws InterruptedException {
        String sampler = id(job, type -> type.contains("Sampler") || type.equals("ImageAddNoise"));
        tell(job, "execution_start");
        tell(job, "execution_cached", "nodes", List.of());
        tell(job, "executing", "node", sampler);
        for (int step = 1; step <= STEPS; step++) {
            for (long slept = 0; slept < stepMillis && !interrupted && restarts.get() == before; slept += TICK_MS) {
                Thread.sleep(Math.min(TICK_MS, stepMillis - slept));
            }
            if (restarts.get() != before) {
                return;
            }
            if (interrupted) {
                interrupted(job);
                return;
            }
            tell(job, "progress", "value", step, "max", STEPS, "node", sampler);
            preview(job);
        }
        if (faults.contains(Fault.OUT_OF_MEMORY)) {
            failed(
                    job,
                    sampler,
                    "torch.OutOfMemoryError",
                    "Allocation on device\nThis error means you ran out of memory");
        } else if (faults.contains(Fault.NODE_ERROR)) {
            failed(
                    job,
                    sampler,
                    "RuntimeError",
                    "mat1 and mat2 shapes cannot be multiplied\nTraceback: secret/path.py");
        } else {
            done(job);
        }
    }

    private void done(Job job) {
        String output = id(job, type -> type.contains("Image") && type.startsWith("Save"));
        JsonNode size = node(job, type -> type.startsWith("Empty"));
        String name = "picture_" + job.number() + "_.png";
        files.put(
                name, picture(size.path("width").asInt(64), size.path("height").asInt(36), "png", job.number()));
        ObjectNode entry = entry(job, "success");
        ((ArrayNode) entry.path("status").path("messages"))
                .addArray()
                .add("execution_success")
                .addObject()
                .put("timestamp", STARTED_AT + TOOK_MS);
        ObjectNode image =
                entry.putObject("outputs").putObject(output).putArray("images").addObject();
        image.put("filename", name).put("subfolder", "storycore").put("type", "output");
        synchronized (this) {
            drawn.add(job.id());
            spans.add(new Span(job.id(), taken.getOrDefault(job.id(), 0L), System.nanoTime()));
        }
        history.put(job.id(), entry);
        tell(job, "executed", "node", output);
        tell(job, "execution_success");
        tell(job, "executing", "node", null);
    }

    private void failed(Job job, String node, String type, String message) {
        ObjectNode entry = entry(job, "error");
        ObjectNode error = ((ArrayNode) entry.path("status").path("messages"))
                .addArray()
                .add("execution_error")
                .addObject();
        error.put("node_id", node).put("node_type", "KSampler");
        error.put("exception_type", type).put("exception_message", message);
        history.put(job.id(), entry);
        tell(job, "execution_error", "node_id", node, "exception_type", type);
    }

    private void interrupted(Job job) {
        ObjectNode entry = entry(job, "error");
        ((ArrayNode) entry.path("status").path("messages"))
                .addArray()
                .add("execution_interrupted")
                .addObject();
        history.put(job.id(), entry);
        tell(job, "execution_interrupted");
    }

    private static ObjectNode entry(Job job, String status) {
        ObjectNode entry = JSON.createObjectNode();
        entry.putArray("prompt").add(job.number()).add(job.id());
        ObjectNode said = entry.putObject("status");
        said.put("status_str", status).put("completed", status.equals("success"));
        said.putArray("messages").addArray().add("execution_start").addObject().put("timestamp", STARTED_AT);
        return entry;
    }

    private static String id(Job job, Predicate<String> type) {
        return job.nodes().properties().stream()
                .filter(node -> type.test(node.getValue().path("class_type").asString("")))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse("0");
    }

    private static JsonNode node(Job job, Predicate<String> type) {
        return job.nodes().path(id(job, type)).path("inputs");
    }

    private static byte[] picture(int width, int height, String format, int number) {
        BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = image.createGraphics();
        pen.setColor(Color.getHSBColor(number * 0.17f, 0.6f, 0.8f));
        pen.fillRect(0, 0, width, height / 2);
        pen.dispose();
        try (ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            ImageIO.write(image, format, out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The calls by HTTP. */
    private final class Calls extends HttpServlet {

        private static final long serialVersionUID = 1L;

        @Override
        protected void service(HttpServletRequest request, HttpServletResponse response) throws IOException {
            String path = request.getRequestURI();
            if (away) {
                throw new IOException("away on command");
            }
            if (faults.contains(Fault.WRONG_SECRET)) {
                response.setStatus(401);
                return;
            }
            if (faults.contains(Fault.TOO_MANY) || faults.contains(Fault.TOO_MANY_FILES) && path.startsWith("/view")) {
                response.setStatus(429);
                response.setHeader("Retry-After", String.valueOf(retryAfter));
                refused.incrementAndGet();
                return;
            }
            byte[] body = request.getInputStream().readAllBytes();
            switch (path.split("/")[1]) {
                case "prompt" -> submit(JSON.readTree(body), response);
                case "queue" -> queue(body, response);
                case "interrupt" ->
                    interrupt(JSON.readTree(body).path("prompt_id").asString(""));
                case "history" -> history(path.substring("/history/".length()), response);
                case "view" -> view(request.getParameter("filename"), response);
                case "upload" -> upload(body, response);
                case "object_info" -> answer(response, schema(path.substring("/object_info/".length())));
                case "system_stats" ->
                    answer(
                            response,
                            "{\"system\":{\"comfyui_version\":\"" + (newer ? "0.27.0" : "0.8.0")
                                    + "\"},\"devices\":[{\"name\":\"cpu\",\"vram_free\":1000}]}");
                default -> response.setStatus(404);
            }
        }

        private void submit(JsonNode body, HttpServletResponse response) throws IOException {
            if (faults.contains(Fault.MISSING_NODE)) {
                response.setStatus(400);
                answer(
                        response,
                        newer
                                ? "{\"error\":{\"type\":\"missing_node_type\",\"message\":\"Node 'X' not found\",\"details\":\"\","
                                        + "\"extra_info\":{\"node_id\":\"3\",\"class_type\":\"X\"}},\"node_errors\":{}}"
                                : "{\"error\":{\"type\":\"invalid_prompt\",\"message\":\"Cannot execute because node X does not exist.\","
                                        + "\"details\":\"Node ID '#3'\",\"extra_info\":{}},\"node_errors\":{}}");
                return;
            }
            String errors = "{\"4\":{\"errors\":[{\"type\":\"value_not_in_list\",\"message\":\"Value not in list\","
                    + "\"details\":\"ckpt_name: 'a' not in []\",\"extra_info\":{\"input_name\":\"ckpt_name\"}}],"
                    + "\"class_type\":\"CheckpointLoaderSimple\"}}";
            if (faults.contains(Fault.MISSING_MODEL)) {
                response.setStatus(400);
                answer(
                        response,
                        "{\"error\":{\"type\":\"prompt_outputs_failed_validation\",\"message\":\"Prompt outputs failed"
                                + " validation\",\"details\":\"\"},\"node_errors\":" + errors + "}");
                return;
            }
            Optional<String> missing = missingPicture(body.path("prompt"));
            if (missing.isPresent()) {
                response.setStatus(400);
                answer(
                        response,
                        "{\"error\":{\"type\":\"prompt_outputs_failed_validation\",\"message\":\"Prompt outputs failed"
                                + " validation\",\"details\":\"\"},\"node_errors\":{\"20\":{\"errors\":[{\"type\":"
                                + "\"custom_validation_failed\",\"message\":\"Custom validation failed for node\",\"details\":"
                                + "\"image - Invalid image file: " + missing.get()
                                + "\",\"extra_info\":{\"input_name\":"
                                + "\"image\"}}],\"class_type\":\"LoadImage\"}}}");
                return;
            }
            int number = numbers.incrementAndGet();
            String id = body.path("prompt_id").asString();
            taken.put(id, System.nanoTime());
            synchronized (FakeComfyUi.this) {
                submitted.add(body);
            }
            pending.add(new Job(
                    number, id, body.path("prompt"), body.path("client_id").asString("")));
            mostAtOnce.accumulateAndGet(inWork(), Math::max);
            if (faults.contains(Fault.CUT_AFTER_SUBMIT)) {
                throw new IOException("cut on command");
            }
            answer(
                    response,
                    "{\"prompt_id\":\"" + id + "\",\"number\":" + number + ",\"node_errors\":"
                            + (faults.contains(Fault.PARTLY_ACCEPTED) ? errors : "{}") + "}");
        }

        private Optional<String> missingPicture(JsonNode nodes) {
            return nodes.properties().stream()
                    .filter(node ->
                            node.getValue().path("class_type").asString("").equals("LoadImage"))
                    .map(node -> node.getValue().path("inputs").path("image").asString(""))
                    .filter(name -> !inputs.containsKey(name))
                    .findFirst();
        }

        private void upload(byte[] body, HttpServletResponse response) throws IOException {
            String form = new String(body, ISO_8859_1);
            Matcher file = Pattern.compile("filename=\"([^\"]+)\".*?\r\n\r\n(.*?)\r\n--", Pattern.DOTALL)
                    .matcher(form);
            if (!file.find()) {
                response.setStatus(400);
                return;
            }
            String name = file.group(1);
            inputs.put("storycore/" + name, file.group(2).getBytes(ISO_8859_1));
            synchronized (FakeComfyUi.this) {
                uploads.add(name);
            }
            answer(response, "{\"name\":\"" + name + "\",\"subfolder\":\"storycore\",\"type\":\"input\"}");
        }

        private void queue(byte[] body, HttpServletResponse response) throws IOException {
            if (body.length > 0) {
                JSON.readTree(body)
                        .path("delete")
                        .forEach(id -> pending.removeIf(job -> job.id().equals(id.asString())));
                return;
            }
            ObjectNode answer = JSON.createObjectNode();
            ArrayNode now = answer.putArray("queue_running");
            Job job = running;
            if (job != null) {
                now.addArray().add(job.number()).add(job.id());
            }
            ArrayNode waiting = answer.putArray("queue_pending");
            List.copyOf(pending)
                    .reversed()
                    .forEach(one -> waiting.addArray().add(one.number()).add(one.id()));
            answer(response, answer.toString());
        }

        private void interrupt(String id) {
            Job job = running;
            interrupted |= job != null && (job.id().equals(id) || id.isEmpty());
        }

        private void history(String id, HttpServletResponse response) throws IOException {
            Map<String, ObjectNode> found = new LinkedHashMap<>();
            if (history.containsKey(id)) {
                found.put(id, history.get(id));
            }
            answer(response, JSON.writeValueAsString(found));
        }

        private void view(String name, HttpServletResponse response) throws IOException {
            byte[] file = files.get(name);
            if (file == null || faults.contains(Fault.PICTURE_GONE)) {
                response.setStatus(404);
            } else {
                response.setContentType("image/png");
                response.getOutputStream().write(file);
            }
        }

        private String schema(String type) {
            String inputs = switch (type) {
                case "CheckpointLoaderSimple" ->
                    newer
                            ? "{\"required\":{\"ckpt_name\":[\"COMBO\",{\"options\":[\"sd.safetensors\"]}]}}"
                            : "{\"required\":{\"ckpt_name\":[[\"sd.safetensors\"]]}}";
                case "TextEncodeQwenImageEditPlus" ->
                    "{\"required\":{\"prompt\":[\"STRING\"]},\"optional\":{\"image1\":[\"IMAGE\"],\"image2\":[\"IMAGE\"]}}";
                case "TextEncodeOnePicture" -> "{\"required\":{\"prompt\":[\"STRING\"],\"image1\":[\"IMAGE\"]}}";
                case "Unknown" -> "";
                default -> "{\"required\":{}}";
            };
            return inputs.isEmpty() ? "{}" : "{\"" + type + "\":{\"input\":" + inputs + ",\"output\":[\"ANY\"]}}";
        }

        private static void answer(HttpServletResponse response, String json) throws IOException {
            response.setContentType("application/json");
            response.getOutputStream().write(json.getBytes(UTF_8));
        }
    }
}
