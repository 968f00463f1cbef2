package app.storycore.delivery.video;

/**
 * Encodes still pictures as H.264 constrained baseline: each on its own (IDR, intra 16x16 macroblocks, variable length
 * coding), so that a player can start at any of them, and tiny pictures that repeat the one before. The decoder's
 * deblocking filter is on.
 *
 * @see "src/site/markdown/decisions/0007-own-film-encoder.md"
 */
final class H264Encoder {

    private static final int SLICES_PREDICTED = 5;
    private static final int SLICES_INTRA = 7;

    private final StreamFormat format;

    H264Encoder(StreamFormat format) {
        this.format = format;
    }

    /** The picture as one NAL unit without start code; never directly after another such picture. */
    byte[] encode(YuvPicture picture) {
        BitWriter bits = new BitWriter();
        bits.unsigned(0); // first_mb_in_slice
        bits.unsigned(SLICES_INTRA);
        bits.unsigned(0); // pic_parameter_set_id
        bits.bits(0, StreamFormat.FRAME_NUMBER_BITS);
        bits.unsigned(0); // idr_pic_id: two in a row would have to differ
        if (format.moves()) {
            bits.bits(0, StreamFormat.ORDER_BITS); // pic_order_cnt_lsb
        }
        bits.flag(false); // no_output_of_prior_pics_flag
        bits.flag(false); // long_term_reference_flag
        bits.signed(0); // slice_qp_delta
        new PictureCoder(picture, format, bits).write();
        bits.end();
        return NalUnits.wrap(NalUnits.IDR_PICTURE, bits.toBytes());
    }

    /**
     * A picture that looks like the one before: all macroblocks skipped, a dozen bytes.
     *
     * @param sinceIdr 1 for the first picture after an IDR picture, 2 for the next
     */
    byte[] repeat(int sinceIdr) {
        BitWriter bits = new BitWriter();
        bits.unsigned(0); // first_mb_in_slice
        bits.unsigned(SLICES_PREDICTED);
        bits.unsigned(0); // pic_parameter_set_id
        bits.bits(sinceIdr, StreamFormat.FRAME_NUMBER_BITS);
        bits.flag(false); // num_ref_idx_active_override_flag
        bits.flag(false); // ref_pic_list_modification_flag_l0
        bits.flag(false); // adaptive_ref_pic_marking_mode_flag
        bits.signed(0); // slice_qp_delta
        bits.unsigned(format.macroblocks()); // mb_skip_run
        bits.end();
        return NalUnits.wrap(NalUnits.PICTURE, bits.toBytes());
    }

    /**
     * The last full picture seen through another view: each macroblock moved as a whole, without correction.
     *
     * @param sinceIdr 1 for the first picture after an IDR picture, 2 for the next
     * @param full the view of that IDR picture
     */
    byte[] moved(int sinceIdr, View full, View now) {
        BitWriter bits = new BitWriter();
        bits.unsigned(0); // first_mb_in_slice
        bits.unsigned(SLICES_PREDICTED);
        bits.unsigned(0); // pic_parameter_set_id
        bits.bits(1, StreamFormat.FRAME_NUMBER_BITS);
        bits.bits(2 * sinceIdr, StreamFormat.ORDER_BITS); // pic_order_cnt_lsb
        bits.flag(false); // num_ref_idx_active_override_flag
        bits.flag(false); // ref_pic_list_modification_flag_l0
        bits.signed(0); // slice_qp_delta
        new MotionCoder(format, full, now, bits).write();
        bits.end();
        return NalUnits.wrap(NalUnits.LONE_PICTURE, bits.toBytes());
    }
}
