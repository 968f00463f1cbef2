package app.storycore.generation;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;

/** The revisions in which generations were told, each after its commit. */
final class Revisions {

    private final Map<GenerationId, List<Long>> told = new ConcurrentHashMap<>();

    void hear(GenerationChanged change) {
        GenerationSnapshot now = change.generation();
        told.computeIfAbsent(now.id(), id -> new CopyOnWriteArrayList<>()).add(now.revision());
    }

    /** Those of one generation, from the lowest. */
    List<Long> of(GenerationId generation) {
        return told.getOrDefault(generation, List.of()).stream().sorted().toList();
    }
}
