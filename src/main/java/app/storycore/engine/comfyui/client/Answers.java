package app.storycore.engine.comfyui.client;

import app.storycore.engine.remote.RemoteException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads the answers of a server. */
final class Answers {

    private static final int LONGEST_WORDS = 300;
    private static final String SUCCESS = "success";
    private static final String START = "execution_start";
    private static final String FINISH = "execution_success";
    private static final String INTERRUPTED = "execution_interrupted";
    private static final String ERROR = "execution_error";

    private Answers() {}

    static JsonNode json(byte[] body) throws RemoteException {
        try {
            return JsonMapper.shared().readTree(body);
        } catch (JacksonException e) {
            throw RemoteException.broken("No JSON: " + e.getOriginalMessage());
        }
    }

    static ServerFacts facts(JsonNode stats) throws RemoteException {
        if (!stats.path("system").isObject()) {
            throw RemoteException.broken("Not the statistics of a ComfyUI server");
        }
        List<JsonNode> devices = list(stats.path("devices"));
        return new ServerFacts(
                stats.path("system").path("comfyui_version").asString(""),
                devices.stream().map(device -> device.path("name").asString("")).toList(),
                devices.stream()
                        .mapToLong(device -> device.path("vram_free").asLong(0))
                        .sum());
    }

    /** Waiting jobs come in no order; the smallest number is next. */
    static ServerQueue queue(JsonNode queue) throws RemoteException {
        if (!queue.path("queue_running").isArray()
                || !queue.path("queue_pending").isArray()) {
            throw RemoteException.broken("Not the queue of a ComfyUI server");
        }
        List<JsonNode> pending = new ArrayList<>(list(queue.path("queue_pending")));
        pending.sort(Comparator.comparingDouble(item -> item.path(0).asDouble(0)));
        return new ServerQueue(ids(list(queue.path("queue_running"))), ids(pending));
    }

    private static List<String> ids(List<JsonNode> items) {
        return items.stream().map(item -> item.path(1).asString("")).toList();
    }

    /** Empty when the server does not know the job, or it has not ended. */
    static Optional<JobOutcome> outcome(JsonNode history, String job) {
        JsonNode entry = history.path(job);
        if (!entry.isObject()) {
            return Optional.empty();
        }
        JsonNode status = entry.path("status");
        if (status.path("status_str").asString(SUCCESS).equals(SUCCESS)) {
            return Optional.of(new JobOutcome.Done(pictures(entry.path("outputs")), took(status)));
        }
        for (JsonNode message : list(status.path("messages"))) {
            String type = message.path(0).asString("");
            if (type.equals(INTERRUPTED)) {
                return Optional.of(new JobOutcome.Interrupted());
            } else if (type.equals(ERROR)) {
                return Optional.of(failed(message.path(1)));
            }
        }
        return Optional.of(new JobOutcome.Failed("", "", "", ""));
    }

    /** By the server's own clock, in milliseconds since 1970. */
    private static @Nullable Duration took(JsonNode status) {
        long began = 0;
        long ended = 0;
        for (JsonNode message : list(status.path("messages"))) {
            long timestamp = message.path(1).path("timestamp").asLong(0);
            String type = message.path(0).asString("");
            began = type.equals(START) ? timestamp : began;
            ended = type.equals(FINISH) ? timestamp : ended;
        }
        return began > 0 && ended >= began ? Duration.ofMillis(ended - began) : null;
    }

    static JobOutcome.Failed failed(JsonNode error) {
        return new JobOutcome.Failed(
                error.path("node_id").asString(""),
                error.path("node_type").asString(""),
                error.path("exception_type").asString(""),
                firstLine(error.path("exception_message").asString("")));
    }

    private static Map<String, List<ServerPicture>> pictures(JsonNode outputs) {
        Map<String, List<ServerPicture>> pictures = new LinkedHashMap<>();
        outputs.properties().forEach(output -> {
            List<ServerPicture> given =
                    pictures(output.getValue().path("images").values().stream().toList());
            if (!given.isEmpty()) {
                pictures.put(output.getKey(), given);
            }
        });
        return pictures;
    }

    private static List<ServerPicture> pictures(List<JsonNode> images) {
        return images.stream().map(Answers::picture).toList();
    }

    static ServerPicture picture(JsonNode image) {
        return new ServerPicture(
                image.path("filename").asString(image.path("name").asString("")),
                image.path("subfolder").asString(""),
                image.path("type").asString("output"));
    }

    /** What a refusal says, node by node; what it says of the whole when it names no node. */
    static List<NodeFault> faults(JsonNode answer) {
        List<NodeFault> faults = new ArrayList<>();
        answer.path("node_errors")
                .properties()
                .forEach(node -> list(node.getValue().path("errors"))
                        .forEach(error -> faults.add(fault(
                                node.getKey(),
                                node.getValue().path("class_type").asString(""),
                                error))));
        JsonNode whole = answer.path("error");
        if (faults.isEmpty() && whole.isObject()) {
            JsonNode more = whole.path("extra_info");
            faults.add(fault(
                    more.path("node_id").asString(""), more.path("class_type").asString(""), whole));
        }
        return faults;
    }

    private static NodeFault fault(String node, String type, JsonNode error) {
        String details = error.path("details").asString("");
        String message = error.path("message").asString("");
        return new NodeFault(
                node,
                type,
                error.path("type").asString(""),
                error.path("extra_info").path("input_name").asString(""),
                firstLine(details.isBlank() ? message : message + ": " + details));
    }

    private static String firstLine(String words) {
        String first = words.strip().lines().findFirst().orElse("");
        return first.substring(0, Math.min(first.length(), LONGEST_WORDS));
    }

    private static List<JsonNode> list(JsonNode array) {
        return array.isArray()
                ? StreamSupport.stream(array.spliterator(), false).toList()
                : List.of();
    }
}
