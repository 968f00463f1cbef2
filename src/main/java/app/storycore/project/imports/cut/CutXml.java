package app.storycore.project.imports.cut;

import app.storycore.project.imports.listing.ImportRefusedException;
import app.storycore.project.imports.listing.ImportRefusedException.Reason;
import java.io.StringReader;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Set;
import javax.xml.XMLConstants;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/** Reads XML of an editing program without what is of no use here, such as the settings of effects. */
final class CutXml {

    private static final int DEEPEST = 200;
    private static final int ELEMENTS_MAX = 2_000_000;
    private static final Set<String> SKIPPED = Set.of(
            "samplecharacteristics",
            "appspecificdata",
            "parameter",
            "link",
            "labels",
            "colorinfo",
            "outputs",
            "itemhistory");

    private CutXml() {}

    /** @throws ImportRefusedException when it breaks off, is unsafe, or has another root than xmeml */
    static XmlNode read(String text) {
        // the encoding that it names may be another one than that in which it was read
        String xml = text.replaceFirst("^\\s*<\\?xml[^>]*\\?>", "");
        try {
            return tree(factory().createXMLStreamReader(new StringReader(xml)));
        } catch (XMLStreamException broken) {
            int line = broken.getLocation() == null ? 1 : broken.getLocation().getLineNumber();
            throw new ImportRefusedException(Reason.BROKEN_CUT_XML, Math.max(1, line));
        }
    }

    private static XmlNode tree(XMLStreamReader xml) throws XMLStreamException {
        Deque<XmlNode> path = new ArrayDeque<>();
        XmlNode root = XmlNode.NONE;
        int elements = 0;
        while (xml.hasNext()) {
            switch (xml.next()) {
                case XMLStreamConstants.START_ELEMENT -> {
                    if (++elements > ELEMENTS_MAX || path.size() == DEEPEST) {
                        throw new ImportRefusedException(Reason.CUT_TOO_BIG);
                    } else if (SKIPPED.contains(xml.getLocalName())) {
                        skip(xml);
                        continue;
                    }
                    XmlNode node = new XmlNode(xml.getLocalName(), id(xml));
                    if (path.isEmpty()) {
                        root = checked(node);
                    } else {
                        path.element().add(node);
                    }
                    path.push(node);
                }
                case XMLStreamConstants.END_ELEMENT -> path.pop();
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA -> text(xml, path.peek());
                case XMLStreamConstants.ENTITY_REFERENCE ->
                    throw new ImportRefusedException(
                            Reason.BROKEN_CUT_XML, Math.max(1, xml.getLocation().getLineNumber()));
                default -> {}
            }
        }
        return root;
    }

    private static void text(XMLStreamReader xml, @Nullable XmlNode node) {
        if (node != null && !xml.isWhiteSpace()) {
            node.add(xml.getText());
        }
    }

    private static XmlNode checked(XmlNode root) {
        if (root.name().equals("fcpxml")) {
            throw new ImportRefusedException(Reason.FCPX_XML);
        } else if (!root.name().equals("xmeml")) {
            throw new ImportRefusedException(Reason.NO_TIMELINE);
        }
        return root;
    }

    private static String id(XMLStreamReader xml) {
        String id = xml.getAttributeValue(null, "id");
        return id == null ? "" : id;
    }

    private static void skip(XMLStreamReader xml) throws XMLStreamException {
        int depth = 1;
        while (depth > 0) {
            int event = xml.next();
            if (event == XMLStreamConstants.START_ELEMENT) {
                depth++;
            } else if (event == XMLStreamConstants.END_ELEMENT) {
                depth--;
            }
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
