package app.storycore.workflow.check;

import app.storycore.engine.comfyui.client.ComfyUi;
import app.storycore.engine.comfyui.schema.NodeSchema;
import app.storycore.engine.remote.RemoteException;
import app.storycore.workflow.server.EngineServerFacts;
import java.io.InterruptedIOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Component;

/** What servers said of their nodes a moment ago: a page asks them about many workflows, which share most nodes. */
@Component
class SchemaMemory {

    private static final Duration KEPT = Duration.ofSeconds(30);

    private record Question(EngineServerFacts server, String type) {}

    private record Answer(Optional<NodeSchema> schema, Instant since) {}

    private final Map<Question, Answer> answers = new ConcurrentHashMap<>();
    private final Clock clock;

    SchemaMemory(Clock clock) {
        this.clock = clock;
    }

    Optional<NodeSchema> schema(EngineServerFacts server, ComfyUi comfyUi, String type)
            throws RemoteException, InterruptedIOException {
        Instant now = clock.instant();
        Question question = new Question(server, type);
        Answer known = answers.get(question);
        if (known != null && now.isBefore(known.since().plus(KEPT))) {
            return known.schema();
        }
        answers.values().removeIf(answer -> !now.isBefore(answer.since().plus(KEPT)));
        Optional<NodeSchema> schema = comfyUi.schema(type);
        answers.put(question, new Answer(schema, now));
        return schema;
    }

    void forget() {
        answers.clear();
    }
}
