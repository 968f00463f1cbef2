package app.storycore.generation;

/** Has admitted generations executed by some node, and by another one when that node dies. */
public interface RunLauncher {

    /** Called inside the transaction that admits; the execution becomes due with its commit. */
    void launch(Launch launch);

    /** Whether the execution still exists, so that some node works on it or will. */
    boolean isUnderWay(Launch launch);
}
