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
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.LongSupplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * Has one picture drawn by one server. The state of the job comes from the server's history and queue; the socket only
 * says when to look. A job that was remembered is looked for before another one is sent, and counts as lost when the
 * server has it neither in its queue nor in its history, twice with a gap.
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

        /** @param file JPEG or PNG */
        void previewed(byte[] file);
    }

    /**
     * The file of the picture, as the server has it.
     *
     * @param output id of the node whose picture it is
     * @throws JobFailedException when the server says that there is none
     * @throws RemoteException when the server does not answer; the job stays remembered when it may be at work on it
     * @throws DrawingStoppedException of the watcher, after the job was stopped
     */
    public byte[] draw(ObjectNode nodes, String output, JobMemory memory, Watcher watcher)
            throws JobFailedException, RemoteException, InterruptedIOException {
        Optional<String> known =
                memory.recall().filter(job -> job.server().equals(server)).map(JobMemory.Job::id);
        if (known.isPresent()) {
            try {
                return new Attempt(known.get(), nodes, output, memory, watcher).listening(false);
            } catch (JobFailedException e) {
                if (!(e.failure() instanceof JobFailure.Lost)) {
                    throw e;
                }
            }
        }
        return new Attempt(UUID.randomUUID().toString(), nodes, output, memory, watcher).listening(true);
    }

    /** One job, from sending it to its picture. */
    private final class Attempt {

        private final String job;
        private final ObjectNode nodes;
        private final String output;
        private final JobMemory memory;
        private final Watcher watcher;
        private final JobProgress progress;

        Attempt(String job, ObjectNode nodes, String output, JobMemory memory, Watcher watcher) {
            this.job = job;
            this.nodes = nodes;
            this.output = output;
            this.memory = memory;
            this.watcher = watcher;
            this.progress = new JobProgress(nodes.size());
        }

        /** @param fresh whether it is to be sent, or was before */
        byte[] listening(boolean fresh) throws JobFailedException, RemoteException, InterruptedIOException {
            ServerSocket.Subscription subscription = socket.listen(job, progress::take);
            try {
                if (fresh) {
                    submit();
                }
                return awaited();
            } finally {
                subscription.close();
            }
        }

        private void submit() throws JobFailedException, RemoteException, InterruptedIOException {
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

        private byte[] awaited() throws JobFailedException, RemoteException, InterruptedIOException {
            try {
                JobOutcome outcome = new JobWait(comfyUi, deadlines, nanoTime, job, watcher, progress).outcome();
                byte[] picture = picture(outcome);
                memory.forget();
                return picture;
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

        private byte[] picture(JobOutcome outcome) throws JobFailedException, RemoteException, InterruptedIOException {
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
                    yield file(pictures.getFirst());
                }
            };
        }

        private byte[] file(ServerPicture picture) throws JobFailedException, RemoteException, InterruptedIOException {
            try {
                return comfyUi.picture(picture);
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
