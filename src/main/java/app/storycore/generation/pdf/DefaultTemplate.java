package app.storycore.generation.pdf;

import app.storycore.account.AccountId;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The template of an account for projects that have none of their own. */
@Entity
@Table(name = "pdf_default")
class DefaultTemplate {

    static final int KEY_MAX = 40;

    @Id
    private UUID accountId;

    @Column(length = KEY_MAX)
    private String templateKey;

    @Version
    private @Nullable Long version;

    @SuppressWarnings("NullAway.Init")
    protected DefaultTemplate() {}

    DefaultTemplate(AccountId accountId, String templateKey) {
        this.accountId = accountId.value();
        this.templateKey = templateKey;
    }

    void change(String newKey) {
        templateKey = newKey;
    }

    String key() {
        return templateKey;
    }
}
