package app.storycore.account.ui;

import app.storycore.base.Language;
import app.storycore.base.ui.LanguageText;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.data.renderer.ComponentRenderer;

/** A field for the language of one's pages; they change when it is chosen. */
public final class LanguageChoice extends Composite<Select<Language>> {

    private final LanguageService languageService;

    public LanguageChoice(LanguageService languageService) {
        this.languageService = languageService;
    }

    @Override
    protected Select<Language> initContent() {
        Select<Language> select = new Select<>();
        select.setLabel(getTranslation("frame.language"));
        select.setItems(Language.values());
        select.setItemLabelGenerator(LanguageText::of);
        select.setRenderer(new ComponentRenderer<>(LanguageText::name));
        select.setValue(LanguageText.current());
        select.addValueChangeListener(change -> {
            if (change.isFromClient() && change.getValue() != null) {
                languageService.choose(change.getValue());
            }
        });
        return select;
    }
}
