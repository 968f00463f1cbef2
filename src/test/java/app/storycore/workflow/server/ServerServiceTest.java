package app.storycore.workflow.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.storycore.ServiceTest;
import app.storycore.account.AccountId;
import app.storycore.account.AccountService;
import app.storycore.account.Role;
import app.storycore.base.NotFoundException;
import app.storycore.base.Subscription;
import app.storycore.cluster.ChannelInHand;
import app.storycore.cluster.Signal;
import app.storycore.engine.remote.Credentials;
import app.storycore.workflow.server.ServerRejectedException.Reason;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@ServiceTest
class ServerServiceTest {

    private static final String SECRET = "open sesame";

    @Autowired
    AccountService accounts;

    @Autowired
    ServerService servers;

    @Autowired
    EngineNotifier notifier;

    @Autowired
    ChannelInHand channel;

    @Autowired
    JdbcClient database;

    private AccountId chief;

    @BeforeEach
    void one_administrator_and_no_server() {
        database.sql("delete from workflow").update();
        database.sql("delete from engine_server").update();
        chief = accounts.create("chief" + System.nanoTime(), "long enough", Role.ADMIN)
                .id();
    }

    @Test
    void a_server_is_kept_as_it_was_written_and_its_secret_encrypted() {
        ServerInfo made = servers.create(chief, withHeader("GPU 1", SECRET));

        assertThat(servers.list(chief)).containsExactly(made);
        assertThat(made.secret()).isEqualTo(SecretState.STORED);
        assertThat(made.address()).isEqualTo("http://127.0.0.1:8188");
        assertThat(made.toString()).doesNotContain(SECRET);
        assertThat(database.sql("select secret from engine_server")
                        .query(String.class)
                        .single())
                .doesNotContain(SECRET);
        assertThat(servers.enabled())
                .singleElement()
                .satisfies(
                        facts -> assertThat(facts.credentials()).isEqualTo(new Credentials.Header("X-API-Key", SECRET)))
                .satisfies(facts -> assertThat(facts.toString()).doesNotContain(SECRET));
    }

