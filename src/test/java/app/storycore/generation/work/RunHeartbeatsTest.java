package app.storycore.generation.work;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.doReturn;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import app.storycore.base.OutageLog;
import app.storycore.cluster.ChannelInHand;
import app.storycore.cluster.Signal;
import app.storycore.generation.ControlRequested;
import app.storycore.generation.Dispatch;
import app.storycore.generation.GenerationId;
import app.storycore.generation.RequestedAction;
import app.storycore.generation.RunLease;
import app.storycore.generation.run.RunRecorder;
import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;
import org.springframework.transaction.CannotCreateTransactionException;

/** Signs of life while the database is away. */
class RunHeartbeatsTest {

    private final RunRecorder recorder = mock();
    private final RunHeartbeats heartbeats = new RunHeartbeats(recorder, new ChannelInHand());
    private final GenerationId first = new GenerationId(UUID.randomUUID());
    private RunControl control;
    private final ListAppender<ILoggingEvent> lines = new ListAppender<>();
    private final Logger own = (Logger) LoggerFactory.getLogger(RunHeartbeats.class);
    private final Logger outage = (Logger) LoggerFactory.getLogger(OutageLog.class);
    private final Level before = outage.getLevel();

    @BeforeEach
    void two_runs() {
        heartbeats.close(); // the test beats
        lines.start();
        own.addAppender(lines);
        outage.addAppender(lines);
        outage.setLevel(Level.INFO);
        control = add(first);
        RunControl unusedOther = add(new GenerationId(UUID.randomUUID()));
    }

    private RunControl add(GenerationId id) {
        return heartbeats.add(new Dispatch(id.value(), UUID.randomUUID()), new RunLease(id, UUID.randomUUID()));
    }

    @AfterEach
    void end() {
        own.detachAppender(lines);
        outage.detachAppender(lines);
        outage.setLevel(before);
    }

    @Test
    void are_missed_with_one_line_for_all_runs_until_it_is_back() {
        when(recorder.heartbeat(any())).thenThrow(new CannotCreateTransactionException("Nobody answers"));
        heartbeats.beat();
        heartbeats.beat();
        heartbeats.received(Signal.of("request", first.toString()));
        doReturn(RequestedAction.NONE).when(recorder).heartbeat(any());
        heartbeats.beat();

        assertThat(lines.list)
                .extracting(ILoggingEvent::getFormattedMessage)
                .containsExactly(
                        "\"signs of life\" waits, the database does not answer: Nobody answers",
                        "\"signs of life\" goes on, the database answers again");
        assertThat(lines.list).allMatch(line -> line.getThrowableProxy() == null);
    }

    @Test
    void do_not_undo_what_is_wanted_since_they_were_given() {
        when(recorder.heartbeat(any())).then(call -> {
            heartbeats.on(new ControlRequested(first, RequestedAction.CANCEL));
            return RequestedAction.NONE;
        });
        heartbeats.received(Signal.of("request", first.toString()));
        assertThat(control.order()).isEqualTo(RunnerSignal.of(RequestedAction.CANCEL));

        doReturn(RequestedAction.NONE).when(recorder).heartbeat(any());
        heartbeats.beat();
        assertThat(control.order()).isEqualTo(RunnerSignal.GO_ON);
    }
}
