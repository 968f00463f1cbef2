package app.storycore.generation.ui.pdf;

import app.storycore.account.AccountId;
import app.storycore.base.ui.StudioIcon;
import app.storycore.base.ui.Toast;
import app.storycore.generation.pdf.PdfLayout;
import app.storycore.generation.pdf.PdfTemplateInfo;
import app.storycore.generation.pdf.PdfTemplateService;
import com.vaadin.flow.component.contextmenu.MenuItem;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.menubar.MenuBar;
import com.vaadin.flow.component.select.Select;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** The templates to choose from, and what can be done with the chosen one. */
final class TemplateBar extends Div {

    private final PdfTemplateService templates;
    private final AccountId ownerId;
    private final Supplier<PdfLayout> written;
    private final Select<PdfTemplateInfo> choice = new Select<>();
    private final MenuItem save;
    private final MenuItem rename;
    private final MenuItem delete;
    private final MenuItem makeDefault;
    private boolean showing;

    /**
     * @param written what the fields say now
     * @param onChoose told which template was chosen
     */
    TemplateBar(
            PdfTemplateService templates,
            AccountId ownerId,
            Supplier<PdfLayout> written,
            Consumer<PdfTemplateInfo> onChoose) {
        this.templates = templates;
        this.ownerId = ownerId;
        this.written = written;
        addClassName("pdf-templates");
        choice.setLabel(getTranslation("pdf.template"));
        choice.setPlaceholder(getTranslation("pdf.template.own"));
        choice.setItemLabelGenerator(this::words);
        choice.addValueChangeListener(change -> {
            if (!showing && change.getValue() != null) {
                onChoose.accept(change.getValue());
            }
            showTools();
        });
        MenuBar menu = new MenuBar();
        MenuItem more = menu.addItem(StudioIcon.MORE.create());
        more.setAriaLabel(getTranslation("pdf.template.more"));
        save = more.getSubMenu().addItem(getTranslation("pdf.template.save"), click -> save());
        more.getSubMenu().addItem(getTranslation("pdf.template.saveAs"), click -> saveAs());
        rename = more.getSubMenu().addItem(getTranslation("pdf.template.rename"), click -> rename());
        makeDefault = more.getSubMenu().addItem(getTranslation("pdf.template.default"), click -> makeDefault());
        delete = more.getSubMenu().addItem(getTranslation("pdf.template.delete"), click -> delete());
        add(choice, menu);
    }

    private String words(@Nullable PdfTemplateInfo template) {
        if (template == null) {
            return "";
        }
        String name = PdfText.name(template);
        return template.isDefault() ? getTranslation("pdf.template.isDefault", name) : name;
    }

    /** Reads the templates again and shows the one with this key as chosen, or none. */
    void read(@Nullable String key) {
        List<PdfTemplateInfo> all = templates.list(ownerId);
        showing = true;
        choice.setItems(all);
        choice.setValue(all.stream()
                .filter(template -> template.key().equals(key))
                .findFirst()
                .orElse(null));
        showing = false;
        showTools();
    }

    @Nullable
    PdfTemplateInfo chosen() {
        return choice.getValue();
    }

    /** Says whether what the fields say is not in the template. */
    void showChanged() {
        boolean changed = isChanged();
        choice.setHelperText(changed ? getTranslation("pdf.template.changed") : "");
        showTools();
    }

    private boolean isChanged() {
        PdfTemplateInfo chosen = chosen();
        return chosen != null && !chosen.layout().equals(written.get());
    }

    private void showTools() {
        PdfTemplateInfo chosen = chosen();
        boolean own = chosen != null && chosen.builtIn() == null;
        save.setVisible(own && isChanged());
        rename.setVisible(own);
        delete.setVisible(own);
        makeDefault.setVisible(chosen != null && !chosen.isDefault());
    }

    private void save() {
        PdfTemplateInfo chosen = chosen();
        if (chosen != null) {
            templates.change(ownerId, chosen.key(), written.get());
            read(chosen.key());
            showChanged();
            Toast.done(getTranslation("pdf.template.saved", PdfText.name(chosen)));
        }
    }

    private void saveAs() {
        new TemplateNameDialog(getTranslation("pdf.template.saveAs.title"), "", name -> {
                    read(templates.save(ownerId, name, written.get()));
                    showChanged();
                })
                .open();
    }

    private void rename() {
        PdfTemplateInfo chosen = chosen();
        if (chosen != null) {
            new TemplateNameDialog(getTranslation("pdf.template.rename.title"), chosen.name(), name -> {
                        templates.rename(ownerId, chosen.key(), name);
                        read(chosen.key());
                    })
                    .open();
        }
    }

    private void makeDefault() {
        PdfTemplateInfo chosen = chosen();
        if (chosen != null) {
            templates.makeDefault(ownerId, chosen.key());
            read(chosen.key());
            Toast.done(getTranslation("pdf.template.defaulted", PdfText.name(chosen)));
        }
    }

    private void delete() {
        PdfTemplateInfo chosen = chosen();
        if (chosen != null) {
            templates.delete(ownerId, chosen.key());
            read(null);
            Toast.undoable(
                    getTranslation("pdf.template.deleted", chosen.name()),
                    getTranslation("pdf.template.undo"),
                    () -> restore(chosen));
        }
    }

    private void restore(PdfTemplateInfo deleted) {
        templates.restore(ownerId, deleted);
        if (isAttached()) {
            read(chosen() == null ? deleted.key() : choice.getValue().key());
            showChanged();
        }
    }
}
