package app.storycore.project.imports.cut;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** An element of XML with what stands in it. */
final class XmlNode {

    /** What an element is that is not there. */
    static final XmlNode NONE = new XmlNode("", "");

    private final String name;
    private final String id;
    private final List<XmlNode> children = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();

    XmlNode(String name, String id) {
        this.name = name;
        this.id = id;
    }

    String name() {
        return name;
    }

    /** The attribute of that name, empty when it has none. */
    String id() {
        return id;
    }

    List<XmlNode> children() {
        return children;
    }

    void add(XmlNode child) {
        children.add(child);
    }

    void add(String characters) {
        text.append(characters);
    }

    /** The first child of that name, an empty one when there is none. */
    XmlNode child(String wanted) {
        for (XmlNode child : children) {
            if (child.name.equals(wanted)) {
                return child;
            }
        }
        return NONE;
    }

    List<XmlNode> all(String wanted) {
        return children.stream().filter(child -> child.name.equals(wanted)).toList();
    }

    boolean isThere() {
        return this != NONE;
    }

    String text() {
        return text.toString().strip();
    }

    /** The text of a child, empty when it is not there. */
    String text(String wanted) {
        return child(wanted).text();
    }

    /** The number in a child, NaN when there is none. */
    double number(String wanted) {
        String written = text(wanted);
        try {
            return written.isEmpty() ? Double.NaN : Double.parseDouble(written);
        } catch (NumberFormatException none) {
            return Double.NaN;
        }
    }

    /** The first element of that name within this one, this one included, null when there is none. */
    @Nullable
    XmlNode find(String wanted) {
        if (name.equals(wanted)) {
            return this;
        }
        for (XmlNode child : children) {
            XmlNode found = child.find(wanted);
            if (found != null) {
                return found;
            }
        }
        return null;
    }
}
