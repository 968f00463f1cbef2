package app.storycore.browser;

import app.storycore.bench.bare.BareApplication;
import app.storycore.bench.bare.BareView;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.jar.Attributes;
import java.util.jar.JarInputStream;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;

/** The packaged application without the studio and without what only the studio needs: a page of one label is left. */
final class BareJar {

    private static final String CLASSES = "BOOT-INF/classes/";
    private static final String LIBRARIES = "BOOT-INF/lib/";

    /** What starts such an application and answers with a page. */
    private static final Pattern NEEDED = Pattern.compile(
            "(vaadin|flow|atmosphere|tomcat|jackson|slf4j|logback|log4j|jul-to|snakeyaml|jsoup|commons-|gentyref|jspecify"
                    + "|jakarta\\.annotation|micrometer-(commons|observation)|spring-(aop|beans|context|core|expression|web)"
                    + "|spring-boot-(\\d|autoconfigure|http|jackson|servlet|tomcat|web|jarmode)).*");

    private BareJar() {}

    static Path of(Path jar, Path target) throws IOException {
        try (JarInputStream from = new JarInputStream(Files.newInputStream(jar));
                JarOutputStream to = new JarOutputStream(Files.newOutputStream(target), manifest(from))) {
            for (ZipEntry entry = from.getNextEntry(); entry != null; entry = from.getNextEntry()) {
                if (entry.getName().endsWith("classpath.idx")) {
                    add(to, entry.getName(), kept(from.readAllBytes()));
                } else if (isKept(entry)) {
                    add(to, entry.getName(), from.readAllBytes());
                }
            }
            for (Class<?> type : List.of(BareApplication.class, BareView.class)) {
                String file = type.getName().replace('.', '/') + ".class";
                try (InputStream code = type.getResourceAsStream("/" + file)) {
                    add(to, CLASSES + file, code.readAllBytes());
                }
            }
        }
        return target;
    }

    /** The lines of the list of libraries that name one of those that are left. */
    private static byte[] kept(byte[] index) {
        return new String(index, StandardCharsets.UTF_8)
                .lines()
                .filter(line -> NEEDED.matcher(line.substring(line.indexOf(LIBRARIES) + LIBRARIES.length()))
                        .matches())
                .collect(Collectors.joining("\n", "", "\n"))
                .getBytes(StandardCharsets.UTF_8);
    }

    private static Manifest manifest(JarInputStream from) {
        Manifest manifest = from.getManifest();
        manifest.getMainAttributes().remove(new Attributes.Name("Spring-Boot-Layers-Index"));
        manifest.getMainAttributes().putValue("Start-Class", BareApplication.class.getName());
        return manifest;
    }

    private static boolean isKept(ZipEntry entry) {
        String name = entry.getName();
        if (name.endsWith(".idx")) {
            return false;
        }
        if (name.startsWith(LIBRARIES)) {
            return NEEDED.matcher(name.substring(LIBRARIES.length())).matches();
        }
        return entry.isDirectory()
                || !name.startsWith(CLASSES) && !name.startsWith("META-INF/spring")
                || name.startsWith(CLASSES + "META-INF/VAADIN/");
    }

    /** Stored as they are: libraries inside are read without unpacking them. */
    private static void add(JarOutputStream to, String name, byte[] content) throws IOException {
        ZipEntry entry = new ZipEntry(name);
        CRC32 sum = new CRC32();
        sum.update(content);
        entry.setMethod(ZipEntry.STORED);
        entry.setSize(content.length);
        entry.setCrc(sum.getValue());
        to.putNextEntry(entry);
        to.write(content);
        to.closeEntry();
    }
}
