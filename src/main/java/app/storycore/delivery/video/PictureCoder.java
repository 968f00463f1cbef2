package app.storycore.delivery.video;

import app.storycore.delivery.video.Prediction.Direction;

/** Codes the macroblocks of one picture in raster order, H.264 part 7.3.5. */
final class PictureCoder {

    private final StreamFormat format;
    private final BitWriter bits;
    private final Residual residual;
    private final LumaCoder luma;
    private final ChromaCoder blue;
    private final ChromaCoder red;

    PictureCoder(YuvPicture picture, StreamFormat format, BitWriter bits) {
        this.format = format;
        this.bits = bits;
        this.residual = new Residual(bits);
        YuvPicture rebuilt = YuvPicture.blank(format.codedWidth(), format.codedHeight());
        Transform colour = new Transform(Transform.chromaQp(format.quantiser()));
        this.luma = new LumaCoder(picture.luma(), rebuilt.luma(), new Transform(format.quantiser()));
        this.blue = new ChromaCoder(picture.blue(), rebuilt.blue(), colour);
        this.red = new ChromaCoder(picture.red(), rebuilt.red(), colour);
    }

    void write() {
        for (int y = 0; y < format.codedHeight(); y += 16) {
            for (int x = 0; x < format.codedWidth(); x += 16) {
                macroblock(x, y);
            }
        }
    }

    private void macroblock(int x, int y) {
        luma.code(x, y);
        Direction direction = chromaDirection(x / 2, y / 2);
        blue.code(x / 2, y / 2, direction);
        red.code(x / 2, y / 2, direction);
        int chroma = chromaPattern();
        bits.unsigned(1 + luma.direction().lumaMode() + 4 * chroma + (luma.hasAc() ? 12 : 0)); // mb_type
        bits.unsigned(direction.chromaMode());
        bits.signed(0); // mb_qp_delta
        luma.write(x, y, residual);
        if (chroma > 0) {
            blue.writeDc(residual);
            red.writeDc(residual);
        }
        if (chroma > 1) {
            blue.writeAc(x / 2, y / 2, residual);
            red.writeAc(x / 2, y / 2, residual);
        }
    }

    private int chromaPattern() {
        if (blue.hasAc() || red.hasAc()) {
            return 2;
        }
        return blue.hasDc() || red.hasDc() ? 1 : 0;
    }

    private Direction chromaDirection(int x, int y) {
        Direction best = Direction.DC;
        int least = Integer.MAX_VALUE;
        for (Direction direction : Prediction.DIRECTIONS) {
            if (direction.isPossible(x, y)) {
                int distance = blue.distance(x, y, direction) + red.distance(x, y, direction);
                if (distance < least) {
                    least = distance;
                    best = direction;
                }
            }
        }
        return best;
    }
}
