package app.storycore.generation.work;

import app.storycore.engine.DrawingStoppedException;

/** A run came to a checkpoint, between steps or inside a picture, and was not to go on. */
public final class RunStoppedException extends DrawingStoppedException {

    private static final long serialVersionUID = 1L;

    private final RunnerSignal order;

    public RunStoppedException(RunnerSignal order) {
        this.order = order;
    }

    RunnerSignal order() {
        return order;
    }

    /** A run that another node goes on with, or that this server takes up again after its start, wants the picture still. */
    @Override
    public boolean isForGood() {
        return order != RunnerSignal.SHUT_DOWN && order != RunnerSignal.GIVE_UP;
    }

    /** Thrown to be caught: the stack says nothing that {@link #order} does not. */
    @Override
    @SuppressWarnings("UnsynchronizedOverridesSynchronized")
    public Throwable fillInStackTrace() {
        return this;
    }
}
