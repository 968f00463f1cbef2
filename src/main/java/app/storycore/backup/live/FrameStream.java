package app.storycore.backup.live;

import java.io.BufferedOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** Sends frames to whoever asked; what is written to it is the archive. */
final class FrameStream extends OutputStream {

    private static final int BUFFER = 128 * 1024;

    private final DataOutputStream out;
    private boolean broken;

    FrameStream(OutputStream out) {
        this.out = new DataOutputStream(new BufferedOutputStream(out, BUFFER));
    }

    /** Whether the other side is gone. */
    boolean isBroken() {
        return broken;
    }

    @Override
    public void write(int oneByte) throws IOException {
        write(new byte[] {(byte) oneByte}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int from, int length) throws IOException {
        send(FrameKind.DATA, bytes, from, length);
    }

    void line(String text) {
        try {
            send(FrameKind.LINE, text);
            out.flush();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void done(byte[] manifest) throws IOException {
        send(FrameKind.DONE, manifest, 0, manifest.length);
        out.flush();
    }

    void failed(String sentence) throws IOException {
        send(FrameKind.FAILED, sentence);
        out.flush();
    }

    private void send(FrameKind kind, String text) throws IOException {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        send(kind, bytes, 0, bytes.length);
    }

    private void send(FrameKind kind, byte[] bytes, int from, int length) throws IOException {
        try {
            out.writeByte(kind.code());
            out.writeInt(length);
            out.write(bytes, from, length);
        } catch (IOException e) {
            broken = true;
            throw e;
        }
    }
}
