package app.storycore.web;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.Filter;
import java.util.EnumSet;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;

/** The guards in their order, before everything else that sees a request. */
@Configuration(proxyBeanMethods = false)
class WebGuards {

    @Bean
    FilterRegistrationBean<SecurityHeaders> securityHeaders() {
        FilterRegistrationBean<SecurityHeaders> first = first(new SecurityHeaders(), 0);
        first.setDispatcherTypes(EnumSet.allOf(DispatcherType.class));
        return first;
    }

    @Bean
    FilterRegistrationBean<SameOriginRequests> sameOriginRequests() {
        return first(new SameOriginRequests(), 1);
    }

    @Bean
    FilterRegistrationBean<AnonymousBodies> anonymousBodies() {
        return first(new AnonymousBodies(), 2);
    }

    private static <F extends Filter> FilterRegistrationBean<F> first(F filter, int place) {
        FilterRegistrationBean<F> registration = new FilterRegistrationBean<>(filter);
        registration.setOrder(Ordered.HIGHEST_PRECEDENCE + place);
        registration.setAsyncSupported(true);
        return registration;
    }
}
