package app.storycore.backup.live;

import app.storycore.backup.archive.BackupProblem;
import app.storycore.backup.archive.Manifest;
import app.storycore.backup.archive.ManifestJson;
import app.storycore.base.StudioProperties;
import java.io.Closeable;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.function.Consumer;

/** The server that has the embedded database of a data folder, asked over its socket. */
public final class RunningServer implements Closeable {

    private static final int LONGEST_FRAME = 64 << 20;

    private final SocketChannel channel;

    private RunningServer(SocketChannel channel) {
        this.channel = channel;
    }

    /** The one that can be asked at this moment, if any. */
    public static Optional<RunningServer> in(StudioProperties places) {
        try {
            return Optional.of(new RunningServer(SocketChannel.open(BackupAddress.in(places))));
        } catch (IOException | UnsupportedOperationException nobodyThere) {
            return Optional.empty();
        }
    }

    /**
     * Writes the archive that the server makes.
     *
     * @param lines hears how far it is
     * @throws BackupProblem when the server says why it cannot, or ends
     */
    public Manifest backup(OutputStream out, Consumer<String> lines) throws IOException {
        try {
            new DataOutputStream(Channels.newOutputStream(channel)).writeUTF(BackupAnswer.QUESTION);
            DataInputStream in = new DataInputStream(Channels.newInputStream(channel));
            while (true) {
                FrameKind kind = FrameKind.of(in.readByte());
                byte[] content = content(in);
                switch (kind) {
                    case LINE -> lines.accept(text(content));
                    case DATA -> out.write(content);
                    case FAILED -> throw new BackupProblem(text(content));
                    case DONE -> {
                        return ManifestJson.read(content);
                    }
                }
            }
        } catch (EOFException e) {
            throw new BackupProblem(
                    "The server ended before the archive was whole; try again, while it runs or while it is stopped.",
                    e);
        }
    }

    private static byte[] content(DataInputStream in) throws IOException {
        int length = in.readInt();
        if (length < 0 || length > LONGEST_FRAME) {
            throw new IOException("The server sends something else than a backup");
        }
        byte[] content = new byte[length];
        in.readFully(content);
        return content;
    }

    private static String text(byte[] content) {
        return new String(content, StandardCharsets.UTF_8);
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }
}
