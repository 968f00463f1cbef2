package app.storycore.generation.work;

import static org.assertj.core.api.Assertions.assertThat;

import app.storycore.StudioApplication;
import java.nio.file.Path;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;

/** The whole application, its scheduler and its timers included, is started and closed inside this process. */
class ClosingTest {

    /** What a library shares by the whole process, and keeps on purpose. */
    private static final Set<String> SHARED = Set.of("Cleaner-0", "process reaper", "HSQLDB Timer");

    @TempDir
    Path data;

    @Test
    void closing_cancels_every_timer_and_leaves_no_thread_behind() throws InterruptedException {
        Set<Thread> before = threads();
        ConfigurableApplicationContext studio =
                new SpringApplication(StudioApplication.class).run("--studio.data=" + data, "--server.port=0");
        assertThat(names(threads())).anyMatch(name -> name.contains("run-heartbeat"));
        studio.close();

        Set<Thread> left = threads();
        left.removeAll(before);
        for (Thread thread : left) {
            thread.join(10_000);
        }
        // pools of other studios in this process may have grown meanwhile
        Set<String> pools = before.stream().map(ClosingTest::pool).collect(Collectors.toSet());
        left.removeIf(thread -> !thread.isAlive() || pools.contains(pool(thread)));
        assertThat(names(left)).isSubsetOf(SHARED);
    }

    private static String pool(Thread thread) {
        return thread.getName().replaceFirst("\\d+$", "");
    }

    private static Set<String> names(Set<Thread> threads) {
        return threads.stream().map(Thread::getName).collect(Collectors.toSet());
    }

    private static Set<Thread> threads() {
        return Thread.getAllStackTraces().keySet().stream()
                .filter(Thread::isAlive)
                .filter(thread -> !"InnocuousThreadGroup".equals(group(thread)))
                .collect(Collectors.toSet());
    }

    private static String group(Thread thread) {
        ThreadGroup group = thread.getThreadGroup();
        return group == null ? "" : group.getName();
    }
}
