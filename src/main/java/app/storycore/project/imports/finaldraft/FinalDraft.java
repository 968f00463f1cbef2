package app.storycore.project.imports.finaldraft;

import app.storycore.project.imports.listing.ImportRefusedException;
import app.storycore.project.imports.listing.ImportRefusedException.Reason;
import java.io.ByteArrayInputStream;
import java.io.StringReader;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.function.IntSupplier;
import javax.xml.XMLConstants;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * Writes a screenplay of Final Draft, {@code .fdx}, as Fountain. Its XML is read without document types, entities of its own
 * and anything that lies elsewhere.
 *
 * @see "src/site/markdown/decisions/0068-files-of-other-programs.md"
 */
public final class FinalDraft {

    private static final String ROOT = "<finaldraft";
    private static final int HEAD = 2_000;

    private FinalDraft() {}

    /** Opens what is to be read. */
    @FunctionalInterface
    private interface Opening {
        XMLStreamReader with(XMLInputFactory factory) throws XMLStreamException;
    }

    /** Whether a file in any encoding of Unicode begins as Final Draft's do. */
    public static boolean isIn(byte[] file) {
        int length = Math.min(file.length, HEAD);
        boolean wide = length > 1 && (file[0] == 0 || file[1] == 0 || (file[0] & 0xFE) == 0xFE);
        Charset charset = wide ? StandardCharsets.UTF_16 : StandardCharsets.UTF_8;
        return isIn(new String(file, 0, length, charset))
                || (wide && isIn(new String(file, 0, length, StandardCharsets.UTF_16LE)));
    }

    public static boolean isIn(String text) {
        return text.substring(0, Math.min(text.length(), HEAD))
                .toLowerCase(Locale.ROOT)
                .contains(ROOT);
    }

    /**
     * The screenplay in a file, in the encoding that it names.
     *
     * @throws ImportRefusedException when it is broken or not of Final Draft, with the line, or when nothing is in it
     */
    public static String toFountain(byte[] file) {
        return read(factory -> factory.createXMLStreamReader(new ByteArrayInputStream(file)), () -> lineNotInUtf8(file));
    }

    /** As the other, for what was pasted. */
    public static String toFountain(String text) {
        return read(factory -> factory.createXMLStreamReader(new StringReader(text.strip())), () -> 1);
    }

    private static String read(Opening opening, IntSupplier otherwise) {
        try {
            String fountain = new FinalDraftReader(opening.with(factory())).read();
            if (fountain.isBlank()) {
                throw new ImportRefusedException(Reason.NO_SHOTS);
            }
            return fountain;
        } catch (XMLStreamException broken) {
            int line = broken.getLocation() == null ? 0 : broken.getLocation().getLineNumber();
            throw new ImportRefusedException(Reason.BROKEN_FINAL_DRAFT, line > 0 ? line : otherwise.getAsInt());
        }
    }

    /** The parser does not say where a byte is that belongs to no character. */
    private static int lineNotInUtf8(byte[] file) {
        ByteBuffer bytes = ByteBuffer.wrap(file);
        StandardCharsets.UTF_8.newDecoder().decode(bytes, CharBuffer.allocate(file.length), true);
        int line = 1;
        for (int i = 0; i < bytes.position(); i++) {
            line += file[i] == '\n' && bytes.hasRemaining() ? 1 : 0;
        }
        return line;
    }

    private static XMLInputFactory factory() {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, true);
        factory.setProperty(XMLConstants.ACCESS_EXTERNAL_DTD, "");
        factory.setXMLReporter((message, kind, about, at) -> {});
        return factory;
    }
}
