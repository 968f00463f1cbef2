package app.storycore;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.ByteBuffer;
import java.nio.channels.SocketChannel;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A page of the application as the server knows it, opened with the requests that a browser would send. */
public final class WirePage {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private final HttpVisitor visitor;
    private final int id;
    private final String csrfToken;
    private final String pushId;
    private String last = "";

    private WirePage(HttpVisitor visitor, int id, String csrfToken, String pushId) {
        this.visitor = visitor;
        this.id = id;
        this.csrfToken = csrfToken;
        this.pushId = pushId;
    }

    /**
     * Opens a view.
     *
     * @param visitor who may see it
     * @param route such as {@code queue}
     */
    public static WirePage open(HttpVisitor visitor, String route) throws IOException, InterruptedException {
        HttpResponse<String> begun = visitor.get("/?v-r=init&location=" + route + "&query=");
        assertThat(begun.statusCode()).isEqualTo(200);
        JsonNode config = JSON.readTree(begun.body()).get("appConfig");
        JsonNode first = config.get("uidl");
        WirePage page = new WirePage(
                visitor,
                config.get("v-uiId").asInt(),
                first.get("Vaadin-Security-Key").asString(),
                first.get("Vaadin-Push-ID").asString());
        page.navigate(route);
        return page;
    }

    private void navigate(String route) throws IOException, InterruptedException {
        JsonNode view = JSON.readTree(send("""
                {"csrfToken":"%s","syncId":0,"clientId":0,"rpc":[{"type":"event","node":1,"event":"ui-navigate",\
                "data":{"route":"%s","query":"","appShellTitle":"","historyState":{"idx":0},"trigger":""}}]}""".formatted(csrfToken, route)));
        String returned = returned(view);
        if (!returned.isEmpty()) {
            var unused = send("""
                    {"csrfToken":"%s","syncId":%s,"clientId":%s,"rpc":[%s]}""".formatted(csrfToken, view.get("syncId"), view.get("clientId"), returned));
        }
    }

    /** What scripts of a view return that the server waits for, if only that they were run. */
    private static String returned(JsonNode view) {
        return StreamSupport.stream(view.path("execute").spliterator(), false)
                .flatMap(call -> StreamSupport.stream(call.spliterator(), false))
                .map(argument -> argument.path("@v-return"))
                .filter(JsonNode::isArray)
                .map(channel -> """
                        {"type":"channel","node":%s,"channel":%s,"args":[null]}""".formatted(channel.get(0), channel.get(1)))
                .collect(Collectors.joining(","));
    }

    private String send(String message) throws IOException, InterruptedException {
        last = message;
        return say(visitor, id, message).body();
    }

    /** What the server answers when the page says its last words once more, as a browser does that got no answer. */
    public String answerSentAgain() throws IOException, InterruptedException {
        return say(visitor, id, last).body();
    }

    private static HttpResponse<String> say(HttpVisitor by, int id, String message, String... headers)
            throws IOException, InterruptedException {
        HttpRequest.Builder request =
                by.to("/?v-r=uidl&v-uiId=" + id).header("Content-Type", "application/json; charset=UTF-8");
        if (headers.length > 0) {
            request.headers(headers);
        }
        HttpResponse<String> answer =
                by.send(request.POST(BodyPublishers.ofString(message)).build());
        assertThat(answer.statusCode()).isEqualTo(200);
        return answer;
    }

    /** What is needed to close a page, and takes next to no memory. */
    public record Closing(int port, int id, String csrfToken, String cookies) {

        /** Closes the page as a browser does with a tab. */
        public void close() throws IOException, InterruptedException {
            HttpVisitor visitor = new HttpVisitor(port);
            var unused = say(
                    visitor,
                    id,
                    "{\"csrfToken\":\"" + csrfToken + "\",\"rpc\":[],\"syncId\":2,\"clientId\":2,\"UNLOAD\":true}",
                    "Cookie",
                    cookies);
            visitor.leave();
        }
    }

    /** Forgets the page, which goes on at the server. */
    public Closing leave() {
        visitor.leave();
        return closing();
    }

    /** What closes the page later, while its visitor opens others. */
    public Closing closing() {
        return new Closing(visitor.port(), id, csrfToken, cookies());
    }

    private String cookies() {
        return visitor.cookies().stream()
                .map(cookie -> cookie.getName() + "=" + cookie.getValue())
                .collect(Collectors.joining("; "));
    }

    /** Opens its push connection, a WebSocket, from which everything can be read that the server says from now on. */
    public SocketChannel push() throws IOException {
        String request = """
            GET /VAADIN/push?v-r=push&v-uiId=%d&v-pushId=%s&X-Atmosphere-tracking-id=0&X-Atmosphere-Framework=3.1.5-javascript\
            &X-Atmosphere-Transport=websocket&X-Atmosphere-TrackMessageSize=true&X-atmo-protocol=true HTTP/1.1
            Host: localhost:%d
            Origin: http://localhost:%d
            Connection: Upgrade
            Upgrade: websocket
            Sec-WebSocket-Version: 13
            Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==
            Cookie: %s

            """.formatted(id, pushId, visitor.port(), visitor.port(), cookies())
                .replace("\n", "\r\n");
        SocketChannel channel = SocketChannel.open(new InetSocketAddress("localhost", visitor.port()));
        channel.write(ByteBuffer.wrap(request.getBytes(US_ASCII)));
        ByteBuffer answer = ByteBuffer.allocate(8_192);
        assertThat(channel.read(answer)).isPositive();
        assertThat(new String(answer.array(), 0, answer.position(), US_ASCII)).startsWith("HTTP/1.1 101");
        return channel;
    }
}
