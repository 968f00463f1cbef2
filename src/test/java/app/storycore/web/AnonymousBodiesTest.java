package app.storycore.web;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.Duration;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.DelegatingServletInputStream;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;

class AnonymousBodiesTest {

    private final AtomicReference<@Nullable HttpServletRequest> passed = new AtomicReference<>();
    private final FilterChain chain = (request, response) -> passed.set((HttpServletRequest) request);
    private final MockHttpServletResponse answer = new MockHttpServletResponse();
    private final AnonymousBodies bodies = new AnonymousBodies();

    @Test
    void passes_a_message_on_with_its_body() throws Exception {
        bodies.doFilter(post("{\"a\":1}", "application/json"), answer, chain);

        assertThat(received().getInputStream().readAllBytes()).isEqualTo("{\"a\":1}".getBytes(UTF_8));
        assertThat(received().getReader().readLine()).isEqualTo("{\"a\":1}");
    }

    @Test
    void passes_a_form_on_with_its_fields_and_those_of_the_address() throws Exception {
        MockHttpServletRequest form =
                post("username=J%C3%B6rg+A&password=p%26q&x=2", "application/x-www-form-urlencoded;charset=UTF-8");
        form.addParameter("x", "1");
        bodies.doFilter(form, answer, chain);

        assertThat(received().getParameter("username")).isEqualTo("Jörg A");
        assertThat(received().getParameter("password")).isEqualTo("p&q");
        assertThat(received().getParameterValues("x")).containsExactly("1", "2");
        assertThat(received().getParameter("missing")).isNull();
    }

    @Test
    void refuses_what_is_too_large() throws Exception {
        bodies.doFilter(post("x".repeat(AnonymousBodies.LARGEST + 1), "text/plain"), answer, chain);

        assertRefused(413);
    }

    @Test
    void refuses_what_does_not_say_how_large_it_is() throws Exception {
        MockHttpServletRequest chunked = new MockHttpServletRequest("POST", "/login");
        chunked.addHeader("Transfer-Encoding", "chunked");
        bodies.doFilter(chunked, answer, chain);

        assertRefused(411);
    }

    @Test
    void refuses_what_comes_too_slowly_or_breaks_off() throws Exception {
        new AnonymousBodies(1, Duration.ofNanos(1)).doFilter(post("slow", "text/plain"), answer, chain);
        assertRefused(408);
    }

    @Test
    void refuses_more_than_it_reads_at_once_and_takes_the_next_afterwards() throws Exception {
        AnonymousBodies one = new AnonymousBodies(1, Duration.ofSeconds(10));
        MockHttpServletResponse second = new MockHttpServletResponse();
        MockHttpServletRequest first = new MockHttpServletRequest("POST", "/login") {
            @Override
            public int getContentLength() {
                return 1;
            }

            @Override
            public long getContentLengthLong() {
                return 1;
            }

            @Override
            public DelegatingServletInputStream getInputStream() {
                try {
                    one.doFilter(post("x", "text/plain"), second, chain);
                } catch (IOException | ServletException e) {
                    throw new IllegalStateException(e);
                }
                return new DelegatingServletInputStream(new ByteArrayInputStream(new byte[1]));
            }
        };
        one.doFilter(first, answer, chain);

        assertThat(second.getStatus()).isEqualTo(503);
        assertThat(answer.getStatus()).isEqualTo(200);
        one.doFilter(post("x", "text/plain"), new MockHttpServletResponse(), chain);
        assertThat(received().getInputStream().readAllBytes()).hasSize(1);
    }

    @Test
    void leaves_alone_who_is_logged_in_and_what_has_no_body() throws Exception {
        MockHttpServletRequest upload = post("x".repeat(AnonymousBodies.LARGEST + 1), "text/plain");
        upload.getSession().setAttribute(HttpSessionSecurityContextRepository.SPRING_SECURITY_CONTEXT_KEY, "somebody");
        bodies.doFilter(upload, answer, chain);
        assertThat(received()).isSameAs(upload);

        MockHttpServletRequest page = new MockHttpServletRequest("GET", "/login");
        bodies.doFilter(page, answer, chain);
        assertThat(received()).isSameAs(page);
    }

    private static MockHttpServletRequest post(String body, String type) {
        MockHttpServletRequest request = new MockHttpServletRequest("POST", "/login");
        request.setContentType(type);
        request.setContent(body.getBytes(UTF_8));
        return request;
    }

    private HttpServletRequest received() {
        HttpServletRequest request = passed.get();
        assertThat(request).isNotNull();
        return Objects.requireNonNull(request);
    }

    private void assertRefused(int status) {
        assertThat(answer.getStatus()).isEqualTo(status);
        assertThat(answer.getHeader("Connection")).isEqualTo("close");
        assertThat(passed.get()).isNull();
    }
}
