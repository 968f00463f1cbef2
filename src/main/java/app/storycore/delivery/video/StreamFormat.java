package app.storycore.delivery.video;

/**
 * What all pictures of one stream share, and the two parameter sets that say so.
 *
 * @param width in pixels as shown, a multiple of 16
 * @param height in pixels as shown, a multiple of 16
 * @param quantiser 10 (nearly lossless) to 40 (coarse)
 * @param margin pixels that are coded beyond the right and the lower edge of what is shown, a multiple of 16: into them
 *     a moved picture can reach; 0 in a stream without movement
 */
record StreamFormat(int width, int height, int quantiser, int margin) {

    static final int FRAME_NUMBER_BITS = 4;
    /** Of the place in the order of showing, counted in twos from an IDR picture, that moved pictures carry. */
    static final int ORDER_BITS = 10;

    static final int BASELINE = 66;
    /** Constraint flags 0 to 2: what constrained baseline, main and extended decoders can read. */
    static final int CONSTRAINTS = 0xe0;

    private static final int BT_709 = 1;

    StreamFormat {
        if (width % 16 != 0 || height % 16 != 0 || width < 16 || height < 16) {
            throw new IllegalArgumentException("Not a multiple of 16: " + width + " x " + height);
        }
        if (quantiser < 10 || quantiser > 40) {
            throw new IllegalArgumentException("The quantiser lies between 10 and 40, not at " + quantiser);
        }
    }

    /** Without movement. */
    StreamFormat(int width, int height, int quantiser) {
        this(width, height, quantiser, 0);
    }

    boolean moves() {
        return margin > 0;
    }

    int codedWidth() {
        return width + margin;
    }

    int codedHeight() {
        return height + margin;
    }

    int macroblocks() {
        return codedWidth() / 16 * (codedHeight() / 16);
    }

    /** Level 3.1 holds 3600 macroblocks, level 4 holds 8192 (table A-1). */
    int level() {
        return macroblocks() <= 3600 ? 31 : 40;
    }

    /** The sequence parameter set, H.264 part 7.3.2.1. */
    byte[] sequenceParameters() {
        BitWriter bits = new BitWriter();
        bits.bits(BASELINE, 8);
        bits.bits(CONSTRAINTS, 8);
        bits.bits(level(), 8);
        bits.unsigned(0); // seq_parameter_set_id
        bits.unsigned(FRAME_NUMBER_BITS - 4);
        order(bits);
        bits.unsigned(1); // max_num_ref_frames
        bits.flag(false); // gaps_in_frame_num_value_allowed_flag
        bits.unsigned(codedWidth() / 16 - 1);
        bits.unsigned(codedHeight() / 16 - 1);
        bits.flag(true); // frame_mbs_only_flag
        bits.flag(true); // direct_8x8_inference_flag
        cropping(bits);
        bits.flag(true); // vui_parameters_present_flag
        usability(bits);
        bits.end();
        return NalUnits.wrap(NalUnits.SEQUENCE_PARAMETERS, bits.toBytes());
    }

    /** Pictures that nothing refers to may follow each other only where each says its place. */
    private void order(BitWriter bits) {
        if (moves()) {
            bits.unsigned(0); // pic_order_cnt_type
            bits.unsigned(ORDER_BITS - 4);
        } else {
            bits.unsigned(2); // pic_order_cnt_type: shown in the order of coding
        }
    }

    /** Right and below only: Chromium was seen to show what is cut off on the left. */
    private void cropping(BitWriter bits) {
        bits.flag(moves()); // frame_cropping_flag
        if (moves()) {
            int inUnitsOfColour = margin / 2;
            bits.unsigned(0); // frame_crop_left_offset
            bits.unsigned(inUnitsOfColour);
            bits.unsigned(0); // frame_crop_top_offset
            bits.unsigned(inUnitsOfColour);
        }
    }

    /** Annex E: square pixels, BT.709 in the limited range, and that no picture waits for another. */
    private static void usability(BitWriter bits) {
        bits.flag(true); // aspect_ratio_info_present_flag
        bits.bits(1, 8); // square
        bits.flag(false); // overscan_info_present_flag
        bits.flag(true); // video_signal_type_present_flag
        bits.bits(5, 3); // video_format: unspecified
        bits.flag(false); // video_full_range_flag
        bits.flag(true); // colour_description_present_flag
        bits.bits(BT_709, 8);
        bits.bits(BT_709, 8);
        bits.bits(BT_709, 8);
        bits.bits(0, 5); // no chroma location, timing, two HRDs, picture structure
        bits.flag(true); // bitstream_restriction_flag
        bits.flag(true); // motion_vectors_over_pic_boundaries_flag
        bits.unsigned(0); // max_bytes_per_pic_denom
        bits.unsigned(0); // max_bits_per_mb_denom
        bits.unsigned(15); // log2_max_mv_length_horizontal
        bits.unsigned(15); // log2_max_mv_length_vertical
        bits.unsigned(0); // max_num_reorder_frames
        bits.unsigned(1); // max_dec_frame_buffering
    }

    /** The picture parameter set, H.264 part 7.3.2.2. */
    byte[] pictureParameters() {
        BitWriter bits = new BitWriter();
        bits.unsigned(0); // pic_parameter_set_id
        bits.unsigned(0); // seq_parameter_set_id
        bits.flag(false); // entropy_coding_mode_flag: variable length codes
        bits.flag(false); // bottom_field_pic_order_in_frame_present_flag
        bits.unsigned(0); // num_slice_groups_minus1
        bits.unsigned(0); // num_ref_idx_l0_default_active_minus1
        bits.unsigned(0); // num_ref_idx_l1_default_active_minus1
        bits.flag(false); // weighted_pred_flag
        bits.bits(0, 2); // weighted_bipred_idc
        bits.signed(quantiser - 26); // pic_init_qp_minus26
        bits.signed(0); // pic_init_qs_minus26
        bits.signed(0); // chroma_qp_index_offset
        bits.flag(false); // deblocking_filter_control_present_flag
        bits.flag(false); // constrained_intra_pred_flag
        bits.flag(false); // redundant_pic_cnt_present_flag
        bits.end();
        return NalUnits.wrap(NalUnits.PICTURE_PARAMETERS, bits.toBytes());
    }
}
