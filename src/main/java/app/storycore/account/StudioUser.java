package app.storycore.account;

import java.util.List;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.core.userdetails.UserDetails;

/**
 * The account behind a session, as Spring Security sees it.
 *
 * @param enabled false for a locked account
 */
public record StudioUser(AccountId id, String username, String password, Role role, boolean enabled)
        implements UserDetails {

    private static final long serialVersionUID = 1L;

    @Override
    public List<? extends GrantedAuthority> getAuthorities() {
        return List.of(new SimpleGrantedAuthority("ROLE_" + role.name()));
    }

    @Override
    public String getPassword() {
        return password;
    }

    @Override
    public String getUsername() {
        return username;
    }

    @Override
    public boolean isEnabled() {
        return enabled;
    }

    /** Without the hash, which belongs in no log. */
    @Override
    public String toString() {
        return username + " (" + id + ")";
    }
}
