package app.storycore.engine;

/**
 * A finished coherence sheet.
 *
 * @param coherence the values that steer every panel of the sequence
 * @param png the 3x3 sheet as a PNG file, owned by the receiver
 */
@SuppressWarnings("ArrayRecordComponent") // handed over once, never compared
public record SheetResult(Coherence coherence, byte[] png) {}
