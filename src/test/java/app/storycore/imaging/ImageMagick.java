package app.storycore.imaging;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The independent tool to compare with, where it is installed. */
public final class ImageMagick {

    private final String program;

    private ImageMagick(String program) {
        this.program = program;
    }

    /** The program of version 7 or 6 on the PATH. */
    public static Optional<ImageMagick> installed() throws InterruptedException {
        for (String program : List.of("magick", "convert")) {
            ImageMagick candidate = new ImageMagick(program);
            if (candidate.answers()) {
                return Optional.of(candidate);
            }
        }
        return Optional.empty();
    }

    private boolean answers() throws InterruptedException {
        try {
            return run("-version").startsWith("Version: ImageMagick");
        } catch (IOException absent) {
            return false;
        }
    }

    /** Runs it and returns what it printed. */
    public String run(String... arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(program));
        command.addAll(List.of(arguments));
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        if (process.waitFor() != 0) {
            throw new IOException(said);
        }
        return said;
    }
}
