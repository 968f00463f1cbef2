package app.storycore.backup.live;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.storycore.backup.archive.BackupProblem;
import app.storycore.base.StudioProperties;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.net.StandardProtocolFamily;
import java.nio.channels.Channels;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A server that does what a test wants at the other end of the socket. */
class RunningServerTest {

    private interface Script {
        void play(FrameStream out) throws IOException;
    }

    @TempDir
    Path temp;

    private final ByteArrayOutputStream archive = new ByteArrayOutputStream();
    private final List<String> lines = new ArrayList<>();
    private StudioProperties places;
    private ServerSocketChannel door;
    private ExecutorService server;

    @BeforeEach
    void open() throws IOException {
        places = new StudioProperties(temp);
        Files.createDirectories(places.temporary());
        door = ServerSocketChannel.open(StandardProtocolFamily.UNIX);
        door.bind(BackupAddress.in(places));
        server = Executors.newSingleThreadExecutor();
    }

    @AfterEach
    void close() throws IOException {
        door.close();
        server.close();
    }

    @Test
    void a_server_that_dies_in_the_middle_leaves_no_archive() throws Exception {
        Future<?> played = serve(out -> {
            out.line("Reading rows");
            out.write(new byte[100_000]);
            out.line("Writing rows");
        });
        assertThatThrownBy(this::ask)
                .isInstanceOf(BackupProblem.class)
                .hasMessageContaining("The server ended before the archive was whole; try again");
        played.get();
        assertThat(lines).containsExactly("Reading rows", "Writing rows");
    }

    @Test
    void what_the_server_cannot_do_is_told_in_its_words() throws Exception {
        Future<?> played = serve(out -> out.failed("The disk has too little room; make room, and try again."));
        assertThatThrownBy(this::ask).hasMessage("The disk has too little room; make room, and try again.");
        played.get();
    }

    @Test
    void what_is_no_server_of_ours_is_noticed() throws Exception {
        Future<?> played = serve(out -> {});
        assertThatThrownBy(this::ask).isInstanceOf(BackupProblem.class);
        played.get();
    }

    @Test
    void nobody_is_there_once_the_server_is_gone() throws IOException {
        door.close();
        assertThat(RunningServer.in(places)).isEmpty();
        Files.delete(BackupAddress.in(places).getPath());
        assertThat(RunningServer.in(places)).isEmpty();
    }

    private Future<?> serve(Script script) {
        return server.submit(() -> {
            try (SocketChannel asker = door.accept()) {
                assertThat(new DataInputStream(Channels.newInputStream(asker)).readUTF())
                        .isEqualTo(BackupAnswer.QUESTION);
                script.play(new FrameStream(Channels.newOutputStream(asker)));
            }
            return null;
        });
    }

    private void ask() throws IOException {
        try (RunningServer running = RunningServer.in(places).orElseThrow()) {
            running.backup(archive, lines::add);
        }
    }
}
