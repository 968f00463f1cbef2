package app.storycore.web;

import app.storycore.base.setting.InvalidSetting;
import java.util.List;
import org.apache.catalina.util.NetMask;
import org.apache.catalina.valves.RemoteIpValve;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.stereotype.Component;

/**
 * The proxies whose word is taken for where a request came from and how: {@code X-Forwarded-For}, {@code -Proto},
 * {@code -Host} and {@code -Port}. From everybody else these headers mean nothing.
 */
@Component
class TrustedProxies implements WebServerFactoryCustomizer<TomcatServletWebServerFactory> {

    private final List<String> networks;

    /** @param addresses single ones, or networks such as {@code 10.1.0.0/16} */
    TrustedProxies(@Value("${studio.proxies}") List<String> addresses) {
        this.networks = addresses.stream().map(TrustedProxies::network).toList();
    }

    @Override
    public void customize(TomcatServletWebServerFactory factory) {
        if (networks.isEmpty()) {
            return;
        }
        RemoteIpValve valve = new RemoteIpValve();
        valve.setInternalProxies(String.join(",", networks));
        valve.setProtocolHeader("X-Forwarded-Proto");
        valve.setHostHeader("X-Forwarded-Host");
        valve.setPortHeader("X-Forwarded-Port");
        factory.addEngineValves(valve);
    }

    private static String network(String address) {
        String network = address.contains("/") ? address : address + (address.contains(":") ? "/128" : "/32");
        try {
            new NetMask(network);
        } catch (IllegalArgumentException e) {
            throw new InvalidSetting(
                    "studio.proxies",
                    "the proxies that are believed",
                    address,
                    "addresses such as 10.0.0.5 or networks such as 10.1.0.0/16, with commas between them",
                    "correct it, or leave it out for the proxies of this machine");
        }
        return network;
    }
}
