package app.storycore.generation;

/** Which engine a new generation is to use. */
public interface EngineChoice {

    /** The engine's name, such as {@code sketch}. */
    String engine();

    /** Its version, a part of every input hash. */
    String version();
}
