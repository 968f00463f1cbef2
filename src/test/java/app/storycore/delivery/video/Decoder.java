package app.storycore.delivery.video;

import java.nio.ByteBuffer;
import java.util.List;
import org.jcodec.codecs.h264.H264Decoder;
import org.jcodec.common.model.ColorSpace;
import org.jcodec.common.model.Picture;

/** An independent decoder, JCodec's. */
final class Decoder {

    private static final byte[] START = {0, 0, 0, 1};

    private final H264Decoder decoder = new H264Decoder();

    /** Decodes NAL units without start codes up to one picture. */
    Picture decode(List<byte[]> units, int width, int height) {
        ByteBuffer stream = ByteBuffer.allocate(
                units.stream().mapToInt(unit -> unit.length + 4).sum());
        units.forEach(unit -> stream.put(START).put(unit));
        return decoder.decodeFrame(
                        stream.flip(),
                        Picture.create(width, height, ColorSpace.YUV420J).getData())
                .cloneCropped();
    }

    /** Sample 0 to 255 of a component: 0 luma, 1 blue, 2 red. */
    static int at(Picture picture, int component, int x, int y) {
        int width = picture.getPlaneWidth(component);
        return picture.getPlaneData(component)[y * width + x] + 128;
    }
}
