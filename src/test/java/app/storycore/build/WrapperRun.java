package app.storycore.build;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** One started {@code mvnw}; whatever is asked about it waits for its end. */
record WrapperRun(Process process, Path output, Path errors) {

    int exitCode() throws InterruptedException {
        return process.waitFor();
    }

    List<String> outputLines() throws InterruptedException, IOException {
        process.waitFor();
        return Files.readAllLines(output);
    }

    List<String> errorLines() throws InterruptedException, IOException {
        process.waitFor();
        return Files.readAllLines(errors);
    }

    void interrupt() {
        process.destroy();
    }
}
