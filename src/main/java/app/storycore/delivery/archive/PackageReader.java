package app.storycore.delivery.archive;

import app.storycore.base.Seed;
import app.storycore.delivery.Aspect;
import app.storycore.delivery.ShotPlan;
import app.storycore.delivery.archive.PackageFormatException.Reason;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipInputStream;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;

/**
 * Reads a package that {@link ProjectPackage} wrote, here or on another server, back into the project it was made of.
 *
 * <p>The file comes from outside: nothing is unpacked to disk, and what is read is bounded whatever the file claims.
 */
public final class PackageReader {

    /** Packages with more shots are refused. */
    public static final int MOST_SHOTS = 10_000;

    private static final long MOST_BYTES_BEFORE = 2L << 30;
    private static final long ENTRY_COST = 1 << 16;
    private static final int LONGEST_PROJECT = 32 * 1024 * 1024;
    private static final int LONGEST_NAME = 1_000;
    private static final int LONGEST_PROMPT = 10_000;

    private PackageReader() {}

    /**
     * Reads until the project is found. In our own packages it is the first entry; a package that somebody unpacked and
     * packed again, perhaps with a folder around, is read all the same.
     *
     * @param zip the file; stays open
     * @throws PackageFormatException if this is not such a package
     * @throws IOException if {@code zip} itself cannot be read
     */
    public static ImportedProject read(InputStream zip) throws IOException {
        ZipInputStream entries = new ZipInputStream(zip, StandardCharsets.UTF_8);
        try {
            return project(parse(find(entries).readNBytes(LONGEST_PROJECT)));
        } catch (EOFException e) {
            throw new PackageFormatException(Reason.DAMAGED, "The package is damaged: it ends too early", e);
        } catch (ZipException | IllegalArgumentException e) {
            throw new PackageFormatException(Reason.DAMAGED, "The package is damaged: " + e.getMessage(), e);
        }
    }

    private static InputStream find(ZipInputStream entries) throws IOException {
        ZipEntry entry = entries.getNextEntry();
        if (entry == null) {
            throw new PackageFormatException(Reason.NOT_A_ZIP, "This file is not a ZIP");
        }
        long left = MOST_BYTES_BEFORE;
        while (entry != null && left > 0) {
            if (entry.getName().equals(ProjectPackage.PROJECT)
                    || entry.getName().endsWith("/" + ProjectPackage.PROJECT)) {
                return entries;
            }
            left -= ENTRY_COST + skip(entries, left);
            entry = left > 0 ? entries.getNextEntry() : null;
        }
        throw new PackageFormatException(
                Reason.NOT_A_PACKAGE, "This ZIP is not a package of StoryCore Studio: it has no project.json");
    }

    /** Skips the rest of an entry, unless that takes more than {@code most} bytes. */
    private static long skip(InputStream entry, long most) throws IOException {
        byte[] buffer = new byte[1 << 16];
        long skipped = 0;
        for (int read = entry.read(buffer); read >= 0 && skipped < most; read = entry.read(buffer)) {
            skipped += read;
        }
        return skipped;
    }

    private static ProjectDocument parse(byte[] json) throws PackageFormatException {
        ProjectDocument document;
        try {
            document = Json.MAPPER.readValue(json, ProjectDocument.class);
        } catch (JacksonException e) {
            throw new PackageFormatException(
                    Reason.DAMAGED,
                    "The package's " + ProjectPackage.PROJECT + " cannot be read: " + e.getOriginalMessage(),
                    e);
        }
        if (!ProjectDocument.FORMAT.equals(document.format())) {
            throw new PackageFormatException(Reason.NOT_A_PACKAGE, "The package holds no project of StoryCore Studio");
        }
        if (document.version() > ProjectDocument.VERSION) {
            throw new PackageFormatException(
                    Reason.NEWER_VERSION,
                    "The package was written by a newer version of StoryCore Studio; please update this server");
        }
        return document;
    }

    private static ImportedProject project(ProjectDocument document) throws PackageFormatException {
        ProjectDocument.Project project = require(document.project(), "project");
        List<ProjectDocument.Shot> shots = require(document.shots(), "shots");
        if (shots.size() > MOST_SHOTS) {
            throw new PackageFormatException(
                    Reason.TOO_MANY_SHOTS,
                    "The package has " + shots.size() + " shots; at most " + MOST_SHOTS + " can be imported");
        }
        List<ShotPlan> plans = new ArrayList<>();
        for (ProjectDocument.Shot shot : shots) {
            plans.add(plan(require(shot, "shot")));
        }
        return new ImportedProject(
                bounded(project.name(), LONGEST_NAME, "name"),
                require(project.style(), "style"),
                Aspect.parse(require(project.aspect(), "aspect")),
                new Seed(Long.parseLong(require(project.seed(), "seed"))),
                plans);
    }

    private static ShotPlan plan(ProjectDocument.Shot shot) throws PackageFormatException {
        BigDecimal seconds = require(shot.durationSeconds(), "duration");
        if (seconds.precision() > 20 || Math.abs(seconds.scale()) > 9) {
            throw new PackageFormatException(Reason.DAMAGED, "Shot " + shot.number() + " has no sensible duration");
        }
        return new ShotPlan(
                bounded(shot.prompt(), LONGEST_PROMPT, "prompt"),
                Duration.ofNanos(seconds.movePointRight(9).longValue()),
                shot.shotSize(),
                shot.cameraAngle(),
                shot.timeOfDay(),
                shot.mood());
    }

    private static String bounded(@Nullable String text, int longest, String what) throws PackageFormatException {
        String given = require(text, what);
        if (given.length() > longest) {
            throw new PackageFormatException(
                    Reason.DAMAGED, "A " + what + " in the package is longer than " + longest + " characters");
        }
        return given;
    }

    /** JSON may lack what our records promise. */
    private static <T> T require(@Nullable T value, String what) throws PackageFormatException {
        if (value == null) {
            throw new PackageFormatException(Reason.DAMAGED, "The package lacks its " + what);
        }
        return value;
    }
}
