package app.storycore.account.session;

import app.storycore.account.AccountId;
import app.storycore.account.StudioUser;
import com.vaadin.flow.spring.security.AuthenticationContext;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Whose session this is; asks the security context, so it works wherever the session's lock is held. */
@Component
public class CurrentUser {

    private final AuthenticationContext authentication;

    CurrentUser(AuthenticationContext authentication) {
        this.authentication = authentication;
    }

    /** The account of this session, if somebody is logged in. */
    public Optional<StudioUser> find() {
        return authentication.getAuthenticatedUser(StudioUser.class);
    }

    /**
     * The account of this session, in a view that nobody enters without one.
     *
     * @throws IllegalStateException when nobody is logged in
     */
    public StudioUser get() {
        return find().orElseThrow(() -> new IllegalStateException("Nobody is logged in"));
    }

    /** The id of {@link #get()}, which every look-up carries. */
    public AccountId id() {
        return get().id();
    }
}
