package app.storycore.engine.comfyui.client;

import java.util.List;

/**
 * The jobs of a server, by their ids.
 *
 * @param running at work
 * @param pending waiting, the next one first
 */
public record ServerQueue(List<String> running, List<String> pending) {

    public ServerQueue {
        running = List.copyOf(running);
        pending = List.copyOf(pending);
    }

    /** Whether a job is at work or waits. */
    public boolean has(String job) {
        return running.contains(job) || pending.contains(job);
    }

    public int size() {
        return running.size() + pending.size();
    }
}
