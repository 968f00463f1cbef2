package app.storycore.delivery.picture;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.OutputStream;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageTypeSpecifier;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.metadata.IIOMetadata;
import javax.imageio.metadata.IIOMetadataNode;
import javax.imageio.stream.MemoryCacheImageOutputStream;

/** Writes an animated GIF that repeats for ever, frame by frame. */
final class GifWriter implements AutoCloseable {

    private static final String FORMAT = "javax_imageio_gif_image_1.0";
    private static final byte[] FOR_EVER = {1, 0, 0};

    private final ImageWriter writer =
            ImageIO.getImageWritersByFormatName("gif").next();
    private final ImageWriteParam settings = writer.getDefaultWriteParam();
    private final MemoryCacheImageOutputStream out;
    private boolean isBegun;

    /** @param out which stays open */
    GifWriter(OutputStream out) throws IOException {
        this.out = new MemoryCacheImageOutputStream(out);
        settings.setProgressiveMode(ImageWriteParam.MODE_DISABLED);
        writer.setOutput(this.out);
        writer.prepareWriteSequence(null);
    }

    /**
     * Adds a frame with its own colours.
     *
     * @param ticks how long it stands, in 1/100 s, up to 65535
     */
    void add(BufferedImage indexed, int ticks) throws IOException {
        IIOMetadata metadata = writer.getDefaultImageMetadata(new ImageTypeSpecifier(indexed), settings);
        IIOMetadataNode root = new IIOMetadataNode(FORMAT);
        root.appendChild(standing(ticks));
        if (!isBegun) {
            root.appendChild(repeating());
            isBegun = true;
        }
        metadata.mergeTree(FORMAT, root);
        writer.writeToSequence(new IIOImage(indexed, null, metadata), settings);
        out.flushBefore(out.getStreamPosition());
    }

    private static IIOMetadataNode standing(int ticks) {
        IIOMetadataNode control = new IIOMetadataNode("GraphicControlExtension");
        control.setAttribute("disposalMethod", "doNotDispose");
        control.setAttribute("userInputFlag", "FALSE");
        control.setAttribute("transparentColorFlag", "FALSE");
        control.setAttribute("transparentColorIndex", "0");
        control.setAttribute("delayTime", String.valueOf(ticks));
        return control;
    }

    private static IIOMetadataNode repeating() {
        IIOMetadataNode netscape = new IIOMetadataNode("ApplicationExtension");
        netscape.setAttribute("applicationID", "NETSCAPE");
        netscape.setAttribute("authenticationCode", "2.0");
        netscape.setUserObject(FOR_EVER.clone());
        IIOMetadataNode extensions = new IIOMetadataNode("ApplicationExtensions");
        extensions.appendChild(netscape);
        return extensions;
    }

    /** Writes the end; nothing can be added any more. */
    void finish() throws IOException {
        writer.endWriteSequence();
        out.flush();
    }

    @Override
    public void close() {
        writer.dispose();
    }
}
