package app.storycore.project.ui.imports;

import app.storycore.base.film.FrameRate;
import app.storycore.project.imports.cut.Cut;
import app.storycore.project.imports.cut.CutBundle;
import app.storycore.project.imports.cut.CutFile;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A file of an editing program that shots come from; asks for the rate where the file does not say it. */
final class CutPanel extends Div {

    private static final List<FrameRate> RATES = List.of(
            FrameRate.ntsc(24),
            new FrameRate(24, 1),
            new FrameRate(25, 1),
            FrameRate.ntsc(30),
            new FrameRate(30, 1),
            new FrameRate(50, 1),
            FrameRate.ntsc(60),
            new FrameRate(60, 1));

    private final Paragraph name = new Paragraph();
    private final Paragraph facts = new Paragraph();
    private final Paragraph rateHint = new Paragraph(getTranslation("shot.cut.rate.hint"));
    private final Select<FrameRate> rates = new Select<>();
    private @Nullable CutFile file;

    /**
     * @param onChange told when it is to be read otherwise
     * @param onLeave told when something else is to be imported
     */
    CutPanel(Runnable onChange, Runnable onLeave) {
        addClassName("import-cut");
        name.addClassName("import-cut-name");
        facts.addClassName("import-hint");
        rateHint.addClassName("import-hint");
        rates.setLabel(getTranslation("shot.cut.rate"));
        rates.setItems(RATES);
        rates.setItemLabelGenerator(FrameRate::label);
        rates.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                onChange.run();
            }
        });

        add(name, facts, rates, rateHint, new Button(getTranslation("shot.cut.leave"), click -> onLeave.run()));
        addDetachListener(detached -> close());
        take(null);
    }

    /** @param sent null for none */
    void take(@Nullable CutFile sent) {
        close();
        file = sent;
        rates.clear();
        facts.setText("");
        showRates(false);
        setVisible(sent != null);
        if (sent != null) {
            name.setText(sent.name().isEmpty() ? getTranslation("shot.cut.pasted") : sent.name());
        }
    }

    @Nullable
    CutFile file() {
        return file;
    }

    /** What came with the file; whoever takes it closes it. */
    @Nullable
    CutBundle handOver() {
        CutFile sent = file;
        file = null;
        return sent == null ? null : sent.bundle();
    }

    private void close() {
        if (file != null && file.bundle() != null) {
            file.bundle().close();
        }
    }

    /** The rate that somebody chose, null for the one that is likely. */
    @Nullable
    FrameRate rate() {
        return rates.getValue();
    }

    void show(Cut cut) {
        facts.setText(getTranslation("shot.cut.facts", cut.clips(), cut.rate().label()));
        showRates(!cut.rateTold());
        if (!cut.rateTold() && RATES.contains(cut.rate())) {
            rates.setValue(cut.rate());
        }
    }

    private void showRates(boolean asked) {
        rates.setVisible(asked);
        rateHint.setVisible(asked);
    }
}
