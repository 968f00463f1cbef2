package app.storycore.engine;

import app.storycore.engine.Coherence.CastMember;
import app.storycore.engine.Coherence.Light;
import app.storycore.engine.Coherence.Palette;
import app.storycore.engine.Coherence.Setting;
import java.util.ArrayList;
import java.util.List;

/** The canonical text of a {@link Coherence}: one line per value, fields parted by one blank, numbers in hexadecimal. */
final class CoherenceText {

    private static final String HEADER = "storycore-coherence 1";

    private CoherenceText() {}

    static String write(Coherence coherence) {
        StringBuilder text = new StringBuilder(HEADER).append('\n');
        line(text, "palette", coherence.palette().colours());
        line(text, "light", coherence.light().side(), coherence.light().elevation());
        line(text, "horizon", coherence.horizon());
        coherence.cast().forEach(member -> writeMember(text, member));
        for (Setting setting : coherence.settings()) {
            text.append("setting ").append(escape(setting.kind())).append(' ');
            text.append(Long.toHexString(setting.landmarks())).append('\n');
        }
        return text.toString();
    }

    private static void writeMember(StringBuilder text, CastMember m) {
        text.append("cast ")
                .append(escape(m.key()))
                .append(' ')
                .append(escape(m.kind()))
                .append(' ');
        text.append(Long.toHexString(m.face()));
        line(
                text,
                "",
                m.height(),
                m.girth(),
                m.skin(),
                m.hair(),
                m.hairCut(),
                m.beard(),
                m.hat(),
                m.outfit(),
                m.upper(),
                m.lower());
    }

    private static void line(StringBuilder text, String word, int... values) {
        text.append(word);
        for (int value : values) {
            text.append(' ').append(Integer.toHexString(value));
        }
        text.append('\n');
    }

    static Coherence read(String text) {
        String[] lines = text.split("\n", -1);
        require(lines.length > 4 && lines[0].equals(HEADER), text);
        int[] p = numbers(fields(lines[1], "palette", 10), 1);
        int[] light = numbers(fields(lines[2], "light", 3), 1);
        int[] horizon = numbers(fields(lines[3], "horizon", 2), 1);
        List<CastMember> cast = new ArrayList<>();
        List<Setting> settings = new ArrayList<>();
        for (int i = 4; i < lines.length - 1; i++) {
            if (lines[i].startsWith("cast ")) {
                cast.add(readMember(fields(lines[i], "cast", 14)));
            } else {
                String[] f = fields(lines[i], "setting", 3);
                settings.add(new Setting(unescape(f[1]), seed(f[2])));
            }
        }
        Palette palette = new Palette(p[0], p[1], p[2], p[3], p[4], p[5], p[6], p[7], p[8]);
        return new Coherence(palette, new Light(light[0], light[1]), horizon[0], cast, settings);
    }

    private static CastMember readMember(String[] f) {
        int[] n = numbers(f, 4);
        return new CastMember(
                unescape(f[1]), unescape(f[2]), n[0], n[1], n[2], n[3], n[4], n[5], n[6], n[7], n[8], n[9], seed(f[3]));
    }

    private static String[] fields(String line, String word, int count) {
        String[] fields = line.split(" ", -1);
        require(fields.length == count && fields[0].equals(word), line);
        return fields;
    }

    private static int[] numbers(String[] fields, int from) {
        int[] numbers = new int[fields.length - from];
        for (int i = 0; i < numbers.length; i++) {
            numbers[i] = Integer.parseUnsignedInt(fields[from + i], 16);
        }
        return numbers;
    }

    private static long seed(String hex) {
        return Long.parseUnsignedLong(hex, 16);
    }

    /** Letters and digits of ASCII and the underscore stay; every other UTF-16 unit becomes {@code %hhhh}. */
    private static String escape(String word) {
        StringBuilder out = new StringBuilder("'");
        for (int i = 0; i < word.length(); i++) {
            char c = word.charAt(i);
            boolean plain = c == '_' || (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
            if (plain) {
                out.append(c);
            } else {
                out.append('%').append(Integer.toHexString(0x10000 | c), 1, 5);
            }
        }
        return out.toString();
    }

    private static String unescape(String field) {
        require(field.startsWith("'"), field);
        StringBuilder out = new StringBuilder();
        for (int i = 1; i < field.length(); i++) {
            char c = field.charAt(i);
            if (c == '%') {
                require(i + 4 < field.length(), field);
                out.append((char) Integer.parseUnsignedInt(field.substring(i + 1, i + 5), 16));
                i += 4;
            } else {
                out.append(c);
            }
        }
        return out.toString();
    }

    private static void require(boolean held, String text) {
        if (!held) {
            throw new IllegalArgumentException("Not the text of a coherence: " + text);
        }
    }
}
