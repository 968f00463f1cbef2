package app.storycore.account.login;

import app.storycore.account.Account;
import app.storycore.account.AccountId;
import app.storycore.account.Accounts;
import app.storycore.account.StudioUser;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.core.userdetails.UsernameNotFoundException;
import org.springframework.stereotype.Service;

/** Finds accounts for Spring Security. */
@Service
class StudioUsers implements UserDetailsService {

    private final Accounts accounts;

    StudioUsers(Accounts accounts) {
        this.accounts = accounts;
    }

    @Override
    public StudioUser loadUserByUsername(String username) {
        return accounts.findByUsernameKey(Account.key(username))
                .map(Account::user)
                .orElseThrow(() -> new UsernameNotFoundException("No account of this name"));
    }

    StudioUser byId(AccountId id) {
        return accounts.findById(id.value())
                .map(Account::user)
                .orElseThrow(() -> new UsernameNotFoundException("No account of this id"));
    }
}
