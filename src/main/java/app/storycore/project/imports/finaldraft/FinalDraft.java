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
import java.util.regex.Pattern;
import javax.xml.XMLConstants;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * Writes a screenplay of Final Draft, {@code .fdx}, as Fountain. Its XML is read without document types, entities of its own
 * and anything that lies elsewhere.
 *
 * @see "src/site/markdown/decisions/0069-files-of-other-programs.md"
 */
public final class FinalDraft {

    private static final String ROOT = "<finaldraft";
    private static final int HEAD = 2_000;
    /** The encoding that it names may be another one than that in which it was read. */
    private static final Pattern DECLARATION = Pattern.compile("^\ufeff?(\\s*)(?:<\\?xml\\s[^>]*\\?>)?");

    private static final Pattern ENCODING = Pattern.compile(
            "\\s*<\\?xml\\s[^>]*encoding\\s*=\\s*[\"'](?!utf-?(?:8|16))[^\"'>]+[\"']", Pattern.CASE_INSENSITIVE);

    private FinalDraft() {}

    /** Opens what is to be read. */
    @FunctionalInterface
    private interface Opening {
        XMLStreamReader with(XMLInputFactory factory) throws XMLStreamException;
    }

    /** Whether a file in any encoding of Unicode begins as Final Draft's do. */
    public static boolean isIn(byte[] file) {
        int length = Math.min(file.length, HEAD);
        boolean wide = isWide(file);
        Charset charset = wide ? StandardCharsets.UTF_16 : StandardCharsets.UTF_8;
        return isIn(new String(file, 0, length, charset))
                || (wide && isIn(new String(file, 0, length, StandardCharsets.UTF_16LE)));
    }

    public static boolean isIn(String text) {
        return text.substring(0, Math.min(text.length(), HEAD))
                .toLowerCase(Locale.ROOT)
                .contains(ROOT);
    }

    /** Whether it is in UTF-16, with or without a byte order mark. */
    private static boolean isWide(byte[] file) {
        return file.length > 1 && (file[0] == 0 || file[1] == 0 || (file[0] & 0xFE) == 0xFE);
    }

    /**
     * The screenplay in a file: in UTF-8, whatever it says of itself, in UTF-16 or in the encoding that it names.
     *
     * @throws ImportRefusedException when it is broken or not of Final Draft, with the line, or when nothing is in it
     */
    public static String toFountain(byte[] file) {
        ByteBuffer bytes = ByteBuffer.wrap(file);
        CharBuffer text = CharBuffer.allocate(file.length);
        boolean utf8 =
                !StandardCharsets.UTF_8.newDecoder().decode(bytes, text, true).isError();
        String start = new String(file, 0, Math.min(file.length, HEAD), StandardCharsets.ISO_8859_1);
        if (isWide(file) || (!utf8 && ENCODING.matcher(start).lookingAt())) {
            return read(factory -> factory.createXMLStreamReader(new ByteArrayInputStream(file)));
        }
        text.flip();
        if (!utf8) {
            int line = (int) text.chars().filter(one -> one == '\n').count() + 1;
            throw new ImportRefusedException(Reason.BROKEN_FINAL_DRAFT, line);
        }
        return toFountain(text.toString());
    }

    /** As the other, for what was pasted. */
    public static String toFountain(String text) {
        String xml = DECLARATION.matcher(text).replaceFirst("$1");
        return read(factory -> factory.createXMLStreamReader(new StringReader(xml)));
    }

    private static String read(Opening opening) {
        try {
            String fountain = new FinalDraftReader(opening.with(factory())).read();
            if (fountain.isBlank()) {
                throw new ImportRefusedException(Reason.NO_SHOTS);
            }
            return fountain;
        } catch (XMLStreamException broken) {
            int line = broken.getLocation() == null ? 1 : broken.getLocation().getLineNumber();
            throw new ImportRefusedException(Reason.BROKEN_FINAL_DRAFT, Math.max(1, line));
        }
    }

    private static XMLInputFactory factory() {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, true);
        factory.setProperty(XMLConstants.ACCESS_EXTERNAL_DTD, "");
        return factory;
    }
}
