package app.storycore.account.ui;

import static com.vaadin.flow.spring.security.VaadinSecurityConfigurer.vaadin;

import app.storycore.account.LoginCookie;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configuration.EnableWebSecurity;
import org.springframework.security.config.annotation.web.configurers.AuthorizeHttpRequestsConfigurer.AuthorizedUrl;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.savedrequest.HttpSessionRequestCache;
import org.springframework.security.web.savedrequest.RequestCache;

/** Who may ask for what: our own style sheet and icons anybody, everything else only who is logged in. */
@Configuration(proxyBeanMethods = false)
@EnableWebSecurity
class SecurityConfiguration {

    private static final String[] OPEN = {"/studio.css", "/studio.js", "/icon.svg", "/icons.svg", "/door.svg", "/error"
    };

    /** What itself answers that nothing is there to who is not logged in. */
    private static final String SELF_GUARDED = "/deliveries/**";

    @Bean
    SecurityFilterChain studio(HttpSecurity http, LoginCookie cookie, OtherTabs otherTabs) {
        http.setSharedObject(RequestCache.class, requestCache());
        http.authorizeHttpRequests(requests -> requests.requestMatchers(OPEN)
                .permitAll()
                .requestMatchers(SELF_GUARDED)
                .permitAll());
        http.rememberMe(remember -> remember.rememberMeServices(cookie).key(LoginCookie.KEY));
        // an unknown path is asked for by somebody logged in before it is said that nothing is there
        return http.with(
                        vaadin(),
                        studio -> studio.loginView(LoginView.class, "/" + LoginView.PATH)
                                .addLogoutHandler(otherTabs)
                                .anyRequest(AuthorizedUrl::authenticated))
                .build();
    }

    /** Keeps the address one wanted, without a mark in it. */
    @SuppressWarnings("NullAway") // null is documented to mean "no mark"
    private static RequestCache requestCache() {
        HttpSessionRequestCache cache = new HttpSessionRequestCache();
        cache.setMatchingRequestParameterName(null);
        return cache;
    }
}
