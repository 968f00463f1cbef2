package app.storycore.account.security;

import static com.vaadin.flow.spring.security.VaadinSecurityConfigurer.vaadin;

import app.storycore.account.AccountService;
import app.storycore.account.guard.LoginThrottle;
import app.storycore.account.guard.SecurityLog;
import app.storycore.account.login.LoginCookie;
import app.storycore.account.login.ThrottledAuthentication;
import app.storycore.account.ui.AccountNavigation;
import app.storycore.account.ui.LoginRefusal;
import app.storycore.account.ui.LoginView;
import jakarta.servlet.ServletContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.authentication.AccountStatusUserDetailsChecker;
import org.springframework.security.authentication.AuthenticationManager;
import org.springframework.security.authentication.ProviderManager;
import org.springframework.security.authentication.RememberMeAuthenticationProvider;
import org.springframework.security.authentication.dao.DaoAuthenticationProvider;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configuration.EnableWebSecurity;
import org.springframework.security.config.annotation.web.configurers.AuthorizeHttpRequestsConfigurer.AuthorizedUrl;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.context.SecurityContextHolderFilter;
import org.springframework.security.web.savedrequest.HttpSessionRequestCache;
import org.springframework.security.web.savedrequest.RequestCache;

/** Who may ask for what: our own style sheets, scripts and icons anybody, everything else only who is logged in. */
@Configuration(proxyBeanMethods = false)
@EnableWebSecurity
class SecurityConfiguration {

    private static final String[] OPEN = {"/css/**", "/js/**", "/icon.svg", "/icons.svg", "/door.svg", "/error"};

    /** What itself answers that nothing is there to who is not logged in. */
    private static final String SELF_GUARDED = "/deliveries/**";

    @Bean
    SecurityFilterChain studio(
            HttpSecurity http,
            LoginCookie cookie,
            LogoutBroadcast logoutBroadcast,
            SessionValidityCache checked,
            AuthenticationManager logins,
            ServletContext servlets) {
        // see SecurityHeaders, which guards more than what passes here
        http.headers(HeadersConfigurer::disable);
        http.setSharedObject(RequestCache.class, requestCache());
        http.authorizeHttpRequests(requests -> requests.requestMatchers(OPEN)
                .permitAll()
                .requestMatchers(SELF_GUARDED)
                .permitAll());
        http.rememberMe(remember -> remember.rememberMeServices(cookie).key(LoginCookie.KEY));
        http.authenticationManager(logins);
        http.sessionManagement(sessions -> sessions.sessionAuthenticationStrategy(new NewSessionOnLogin()));
        http.addFilterBefore(new SessionValidityFilter(checked), SecurityContextHolderFilter.class);
        // an unknown path is asked for by somebody logged in before it is said that nothing is there
        http.with(
                vaadin(),
                studio -> studio.loginView(LoginView.class, servlets.getContextPath() + "/" + AccountNavigation.LOGIN)
                        .addLogoutHandler(logoutBroadcast)
                        .anyRequest(AuthorizedUrl::authenticated));
        // after the above, which says that there is a login page at all
        http.formLogin(form -> form.failureHandler(LoginRefusal::answer));
        return http.build();
    }

    /** Says that an account is locked only to who knows its password. */
    @Bean
    AuthenticationManager logins(
            UserDetailsService users,
            PasswordEncoder passwords,
            LoginThrottle throttle,
            SecurityLog log,
            AccountService accounts) {
        DaoAuthenticationProvider provider = new DaoAuthenticationProvider(users);
        provider.setPasswordEncoder(passwords);
        provider.setPreAuthenticationChecks(user -> {});
        provider.setPostAuthenticationChecks(new AccountStatusUserDetailsChecker());
        return new ProviderManager(
                new ThrottledAuthentication(provider, throttle, log, accounts),
                new RememberMeAuthenticationProvider(LoginCookie.KEY));
    }

    /** Keeps the address one wanted, without a mark in it. */
    @SuppressWarnings("NullAway") // null is documented to mean "no mark"
    private static RequestCache requestCache() {
        HttpSessionRequestCache cache = new HttpSessionRequestCache();
        cache.setMatchingRequestParameterName(null);
        return cache;
    }
}
