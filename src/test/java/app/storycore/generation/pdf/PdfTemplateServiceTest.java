package app.storycore.generation.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.storycore.ServiceTest;
import app.storycore.account.AccountId;
import app.storycore.account.AccountService;
import app.storycore.account.Role;
import app.storycore.asset.AssetService;
import app.storycore.base.NotFoundException;
import app.storycore.base.film.VisualStyle;
import app.storycore.delivery.pdf.template.BuiltInTemplate;
import app.storycore.delivery.pdf.template.Paper;
import app.storycore.generation.pdf.LogoRejectedException.Reason;
import app.storycore.imaging.PictureFile;
import app.storycore.imaging.Pixels;
import app.storycore.imaging.png.Png;
import app.storycore.project.ProjectId;
import app.storycore.project.ProjectService;
import app.storycore.quota.Quota;
import app.storycore.quota.Quotas;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ServiceTest
class PdfTemplateServiceTest {

    private static final PdfLayout LETTER =
            PdfLayout.STANDARD.with(BuiltInTemplate.CLASSIC_ROWS.template().on(Paper.LETTER));

    @Autowired
    AccountService accounts;

    @Autowired
    ProjectService projects;

    @Autowired
    PdfTemplateService templates;

    @Autowired
    ProjectPdfService layouts;

    @Autowired
    PdfLogos logos;

    @Autowired
    PdfLogoFiles files;

    @Autowired
    AssetService assets;

    @Autowired
    Quotas quotas;

    private AccountId owner;
    private AccountId stranger;
    private ProjectId project;

    @BeforeEach
    void two_accounts_and_a_project() {
        owner = somebody();
        stranger = somebody();
        project = projects.create(owner, "The Lighthouse", VisualStyle.INK).id();
    }

    private AccountId somebody() {
        return accounts.create("user" + System.nanoTime(), "long enough", Role.USER)
                .id();
    }

    @Test
    void everybody_has_the_built_in_ones_and_the_standard_by_default() {
        List<PdfTemplateInfo> all = templates.list(owner);
        assertThat(all).extracting(PdfTemplateInfo::builtIn).containsExactly(BuiltInTemplate.values());
        assertThat(templates.byDefault(owner).key()).isEqualTo("standard");
        assertThat(layouts.of(project, owner)).isEqualTo(new ProjectPdf("standard", PdfLayout.STANDARD));
        assertThat(PdfLayout.STANDARD.fingerprint()).isEmpty();
    }

