package app.storycore.account.guard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNoException;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import app.storycore.ServiceTest;
import app.storycore.base.MovableClock;
import app.storycore.base.Transactions;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@ServiceTest
class LoginThrottleTest {

    private static final String HOME = "192.0.2.1";
    private static final String ELSEWHERE = "198.51.100.7";

    @Autowired
    private LoginThrottle throttle;

    @Autowired
    private LoginCounters counters;

    @Autowired
    private Transactions transactions;

    @Autowired
    private JdbcClient database;

    @Autowired
    private MovableClock clock;

    @BeforeEach
    void forget_everything() {
        database.sql("delete from login_counter").update();
    }

    @Test
    void lets_five_failures_pass_and_then_waits_longer_each_time() {
        fail("mira", HOME, 5);
        assertThat(waitOf("mira", HOME)).isZero();
        assertThat(waitOf("mira", HOME)).isEqualTo(1);
        clock.advance(Duration.ofSeconds(1));
        assertThat(waitOf("mira", HOME)).isZero();
        assertThat(waitOf("mira", HOME)).isEqualTo(2);
    }

    @Test
    void never_waits_longer_than_five_minutes() {
        for (int attempt = 0; attempt < 30; attempt++) {
            clock.advance(Duration.ofMinutes(5));
            assertThat(waitOf("mira", HOME)).isZero();
        }
        assertThat(waitOf("mira", HOME)).isEqualTo(300);
    }

    @Test
    void another_node_or_the_same_after_a_restart_waits_too() {
        fail("mira", HOME, 6);
        LoginThrottle another = new LoginThrottle(counters, transactions, clock);
        assertThat(waitOf(another, "mira", HOME)).isPositive();
    }

    @Test
    void many_attempts_at_one_instant_find_the_same_limit() throws Exception {
        try (var threads = Executors.newFixedThreadPool(8)) {
            Callable<Long> attempt = () -> waitOf("mira", HOME);
            List<Future<Long>> all = threads.invokeAll(
                    IntStream.range(0, 40).mapToObj(number -> attempt).toList());
            long passed = 0;
            for (Future<Long> one : all) {
                passed += one.get() == 0 ? 1 : 0;
            }
            assertThat(passed).isBetween(1L, 6L);
        }
    }

    @Test
    void a_stranger_does_not_lock_out_the_owner_at_a_known_address() {
        throttle.charge("mira", HOME);
        throttle.succeed("mira", HOME);
        for (int number = 0; number < 30; number++) {
            waitOf("mira", "203.0.113." + number);
        }
        assertThat(waitOf("mira", ELSEWHERE)).isPositive();
        assertThat(waitOf("mira", HOME)).isZero();
    }

    @Test
    void an_account_that_is_tried_from_everywhere_never_waits_longer_than_half_a_minute() {
        for (int number = 0; number < 60; number++) {
            clock.advance(Duration.ofSeconds(30));
            assertThat(waitOf("mira", "203.0.113." + number)).isZero();
        }
        assertThat(waitOf("mira", ELSEWHERE)).isEqualTo(30);
    }

    @Test
    void one_address_that_tries_many_accounts_waits() {
        for (int number = 0; number < 51; number++) {
            assertThat(waitOf("somebody" + number, HOME)).isZero();
        }
        assertThat(waitOf("mira", HOME)).isPositive();
        assertThat(waitOf("mira", ELSEWHERE)).isZero();
    }

    @Test
    void names_are_counted_as_one_however_they_are_spelled() {
        fail(" Mira", HOME, 3);
        fail("MIRA ", HOME, 3);
        assertThat(waitOf("mira", HOME)).isPositive();
    }

    @Test
    void addresses_of_one_customer_are_counted_as_one() {
        fail("mira", "2001:db8:1:2::1", 3);
        fail("mira", "2001:db8:1:2:ffff::2", 3);
        assertThat(waitOf("mira", "2001:db8:1:2:3:4:5:6")).isPositive();
        assertThat(waitOf("mira", "2001:db8:1:3::1")).isZero();
    }

    @Test
    void success_forgets_the_failures_and_what_was_not_checked_does_not_count() {
        fail("mira", HOME, 5);
        throttle.withdraw("mira", HOME);
        throttle.charge("mira", HOME);
        throttle.succeed("mira", HOME);
        fail("mira", HOME, 5);
        assertThatNoException().isThrownBy(() -> throttle.charge("mira", HOME));
    }

    @Test
    void an_hour_later_all_is_forgotten_and_the_rows_are_collected() {
        fail("mira", HOME, 6);
        clock.advance(Duration.ofHours(2));
        assertThat(waitOf("otto", ELSEWHERE)).isZero();
        assertThat(database.sql("select count(*) from login_counter")
                        .query(Long.class)
                        .single())
                .isEqualTo(3);
        fail("mira", HOME, 5);
    }

    @Test
    void the_database_does_not_hold_what_was_typed_as_a_name() {
        throttle.charge("my secret password", HOME);
        assertThat(database.sql("select id from login_counter")
                        .query(String.class)
                        .list())
                .noneMatch(id -> id.contains("secret"));
    }

    private void fail(String name, String address, int times) {
        for (int attempt = 0; attempt < times; attempt++) {
            throttle.charge(name, address);
        }
    }

    private long waitOf(String name, String address) {
        return waitOf(throttle, name, address);
    }

    private static long waitOf(LoginThrottle throttle, String name, String address) {
        LoginDelayedException delayed =
                catchThrowableOfType(LoginDelayedException.class, () -> throttle.charge(name, address));
        return delayed == null ? 0 : delayed.seconds();
    }
}
