package app.storycore.build;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** A project with the real {@code mvnw} among fake JDKs and tools: no network, no Java or Maven of this machine. */
class WrapperSandbox {

    private static final List<String> REAL_TOOLS = List.of(
            "cat chmod cp dirname grep mkdir mktemp mv readlink rm sed sha512sum shasum sleep tail unzip".split(" "));

    private final Path root;
    private final FakeDistribution distribution;
    private final Map<String, String> environment = new HashMap<>();

    WrapperSandbox(Path folder) throws IOException, NoSuchAlgorithmException {
        root = Files.createDirectories(folder.resolve("with spaces")).toRealPath();
        for (var needed : List.of("tools", "jvm", "elsewhere", "project/.mvn/wrapper", "mvn.calls", "curl.calls")) {
            Files.createDirectories(path(needed));
        }
        for (var tool : REAL_TOOLS) {
            var real = onRealPath(tool);
            if (real.isPresent()) {
                script("tools/" + tool, standIn(real.get()));
            }
        }
        script("project/mvnw", Files.readString(Path.of("mvnw")));
        Files.writeString(path("project/pom.xml"), "<project/>");
        distribution = FakeDistribution.in(root);
        pin(distribution.sha512());
        openGate();
        set("PATH", path("tools"));
        set("MAVEN_USER_HOME", path("user"));
        environment.put("STUDIO_JVM_DIRS", path("missing") + ":" + path("jvm"));
    }

    Path path(String relative) {
        return root.resolve(relative);
    }

    Path keptMaven() {
        return keptVersions().resolve(distribution.sha512().substring(0, 16));
    }

    Path keptVersions() {
        return path("user/wrapper/dists/" + FakeDistribution.NAME);
    }

    void set(String variable, Object value) {
        environment.put(variable, value.toString());
    }

    void pin(String sha512) throws IOException {
        Files.writeString(
                path("project/.mvn/wrapper/maven-wrapper.properties"),
                "distributionUrl=https://archive.example/%s-bin.zip\ndistributionSha512Sum=%s\n"
                        .formatted(FakeDistribution.NAME, sha512));
    }

    Path jdk(String folder, String version) throws IOException {
        script(folder + "/bin/javac", "#!/bin/sh\n");
        script(folder + "/bin/jar", standIn(Path.of(System.getProperty("java.home"), "bin", "jar")));
        return jre(folder, version);
    }

    Path jre(String folder, String version) throws IOException {
        script(folder + "/bin/java", "#!/bin/sh\n");
        Files.writeString(path(folder + "/release"), "IMPLEMENTOR=\"Fake\"\nJAVA_VERSION=\"%s\"\n".formatted(version));
        return path(folder);
    }

    void javaOnPath(Path jdk) throws IOException {
        Files.createSymbolicLink(path("tools/java"), jdk.resolve("bin/java"));
    }

    /** A {@code java} that is neither in a JDK nor a link to one, but knows the JDK it stands for. */
    void javaStubOnPath(Path jdk) throws IOException {
        script("tools/java", "#!/bin/sh\necho '    java.home = %s' >&2\n".formatted(jdk));
    }

    void keepMaven() throws IOException {
        script(root.relativize(keptMaven()) + "/bin/mvn", FakeDistribution.MVN);
    }

    /** An {@code mvn} that notes its arguments, waits for the gate and copies the archive as it is told. */
    void mvnOnPath() throws IOException {
        script("tools/mvn", """
                #!/bin/sh
                [ "$1" = -v ] && exit
                echo "$@" >'%1$s/mvn.calls/'$$
                until [ -e '%1$s/gate' ]; do sleep 0.02; done
                for argument; do
                    case $argument in -DoutputDirectory=*) cp '%2$s' "${argument#*=}" ;; esac
                done
                """.formatted(root, distribution.archive()));
    }

    /** A {@code curl} that notes its arguments and copies the archive as it is told. */
    void curlOnPath() throws IOException {
        script("tools/curl", """
                #!/bin/sh
                echo "$@" >'%1$s/curl.calls/'$$
                while [ "$1" != -o ]; do shift; done
                cp '%2$s' "$2"
                """.formatted(root, distribution.archive()));
    }

    void failingToolOnPath(String tool, String message) throws IOException {
        script("tools/" + tool, "#!/bin/sh\necho '%s' >&2\nexit 1\n".formatted(message));
    }

    void removeTool(String tool) throws IOException {
        Files.deleteIfExists(path("tools/" + tool));
    }

    void openGate() throws IOException {
        Files.createFile(path("gate"));
    }

    void closeGate() throws IOException {
        Files.delete(path("gate"));
    }

    /** What the fake tool was called with, one line for each call. */
    List<String> callsOf(String tool) throws IOException {
        var calls = new ArrayList<String>();
        for (var call : list(path(tool + ".calls"))) {
            calls.addAll(Files.readAllLines(call));
        }
        return calls;
    }

    List<Path> list(Path folder) throws IOException {
        try (var files = Files.list(folder)) {
            return files.toList();
        }
    }

    WrapperRun start(String... arguments) throws IOException {
        return startIn("project", arguments);
    }

    WrapperRun startIn(String folder, String... arguments) throws IOException {
        var command = Stream.concat(Stream.of(path("project/mvnw").toString()), Stream.of(arguments));
        var output = Files.createTempFile(root, "output", ".txt");
        var errors = Files.createTempFile(root, "errors", ".txt");
        var builder = new ProcessBuilder(command.toList())
                .directory(path(folder).toFile())
                .redirectOutput(output.toFile())
                .redirectError(errors.toFile());
        builder.environment().clear();
        builder.environment().putAll(environment);
        return new WrapperRun(builder.start(), output, errors);
    }

    private void script(String file, String text) throws IOException {
        var parent = path(file).getParent();
        if (parent != null) {
            Files.createDirectories(parent);
        }
        Files.writeString(path(file), text);
        Files.setPosixFilePermissions(path(file), PosixFilePermissions.fromString("rwxr-xr-x"));
    }

    private static String standIn(Path tool) {
        return "#!/bin/sh\nexec '%s' \"$@\"\n".formatted(tool);
    }

    private static Optional<Path> onRealPath(String tool) {
        return Stream.of(System.getenv("PATH").split(File.pathSeparator))
                .map(folder -> Path.of(folder, tool))
                .filter(Files::isExecutable)
                .findFirst();
    }
}
