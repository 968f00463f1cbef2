package app.storycore;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A page of the application as the server knows it, opened with the requests that a browser would send. */
public final class WirePage {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final HttpVisitor visitor;
    private final int id;
    private final String csrfToken;

    private WirePage(HttpVisitor visitor, int id, String csrfToken) {
        this.visitor = visitor;
        this.id = id;
        this.csrfToken = csrfToken;
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
                first.get("Vaadin-Security-Key").asString());
        page.navigate(route);
        return page;
    }

    private void navigate(String route) throws IOException, InterruptedException {
        String message = """
                {"csrfToken":"%s","syncId":0,"clientId":0,"rpc":[{"type":"event","node":1,"event":"ui-navigate",\
                "data":{"route":"%s","query":"","appShellTitle":"","historyState":{"idx":0},"trigger":""}}]}""".formatted(csrfToken, route);
        HttpResponse<String> answer = visitor.send(visitor.to("/?v-r=uidl&v-uiId=" + id)
                .header("Content-Type", "application/json; charset=UTF-8")
                .POST(BodyPublishers.ofString(message))
                .build());
        assertThat(answer.statusCode()).isEqualTo(200);
    }
}
