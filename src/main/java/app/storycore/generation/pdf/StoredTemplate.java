package app.storycore.generation.pdf;

import app.storycore.account.AccountId;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A template that an account has saved. */
@Entity
@Table(name = "pdf_template")
@SuppressWarnings("UnusedVariable") // columns that only queries read
class StoredTemplate {

    static final int NAME_MAX = 60;

    private static final int LAYOUT_MAX = 4000;

    @Id
    private UUID id;

    private UUID ownerId;

    @Column(length = NAME_MAX)
    private String name;

    @Column(length = NAME_MAX)
    private String nameKey;

    @Column(length = LAYOUT_MAX)
    private String layout;

    private @Nullable UUID logoAssetId;

    @Version
    private @Nullable Long version;

    @SuppressWarnings("NullAway.Init")
    protected StoredTemplate() {}

    StoredTemplate(UUID id, AccountId ownerId, String name, PdfLayout layout) {
        this.id = id;
        this.ownerId = ownerId.value();
        rename(name);
        change(layout);
    }

    final void rename(String newName) {
        name = newName;
        nameKey = key(newName);
    }

    /** Names are the same whatever their case. */
    static String key(String name) {
        return name.toLowerCase(Locale.ROOT);
    }

    final void change(PdfLayout newLayout) {
        layout = newLayout.text();
        logoAssetId = newLayout.logo();
    }

    PdfTemplateInfo info(boolean isDefault) {
        return new PdfTemplateInfo(id.toString(), null, name, PdfLayout.of(layout, logoAssetId), isDefault);
    }
}
