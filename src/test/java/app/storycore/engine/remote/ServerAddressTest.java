package app.storycore.engine.remote;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.storycore.engine.remote.AddressRefusedException.Problem;
import java.net.InetAddress;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Addresses of servers that are asked, and that are not. */
class ServerAddressTest {

    @ParameterizedTest
    @CsvSource({
        "ftp://box:8188, SCHEME",
        "box:8188, SCHEME",
        "//box:8188, SCHEME",
        "http://, NOT_AN_ADDRESS",
        "http://a b/, NOT_AN_ADDRESS",
        "http://box:99999, NOT_AN_ADDRESS",
        "http://me:secret@box, LOGIN_INSIDE",
        "http://box/?a=b, QUERY_INSIDE",
        "http://box/#x, QUERY_INSIDE"
    })
    void refuses_what_is_no_address(String text, Problem problem) {
        assertThatThrownBy(() -> ServerAddress.of(text))
                .isInstanceOfSatisfying(
                        AddressRefusedException.class,
                        e -> assertThat(e.problem()).isEqualTo(problem))
                .hasMessageNotContaining("secret");
    }

    @Test
    void puts_paths_behind_it() throws Exception {
        ServerAddress address = ServerAddress.of(" HTTPS://box:8188/comfy// ");

        assertThat(address.at("/queue")).hasToString("HTTPS://box:8188/comfy/queue");
        assertThat(address.socketAt("/ws")).hasToString("wss://box:8188/comfy/ws");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"169.254.169.254", "fe80::1", "0.0.0.0", "::", "224.0.0.1", "255.255.255.255", "fd00:ec2::254"})
    void refuses_hosts_that_tell_secrets(String host) throws Exception {
        assertThat(AddressRules.isForbidden(InetAddress.getByName(host))).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"127.0.0.1", "::1", "10.0.0.7", "192.168.1.20", "fd12::1", "93.184.216.34"})
    void allows_machines_beside_the_studio(String host) throws Exception {
        assertThat(AddressRules.isForbidden(InetAddress.getByName(host))).isFalse();
    }

    @Test
    void keeps_secrets_out_of_texts() {
        assertThat(new Credentials.Header("X-API-Key", "secret").toString()).doesNotContain("secret");
        assertThat(new Credentials.Basic("me", "secret").toString()).doesNotContain("secret");
    }
}
