package app.storycore.bench;

import app.storycore.HttpVisitor;
import app.storycore.WirePage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.StandardSocketOptions;
import java.nio.ByteBuffer;
import java.nio.channels.SelectionKey;
import java.nio.channels.Selector;
import java.nio.channels.SocketChannel;
import java.util.ArrayList;
import java.util.List;

/**
 * Push connections of many tabs, read by one thread with one buffer, so that they cost next to no memory beside the
 * server. Of what the server pushes they see marks alone: numbers between two {@code @}.
 */
public final class PushTabs implements AutoCloseable {

    private static final char MARK = '@';

    /** One tab of a browser of its own. */
    private static final class Tab {

        private final WirePage.Closing page;
        private int number = -1;
        private volatile int newest;
        private volatile int updates;
        private long bytes;

        Tab(WirePage.Closing page) {
            this.page = page;
        }

        /** @return the mark that is read for the first time, or 0 */
        private int read(byte one) {
            if (one == MARK) {
                int mark = Math.max(number, 0);
                number = 0;
                if (mark > newest) {
                    newest = mark;
                    updates++;
                    return mark;
                }
            } else if (number >= 0 && one >= '0' && one <= '9') {
                number = number * 10 + one - '0';
            } else {
                number = -1;
            }
            return 0;
        }
    }

    private final Selector selector = open();
    private final List<Tab> tabs = new ArrayList<>();
    private final List<Long> delays = new ArrayList<>();
    private final ByteBuffer buffer = ByteBuffer.allocate(1 << 16);
    private long[] sent = new long[0];
    private long longest;
    private int slowest;
    private volatile boolean closed;

    private static Selector open() {
        try {
            return Selector.open();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Opens one more, with a login of its own. */
    void open(int port, String user, String route) throws IOException, InterruptedException {
        HttpVisitor visitor = new HttpVisitor(port);
        visitor.logIn(user, HttpVisitor.PASSWORD);
        open(visitor, route);
        visitor.leave();
    }

    /** Opens one more of somebody who is logged in. */
    public void open(HttpVisitor visitor, String route) throws IOException, InterruptedException {
        WirePage page = WirePage.open(visitor, route);
        SocketChannel channel = page.push();
        channel.configureBlocking(false);
        Tab tab = new Tab(page.closing());
        tabs.add(tab);
        channel.register(selector, SelectionKey.OP_READ, tab);
    }

    public int size() {
        return tabs.size();
    }

    /**
     * Reads until {@link #stop}, and remembers how long every mark took to every tab.
     *
     * @param times when each mark was sent, by {@link System#nanoTime}
     */
    public Thread read(long[] times) {
        sent = times;
        return Thread.ofPlatform().name("push-tabs").start(this::readAll);
    }

    private void readAll() {
        try {
            while (!closed) {
                selector.select(this::readOne, 100);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void readOne(SelectionKey key) {
        Tab tab = (Tab) key.attachment();
        try {
            buffer.clear();
            if (((SocketChannel) key.channel()).read(buffer) < 0) {
                key.cancel();
                return;
            }
        } catch (IOException gone) {
            key.cancel();
            return;
        }
        long now = System.nanoTime();
        buffer.flip();
        tab.bytes += buffer.remaining();
        while (buffer.hasRemaining()) {
            int mark = tab.read(buffer.get());
            if (mark > 0 && mark < sent.length) {
                long delay = now - sent[mark];
                delays.add(delay);
                if (delay > longest) {
                    longest = delay;
                    slowest = mark;
                }
            }
        }
    }

    /** Whether every tab shows this mark. */
    public boolean allShow(int mark) {
        return tabs.stream().allMatch(tab -> tab.newest >= mark);
    }

    public void stop(Thread reader) throws InterruptedException {
        closed = true;
        selector.wakeup();
        reader.join();
    }

    /** A delay in milliseconds that this part of all did not exceed. */
    public double percentile(double part) {
        List<Long> sorted = delays.stream().sorted().toList();
        return sorted.get((int) Math.min(sorted.size() - 1, Math.floor(sorted.size() * part))) / 1e6;
    }

    /** The mark that took longest to a tab. */
    public int slowest() {
        return slowest;
    }

    /** Updates of all tabs so far. */
    public long seen() {
        return tabs.stream().mapToLong(tab -> tab.updates).sum();
    }

    /** Has them end in the middle of anything, as those of a machine that is switched off, without a word to the server. */
    public void breakOff() throws IOException {
        tabs.clear();
        for (SelectionKey key : List.copyOf(selector.keys())) {
            SocketChannel channel = (SocketChannel) key.channel();
            channel.setOption(StandardSocketOptions.SO_LINGER, 0);
            channel.close();
        }
    }

    /** Updates of a tab, on average. */
    public double updates() {
        return tabs.stream().mapToInt(tab -> tab.updates).average().orElse(0);
    }

    /** Bytes pushed to a tab, on average. */
    public double bytes() {
        return tabs.stream().mapToLong(tab -> tab.bytes).average().orElse(0);
    }

    @Override
    public void close() throws IOException {
        try {
            for (Tab tab : tabs) {
                tab.page.close();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        for (SelectionKey key : List.copyOf(selector.keys())) {
            key.channel().close();
        }
        selector.close();
    }
}
