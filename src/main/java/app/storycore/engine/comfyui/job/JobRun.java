package app.storycore.engine.comfyui.job;

import app.storycore.engine.DrawingStoppedException;
import app.storycore.engine.JobMemory;
import app.storycore.engine.comfyui.client.ComfyUi;
import app.storycore.engine.comfyui.client.JobOutcome;
import app.storycore.engine.comfyui.client.ServerPicture;
import app.storycore.engine.comfyui.client.ServerSocket;
import app.storycore.engine.comfyui.client.WorkflowRefusedException;
import app.storycore.engine.remote.RemoteException;
import java.io.InterruptedIOException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.LongSupplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * Has one picture drawn by one server. The state of the job comes from the server's history and queue; the socket only
 * says when to look. A job counts as lost when the server has it neither in its queue nor in its history, twice with a gap.
 */
public final class JobRun {

    private static final Logger LOG = LoggerFactory.getLogger(JobRun.class);

    private final String server;
    private final ComfyUi comfyUi;
    private final ServerSocket socket;
    private final JobDeadlines deadlines;
    private final LongSupplier nanoTime;

    /** @param server its name in a {@link JobMemory} */
    public JobRun(String server, ComfyUi comfyUi, ServerSocket socket, JobDeadlines deadlines, LongSupplier nanoTime) {
        this.server = server;
        this.comfyUi = comfyUi;
        this.socket = socket;
        this.deadlines = deadlines;
        this.nanoTime = nanoTime;
    }

    /** What a job tells whoever waits for it, on the waiting thread. */
    public interface Watcher {

        /** @throws DrawingStoppedException when the picture is not wanted any more */
        void progressed(double fraction);

        /**
         * The server does not answer; told again and again until it does.
         *
         * @param since how long ago it answered last
         * @throws DrawingStoppedException when the picture is not wanted any more
         */
        default void unanswered(Duration since) {
            progressed(0);
        }

        /** The server has drawn it; its file is fetched next. */
        default void drawn() {}

        /** @param file JPEG or PNG */
        void previewed(byte[] file);
    }

    /**
     * The picture of the job that was remembered for this server; empty when none was.
     *
     * @param output id of the node whose picture it is
     * @throws JobFailedException when the server says that there is none, or knows nothing of the job
     * @throws RemoteException when the server does not answer; the job stays remembered
     * @throws DrawingStoppedException of the watcher, after the job was stopped
     */
    public Optional<JobPicture> remembered(String output, JobMemory memory, Watcher watcher)
            throws JobFailedException, RemoteException, InterruptedIOException {
        Optional<JobMemory.Job> known =
                memory.recall().filter(job -> job.server().equals(server));
        return known.isEmpty()
                ? Optional.empty()
                : Optional.of(new Attempt(known.get().id(), 0, output, memory, watcher).listening(() -> {}));
    }

    /**
     * The picture, as the server has it, by a new job.
     *
     * @param output id of the node whose picture it is
     * @throws JobFailedException when the server says that there is none
     * @throws RemoteException when the server does not answer; the job stays remembered when it may be at work on it
     * @throws DrawingStoppedException of the watcher, after the job was stopped
     */
    public JobPicture draw(ObjectNode nodes, String output, JobMemory memory, Watcher watcher)
            throws JobFailedException, RemoteException, InterruptedIOException {
        Attempt attempt = new Attempt(UUID.randomUUID().toString(), nodes.size(), output, memory, watcher);
        return attempt.listening(() -> attempt.submit(nodes));
    }

    /** How a job comes to be at the server. */
    @FunctionalInterface
    private interface Sending {
        void send() throws JobFailedException, RemoteException, InterruptedIOException;
    }

    /** One job, from sending it to its picture. */
    private final class Attempt {

        private final String job;
        private final String output;
        private final JobMemory memory;
        private final Watcher watcher;
        private final JobProgress progress;

        /** @param nodes how many it has, 0 when that is not known */
        Attempt(String job, int nodes, String output, JobMemory memory, Watcher watcher) {
            this.job = job;
            this.output = output;
            this.memory = memory;
            this.watcher = watcher;
            this.progress = new JobProgress(nodes, nanoTime);
        }

        JobPicture listening(Sending sending) throws JobFailedException, RemoteException, InterruptedIOException {
            ServerSocket.Subscription subscription = socket.listen(job, progress::take);
            try {
                sending.send();
                return awaited();
            } finally {
                subscription.close();
            }
        }

        void submit(ObjectNode nodes) throws JobFailedException, RemoteException, InterruptedIOException {
            memory.remember(new JobMemory.Job(server, job));
            try {
                comfyUi.submit(job, socket.client(), nodes);
            } catch (WorkflowRefusedException refused) {
                stop(); // one that is accepted in part runs
                memory.forget();
                throw new JobFailedException(new JobFailure.Refused(refused.faults()));
            } catch (RemoteException e) {
                if (!e.mayHaveArrived()) {
                    memory.forget();
                    throw e;
                }
                LOG.debug("Job {} may have arrived at {}", job, server, e);
            }
        }

        private JobPicture awaited() throws JobFailedException, RemoteException, InterruptedIOException {
            try {
                JobOutcome outcome = new JobWait(comfyUi, deadlines, nanoTime, job, watcher, progress).outcome();
                return picture(
                        outcome); // remembered until it is stored: whoever dies before that finds it at the server
            } catch (JobFailedException e) {
                if (e.failure() instanceof JobFailure.TooLate) {
                    stop();
                }
                memory.forget();
                throw e;
            } catch (DrawingStoppedException stopped) {
                if (stopped.isForGood()) {
                    stop();
                    memory.forget();
                }
                throw stopped;
            }
        }

        private JobPicture picture(JobOutcome outcome)
                throws JobFailedException, RemoteException, InterruptedIOException {
            return switch (outcome) {
                case JobOutcome.Interrupted interrupted -> throw new JobFailedException(new JobFailure.StoppedThere());
                case JobOutcome.Failed failed ->
                    throw new JobFailedException(
                            failed.isOutOfMemory()
                                    ? new JobFailure.OutOfMemory()
                                    : new JobFailure.NodeFailed(failed.node(), failed.nodeType(), failed.words()));
                case JobOutcome.Done done -> {
                    List<ServerPicture> pictures = done.pictures().getOrDefault(output, List.of());
                    if (pictures.isEmpty()) {
                        throw new JobFailedException(new JobFailure.NoPicture());
                    }
                    Duration took = done.took() == null ? progress.took() : done.took();
                    watcher.drawn();
                    yield new JobPicture(file(pictures.getFirst()), job, took);
                }
            };
        }

        private byte[] file(ServerPicture picture) throws JobFailedException, RemoteException, InterruptedIOException {
            try {
                return new PictureFetch(comfyUi, deadlines, nanoTime, watcher).file(picture);
            } catch (RemoteException e) {
                if (e.kind() == RemoteException.Kind.NOT_FOUND) {
                    throw new JobFailedException(new JobFailure.NoPicture());
                }
                throw e;
            }
        }

        /** Takes it out of the queue, or stops it at its next step; a server that does not answer is left alone. */
        private void stop() throws InterruptedIOException {
            try {
                comfyUi.delete(job);
                comfyUi.interrupt(job);
            } catch (RemoteException e) {
                LOG.warn("Job {} could not be stopped at {}: {}", job, server, e.getMessage());
            }
        }
    }
}
