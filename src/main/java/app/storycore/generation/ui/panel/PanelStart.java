package app.storycore.generation.ui.panel;

import app.storycore.base.ui.PressOnce;
import app.storycore.base.ui.StudioIcon;
import app.storycore.quota.ui.QuotaHint;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.function.Consumer;

/** The way to start: the button, or what stands in its way. */
final class PanelStart extends Div {

    private static final int FAULTS_SHOWN = 12;

    private final Paragraph hint = new Paragraph();
    private final Button start;
    private final UnorderedList faults = new UnorderedList();
    private final QuotaHint quotas;
    private boolean possible;

    /** @param onStart told whether everything is to be made anew */
    PanelStart(Consumer<Boolean> onStart, PanelForecast forecast, QuotaHint quotas) {
        this.quotas = quotas;
        start = new Button(getTranslation("panel.start"), click -> {
            boolean anew = forecast.isAnew();
            forecast.forgetChoice();
            onStart.accept(anew);
        });
        Div detail = new Div(faults);

        addClassName("panel-start");
        start.addClassName("panel-start-button");
        start.setDisableOnClick(true);
        PressOnce.mark(start);
        start.setIcon(StudioIcon.SPARKLE.create());
        hint.addClassName("panel-hint");
        faults.addClassName("panel-faults");
        detail.addClassName("panel-detail");

        add(start, forecast, hint, quotas, detail);
    }

    /** What is left of the account's quotas may have changed. */
    void askQuotas() {
        quotas.ask();
    }

    /**
     * Shows whether it can start.
     *
     * @param shots how many there are
     * @param never whether the project was never generated
     * @param second whether something else is to be pressed first
     */
    void show(int shots, List<PromptProblem> found, boolean never, boolean second) {
        start.setText(getTranslation(found.isEmpty() ? "panel.start" : "panel.fix"));
        start.setEnabled(shots > 0 && found.isEmpty());
        possible = start.isEnabled();
        rank(second);
        start.setIcon((found.isEmpty() ? StudioIcon.SPARKLE : StudioIcon.WARNING).create());
        hint.setText(hint(shots, found.size(), never));
        hint.setVisible(!hint.getText().isEmpty());
        faults.removeAll();
        found.stream().limit(FAULTS_SHOWN).forEach(fault -> faults.add(item(fault)));
        if (found.size() > FAULTS_SHOWN) {
            faults.add(new ListItem(getTranslation("panel.more", found.size() - FAULTS_SHOWN)));
        }
        faults.setVisible(!found.isEmpty());
    }

    /** @param second whether something else is to be pressed first */
    void rank(boolean second) {
        start.setThemeVariant(ButtonVariant.PRIMARY, possible && !second);
    }

    private String hint(int shots, int found, boolean never) {
        if (shots == 0) {
            return getTranslation("panel.hint.noShots");
        } else if (found > 0) {
            return getTranslation("panel.hint.faults", found);
        }
        return never ? getTranslation("panel.hint.never") : "";
    }

    private ListItem item(PromptProblem fault) {
        NativeButton go = new NativeButton(
                getTranslation("panel.fault", fault.number()),
                click -> fault.go().run());
        go.addClassName("panel-fault");
        go.getElement().setAttribute("role", "link");
        return new ListItem(go, new Paragraph(fault.message()));
    }
}
