package app.storycore.delivery.video;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;

/**
 * A shared library of Linux (ELF, 64 bits, little-endian; System V ABI, chapters 4 and 5; versions as in the Linux
 * Standard Base, 10.7), of which links to other libraries can be removed.
 *
 * <p>What is called of a removed library is looked up at its first call only, so the library works as long as nobody calls
 * that.
 */
final class ElfLibrary {

    private static final int MAGIC = 0x464C457F;
    private static final int CLASS_64_LITTLE_ENDIAN = 0x0102;

    private static final int SEGMENTS = 0x20;
    private static final int SEGMENT_SIZE = 0x36;
    private static final int SEGMENT_COUNT = 0x38;
    private static final int LOAD = 1;
    private static final int DYNAMIC = 2;

    private static final long NEEDED = 1;
    private static final long STRINGS = 5;
    private static final long VERSIONS_NEEDED = 0x6ffffffeL;
    private static final long VERSIONS_NEEDED_COUNT = 0x6fffffffL;
    private static final short WEAK = 2;

    private final ByteBuffer bytes;
    private final int dynamic;
    private final int dynamicEnd;
    private final int strings;

    private ElfLibrary(ByteBuffer bytes) {
        this.bytes = bytes.order(ByteOrder.LITTLE_ENDIAN);
        int header = segment(DYNAMIC);
        dynamic = (int) bytes.getLong(header + 0x08);
        dynamicEnd = dynamic + (int) bytes.getLong(header + 0x20);
        strings = offset(dynamicValue(STRINGS));
    }

    /**
     * Removes the links of a library to others: they point to {@code instead} afterwards, which it needs anyway. A file of
     * another form stays as it is.
     */
    static void unlink(Path file, Set<String> libraries, String instead) throws IOException {
        byte[] content = Files.readAllBytes(file);
        ByteBuffer bytes = ByteBuffer.wrap(content).order(ByteOrder.LITTLE_ENDIAN);
        if (bytes.limit() < 0x40 || bytes.getInt(0) != MAGIC || bytes.getShort(4) != CLASS_64_LITTLE_ENDIAN) {
            return;
        }
        try {
            ElfLibrary library = new ElfLibrary(bytes);
            library.unlink(libraries, library.needed(instead));
        } catch (IllegalArgumentException | IndexOutOfBoundsException otherForm) {
            return;
        }
        Files.write(file, content);
    }

    private void unlink(Set<String> libraries, long instead) {
        for (int at = dynamic; at < dynamicEnd; at += 16) {
            if (bytes.getLong(at) == NEEDED && libraries.contains(string(bytes.getLong(at + 8)))) {
                bytes.putLong(at + 8, instead);
            }
        }
        int at = offset(dynamicValue(VERSIONS_NEEDED));
        for (long left = dynamicValue(VERSIONS_NEEDED_COUNT); left > 0; left--) {
            if (libraries.contains(string(bytes.getInt(at + 4)))) {
                bytes.putInt(at + 4, (int) instead);
                weaken(at + bytes.getInt(at + 8), bytes.getShort(at + 2));
            }
            at += bytes.getInt(at + 12);
        }
    }

    /** The loader misses no weak version. */
    private void weaken(int first, int count) {
        int at = first;
        for (int i = 0; i < count; i++) {
            bytes.putShort(at + 4, WEAK);
            at += bytes.getInt(at + 12);
        }
    }

    /** Where the name of a library that this one needs stands among the strings. */
    private long needed(String library) {
        for (int at = dynamic; at < dynamicEnd; at += 16) {
            if (bytes.getLong(at) == NEEDED && string(bytes.getLong(at + 8)).equals(library)) {
                return bytes.getLong(at + 8);
            }
        }
        throw new IllegalArgumentException("The library does not need " + library);
    }

    private long dynamicValue(long tag) {
        for (int at = dynamic; at < dynamicEnd; at += 16) {
            if (bytes.getLong(at) == tag) {
                return bytes.getLong(at + 8);
            }
        }
        throw new IllegalArgumentException("The library has no dynamic entry " + tag);
    }

    private String string(long index) {
        StringBuilder text = new StringBuilder();
        for (int at = strings + (int) index; bytes.get(at) != 0; at++) {
            text.append((char) bytes.get(at));
        }
        return text.toString();
    }

    /** Where an address of the loaded library lies in the file. */
    private int offset(long address) {
        for (int i = 0; i < bytes.getShort(SEGMENT_COUNT); i++) {
            int at = header(i);
            long start = bytes.getLong(at + 0x10);
            if (bytes.getInt(at) == LOAD && address >= start && address < start + bytes.getLong(at + 0x20)) {
                return (int) (address - start + bytes.getLong(at + 0x08));
            }
        }
        throw new IllegalArgumentException("No segment holds the address " + address);
    }

    private int segment(int type) {
        for (int i = 0; i < bytes.getShort(SEGMENT_COUNT); i++) {
            if (bytes.getInt(header(i)) == type) {
                return header(i);
            }
        }
        throw new IllegalArgumentException("The library has no segment " + type);
    }

    private int header(int index) {
        return (int) bytes.getLong(SEGMENTS) + index * bytes.getShort(SEGMENT_SIZE);
    }
}
