package app.storycore.admin;

import app.storycore.account.AccountId;
import app.storycore.account.AccountService;
import app.storycore.admin.SystemState.Database;
import app.storycore.admin.SystemState.Disk;
import app.storycore.admin.SystemState.Space;
import app.storycore.admin.SystemState.Versions;
import app.storycore.asset.store.FileStore;
import app.storycore.base.BuildInfo;
import app.storycore.base.DatabaseKind;
import app.storycore.base.NodeName;
import app.storycore.base.NotFoundException;
import app.storycore.base.StudioProperties;
import app.storycore.base.disk.DiskGuard;
import app.storycore.base.disk.FilesDisk;
import app.storycore.base.disk.FreeSpace;
import app.storycore.cluster.ClusterNodes;
import app.storycore.generation.GenerationSnapshot;
import app.storycore.generation.service.GenerationAdministration;
import app.storycore.workflow.monitor.ServerMonitor;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.boot.SpringBootVersion;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/** Looks at the running system for an administrator. */
@Service
public class SystemService {

    private final AccountService accounts;
    private final GenerationAdministration generations;
    private final ClusterNodes nodes;
    private final ServerMonitor servers;
    private final NodeName self;
    private final StudioProperties properties;
    private final StudioSettings settings;
    private final DatabaseKind kind;
    private final DiskGuard guard;
    private final FreeSpace disk;
    private final FilesDisk filesDisk;
    private final FileStore store;
    private final JdbcClient database;

    SystemService(
            AccountService accounts,
            GenerationAdministration generations,
            ClusterNodes nodes,
            ServerMonitor servers,
            NodeName self,
            StudioProperties properties,
            StudioSettings settings,
            DatabaseKind kind,
            DiskGuard guard,
            FreeSpace disk,
            FilesDisk filesDisk,
            FileStore store,
            JdbcClient database) {
        this.accounts = accounts;
        this.generations = generations;
        this.nodes = nodes;
        this.servers = servers;
        this.self = self;
        this.properties = properties;
        this.settings = settings;
        this.kind = kind;
        this.guard = guard;
        this.disk = disk;
        this.filesDisk = filesDisk;
        this.store = store;
        this.database = database;
    }

    /**
     * Looks once; takes some milliseconds of database and disk.
     *
     * @throws NotFoundException when the asking account is not an administrator's
     */
    public SystemState look(AccountId administratorId) {
        accounts.requireAdministrator(administratorId);
        return new SystemState(
                nodes(administratorId),
                servers.statuses(),
                database(),
                disk(),
                new SystemState.Files(store.name(), filesDisk.space().map(SystemService::space)),
                new Versions(BuildInfo.studio(), Runtime.version().toString(), SpringBootVersion.getVersion()),
                settings.all());
    }

    /**
     * Has a node take nothing new and hand over what it has at work, or take work again.
     *
     * @throws NotFoundException when the asking account is not an administrator's, or the node is gone
     */
    public void drain(AccountId administratorId, String node, boolean wanted) {
        accounts.requireAdministrator(administratorId);
        nodes.drain(node, wanted);
    }

    private List<NodeState> nodes(AccountId administratorId) {
        Map<String, List<GenerationSnapshot>> working = generations.working(administratorId);
        return nodes.all().stream()
                .map(node -> new NodeState(
                        node,
                        node.name().equals(self.value()),
                        !nodes.isLive(node),
                        working.getOrDefault(node.name(), List.of())))
                .toList();
    }

    private Database database() {
        long bytes = kind.isEmbedded()
                ? size(properties.database())
                : database.sql("select pg_database_size(current_database())")
                        .query(Long.class)
                        .single();
        return new Database(kind.product(), kind.version(), bytes);
    }

    private Disk disk() {
        return new Disk(properties.data().toAbsolutePath().normalize().toString(), space(disk), guard.level());
    }

    private static Space space(FreeSpace disk) {
        return new Space(disk.free(), disk.total());
    }

    /** What comes or goes meanwhile counts or does not. */
    private static long size(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.map(Path::toFile).mapToLong(File::length).sum();
        } catch (IOException | UncheckedIOException notThere) {
            return 0;
        }
    }
}
