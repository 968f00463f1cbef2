package app.storycore.quota.ui;

import app.storycore.account.AccountId;
import app.storycore.base.ui.BackgroundQuery;
import app.storycore.base.ui.SettingsSection;
import app.storycore.quota.QuotaUse;
import app.storycore.quota.Quotas;
import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;

/** What an account uses of all it may, as it is when the page is opened. */
public final class UsageSection extends Composite<SettingsSection> {

    private final Quotas quotas;
    private final AccountId accountId;
    private final Div rows = new Div();
    private final BackgroundQuery<List<QuotaUse>> backgroundQuery = new BackgroundQuery<>(this, this::show);

    public UsageSection(Quotas quotas, AccountId accountId) {
        this.quotas = quotas;
        this.accountId = accountId;
    }

    @Override
    protected SettingsSection initContent() {
        Paragraph disk = new Paragraph(getTranslation("quota.disk.text"));
        Paragraph uploads = new Paragraph(QuotaText.uploads(quotas.limits()));

        rows.addClassName("usage-rows");
        disk.addClassName("usage-note");
        uploads.addClassName("usage-note");

        return new SettingsSection(getTranslation("quota.title"), getTranslation("quota.text"), rows, disk, uploads);
    }

    @Override
    protected void onAttach(AttachEvent event) {
        backgroundQuery.ask(() -> quotas.of(accountId));
    }

    private void show(List<QuotaUse> uses) {
        rows.removeAll();
        uses.forEach(use -> rows.add(new UsageRow(use)));
    }
}
