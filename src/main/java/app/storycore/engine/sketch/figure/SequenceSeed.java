package app.storycore.engine.sketch.figure;

import app.storycore.base.Seed;
import app.storycore.engine.Coherence;

/**
 * The seed of whatever a sequence does not fix by name. It follows from the light alone, which no shot changes: so
 * somebody looks the same whether the plan names them or not, and whichever shots stand before.
 */
public final class SequenceSeed {

    private SequenceSeed() {}

    /** The seed from which looks and landmarks are derived. */
    public static Seed of(Coherence coherence) {
        Coherence.Light light = coherence.light();
        return new Seed(coherence.horizon()).derive("light " + light.side() + " " + light.elevation());
    }
}
