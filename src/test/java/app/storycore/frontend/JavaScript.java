package app.storycore.frontend;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.graalvm.polyglot.Context;
import org.graalvm.polyglot.Source;
import org.graalvm.polyglot.Value;

/** Runs programs written in JavaScript that come as dependencies, in this process. */
final class JavaScript implements AutoCloseable {

    private static final String PROGRAMS = "META-INF/resources/webjars/";

    private final Context context = Context.newBuilder("js")
            .option("engine.WarnInterpreterOnly", "false")
            .build();

    JavaScript() {
        run("globalThis.self = globalThis.window = globalThis");
    }

    /** Runs {@code path} of a program's files, such as {@code prettier/3.6.2/standalone.js}. */
    void load(String path) {
        try (Reader script = new InputStreamReader(
                Objects.requireNonNull(getClass().getClassLoader().getResourceAsStream(PROGRAMS + path), path),
                StandardCharsets.UTF_8)) {
            context.eval(Source.newBuilder("js", script, path).build());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Value run(String script) {
        return context.eval("js", script);
    }

    @Override
    public void close() {
        context.close();
    }
}
