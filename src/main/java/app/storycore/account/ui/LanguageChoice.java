package app.storycore.account.ui;

import app.storycore.base.Language;
import app.storycore.base.ui.LanguageWords;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.data.renderer.ComponentRenderer;

/** A field for the language of one's pages; they change when it is chosen. */
public final class LanguageChoice extends Composite<Select<Language>> {

    private final Languages languages;

    public LanguageChoice(Languages languages) {
        this.languages = languages;
    }

    @Override
    protected Select<Language> initContent() {
        Select<Language> select = new Select<>();
        select.setLabel(getTranslation("frame.language"));
        select.setItems(Language.values());
        select.setItemLabelGenerator(LanguageWords::of);
        select.setRenderer(new ComponentRenderer<>(LanguageWords::name));
        select.setValue(LanguageWords.current());
        select.addValueChangeListener(change -> {
            if (change.isFromClient() && change.getValue() != null) {
                languages.choose(change.getValue());
            }
        });
        select.addClassName("language-choice");
        return select;
    }
}
