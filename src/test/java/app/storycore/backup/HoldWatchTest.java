package app.storycore.backup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.storycore.backup.archive.BackupProblem;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

/** Files that are kept while they are copied. */
class HoldWatchTest {

    private final AtomicLong time = new AtomicLong(Duration.ofDays(1).toNanos());
    private final AtomicBoolean held = new AtomicBoolean(true);
    private final AtomicInteger asked = new AtomicInteger();
    private final HoldWatch watch = new HoldWatch(
            () -> {
                asked.incrementAndGet();
                return held.get();
            },
            time::get);

    @Test
    void is_asked_once_a_minute_however_many_files_there_are() throws Exception {
        for (int second = 0; second < 150; second++) {
            time.addAndGet(Duration.ofSeconds(1).toNanos());
            watch.askNowAndThen();
        }
        assertThat(asked).hasValue(2);
    }

    @Test
    void stops_the_backup_within_a_minute_of_its_loss() throws Exception {
        watch.askNowAndThen();
        held.set(false);
        time.addAndGet(Duration.ofMinutes(1).toNanos());
        assertThatThrownBy(watch::askNowAndThen)
                .isInstanceOf(BackupProblem.class)
                .hasMessageContaining("The connection to the database was lost while files were copied");
    }
}
