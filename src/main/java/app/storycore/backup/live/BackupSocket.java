package app.storycore.backup.live;

import app.storycore.base.DatabaseKind;
import app.storycore.base.StudioProperties;
import app.storycore.base.start.StudioStopping;
import java.io.IOException;
import java.net.SocketAddress;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.channels.ClosedChannelException;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;
import java.nio.file.Files;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Takes the questions of {@code backup} commands to a server whose embedded database they cannot open themselves. Whoever
 * may enter the folder of the socket may ask; nobody can over a network.
 */
@Component
class BackupSocket {

    private static final Logger LOG = LoggerFactory.getLogger(BackupSocket.class);

    private final StudioProperties places;
    private final DatabaseKind kind;
    private final BackupAnswer answer;
    private final Set<SocketChannel> askers = ConcurrentHashMap.newKeySet();
    private volatile @Nullable ServerSocketChannel door;

    BackupSocket(StudioProperties places, DatabaseKind kind, BackupAnswer answer) {
        this.places = places;
        this.kind = kind;
        this.answer = answer;
    }

    @EventListener(ApplicationReadyEvent.class)
    void open() {
        if (!kind.isEmbedded()) {
            return;
        }
        UnixDomainSocketAddress address = BackupAddress.in(places);
        try {
            Files.deleteIfExists(address.getPath());
            ServerSocketChannel opened = ServerSocketChannel.open(StandardProtocolFamily.UNIX);
            opened.bind(address);
            door = opened;
            Thread.ofPlatform().daemon().name("backup-socket").start(() -> listen(opened));
        } catch (IOException | UnsupportedOperationException e) {
            LOG.warn(
                    "No backup can be made while this server runs, only while it is stopped: {} cannot be a socket ({})",
                    address,
                    e.getMessage());
        }
    }

    private void listen(ServerSocketChannel opened) {
        try (opened) { // so that a command says that nobody answers, instead of waiting
            while (true) {
                SocketChannel asker = opened.accept();
                askers.add(asker);
                Thread.ofPlatform().daemon().name("backup").start(() -> answer(asker));
            }
        } catch (ClosedChannelException stopping) {
            LOG.debug("The socket for backups is closed", stopping);
        } catch (IOException e) {
            LOG.warn("No backup can be made while this server runs, only while it is stopped or started anew", e);
        }
    }

    private void answer(SocketChannel asker) {
        try (asker) {
            answer.to(asker);
        } catch (IOException e) {
            LOG.info("Whoever asked for a backup is gone ({})", e.getMessage());
        } finally {
            askers.remove(asker);
        }
    }

    @StudioStopping
    void close() {
        ServerSocketChannel opened = door;
        if (opened == null) {
            return;
        }
        try {
            SocketAddress address = opened.getLocalAddress();
            opened.close();
            for (SocketChannel asker : askers) {
                asker.close();
            }
            if (address instanceof UnixDomainSocketAddress file) {
                Files.deleteIfExists(file.getPath());
            }
        } catch (IOException e) {
            LOG.debug("The socket for backups was not closed in good order", e);
        }
    }
}
