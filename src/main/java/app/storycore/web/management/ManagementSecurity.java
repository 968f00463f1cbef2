package app.storycore.web.management;

import static org.springframework.boot.security.autoconfigure.actuate.web.servlet.EndpointRequest.to;
import static org.springframework.boot.security.autoconfigure.actuate.web.servlet.EndpointRequest.toAnyEndpoint;
import static org.springframework.boot.security.autoconfigure.actuate.web.servlet.EndpointRequest.toLinks;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.security.authorization.AuthorizationDecision;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.HttpStatusEntryPoint;
import org.springframework.security.web.util.matcher.OrRequestMatcher;
import org.springframework.web.context.support.WebApplicationContextUtils;

/**
 * Who may ask the actuator: anybody for health, and for the rest whoever reaches the port of its own. On the
 * application's port there is nothing but health, whatever is exposed; for everybody else nothing is there.
 */
@Configuration(proxyBeanMethods = false)
class ManagementSecurity {

    private static final String OWN_PORT = "management";

    /** Asks no session and no account, so that it answers while the database is away. */
    @Bean
    @Order(0)
    SecurityFilterChain management(HttpSecurity http) {
        http.securityMatcher(new OrRequestMatcher(toAnyEndpoint(), toLinks(), ManagementSecurity::isOnOwnPort));
        http.headers(HeadersConfigurer::disable);
        http.csrf(AbstractHttpConfigurer::disable);
        http.requestCache(AbstractHttpConfigurer::disable);
        http.logout(AbstractHttpConfigurer::disable);
        http.sessionManagement(sessions -> sessions.sessionCreationPolicy(SessionCreationPolicy.STATELESS));
        http.exceptionHandling(
                refused -> refused.authenticationEntryPoint(new HttpStatusEntryPoint(HttpStatus.NOT_FOUND)));
        http.authorizeHttpRequests(requests -> requests.requestMatchers(to("health"))
                .permitAll()
                .requestMatchers(toAnyEndpoint(), toLinks())
                .access((visitor, asked) -> new AuthorizationDecision(isOnOwnPort(asked.getRequest())))
                .anyRequest()
                .denyAll());
        return http.build();
    }

    private static boolean isOnOwnPort(HttpServletRequest request) {
        return WebServerApplicationContext.hasServerNamespace(
                WebApplicationContextUtils.getWebApplicationContext(request.getServletContext()), OWN_PORT);
    }
}
