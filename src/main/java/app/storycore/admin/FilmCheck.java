package app.storycore.admin;

import app.storycore.account.AccountId;
import app.storycore.account.AccountService;
import app.storycore.base.NotFoundException;
import app.storycore.delivery.video.FilmProgram;
import app.storycore.delivery.video.FilmWriter;
import org.springframework.stereotype.Service;

/** Asks the film program of this server what it is and can. */
@Service
public class FilmCheck {

    private final AccountService accounts;
    private final FilmWriter films;

    FilmCheck(AccountService accounts, FilmWriter films) {
        this.accounts = accounts;
        this.films = films;
    }

    /**
     * Takes up to a minute the first time, when the program is unpacked and started.
     *
     * @throws NotFoundException when the asking account is not an administrator's
     */
    public FilmProgram look(AccountId administratorId) {
        accounts.requireAdministrator(administratorId);
        return films.program();
    }
}
