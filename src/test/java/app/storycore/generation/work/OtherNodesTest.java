package app.storycore.generation.work;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.awaitility.Awaitility.await;

import app.storycore.account.AccountId;
import app.storycore.account.AccountInfo;
import app.storycore.account.AccountNotifier;
import app.storycore.account.AccountService;
import app.storycore.account.ColorSchemeChoice;
import app.storycore.base.Subscription;
import app.storycore.cluster.ChannelInHand;
import app.storycore.cluster.Signal;
import app.storycore.generation.GenerationId;
import app.storycore.generation.GenerationSnapshot;
import app.storycore.generation.GenerationStatus;
import app.storycore.generation.PauseKind;
import app.storycore.generation.ShotSnapshot;
import app.storycore.generation.live.GenerationNotifier;
import app.storycore.generation.live.LiveChanges;
import app.storycore.project.ProjectChanged;
import app.storycore.project.ProjectId;
import app.storycore.project.ProjectNotifier;
import app.storycore.project.ShotId;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What one node tells the others, and what it does when they tell it something. */
class OtherNodesTest extends RunTest {

    @Autowired
    ChannelInHand channel;

    @Autowired
    GenerationNotifier live;

    @Autowired
    ProjectNotifier projectChanges;

    @Autowired
    AccountNotifier accountChanges;

    @Autowired
    AccountService accountService;

    private final List<LiveChanges> seen = new CopyOnWriteArrayList<>();
    private final List<Subscription> open = new ArrayList<>();

    @AfterEach
    void leave() {
        open.forEach(Subscription::close);
    }

    @BeforeEach
    void forget() {
        channel.forgetSent();
    }

    @Test
    void are_told_of_every_stored_change_with_the_numbers_of_its_shots() {
        GenerationId generation = started(2);
        run(generation);

        List<Signal> sent = channel.sent("generation").stream()
                .filter(signal -> signal.key().equals(owner + "/" + generation))
                .toList();
        assertThat(sent).extracting(Signal::parts).contains(Set.of("1"), Set.of("2"));
        assertThat(sent).noneMatch(Signal::whole);
        assertThat(sent).hasSize((int) theOne(generation).revision());
    }

    @Test
    void are_heard_by_whoever_shows_generations_of_that_account_and_the_truth_is_read() {
        GenerationId generation = started(2);
        run(generation);
        open.add(live.subscribe(owner, seen::add));
        channel.receive(new Signal("generation", owner + "/" + generation, Set.of("2"), false));

        await().until(() -> !seen.isEmpty());
        assertThat(seen.getFirst().generations())
                .extracting(GenerationSnapshot::id, GenerationSnapshot::status)
                .containsExactly(tuple(generation, GenerationStatus.COMPLETED));
        assertThat(seen.getFirst().shots()).extracting(ShotSnapshot::number).containsExactly(2);
    }

    @Test
    void make_everything_be_read_again_when_signals_were_lost() {
        GenerationId generation = started(1);
        run(generation);
        open.add(live.subscribe(owner, seen::add));
        channel.lose();

        await().until(() -> !seen.isEmpty());
        assertThat(seen.getFirst().generations())
                .extracting(GenerationSnapshot::id)
                .contains(generation);
    }

    @Test
    void are_told_when_something_is_wanted_of_a_run_that_is_not_here() {
        GenerationId generation = started(2);

        generations.requestPause(generation, owner, PauseKind.AFTER_SHOT);

        assertThat(channel.sent("request")).containsExactly(Signal.of("request", generation.toString()));
    }

    @Test
    void are_not_told_what_is_wanted_of_a_run_that_is_here() {
        GenerationId generation = started(2);
        engine.when(prompt(1), (request, drawing) -> {
            generations.requestPause(generation, owner, PauseKind.AFTER_SHOT);
            drawing.progressed(0.5);
        });
        run(generation);

        assertThat(channel.sent("request")).isEmpty();
        assertThat(theOne(generation).status()).isEqualTo(GenerationStatus.PAUSED);
    }

    @Test
    void hear_of_what_a_project_has_stored_and_tell_it() {
        ProjectId project = new ProjectId(UUID.randomUUID());
        ShotId shot = new ShotId(UUID.randomUUID());
        List<ProjectChanged> heard = new CopyOnWriteArrayList<>();
        open.add(projectChanges.subscribe(project, heard::add));
        channel.receive(new Signal("project", project.toString(), Set.of(shot.toString()), false));
        channel.receive(new Signal("project", project.toString(), Set.of(), true));
        channel.lose();

        assertThat(heard)
                .containsExactly(
                        new ProjectChanged(project, Set.of(shot)),
                        ProjectChanged.altogether(project),
                        ProjectChanged.altogether(project));
    }

    @Test
    void hear_of_an_account_that_was_changed_and_tell_it() {
        AccountId account = owner;
        List<AccountInfo> heard = new CopyOnWriteArrayList<>();
        accountService.prefer(account, ColorSchemeChoice.DARK);
        open.add(accountChanges.subscribe(account, heard::add));
        channel.receive(Signal.of("account", account.toString()));
        channel.lose();

        assertThat(channel.sent("account")).containsExactly(Signal.of("account", account.toString()));
        assertThat(heard)
                .extracting(AccountInfo::colorScheme)
                .containsExactly(ColorSchemeChoice.DARK, ColorSchemeChoice.DARK);
    }
}
