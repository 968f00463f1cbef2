package app.storycore;

import static org.awaitility.Awaitility.await;

import app.storycore.account.AccountId;
import app.storycore.account.AccountInfo;
import app.storycore.account.AccountService;
import app.storycore.account.Role;
import app.storycore.account.StudioUser;
import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.dom.DomEvent;
import com.vaadin.flow.internal.JacksonUtils;
import com.vaadin.flow.internal.nodefeature.ElementListenerMap;
import com.vaadin.flow.internal.nodefeature.ElementPropertyMap;
import com.vaadin.flow.internal.nodefeature.PropertyChangeDeniedException;
import com.vaadin.flow.server.VaadinSession;
import java.io.Serializable;
import java.time.Duration;
import java.util.Set;
import java.util.function.BooleanSupplier;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import tools.jackson.databind.node.ObjectNode;

/** A test of pages by somebody who is logged in, on real services and without a browser. */
@ServiceTest
public abstract class PageTest extends SpringBrowserlessTest {

    @Autowired
    AccountService accounts;

    public AccountId owner;

    @BeforeEach
    @Override
    protected void initVaadinEnvironment() {
        AccountInfo account = accounts.create("mira" + System.nanoTime(), "long enough", role());
        StudioUser user = new StudioUser(account.id(), account.username(), "", account.role(), true);
        SecurityContextHolder.setContext(
                new SecurityContextImpl(new UsernamePasswordAuthenticationToken(user, null, user.getAuthorities())));
        owner = account.id();
        super.initVaadinEnvironment();
        // as after a login, so that work which others begin for this page on threads of their own is this user's too
        VaadinSession.getCurrent()
                .getSession()
                .setAttribute(
                        HttpSessionSecurityContextRepository.SPRING_SECURITY_CONTEXT_KEY,
                        SecurityContextHolder.getContext());
    }

    @AfterEach
    @Override
    protected void cleanVaadinEnvironment() {
        super.cleanVaadinEnvironment();
        SecurityContextHolder.clearContext();
    }

    /** Views and error pages are our own; without this the first test of a process reads all jars for some. */
    @Override
    protected Set<String> scanPackages() {
        return Set.of(PageTest.class.getPackageName());
    }

    /** What the one who is logged in may do. */
    protected Role role() {
        return Role.USER;
    }

    /** Another account. */
    public AccountId stranger() {
        return accounts.create("stranger" + System.nanoTime(), "long enough", Role.USER)
                .id();
    }

    public void press(String text) {
        test(find(Button.class).withText(text).all().getFirst()).click();
    }

    /** What a browser would tell of {@code component}. */
    public static void fire(Component component, String event, ObjectNode data) {
        component
                .getElement()
                .getNode()
                .getFeature(ElementListenerMap.class)
                .fireEvent(new DomEvent(component.getElement(), event, data));
    }

    /** What a browser would set on {@code component}. */
    public static void tell(Component component, String property, Serializable value) {
        try {
            component
                    .getElement()
                    .getNode()
                    .getFeature(ElementPropertyMap.class)
                    .deferredUpdateFromClient(property, value)
                    .run();
        } catch (PropertyChangeDeniedException denied) {
            throw new IllegalStateException(denied);
        }
    }

    /** The browser's tab comes to the front. */
    public void comeToTheFront() {
        becomes("VISIBLE");
    }

    /** The browser's tab goes behind another. */
    public void goToTheBack() {
        becomes("HIDDEN");
    }

    private void becomes(String visibility) {
        fire(
                ui(),
                "vaadin-page-visibility-change",
                data().put("event.detail", visibility).put("for", "trailing"));
        runPendingSignalsTasks();
    }

    public static ObjectNode data() {
        return JacksonUtils.createObjectNode();
    }

    /** All words of a component, as a reader meets them. */
    public static String words(Component component) {
        return component.getElement().getTextRecursively();
    }

    /** All words of all notices that are open. */
    public String notices() {
        return find(Notification.class).all().stream().map(PageTest::words).collect(Collectors.joining(" "));
    }

    /** Gives the page's lock away until what others do to it in the meantime has come to this. */
    public static void waitUntil(BooleanSupplier condition) {
        VaadinSession session = VaadinSession.getCurrent();
        session.unlock();
        try {
            await().pollInSameThread()
                    .pollDelay(Duration.ZERO)
                    .pollInterval(Duration.ofMillis(5))
                    .atMost(Duration.ofSeconds(30))
                    .until(() -> inLock(session, condition));
        } finally {
            session.lock();
        }
    }

    private static boolean inLock(VaadinSession session, BooleanSupplier condition) {
        session.lock();
        try {
            return condition.getAsBoolean();
        } finally {
            session.unlock();
        }
    }

    public static UI ui() {
        return UI.getCurrent();
    }
}
