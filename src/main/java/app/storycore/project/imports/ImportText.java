package app.storycore.project.imports;

import app.storycore.project.imports.ImportRefusedException.Reason;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** Makes text of what somebody sent or pasted: without byte order mark, each line ended by one line feed. */
public final class ImportText {

    public static final int MOST_MEGABYTES = 5;

    /** Bytes of a file, or of what is pasted. */
    public static final int MOST_BYTES = MOST_MEGABYTES * 1_000_000;

    private static final Pattern LINE_END = Pattern.compile("\r\n|[\r\u000b\f\u0085\u2028\u2029]");
    private static final List<String> MARKUP = List.of("<?xml", "<!doctype", "<html", "<finaldraft", "{\\rtf");
    private static final String PDF = "%PDF-";
    private static final byte[] UTF_8_MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};
    private static final byte[] UTF_16_BIG_MARK = {(byte) 0xFE, (byte) 0xFF};
    private static final byte[] UTF_16_LITTLE_MARK = {(byte) 0xFF, (byte) 0xFE};

    private ImportText() {}

    /**
     * The text of a file in UTF-8, with or without byte order mark.
     *
     * @throws ImportRefusedException when it is too big, no text, text in another encoding, or markup
     */
    public static String of(byte[] file) {
        if (file.length > MOST_BYTES) {
            throw new ImportRefusedException(Reason.TOO_BIG);
        } else if (starts(file, UTF_16_BIG_MARK) || starts(file, UTF_16_LITTLE_MARK) || isUtf16(file)) {
            throw new ImportRefusedException(Reason.NOT_UTF8);
        } else if (isBinary(file)) {
            throw new ImportRefusedException(Reason.NOT_TEXT);
        }
        return checked(decode(file));
    }

    /**
     * The text that somebody pasted.
     *
     * @throws ImportRefusedException when it is too big, no text, or markup
     */
    public static String of(String pasted) {
        if (pasted.length() > MOST_BYTES || pasted.getBytes(StandardCharsets.UTF_8).length > MOST_BYTES) {
            throw new ImportRefusedException(Reason.TOO_BIG);
        } else if (pasted.chars().anyMatch(ImportText::isControl)) {
            throw new ImportRefusedException(Reason.NOT_TEXT);
        }
        return checked(pasted.startsWith("\ufeff") ? pasted.substring(1) : pasted);
    }

    private static String decode(byte[] file) {
        int from = starts(file, UTF_8_MARK) ? UTF_8_MARK.length : 0;
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(file, from, file.length - from))
                    .toString();
        } catch (CharacterCodingException otherEncoding) {
            throw new ImportRefusedException(Reason.NOT_UTF8);
        }
    }

    private static String checked(String text) {
        String head = text.stripLeading();
        String start = head.substring(0, Math.min(head.length(), 16)).toLowerCase(Locale.ROOT);
        if (MARKUP.stream().anyMatch(start::startsWith)) {
            throw new ImportRefusedException(Reason.MARKUP);
        }
        return LINE_END.matcher(text).replaceAll("\n");
    }

    private static boolean isBinary(byte[] file) {
        return starts(file, PDF.getBytes(StandardCharsets.US_ASCII))
                || new String(file, StandardCharsets.ISO_8859_1).chars().anyMatch(ImportText::isControl);
    }

    private static boolean isControl(int one) {
        return one < ' ' && !(one >= '\t' && one <= '\r');
    }

    /** Western text in UTF-16 without a mark: every second byte is zero, and no other. */
    private static boolean isUtf16(byte[] file) {
        int[] zeros = new int[2];
        for (int i = 0; i < file.length; i++) {
            if (file[i] == 0) {
                zeros[i % 2]++;
            }
        }
        return Math.min(zeros[0], zeros[1]) == 0 && Math.max(zeros[0], zeros[1]) > file.length / 3;
    }

    private static boolean starts(byte[] file, byte[] mark) {
        return file.length >= mark.length && Arrays.equals(file, 0, mark.length, mark, 0, mark.length);
    }
}
