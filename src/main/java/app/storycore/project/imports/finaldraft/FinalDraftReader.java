package app.storycore.project.imports.finaldraft;

import app.storycore.project.imports.fountain.FountainWriter;
import app.storycore.project.imports.listing.ImportRefusedException;
import app.storycore.project.imports.listing.ImportRefusedException.Reason;
import java.util.ArrayDeque;
import java.util.Deque;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * Reads the paragraphs of a script: {@code FinalDraft/Content/Paragraph/Text}, and those that two people speak at once in
 * {@code DualDialogue}. Title page, notes, summaries, omitted scenes and settings are skipped.
 */
final class FinalDraftReader {

    private static final int DEEPEST = 60;

    private final XMLStreamReader xml;
    private final FountainWriter screenplay = new FountainWriter();
    private final Deque<String> path = new ArrayDeque<>();
    private final Deque<FinalDraftParagraph> paragraphs = new ArrayDeque<>();
    private String style = "";
    private int skipped;
    private int speakers;

    FinalDraftReader(XMLStreamReader xml) {
        this.xml = xml;
    }

    /** The screenplay in Fountain. */
    String read() throws XMLStreamException {
        while (xml.hasNext()) {
            switch (xml.next()) {
                case XMLStreamConstants.START_ELEMENT -> open(xml.getLocalName());
                case XMLStreamConstants.END_ELEMENT -> close();
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA -> addText();
                case XMLStreamConstants.DTD, XMLStreamConstants.ENTITY_REFERENCE -> throw refused(Reason.UNSAFE_XML);
                default -> {}
            }
        }
        return screenplay.text();
    }

    private void open(String name) {
        if (path.size() + skipped == DEEPEST) {
            throw refused(Reason.UNSAFE_XML);
        } else if (path.isEmpty() && !name.equals("FinalDraft")) {
            throw refused(Reason.MARKUP);
        } else if (skipped > 0 || !isRead(name)) {
            skipped++;
        } else {
            path.push(name);
            begin(name);
        }
    }

    private boolean isRead(String name) {
        String parent = path.isEmpty() ? "" : path.peek();
        return switch (parent) {
            case "" -> true;
            case "FinalDraft" -> name.equals("Content");
            case "Content" -> name.equals("Paragraph") || name.equals("DualDialogue");
            case "DualDialogue" -> name.equals("Paragraph");
            case "Paragraph" -> isReadInParagraph(name);
            default -> false;
        };
    }

    private boolean isReadInParagraph(String name) {
        if (name.equals("OmittedScene")) {
            paragraphs.element().omit();
        }
        return name.equals("Text") || (name.equals("DualDialogue") && paragraphs.size() == 1);
    }

    private void begin(String name) {
        switch (name) {
            case "Paragraph" -> paragraphs.push(new FinalDraftParagraph(attribute("Type"), attribute("Number")));
            case "Text" -> style = attribute("Style");
            case "DualDialogue" -> {
                speakers = 0;
                if (!paragraphs.isEmpty()) {
                    paragraphs.element().writeTo(screenplay, false);
                }
            }
            default -> {}
        }
    }

    private void close() {
        if (skipped > 0) {
            skipped--;
        } else if (path.pop().equals("Paragraph")) {
            FinalDraftParagraph ended = paragraphs.pop();
            if (ended.isCharacter()) {
                speakers++;
            }
            ended.writeTo(screenplay, path.contains("DualDialogue") && speakers > 1);
        }
    }

    /** Blanks between the runs of a paragraph only indent them. */
    private void addText() {
        if (skipped > 0 || paragraphs.isEmpty()) {
            return;
        }
        boolean run = path.element().equals("Text");
        if (run || !xml.isWhiteSpace()) {
            paragraphs.element().add(xml.getText(), run ? style : "");
        }
    }

    private String attribute(String name) {
        String value = xml.getAttributeValue(null, name);
        return value == null ? "" : value;
    }

    private ImportRefusedException refused(Reason reason) {
        return new ImportRefusedException(reason, Math.max(1, xml.getLocation().getLineNumber()));
    }
}