    @Test
    void only_administrators_see_and_change_servers() {
        AccountId mira = accounts.create("mira" + System.nanoTime(), "long enough", Role.USER)
                .id();
        ServerId id = servers.create(chief, withHeader("GPU 1", SECRET)).id();

        assertThatThrownBy(() -> servers.list(mira)).isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> servers.create(mira, plain("other"))).isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> servers.change(mira, id, plain("other"))).isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> servers.disable(mira, id)).isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> servers.enable(mira, id)).isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> servers.delete(mira, id)).isInstanceOf(NotFoundException.class);
        assertThat(servers.list(chief)).hasSize(1);
    }

    @Test
    void a_name_is_given_once_however_it_is_spelled() {
        servers.create(chief, plain("GPU 1"));
        ServerId other = servers.create(chief, plain("GPU 2")).id();

        assertRejected(Reason.NAME_TAKEN, () -> servers.create(chief, plain(" gpu 1")));
        assertRejected(Reason.NAME_TAKEN, () -> servers.change(chief, other, plain("Gpu 1")));
        assertThat(servers.change(chief, other, plain("GPU 2")).name()).isEqualTo("GPU 2");
    }

    @ParameterizedTest
    @CsvSource({
        "ftp://gpu-1, NOT_AN_ADDRESS",
        "gpu-1:8188, NOT_AN_ADDRESS",
        "http://, NOT_AN_ADDRESS",
        "http://user:word@127.0.0.1, ADDRESS_WITH_MORE",
        "http://127.0.0.1/?token=1, ADDRESS_WITH_MORE",
        "http://169.254.169.254, FORBIDDEN_HOST",
        "http://2852039166/latest, FORBIDDEN_HOST",
        "http://[fe80::1], FORBIDDEN_HOST",
        "http://0.0.0.0:8188, FORBIDDEN_HOST"
    })
    void addresses_that_are_none_or_not_asked_are_refused(String address, Reason reason) {
        assertRejected(reason, () -> servers.create(chief, at(address)));
    }

    @ParameterizedTest
    @CsvSource({
        "http://127.0.0.1:8188/, http://127.0.0.1:8188",
        "https://10.1.2.3/comfy/, https://10.1.2.3/comfy",
        "http://no-such-host.invalid:8188/, http://no-such-host.invalid:8188"
    })
    void addresses_beside_the_studio_and_hosts_that_may_come_up_are_taken(String address, String kept) {
        assertThat(servers.create(chief, at(address)).address()).isEqualTo(kept);
    }

    @ParameterizedTest
    @CsvSource({
        "HEADER, Host, secret, LOGIN_NAME",
        "HEADER, two words, secret, LOGIN_NAME",
        "HEADER, '', secret, LOGIN_NAME",
        "HEADER, X-API-Key, '', SECRET",
        "HEADER, X-API-Key, , SECRET",
        "HEADER, X-API-Key, g\u00e9heim, SECRET",
        "BASIC, a:b, secret, LOGIN_NAME",
        "BASIC, '', secret, LOGIN_NAME",
        "BASIC, mira, , SECRET"
    })
    void logins_that_cannot_be_sent_are_refused(LoginKind kind, String login, @Nullable String secret, Reason reason) {
        assertRejected(reason, () -> servers.create(chief, draft("GPU 1", "http://127.0.0.1", kind, login, secret)));
    }

    @Test
    void a_secret_stays_when_it_is_left_out_and_goes_to_no_other_address() {
        ServerId id = servers.create(chief, withHeader("GPU 1", SECRET)).id();

        servers.change(chief, id, withHeader("GPU one", null));
        assertThat(servers.enabled())
                .extracting(EngineServerFacts::credentials)
                .containsExactly(new Credentials.Header("X-API-Key", SECRET));
        assertRejected(
                Reason.SECRET_AGAIN,
                () -> servers.change(
                        chief, id, draft("GPU 1", "http://127.0.0.2:8188", LoginKind.HEADER, "X-API-Key", null)));
        assertRejected(
                Reason.SECRET_AGAIN,
                () -> servers.change(
                        chief, id, draft("GPU 1", "http://127.0.0.1:8188", LoginKind.BASIC, "mira", null)));

        servers.change(chief, id, plain("GPU 1"));
        assertThat(servers.list(chief)).extracting(ServerInfo::secret).containsExactly(SecretState.NONE);
        assertThat(database.sql("select count(secret) from engine_server")
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    /** As after a restore on another machine. */
    @Test
    void a_server_whose_secret_cannot_be_read_stays_listed_draws_nothing_and_takes_the_secret_again() {
        ServerId id = servers.create(chief, withHeader("GPU 1", SECRET)).id();
        servers.create(chief, plain("GPU 2"));
        database.sql("update engine_server set secret = 'AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA'"
                        + " where secret is not null")
                .update();

        assertThat(servers.list(chief))
                .extracting(ServerInfo::secret)
                .containsExactly(SecretState.UNREADABLE, SecretState.NONE);
        assertThat(servers.enabled()).extracting(EngineServerFacts::name).containsExactly("GPU 2");
        assertThat(servers.facts(id)).isEmpty();
        assertThat(servers.change(chief, id, withHeader("GPU 1", "again")).secret())
                .isEqualTo(SecretState.STORED);
        assertThat(servers.enabled()).hasSize(2);
    }

    @Test
    void a_disabled_server_is_given_nothing_to_draw_and_an_enabled_one_again() {
        ServerId id = servers.create(chief, plain("GPU 1")).id();
        servers.disable(chief, id);
        assertThat(servers.enabled()).isEmpty();
        assertThat(servers.facts(id)).isPresent();
        servers.enable(chief, id);
        assertThat(servers.enabled()).hasSize(1);
        servers.delete(chief, id);
        assertThat(servers.list(chief)).isEmpty();
        assertThatThrownBy(() -> servers.delete(chief, id)).isInstanceOf(NotFoundException.class);
    }

    @Test
    void sizes_and_seeds_are_for_servers_of_images_and_the_kind_stays() {
        ServerId images = servers.create(chief, images("1024x1024, 1536x1024")).id();
        ServerId comfyUi = servers.create(chief, plain("GPU 1")).id();

        assertThat(servers.facts(images)).hasValueSatisfying(facts -> {
            assertThat(facts.sizes()).hasToString("[1024x1024, 1536x1024]");
            assertThat(facts.takesSeed()).isTrue();
            assertThat(facts.jobsAtOnce()).isEqualTo(3);
        });
        assertThat(servers.facts(comfyUi))
                .hasValueSatisfying(facts -> assertThat(facts.sizes()).isEmpty());
        assertRejected(Reason.SIZES, () -> servers.create(chief, images("large")));
        assertRejected(Reason.KIND_CHANGED, () -> servers.change(chief, comfyUi, images("")));
    }

    @Test
    void changes_are_told_here_and_to_other_nodes_and_heard_from_them() {
        AtomicInteger told = new AtomicInteger();
        channel.forgetSent();
        Subscription end = notifier.subscribe(told::incrementAndGet);

        ServerId id = servers.create(chief, plain("GPU 1")).id();
        servers.disable(chief, id);
        assertThat(told).hasValue(2);
        assertThat(channel.sent("engines")).hasSize(2);

        channel.receive(Signal.of("engines", "all"));
        assertThat(told).hasValue(3);
        end.close();
        servers.delete(chief, id);
        assertThat(told).hasValue(3);
    }

    static ServerDraft plain(String name) {
        return draft(name, "http://127.0.0.1:8188", LoginKind.NONE, "", null);
    }

    private static ServerDraft at(String address) {
        return draft("GPU 1", address, LoginKind.NONE, "", null);
    }

    private static ServerDraft withHeader(String name, @Nullable String secret) {
        return draft(name, "http://127.0.0.1:8188", LoginKind.HEADER, "X-API-Key", secret);
    }

    private static ServerDraft images(String sizes) {
        return new ServerDraft(
                "Images", ServerKind.OPENAI_IMAGES, "http://127.0.0.1", LoginKind.NONE, "", null, 3, sizes, true);
    }

    private static ServerDraft draft(
            String name, String address, LoginKind kind, String login, @Nullable String secret) {
        return new ServerDraft(name, ServerKind.COMFYUI, address, kind, login, secret, 1, "1x1", true);
    }

    private static void assertRejected(Reason reason, org.assertj.core.api.ThrowableAssert.ThrowingCallable change) {
        assertThatThrownBy(change)
                .isInstanceOfSatisfying(
                        ServerRejectedException.class,
                        rejected -> assertThat(rejected.reason()).isEqualTo(reason));
    }
}
