package app.storycore.generation.pdf;

import app.storycore.account.AccountId;
import app.storycore.base.NotFoundException;
import app.storycore.base.Transactions;
import app.storycore.base.VisibleText;
import app.storycore.delivery.pdf.template.BuiltInTemplate;
import app.storycore.generation.pdf.TemplateRejectedException.Reason;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;

/**
 * The templates of an account: those that everybody has, and its own.
 *
 * @see "src/site/markdown/decisions/0078-pages-of-a-template.md"
 */
@Service
public class PdfTemplateService {

    public static final int NAME_MAX = StoredTemplate.NAME_MAX;

    /** Of one account. */
    public static final int TEMPLATES_MAX = 100;

    private final StoredTemplates templates;
    private final DefaultTemplates defaults;
    private final Transactions transactions;

    PdfTemplateService(StoredTemplates templates, DefaultTemplates defaults, Transactions transactions) {
        this.templates = templates;
        this.defaults = defaults;
        this.transactions = transactions;
    }

    /** All that the account can choose: first those that everybody has, then its own by name. */
    public List<PdfTemplateInfo> list(AccountId ownerId) {
        return transactions.read(() -> {
            String byDefault = defaultKey(ownerId);
            List<PdfTemplateInfo> all = new ArrayList<>();
            for (BuiltInTemplate builtIn : BuiltInTemplate.values()) {
                all.add(info(builtIn, byDefault));
            }
            templates.findByOwnerIdOrderByNameKey(ownerId.value()).stream()
                    .map(template -> template.info(false))
                    .map(info -> marked(info, byDefault))
                    .forEach(all::add);
            return all;
        });
    }

    private static PdfTemplateInfo info(BuiltInTemplate builtIn, String byDefault) {
        return new PdfTemplateInfo(
                builtIn.slug(),
                builtIn,
                "",
                new PdfLayout(builtIn.template(), null),
                builtIn.slug().equals(byDefault));
    }

    private static PdfTemplateInfo marked(PdfTemplateInfo info, String byDefault) {
        return new PdfTemplateInfo(
                info.key(), null, info.name(), info.layout(), info.key().equals(byDefault));
    }

    /** The template with this key, if the account has it. */
    public Optional<PdfTemplateInfo> find(String key, AccountId ownerId) {
        return list(ownerId).stream()
                .filter(template -> template.key().equals(key))
                .findFirst();
    }

    /** The template of projects that have none of their own. */
    public PdfTemplateInfo byDefault(AccountId ownerId) {
        List<PdfTemplateInfo> all = list(ownerId);
        return all.stream().filter(PdfTemplateInfo::isDefault).findFirst().orElse(all.getFirst());
    }

    private String defaultKey(AccountId ownerId) {
        String standard = BuiltInTemplate.STANDARD.slug();
        return defaults.findById(ownerId.value())
                .map(DefaultTemplate::key)
                .filter(key -> isThere(key, ownerId))
                .orElse(standard);
    }

    private boolean isThere(String key, AccountId ownerId) {
        return Arrays.stream(BuiltInTemplate.values())
                        .anyMatch(one -> one.slug().equals(key))
                || own(key, ownerId).isPresent();
    }

    private Optional<StoredTemplate> own(String key, AccountId ownerId) {
        try {
            return templates.findByIdAndOwnerId(UUID.fromString(key), ownerId.value());
        } catch (IllegalArgumentException noId) {
            return Optional.empty();
        }
    }

    /**
     * Saves a template under a new name.
     *
     * @return its key
     * @throws TemplateRejectedException when the name cannot be kept, or there are too many
     */
    public String save(AccountId ownerId, String name, PdfLayout layout) {
        return transactions.write(() -> {
            if (templates.findByOwnerIdOrderByNameKey(ownerId.value()).size() >= TEMPLATES_MAX) {
                throw new TemplateRejectedException(Reason.TOO_MANY);
            }
            UUID id = UUID.randomUUID();
            templates.save(new StoredTemplate(id, ownerId, free(ownerId, name, id.toString()), layout));
            return id.toString();
        });
    }

    /**
     * Gives a template of the account another layout.
     *
     * @throws NotFoundException when it has no such template
     */
    public void change(AccountId ownerId, String key, PdfLayout layout) {
        transactions.writeOnly(() -> require(key, ownerId).change(layout));
    }

    /**
     * @throws NotFoundException when the account has no such template
     * @throws TemplateRejectedException when the name cannot be kept
     */
    public void rename(AccountId ownerId, String key, String name) {
        transactions.writeOnly(() -> require(key, ownerId).rename(free(ownerId, name, key)));
    }

    /** Deletes a template; projects that use it keep its layout. What the account does not have is left alone. */
    public void delete(AccountId ownerId, String key) {
        transactions.writeOnly(() -> own(key, ownerId).ifPresent(templates::delete));
    }

    /** Brings a deleted template back, under its key, so that projects use it again. */
    public void restore(AccountId ownerId, PdfTemplateInfo deleted) {
        transactions.writeOnly(() -> {
            if (own(deleted.key(), ownerId).isEmpty()) {
                String name = free(ownerId, deleted.name(), deleted.key());
                templates.save(new StoredTemplate(UUID.fromString(deleted.key()), ownerId, name, deleted.layout()));
            }
        });
    }

    /**
     * Has projects without a choice use this template.
     *
     * @throws NotFoundException when the account has no such template
     */
    public void makeDefault(AccountId ownerId, String key) {
        transactions.writeOnly(() -> {
            if (!isThere(key, ownerId)) {
                throw new NotFoundException("PDF template", key);
            }
            defaults.findById(ownerId.value())
                    .ifPresentOrElse(
                            known -> known.change(key), () -> defaults.save(new DefaultTemplate(ownerId, key)));
        });
    }

    private StoredTemplate require(String key, AccountId ownerId) {
        return own(key, ownerId).orElseThrow(() -> new NotFoundException("PDF template", key));
    }

    /** The name as it can be kept. */
    private String free(AccountId ownerId, String wanted, String key) {
        String name = VisibleText.line(wanted).strip();
        if (name.isBlank()) {
            throw new TemplateRejectedException(Reason.NO_NAME);
        }
        if (name.length() > NAME_MAX || StoredTemplate.key(name).length() > NAME_MAX) {
            throw new TemplateRejectedException(Reason.NAME_TOO_LONG);
        }
        boolean taken = templates
                .findByOwnerIdAndNameKey(ownerId.value(), StoredTemplate.key(name))
                .map(template -> template.info(false).key())
                .filter(other -> !other.equals(key))
                .isPresent();
        if (taken) {
            throw new TemplateRejectedException(Reason.NAME_TAKEN);
        }
        return name;
    }
}
