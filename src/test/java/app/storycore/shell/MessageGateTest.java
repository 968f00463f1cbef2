package app.storycore.shell;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MessageGateTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "{\"csrfToken\":\"a\",\"UNLOAD\":true}",
                "{\"csrfToken\":\"a\",\"rpc\":[{\"type\":\"event\",\"node\":4}],\"syncId\":2,\"clientId\":1}",
                "{\"csrfToken\":\"a\",\"syncId\":-1,\"clientId\":1}"
            })
    void lets_through_what_browsers_send(String body) {
        assertThat(MessageGate.isMessage(body)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{}",
                "[]",
                "null",
                "7",
                "{",
                "{\"UNLOAD\":false}",
                "{\"syncId\":\"two\"}",
                "{\"syncId\":2,\"rpc\":{}}",
                "{\"syncId\":2,\"rpc\":[{\"node\":4}]}",
                "{\"syncId\":2,\"rpc\":[{\"type\":\"event\",\"node\":\"four\"}]}"
            })
    void turns_away_what_no_browser_sends(String body) {
        assertThat(MessageGate.isMessage(body)).isFalse();
    }
}
