package app.storycore.project.imports.cut;

import app.storycore.base.VisibleText;
import app.storycore.base.film.FrameRate;
import app.storycore.project.imports.listing.ImportRefusedException;
import app.storycore.project.imports.listing.ImportRefusedException.Reason;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A file of an editing program, or what was pasted of one. */
public final class CutFile {

    public static final int MOST_MEGABYTES = 50;

    /** Bytes of one. */
    public static final int MOST_BYTES = MOST_MEGABYTES * 1_000_000;

    private static final int HEAD = 2_000;

    private final String name;
    private final Form form;
    private final byte[] content;
    private final @Nullable CutBundle bundle;

    private CutFile(String name, Form form, byte[] content, @Nullable CutBundle bundle) {
        this.name = name;
        this.form = form;
        this.content = content;
        this.bundle = bundle;
    }

    /** How it is written. */
    private enum Form {
        OTIO,
        EDL,
        FINAL_CUT
    }

    /** Its name, empty when it was pasted. */
    public String name() {
        return name;
    }

    /** What its media are in, null when it has none with it. */
    @Nullable
    public CutBundle bundle() {
        return bundle;
    }

    /** A file, if it is one of these. */
    public static Optional<CutFile> of(String fileName, byte[] file) {
        return form(fileName.toLowerCase(Locale.ROOT), file).map(form -> new CutFile(fileName, form, file, null));
    }

    /** Whether a file of this name is a bundle, with its media in it. */
    public static boolean isBundle(String fileName) {
        return fileName.toLowerCase(Locale.ROOT).endsWith(".otioz");
    }

    /**
     * A bundle that has been received; closed here when it cannot be read.
     *
     * @throws ImportRefusedException when its timeline is too big or cannot be read
     */
    public static CutFile of(String fileName, CutBundle bundle) {
        try {
            return new CutFile(fileName, Form.OTIO, bundle.timeline(), bundle);
        } catch (ImportRefusedException refused) {
            bundle.close();
            throw refused;
        }
    }

    /** What was pasted, if it is one of these. */
    public static Optional<CutFile> pasted(String text) {
        return of("", text.getBytes(StandardCharsets.UTF_8));
    }

    private static Optional<Form> form(String name, byte[] file) {
        String head = new String(file, 0, Math.min(file.length, HEAD), StandardCharsets.UTF_8).strip();
        if (name.endsWith(".otio") || head.startsWith("{") && head.contains("\"OTIO_SCHEMA\"")) {
            return Optional.of(Form.OTIO);
        } else if (head.contains("<xmeml") || head.contains("<fcpxml") || head.contains("<!DOCTYPE xmeml")) {
            return Optional.of(Form.FINAL_CUT);
        } else if (name.endsWith(".edl") || EdlReader.isIn(head)) {
            return Optional.of(Form.EDL);
        }
        return Optional.empty();
    }

    /**
     * Reads it.
     *
     * @param rate of its time code where the file does not say it; null for the one that is likely
     * @throws ImportRefusedException when it is broken, no cut, or too big
     */
    public Cut read(@Nullable FrameRate rate) {
        if (content.length > MOST_BYTES) {
            throw new ImportRefusedException(Reason.CUT_TOO_BIG);
        }
        return switch (form) {
            case OTIO -> OtioReader.read(text());
            case EDL -> EdlReader.read(VisibleText.clean(text()), rate);
            case FINAL_CUT -> FinalCutReader.read(CutXml.read(text()));
        };
    }

    /** Old programs write in the encoding of their system, which most likely is the Western one of Windows. */
    private String text() {
        boolean wide = content.length > 1 && (content[0] & 0xFE) == 0xFE && (content[1] & 0xFE) == 0xFE;
        String text = wide ? new String(content, StandardCharsets.UTF_16) : narrow();
        return text.startsWith("\uFEFF") ? text.substring(1) : text;
    }

    private String narrow() {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(content))
                    .toString();
        } catch (CharacterCodingException other) {
            return new String(content, Charset.forName("windows-1252"));
        }
    }
}
