package app.storycore.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.doThrow;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.times;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import app.storycore.account.guard.LoginThrottle;
import app.storycore.account.guard.SecurityLog;
import app.storycore.account.guard.SecurityLog.Event;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import java.util.Locale;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.slf4j.LoggerFactory;
import org.springframework.mock.web.MockHttpServletRequest;

class SetupCodeTest {

    private static final String ELSEWHERE = "192.0.2.9";

    private final AccountService accounts = mock(AccountService.class);
    private final LoginThrottle throttle = mock(LoginThrottle.class);
    private final SecurityLog securityLog = mock(SecurityLog.class);
    private final SetupCode code = new SetupCode(accounts, throttle, securityLog);
    private final Logger logger = (Logger) LoggerFactory.getLogger(SetupCode.class);
    private final ListAppender<ILoggingEvent> log = new ListAppender<>();

    @BeforeEach
    void listen() {
        log.start();
        logger.addAppender(log);
    }

    @AfterEach
    void leave() {
        logger.detachAppender(log);
    }

    @ParameterizedTest
    @CsvSource({
        "127.0.0.1, localhost, false",
        "127.0.0.1, 127.0.0.1, false",
        "0:0:0:0:0:0:0:1, localhost, false",
        "192.0.2.9, localhost, true",
        "127.0.0.1, studio.example, true",
        "fe80::1, localhost, true"
    })
    void is_asked_for_unless_browser_and_address_are_of_this_machine(String address, String host, boolean needed) {
        assertThat(SetupCode.isNeededBy(request(address, host))).isEqualTo(needed);
    }

    @ParameterizedTest
    @ValueSource(strings = {"X-Forwarded-For", "Forwarded", "X-Real-IP", "Via"})
    void is_asked_for_when_a_proxy_may_stand_between(String header) {
        MockHttpServletRequest request = request("127.0.0.1", "localhost");
        request.addHeader(header, "somebody");
        assertThat(SetupCode.isNeededBy(request)).isTrue();
    }

    @Test
    void lets_in_who_reads_the_log_however_they_type_it() {
        when(accounts.needsSetUp()).thenReturn(true);
        code.announce();
        String announced = log.list.getFirst().getFormattedMessage().replaceAll(".* ", "");

        assertThat(code.admits(request(ELSEWHERE, "studio"), " " + announced.toLowerCase(Locale.ROOT)))
                .isTrue();
        assertThat(code.admits(request(ELSEWHERE, "studio"), announced.substring(1)))
                .isFalse();
        assertThat(code.admits(request(ELSEWHERE, "studio"), "")).isFalse();
        verify(securityLog, times(2)).visitor(Event.SET_UP_REFUSED, "", ELSEWHERE);
    }

    @Test
    void is_not_announced_once_somebody_has_an_account() {
        code.announce();
        assertThat(log.list).isEmpty();
    }

    @Test
    void cannot_be_guessed_fast_and_nobody_here_waits() {
        doThrow(new IllegalStateException("wait")).when(throttle).charge("set-up code", ELSEWHERE);
        Assertions.assertThatIllegalStateException()
                .isThrownBy(() -> code.admits(request(ELSEWHERE, "studio"), "guess"));
        assertThat(code.admits(request("127.0.0.1", "localhost"), "")).isTrue();
        verify(throttle, never()).charge("set-up code", "127.0.0.1");
    }

    private static MockHttpServletRequest request(String address, String host) {
        MockHttpServletRequest request = new MockHttpServletRequest();
        request.setRemoteAddr(address);
        request.setServerName(host);
        return request;
    }
}
