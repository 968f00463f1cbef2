package app.storycore.project.imports;

import app.storycore.base.VisibleText;
import app.storycore.project.imports.listing.ImportRefusedException;
import app.storycore.project.imports.listing.ImportRefusedException.Reason;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** Makes text of what somebody sent or pasted: without byte order mark and
 * control characters, each line ended by one line feed. */
public final class ImportText {

    public static final int MOST_MEGABYTES = 5;

    /** Bytes of a file, or of what is pasted. */
    public static final int MOST_BYTES = MOST_MEGABYTES * 1_000_000;

    private static final List<String> MARKUP = List.of("<?xml", "<!doctype", "<html", "<finaldraft", "{\\rtf");
    /** PDF, ZIP, PNG, JPEG, GIF, gzip, and the files of older office programs. */
    private static final List<String> BINARY = List.of(
            "%PDF-",
            "PK\u0003\u0004",
            "PK\u0005\u0006",
            "\u0089PNG",
            "\u00ff\u00d8\u00ff",
            "GIF8",
            "\u001f\u008b",
            "\u00d0\u00cf\u0011\u00e0");

    private static final int FEW = 3;
    private static final int FEW_IN = 50;
    private static final int HEAD = 1_000;
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
        } else if (isNoText(pasted)) {
            throw new ImportRefusedException(Reason.NOT_TEXT);
        }
        return checked(pasted);
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
        String head = VisibleText.clean(text.substring(0, Math.min(text.length(), HEAD)))
                .stripLeading();
        String start = head.substring(0, Math.min(head.length(), 16)).toLowerCase(Locale.ROOT);
        if (MARKUP.stream().anyMatch(start::startsWith)) {
            throw new ImportRefusedException(Reason.MARKUP);
        }
        return VisibleText.clean(text);
    }

    private static boolean isBinary(byte[] file) {
        return BINARY.stream().anyMatch(mark -> starts(file, mark.getBytes(StandardCharsets.ISO_8859_1)))
                || isNoText(new String(file, StandardCharsets.ISO_8859_1));
    }

    /** A few stray control characters are left out; where there are many, it never was a text. */
    private static boolean isNoText(String text) {
        long controls = text.chars().filter(ImportText::isControl).count();
        return controls > FEW && controls > text.length() / FEW_IN;
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
