package app.storycore.delivery.timeline;

import app.storycore.delivery.ShotDescription.SceneTitle;
import app.storycore.delivery.Storyboard;
import app.storycore.delivery.timeline.SoundTracks.Heard;
import app.storycore.delivery.timeline.Timeline.Clip;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/**
 * Writes the Final Cut Pro XML Interchange Format, version 5, which Final Cut Pro 7, Premiere Pro, Resolve and others read: one
 * still a shot, what is written beside the prompt as markers, sounds on tracks of their own. Files are named as the package has them.
 */
public final class FinalCutXml {

    private static final String NOT_IN_XML = "[^\\t\\n\\r\\x{20}-\\x{D7FF}\\x{E000}-\\x{FFFD}\\x{10000}-\\x{10FFFF}]";
    private static final String PANELS = "panels/";

    private static final int SAMPLES = 48_000;
    private static final int BITS = 16;
    private static final int STEREO = 2;

    private final Timeline timeline;
    private final List<List<Heard>> sounds;
    private final FrameSize size;
    private final XMLStreamWriter xml;

    private FinalCutXml(Timeline timeline, List<List<Heard>> sounds, FrameSize size, XMLStreamWriter xml) {
        this.timeline = timeline;
        this.sounds = sounds;
        this.size = size;
        this.xml = xml;
    }

    /**
     * Pixels of the sequence.
     *
     * @param width at least 1
     * @param height at least 1
     */
    public record FrameSize(int width, int height) {}

    /** @param out stays open */
    public static void write(Storyboard storyboard, EditRate rate, FrameSize size, OutputStream out)
            throws IOException {
        try {
            XMLStreamWriter xml =
                    XMLOutputFactory.newFactory().createXMLStreamWriter(out, StandardCharsets.UTF_8.name());
            Timeline timeline = Timeline.of(storyboard, rate);
            new FinalCutXml(timeline, SoundTracks.of(storyboard, timeline), size, xml).document();
            xml.flush();
        } catch (XMLStreamException e) {
            throw new IOException("The XML cannot be written: " + e.getMessage(), e);
        }
    }

    private void document() throws XMLStreamException {
        xml.writeStartDocument(StandardCharsets.UTF_8.name(), "1.0");
        xml.writeDTD("<!DOCTYPE xmeml>");
        open("xmeml", "version", "5");
        open("sequence", "id", "sequence-1");
        text("name", timeline.title());
        number("duration", timeline.length());
        rate();
        timecode();
        open("media");
        open("video");
        open("format");
        picture();
        close();
        open("track");
        for (Clip clip : timeline.clips()) {
            if (clip.hasPanel()) {
                clip(clip);
            }
        }
        close();
        close();
        audio();
        xml.writeEndDocument();
    }

    private void audio() throws XMLStreamException {
        if (sounds.isEmpty()) {
            return;
        }
        open("audio");
        number("numOutputChannels", STEREO);
        open("format");
        samples();
        close();
        for (List<Heard> track : sounds) {
            open("track");
            for (Heard heard : track) {
                sound(heard);
            }
            close();
        }
        close();
    }

    private void sound(Heard heard) throws XMLStreamException {
        String id = "sound-" + heard.sound().shot();
        open("clipitem", "id", "clipitem-" + id);
        text("name", heard.name());
        number("duration", heard.available());
        rate();
        number("start", heard.start());
        number("end", heard.end());
        number("in", 0);
        number("out", heard.length());
        open("file", "id", "file-" + id);
        text("name", heard.name());
        text("pathurl", SoundTracks.inPackage(heard.sound()));
        rate();
        number("duration", heard.available());
        open("media");
        open("audio");
        samples();
        close();
        close();
        close();
        open("sourcetrack");
        text("mediatype", "audio");
        number("trackindex", 1);
        close();
        close();
    }

    private void samples() throws XMLStreamException {
        open("samplecharacteristics");
        number("depth", BITS);
        number("samplerate", SAMPLES);
        close();
    }

    private void timecode() throws XMLStreamException {
        open("timecode");
        rate();
        text("string", timeline.timecode(0));
        number("frame", timeline.origin());
        text("displayformat", "NDF");
        close();
    }

    private void clip(Clip clip) throws XMLStreamException {
        int number = clip.frame().number();
        open("clipitem", "id", "clipitem-" + number);
        text("name", clip.name());
        number("duration", clip.length());
        rate();
        number("start", clip.start());
        number("end", clip.end());
        number("in", 0);
        number("out", clip.length());
        text("stillframe", "TRUE");
        open("file", "id", "file-" + number);
        text("name", clip.file());
        text("pathurl", PANELS + clip.file());
        rate();
        number("duration", clip.length());
        open("media");
        open("video");
        picture();
        close();
        close();
        close();
        for (String text : clip.frame().shot().text().named()) {
            marker(text);
        }
        logged(clip);
        open("comments");
        text("mastercomment1", clip.frame().shot().prompt());
        close();
        close();
    }

    private void logged(Clip clip) throws XMLStreamException {
        SceneTitle scene = clip.frame().shot().scene();
        open("logginginfo");
        text("scene", scene == null ? "" : scene.words());
        text("shottake", clip.frame().shownNumber());
        close();
    }

    private void marker(String text) throws XMLStreamException {
        open("marker");
        text("name", text.substring(0, text.indexOf(':')));
        text("comment", text.substring(text.indexOf(':') + 1).strip());
        number("in", 0);
        number("out", -1);
        close();
    }

    private void picture() throws XMLStreamException {
        open("samplecharacteristics");
        rate();
        number("width", size.width());
        number("height", size.height());
        text("pixelaspectratio", "square");
        text("fielddominance", "none");
        close();
    }

    private void rate() throws XMLStreamException {
        open("rate");
        number("timebase", timeline.rate().timebase());
        text("ntsc", timeline.rate().isNtsc() ? "TRUE" : "FALSE");
        close();
    }

    private void open(String name) throws XMLStreamException {
        xml.writeStartElement(name);
    }

    private void open(String name, String attribute, String value) throws XMLStreamException {
        open(name);
        xml.writeAttribute(attribute, value);
    }

    private void close() throws XMLStreamException {
        xml.writeEndElement();
    }

    private void number(String name, long value) throws XMLStreamException {
        text(name, Long.toString(value));
    }

    private void text(String name, String value) throws XMLStreamException {
        open(name);
        xml.writeCharacters(value.replaceAll(NOT_IN_XML, ""));
        close();
    }
}
