package app.storycore.base;

/**
 * A 64-bit seed from which further seeds are derived by name: project seed, shot seed, stage seed.
 *
 * <p>The derivation is FNV-1a over the name's UTF-16 units, started from the parent, and finished with the
 * SplitMix64 mixer; it is the same on every machine and every Java version.
 *
 * @param value any 64 bits
 */
public record Seed(long value) {

    private static final long FNV_OFFSET = 0xcbf29ce484222325L;
    private static final long FNV_PRIME = 0x100000001b3L;

    /** The seed named {@code name} below this one; different names give unrelated seeds. */
    public Seed derive(String name) {
        long hash = FNV_OFFSET ^ mix(value);
        for (int i = 0; i < name.length(); i++) {
            hash = (hash ^ name.charAt(i)) * FNV_PRIME;
        }
        return new Seed(mix(hash));
    }

    /** SplitMix64's finaliser (Steele, Lea, Flood 2014). */
    private static long mix(long z) {
        z = (z ^ (z >>> 30)) * 0xbf58476d1ce4e5b9L;
        z = (z ^ (z >>> 27)) * 0x94d049bb133111ebL;
        return z ^ (z >>> 31);
    }
}
