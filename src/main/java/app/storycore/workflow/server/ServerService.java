package app.storycore.workflow.server;

import app.storycore.account.AccountId;
import app.storycore.account.AccountService;
import app.storycore.base.Constraints;
import app.storycore.base.NotFoundException;
import app.storycore.base.Transactions;
import app.storycore.engine.images.ImageSize;
import app.storycore.engine.remote.Credentials;
import app.storycore.engine.remote.ServerAddress;
import app.storycore.workflow.server.ServerRejectedException.Reason;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Service;

/**
 * Keeps the servers that draw. Whatever names an account throws {@link NotFoundException} when that is not an
 * administrator's.
 */
@Service
public class ServerService {

    private static final String NAME_UNIQUE = "engine_server_name_unique";
    private static final String USED = "workflow_server";

    private final EngineServers servers;
    private final SecretCipher cipher;
    private final AccountService accounts;
    private final ApplicationEventPublisher events;
    private final Transactions transactions;
    private final Clock clock;

    ServerService(
            EngineServers servers,
            SecretCipher cipher,
            AccountService accounts,
            ApplicationEventPublisher events,
            Transactions transactions,
            Clock clock) {
        this.servers = servers;
        this.cipher = cipher;
        this.accounts = accounts;
        this.events = events;
        this.transactions = transactions;
        this.clock = clock;
    }

    /** All of them, by name. */
    public List<ServerInfo> list(AccountId administratorId) {
        accounts.requireAdministrator(administratorId);
        return all();
    }

    /** As {@link #list}, for the application itself. */
    public List<ServerInfo> all() {
        return servers.findAllByOrderByNameKey().stream().map(this::info).toList();
    }

    /**
     * Adds a server, enabled. Looks up the name of its host, which takes a moment.
     *
     * @throws ServerRejectedException when something of the draft cannot be, or the name is taken
     */
    public ServerInfo create(AccountId administratorId, ServerDraft draft) {
        accounts.requireAdministrator(administratorId);
        ServerDraft checked = ServerRules.checked(draft);
        UUID id = UUID.randomUUID();
        String secret = encrypted(checked, id);
        return kept(() -> servers.saveAndFlush(new EngineServer(id, checked, secret, clock.instant())));
    }

    /**
     * Changes a server. Looks up the name of its host, which takes a moment.
     *
     * @throws ServerRejectedException when something of the draft cannot be, the name is taken, or the stored secret would
     *     be sent elsewhere
     */
    public ServerInfo change(AccountId administratorId, ServerId id, ServerDraft draft) {
        accounts.requireAdministrator(administratorId);
        ServerDraft checked = ServerRules.checked(draft);
        return kept(() -> {
            EngineServer server = find(id);
            server.change(checked, secretAfter(server, checked), clock.instant());
            return servers.saveAndFlush(server);
        });
    }

    private @Nullable String secretAfter(EngineServer server, ServerDraft draft) {
        ServerInfo before = info(server);
        if (before.kind() != draft.kind()) {
            throw new ServerRejectedException(Reason.KIND_CHANGED);
        } else if (draft.loginKind() == LoginKind.NONE || draft.secret() != null) {
            return encrypted(draft, server.id());
        } else if (!ServerRules.isSameLogin(before, draft)) {
            throw new ServerRejectedException(Reason.SECRET_AGAIN);
        }
        return server.secret();
    }

    private @Nullable String encrypted(ServerDraft draft, UUID id) {
        if (draft.loginKind() == LoginKind.NONE) {
            return null;
        } else if (draft.secret() == null) {
            throw new ServerRejectedException(Reason.SECRET);
        }
        return cipher.encrypt(draft.secret(), id);
    }

    private ServerInfo kept(Supplier<EngineServer> change) {
        try {
            return info(transactions.write(() -> {
                EngineServer server = change.get();
                events.publishEvent(new EnginesChanged());
                return server;
            }));
        } catch (DataIntegrityViolationException refused) {
            if (Constraints.isBroken(NAME_UNIQUE, refused)) {
                throw new ServerRejectedException(Reason.NAME_TAKEN);
            }
            throw refused;
        }
    }

    /** Lets the server draw. */
    public void enable(AccountId administratorId, ServerId id) {
        change(administratorId, id, server -> server.enable(true, clock.instant()));
    }

    /** Gives the server nothing more to draw; what it is drawing goes on. */
    public void disable(AccountId administratorId, ServerId id) {
        change(administratorId, id, server -> server.enable(false, clock.instant()));
    }

    /** @throws ServerRejectedException when models of it are set up */
    public void delete(AccountId administratorId, ServerId id) {
        try {
            change(administratorId, id, server -> {
                servers.delete(server);
                servers.flush();
            });
        } catch (DataIntegrityViolationException refused) {
            if (Constraints.isBroken(USED, refused)) {
                throw new ServerRejectedException(Reason.USED);
            }
            throw refused;
        }
    }

    private void change(AccountId administratorId, ServerId id, Consumer<EngineServer> change) {
        transactions.writeOnly(() -> {
            accounts.requireAdministrator(administratorId);
            change.accept(find(id));
            events.publishEvent(new EnginesChanged());
        });
    }

    /** For those that draw: enabled servers whose secret can be read, by name. */
    public List<EngineServerFacts> enabled() {
        return servers.findByEnabledTrueOrderByNameKey().stream()
                .flatMap(server -> facts(server).stream())
                .toList();
    }

    /** For those that draw, or check: a server, enabled or not; empty when it has gone, or its secret cannot be read. */
    public Optional<EngineServerFacts> facts(ServerId id) {
        return servers.findById(id.value()).flatMap(this::facts);
    }

    private Optional<EngineServerFacts> facts(EngineServer server) {
        ServerInfo info = server.info(SecretState.NONE);
        ServerAddress address = ServerRules.parsed(info.address());
        Optional<Credentials> credentials = credentials(server, info);
        if (address == null || credentials.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new EngineServerFacts(
                info.id(),
                info.name(),
                info.kind(),
                address,
                credentials.get(),
                info.jobsAtOnce(),
                ImageSize.list(info.sizes()),
                info.takesSeed()));
    }

    /** Empty when the secret cannot be read. */
    private Optional<Credentials> credentials(EngineServer server, ServerInfo info) {
        String stored = server.secret();
        if (info.loginKind() == LoginKind.NONE || stored == null) {
            return Optional.of(new Credentials.None());
        }
        return cipher.decrypt(stored, server.id())
                .map(secret -> info.loginKind() == LoginKind.HEADER
                        ? new Credentials.Header(info.login(), secret)
                        : new Credentials.Basic(info.login(), secret));
    }

    private ServerInfo info(EngineServer server) {
        String stored = server.secret();
        if (stored == null) {
            return server.info(SecretState.NONE);
        }
        boolean readable = cipher.decrypt(stored, server.id()).isPresent();
        return server.info(readable ? SecretState.STORED : SecretState.UNREADABLE);
    }

    private EngineServer find(ServerId id) {
        return servers.findById(id.value()).orElseThrow(() -> new NotFoundException("engine server", id));
    }
}
