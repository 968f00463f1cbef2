package app.storycore.base;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.storycore.ServiceTest;
import java.sql.SQLException;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.CannotAcquireLockException;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;

@ServiceTest
class TransactionsTest {

    @Autowired
    Transactions transactions;

    @Autowired
    JdbcClient database;

    final AtomicInteger attempts = new AtomicInteger();

    @BeforeEach
    void two_rows() {
        database.sql("create table contested (id integer not null primary key, counter integer not null)")
                .update();
        database.sql("insert into contested (id, counter) values (1, 0), (2, 0)")
                .update();
    }

    @AfterEach
    void no_rows() {
        database.sql("drop table contested").update();
    }

    @Test
    void repeats_what_collided_and_stores_it_once() {
        String result = transactions.write(() -> {
            count(1);
            collide(3);
            return "done";
        });

        assertThat(result).isEqualTo("done");
        assertThat(attempts).hasValue(3);
        assertThat(counter(1)).isOne();
    }

    @Test
    void gives_up_at_the_eighth_collision_and_stores_nothing() {
        assertThatThrownBy(() -> transactions.writeOnly(() -> {
                    count(1);
                    collide(Integer.MAX_VALUE);
                }))
                .isInstanceOf(CannotAcquireLockException.class);

        assertThat(attempts).hasValue(8);
        assertThat(counter(1)).isZero();
    }

    /** HSQLDB says so too while another transaction changes the parent and takes that back. */
    @Test
    void repeats_what_lost_sight_of_its_parent() {
        transactions.writeOnly(() -> {
            count(1);
            if (attempts.incrementAndGet() < 3) {
                throw refused(-177);
            }
        });

        assertThat(attempts).hasValue(3);
        assertThat(counter(1)).isOne();
    }

    @Test
    void does_not_repeat_what_breaks_another_constraint() {
        assertThatThrownBy(() -> transactions.writeOnly(() -> {
                    attempts.incrementAndGet();
                    throw refused(-104);
                }))
                .isInstanceOf(DataIntegrityViolationException.class);

        assertThat(attempts).hasValue(1);
    }

    private static DataIntegrityViolationException refused(int code) {
        return new DataIntegrityViolationException("refused", new SQLException("refused", "23000", code));
    }

    @Test
    void does_not_repeat_a_mistake() {
        assertThatThrownBy(() -> transactions.writeOnly(() -> {
                    attempts.incrementAndGet();
                    throw new IllegalStateException("a mistake");
                }))
                .hasMessage("a mistake");

        assertThat(attempts).hasValue(1);
    }

    @Test
    void repeats_the_whole_when_work_inside_it_collided() {
        transactions.writeOnly(() -> {
            count(1);
            transactions.writeOnly(() -> {
                count(2);
                collide(3);
            });
        });

        assertThat(attempts).hasValue(3);
        assertThat(counter(1)).isOne();
        assertThat(counter(2)).isOne();
    }

    @Test
    void two_that_lock_each_other_out_in_work_inside_work_both_succeed() throws Exception {
        CyclicBarrier bothHaveTheirFirst = new CyclicBarrier(2);
        try (ExecutorService threads = Executors.newFixedThreadPool(2)) {
            Future<?> one = threads.submit(() -> countBoth(1, 2, bothHaveTheirFirst));
            Future<?> two = threads.submit(() -> countBoth(2, 1, bothHaveTheirFirst));
            one.get(30, TimeUnit.SECONDS);
            two.get(30, TimeUnit.SECONDS);
        }

        assertThat(attempts).as("one of them was a victim").hasValueGreaterThan(2);
        assertThat(counter(1)).isEqualTo(2);
        assertThat(counter(2)).isEqualTo(2);
    }

    private void countBoth(int first, int second, CyclicBarrier together) {
        AtomicInteger own = new AtomicInteger();
        transactions.writeOnly(() -> {
            attempts.incrementAndGet();
            count(first);
            if (own.incrementAndGet() == 1) {
                meet(together);
            }
            transactions.writeOnly(() -> count(second));
        });
    }

    private static void meet(CyclicBarrier together) {
        try {
            together.await(1, TimeUnit.MINUTES);
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    /** Fails until it was called so many times. */
    private void collide(int until) {
        if (attempts.incrementAndGet() < until) {
            throw new CannotAcquireLockException("another was faster");
        }
    }

    private void count(int row) {
        database.sql("update contested set counter = counter + 1 where id = ?")
                .param(row)
                .update();
    }

    private int counter(int row) {
        return database.sql("select counter from contested where id = ?")
                .param(row)
                .query(Integer.class)
                .single();
    }
}