    @Test
    void a_saved_template_belongs_to_its_account_only() {
        String key = templates.save(owner, "  Client A ", LETTER);

        assertThat(templates.list(owner).getLast())
                .isEqualTo(new PdfTemplateInfo(key, null, "Client A", LETTER, false));
        assertThat(templates.find(key, stranger)).isEmpty();
        assertThatThrownBy(() -> templates.rename(stranger, key, "Mine")).isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> templates.change(stranger, key, LETTER)).isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> templates.makeDefault(stranger, key)).isInstanceOf(NotFoundException.class);
        templates.delete(stranger, key);
        assertThat(templates.find(key, owner)).isPresent();
    }

    @Test
    void names_are_kept_once_whatever_their_case() {
        String key = templates.save(owner, "Client A", LETTER);
        templates.save(stranger, "Client A", LETTER);
        String other = templates.save(owner, "Client B", LETTER);

        assertRejected(TemplateRejectedException.Reason.NAME_TAKEN, () -> templates.save(owner, "client a", LETTER));
        assertRejected(TemplateRejectedException.Reason.NAME_TAKEN, () -> templates.rename(owner, other, "CLIENT A"));
        assertRejected(TemplateRejectedException.Reason.NO_NAME, () -> templates.save(owner, " \n", LETTER));
        assertRejected(
                TemplateRejectedException.Reason.NAME_TOO_LONG,
                () -> templates.save(owner, "x".repeat(PdfTemplateService.NAME_MAX + 1), LETTER));
        templates.rename(owner, key, "CLIENT A");
        assertThat(templates.find(key, owner)).map(PdfTemplateInfo::name).contains("CLIENT A");
    }

    @Test
    void an_account_has_at_most_a_hundred() {
        IntStream.range(0, PdfTemplateService.TEMPLATES_MAX)
                .forEach(i -> templates.save(owner, "Template " + i, LETTER));

        assertRejected(TemplateRejectedException.Reason.TOO_MANY, () -> templates.save(owner, "One more", LETTER));
    }

    private static void assertRejected(TemplateRejectedException.Reason reason, Runnable work) {
        assertThatThrownBy(work::run)
                .isInstanceOfSatisfying(
                        TemplateRejectedException.class,
                        why -> assertThat(why.reason()).isEqualTo(reason));
    }

    @Test
    void projects_follow_the_default_until_they_choose() {
        String key = templates.save(owner, "Client A", LETTER);
        templates.makeDefault(owner, key);
        assertThat(layouts.of(project, owner)).isEqualTo(new ProjectPdf(key, LETTER));

        layouts.use(project, owner, new ProjectPdf("one-a-page", PdfLayout.STANDARD));
        templates.makeDefault(owner, "contact-3x3");

        assertThat(layouts.of(project, owner).layout().template()).isEqualTo(BuiltInTemplate.ONE_A_PAGE.template());
        assertThatThrownBy(() -> layouts.of(project, stranger)).isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> layouts.use(project, stranger, new ProjectPdf(null, LETTER)))
                .isInstanceOf(NotFoundException.class);
    }

    @Test
    void projects_follow_their_template_and_keep_its_layout_when_it_is_deleted() {
        String key = templates.save(owner, "Client A", PdfLayout.STANDARD);
        layouts.use(project, owner, new ProjectPdf(key, LETTER));
        PdfTemplateInfo saved = templates.find(key, owner).orElseThrow();
        assertThat(layouts.of(project, owner)).isEqualTo(new ProjectPdf(key, PdfLayout.STANDARD));

        templates.delete(owner, key);
        assertThat(layouts.of(project, owner)).isEqualTo(new ProjectPdf(null, LETTER));

        templates.restore(owner, saved);
        assertThat(layouts.of(project, owner)).isEqualTo(new ProjectPdf(key, PdfLayout.STANDARD));
    }

    @Test
    void a_deleted_default_gives_way_to_the_standard() {
        String key = templates.save(owner, "Client A", LETTER);
        templates.makeDefault(owner, key);

        templates.delete(owner, key);

        assertThat(templates.byDefault(owner).key()).isEqualTo("standard");
    }

    @Test
    void a_logo_counts_on_the_disk_and_stays_while_it_is_named() throws IOException {
        long before = quotas.of(owner, Quota.DISK).used();
        UUID logo = logos.add(owner, Png.encode(Pixels.filled(3000, 1000, 0x2040C0)));
        Pixels kept = PictureFile.decode(assets.read(logo, owner));
        assertThat(kept.width()).isLessThanOrEqualTo(1200);
        assertThat(quotas.of(owner, Quota.DISK).used()).isGreaterThan(before);
        assertThat(files.inUse(Set.of(logo))).isEmpty();

        String key = templates.save(owner, "Client A", LETTER.with(logo));
        assertThat(files.inUse(Set.of(logo))).containsExactly(logo);
        layouts.use(project, owner, new ProjectPdf(null, LETTER.with(logo)));
        templates.delete(owner, key);
        assertThat(files.inUse(Set.of(logo))).containsExactly(logo);
        layouts.use(project, owner, new ProjectPdf("standard", PdfLayout.STANDARD));
        assertThat(files.inUse(Set.of(logo))).isEmpty();
    }

    @Test
    void refuses_what_is_no_picture() {
        assertThatThrownBy(() -> logos.add(owner, "no picture".getBytes(StandardCharsets.UTF_8)))
                .isInstanceOfSatisfying(
                        LogoRejectedException.class,
                        why -> assertThat(why.reason()).isEqualTo(Reason.NO_PICTURE));
        assertThatThrownBy(() -> logos.add(owner, new byte[PdfLogos.BYTES_MAX + 1]))
                .isInstanceOfSatisfying(
                        LogoRejectedException.class,
                        why -> assertThat(why.reason()).isEqualTo(Reason.TOO_MANY_BYTES));
    }
}
