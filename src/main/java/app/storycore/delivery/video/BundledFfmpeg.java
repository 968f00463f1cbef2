package app.storycore.delivery.video;

import app.storycore.base.TemporaryFiles;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.net.JarURLConnection;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import org.jspecify.annotations.Nullable;

/**
 * The program inside {@code org.bytedeco:ffmpeg}, unpacked among the temporary files when it is first needed: 63 MB, once for
 * the whole process, as those files are.
 */
final class BundledFfmpeg implements FfmpegProgram {

    private static final String BINDING = "libjni";

    /** The part of ffmpeg for cameras, microphones and screens. */
    private static final String DEVICES = "libavdevice.so";

    /** What only that part needs, and a server need not have. */
    private static final Set<String> OF_DEVICES =
            Set.of("libasound.so.2", "libpulse.so.0", "libxcb.so.1", "libxcb-shm.so.0");

    private static final String LIBRARIES = "LD_LIBRARY_PATH";

    private static final String OF_EVERY_LINUX = "libc.so.6";

    private static @Nullable Path unpacked;

    @Override
    public String path() throws IOException {
        return program().toString();
    }

    private static synchronized Path program() throws IOException {
        Path there = unpacked;
        if (there == null || !Files.isExecutable(there)) {
            there = unpack();
            unpacked = there;
        }
        return there;
    }

    /** Its libraries look for one another among those of the system only, unless they are told to look beside them. */
    @Override
    public Map<String, String> environment() throws IOException {
        String path = path();
        String folder = path.substring(0, path.lastIndexOf(File.separatorChar));
        String others = System.getenv(LIBRARIES);
        return Map.of(LIBRARIES, others == null || others.isEmpty() ? folder : folder + ":" + others);
    }

    private static Path unpack() throws IOException {
        String folder = "org/bytedeco/ffmpeg/" + platform() + "/";
        String program = isWindows() ? "ffmpeg.exe" : "ffmpeg";
        URL found = BundledFfmpeg.class.getClassLoader().getResource(folder + program);
        if (found == null || !(found.openConnection() instanceof JarURLConnection connection)) {
            throw new FilmException(FilmProblem.NOT_FOR_THIS_PLATFORM, platform());
        }
        Path target = TemporaryFiles.createFolder("ffmpeg");
        JarFile jar = connection.getJarFile();
        for (JarEntry entry : needed(jar, folder)) {
            try (InputStream in = jar.getInputStream(entry)) {
                Path file = target.resolve(entry.getName().substring(folder.length()));
                Files.copy(in, file);
                if (file.getFileName().toString().startsWith(DEVICES)) {
                    ElfLibrary.unlink(file, OF_DEVICES, OF_EVERY_LINUX);
                }
            }
        }
        Path path = target.resolve(program);
        if (!path.toFile().setExecutable(true)) {
            throw new FilmException(FilmProblem.NOT_EXECUTABLE, path.toString());
        }
        return path.toAbsolutePath();
    }

    /** The program and its libraries, without what calls those from Java. */
    private static List<JarEntry> needed(JarFile jar, String folder) {
        return jar.stream()
                .filter(entry -> entry.getName().startsWith(folder) && !entry.isDirectory())
                .filter(entry -> entry.getName().indexOf('/', folder.length()) < 0)
                .filter(entry -> !entry.getName().startsWith(BINDING, folder.length()))
                .toList();
    }

    /** As the classifiers of its jars name it. */
    private static String platform() {
        String system = System.getProperty("os.name").toLowerCase(Locale.ROOT);
        String processor = System.getProperty("os.arch").toLowerCase(Locale.ROOT);
        String os = isWindows() ? "windows" : system.startsWith("mac") ? "macosx" : "linux";
        return os + "-" + (processor.equals("aarch64") ? "arm64" : processor.equals("amd64") ? "x86_64" : processor);
    }

    private static boolean isWindows() {
        return System.getProperty("os.name").toLowerCase(Locale.ROOT).startsWith("windows");
    }
}
