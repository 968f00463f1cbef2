package app.storycore.web;

import jakarta.servlet.ReadListener;
import jakarta.servlet.ServletInputStream;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import java.io.BufferedReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.Collections;
import java.util.Enumeration;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.MediaType;
import org.springframework.http.converter.FormHttpMessageConverter;
import org.springframework.http.server.ServletServerHttpRequest;
import org.springframework.util.MultiValueMap;

/** A request whose body has arrived and is in memory. */
final class ReadBody extends HttpServletRequestWrapper {

    private static final Logger LOG = LoggerFactory.getLogger(ReadBody.class);

    private final byte[] body;
    private final Map<String, String[]> parameters;

    ReadBody(HttpServletRequest request, byte[] body) throws IOException {
        super(request);
        this.body = body;
        this.parameters = parameters(request);
    }

    /**
     * Reads the whole body, whose length is known.
     *
     * @throws IOException when it does not arrive in this time, or breaks off
     */
    static byte[] read(HttpServletRequest request, Duration time) throws IOException {
        byte[] body = new byte[request.getContentLength()];
        long end = System.nanoTime() + time.toNanos();
        InputStream input = request.getInputStream();
        int filled = 0;
        while (filled < body.length) {
            int read = input.read(body, filled, body.length - filled);
            if (read < 0 || System.nanoTime() > end) {
                throw new IOException("A body of " + body.length + " bytes had " + filled + " in time");
            }
            filled += read;
        }
        return body;
    }

    /** Reads and forgets up to so many bytes, for no longer than this time. */
    static void skip(HttpServletRequest request, int most, Duration time) {
        byte[] some = new byte[8192];
        long end = System.nanoTime() + time.toNanos();
        try {
            InputStream input = request.getInputStream();
            int skipped = 0;
            int read = 0;
            while (read >= 0 && skipped < most && System.nanoTime() < end) {
                read = input.read(some);
                skipped += read;
            }
        } catch (IOException gone) {
            LOG.debug("A body broke off that was too large anyway", gone);
        }
    }

    @Override
    public ServletInputStream getInputStream() {
        return new BodyStream(body);
    }

    @Override
    public BufferedReader getReader() {
        Charset charset = Optional.ofNullable(getCharacterEncoding())
                .map(Charset::forName)
                .orElse(StandardCharsets.UTF_8);
        return new BufferedReader(new InputStreamReader(getInputStream(), charset));
    }

    @Override
    public @Nullable String getParameter(String name) {
        String[] values = parameters.get(name);
        return values == null ? null : values[0];
    }

    @Override
    public String @Nullable [] getParameterValues(String name) {
        return parameters.get(name);
    }

    @Override
    public Enumeration<String> getParameterNames() {
        return Collections.enumeration(parameters.keySet());
    }

    @Override
    public Map<String, String[]> getParameterMap() {
        return Collections.unmodifiableMap(parameters);
    }

    /** Those of the address first, then those of a form. */
    private Map<String, String[]> parameters(HttpServletRequest request) throws IOException {
        Map<String, String[]> all = new LinkedHashMap<>();
        // its body has been read, so these are those of the address only
        request.getParameterMap().forEach(all::put);
        if (isForm(request)) {
            form().forEach((name, values) -> all.merge(name, values.toArray(String[]::new), ReadBody::join));
        }
        return all;
    }

    private static boolean isForm(HttpServletRequest request) {
        String type = request.getContentType();
        return type != null && type.toLowerCase(Locale.ROOT).startsWith(MediaType.APPLICATION_FORM_URLENCODED_VALUE);
    }

    private MultiValueMap<String, String> form() throws IOException {
        return new FormHttpMessageConverter().read(null, new ServletServerHttpRequest(this) {
            @Override
            public InputStream getBody() {
                return new ByteArrayInputStream(body);
            }
        });
    }

    private static String[] join(String[] first, String[] second) {
        String[] both = Arrays.copyOf(first, first.length + second.length);
        System.arraycopy(second, 0, both, first.length, second.length);
        return both;
    }

    private static final class BodyStream extends ServletInputStream {

        private final ByteArrayInputStream bytes;

        private BodyStream(byte[] body) {
            bytes = new ByteArrayInputStream(body);
        }

        @Override
        public int read() {
            return bytes.read();
        }

        @Override
        public int read(byte[] target, int offset, int length) {
            return bytes.read(target, offset, length);
        }

        @Override
        public boolean isFinished() {
            return bytes.available() == 0;
        }

        @Override
        public boolean isReady() {
            return true;
        }

        @Override
        public void setReadListener(ReadListener listener) {
            throw new IllegalStateException("What has arrived need not be waited for");
        }
    }
}
