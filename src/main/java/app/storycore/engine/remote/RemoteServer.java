package app.storycore.engine.remote;

import static java.nio.charset.StandardCharsets.UTF_8;

import app.storycore.engine.remote.RemoteException.Kind;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.net.ConnectException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpConnectTimeoutException;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.WebSocket;
import java.nio.channels.UnresolvedAddressException;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javax.net.ssl.SSLException;
import org.jspecify.annotations.Nullable;

/**
 * Calls to one server. Its host is looked at before each call, redirects are not followed, an answer has a limit in time
 * and size.
 */
public final class RemoteServer {

    private static final Duration TO_CONNECT = Duration.ofSeconds(5);
    private static final int LONGEST_BODY_OF_ERROR = 8_000;

    private static final HttpClient HTTP = HttpClient.newBuilder()
            .connectTimeout(TO_CONNECT)
            .followRedirects(HttpClient.Redirect.NEVER)
            .version(HttpClient.Version.HTTP_1_1)
            .build();

    private final ServerAddress address;
    private final Credentials credentials;

    public RemoteServer(ServerAddress address, Credentials credentials) {
        this.address = address;
        this.credentials = credentials;
    }

    public ServerAddress address() {
        return address;
    }

    /** A request to a path, with what the server wants to be shown. */
    public HttpRequest.Builder request(String path) {
        return request(address.at(path));
    }

    private HttpRequest.Builder request(URI uri) {
        HttpRequest.Builder request = HttpRequest.newBuilder(uri);
        credentials.headers().forEach(request::setHeader);
        return request;
    }

    /** A WebSocket at a path. */
    public CompletableFuture<WebSocket> socket(String path, WebSocket.Listener listener) throws RemoteException {
        requireAllowed();
        WebSocket.Builder builder = HTTP.newWebSocketBuilder().connectTimeout(TO_CONNECT);
        credentials.headers().forEach(builder::header);
        return builder.buildAsync(address.socketAt(path), listener);
    }

    /**
     * The body of the answer.
     *
     * @param longest until the answer is whole
     * @param most bytes of it
     * @throws RemoteException when there is none, or its status is none of 2xx
     */
    public byte[] send(HttpRequest.Builder request, Duration longest, long most)
            throws RemoteException, InterruptedIOException {
        requireAllowed();
        return body(request, longest, most);
    }

    private static byte[] body(HttpRequest.Builder request, Duration longest, long most)
            throws RemoteException, InterruptedIOException {
        CompletableFuture<HttpResponse<byte[]>> answer =
                HTTP.sendAsync(request.build(), unusedInfo -> new LimitedBody(most));
        HttpResponse<byte[]> response = await(answer, longest);
        if (response.statusCode() / 100 == 2) {
            return response.body();
        }
        throw refused(response);
    }

    /**
     * A file that the server's answer points to, which may lie on another host; only the server's own is shown its
     * credentials.
     */
    public byte[] fetch(URI file, Duration longest, long most) throws RemoteException, InterruptedIOException {
        ServerAddress there;
        try {
            there = ServerAddress.ofFile(file);
        } catch (AddressRefusedException e) {
            throw new RemoteException(Kind.FORBIDDEN_ADDRESS, String.valueOf(e.getMessage()), e);
        }
        requireAllowed(there);
        HttpRequest.Builder request = address.isSameHost(file) ? request(file) : HttpRequest.newBuilder(file);
        return body(request, longest, most);
    }

    private void requireAllowed() throws RemoteException {
        requireAllowed(address);
    }

    private static void requireAllowed(ServerAddress address) throws RemoteException {
        try {
            AddressRules.require(address);
        } catch (AddressRefusedException e) {
            Kind kind = e.problem() == AddressRefusedException.Problem.UNKNOWN_HOST
                    ? Kind.UNREACHABLE
                    : Kind.FORBIDDEN_ADDRESS;
            throw new RemoteException(kind, String.valueOf(e.getMessage()), e);
        }
    }

    private static <T> T await(CompletableFuture<T> answer, Duration longest)
            throws RemoteException, InterruptedIOException {
        try {
            return answer.get(longest.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException e) {
            answer.cancel(true);
            throw new RemoteException(Kind.TIMED_OUT, "No answer within " + longest, e);
        } catch (InterruptedException e) {
            answer.cancel(true);
            Thread.currentThread().interrupt();
            throw new InterruptedIOException("Interrupted while a server was asked");
        } catch (ExecutionException e) {
            throw failed(e.getCause());
        }
    }

    private static RemoteException failed(@Nullable Throwable cause) {
        Kind kind = Kind.CUT_OFF;
        for (Throwable one = cause; one != null; one = one.getCause()) {
            if (one instanceof LimitedBody.TooLargeException) {
                kind = Kind.TOO_LARGE;
            } else if (one instanceof ConnectException
                    || one instanceof HttpConnectTimeoutException
                    || one instanceof UnresolvedAddressException
                    || one instanceof SSLException) {
                kind = Kind.UNREACHABLE;
            }
        }
        return new RemoteException(kind, String.valueOf(cause), cause instanceof IOException ? cause : null);
    }

    private static RemoteException refused(HttpResponse<byte[]> response) {
        int status = response.statusCode();
        Kind kind = switch (status) {
            case 401, 403 -> Kind.NOT_AUTHORISED;
            case 404, 405 -> Kind.NOT_FOUND;
            case 429, 503 -> Kind.BUSY;
            default -> status / 100 == 3 ? Kind.REDIRECTED : status / 100 == 4 ? Kind.REFUSED : Kind.SERVER_ERROR;
        };
        byte[] body = response.body();
        String text = new String(body, 0, Math.min(body.length, LONGEST_BODY_OF_ERROR), UTF_8);
        return new RemoteException(
                kind, status, text, RetryAfter.of(response.headers()).orElse(null));
    }
}
