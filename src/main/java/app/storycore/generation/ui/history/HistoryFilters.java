package app.storycore.generation.ui.history;

import app.storycore.account.AccountId;
import app.storycore.base.ui.ComponentI18n;
import app.storycore.base.ui.WrittenText;
import app.storycore.generation.GenerationStatus;
import app.storycore.generation.ui.status.OutcomeText;
import app.storycore.project.ProjectInfo;
import app.storycore.project.ProjectService;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** The fields by which history is searched; each change is told at once. */
final class HistoryFilters extends Div {

    private final Select<GenerationStatus> outcome = new Select<>();
    private final ComboBox<ProjectInfo> project = new ComboBox<>();
    private final Select<HistoryPeriod> period = new Select<>();
    private final DatePicker from = new DatePicker();
    private final DatePicker to = new DatePicker();
    private final Button clear;

    HistoryFilters(ProjectService projects, AccountId ownerId, Consumer<HistoryQuery> onChange) {
        clear = new Button(getTranslation("history.filter.clear"), click -> onChange.accept(HistoryQuery.EVERYTHING));
        outcome.setEmptySelectionAllowed(true);
        outcome.setEmptySelectionCaption(getTranslation("history.filter.outcome.all"));
        outcome.setItemLabelGenerator(
                status -> status == null ? getTranslation("history.filter.outcome.all") : OutcomeText.of(status));
        outcome.setItems(Stream.of(GenerationStatus.values())
                .filter(GenerationStatus::isTerminal)
                .toList());
        WrittenText.writtenIn(project);
        project.setPlaceholder(getTranslation("history.filter.project.all"));
        project.setClearButtonVisible(true);
        project.setItemLabelGenerator(ProjectInfo::name);
        project.setItems(query ->
                projects.search(ownerId, query.getFilter().orElse(""), query.getPage(), query.getPageSize()).stream());
        period.setItems(HistoryPeriod.values());
        period.setItemLabelGenerator(HistoryPeriod::label);
        label();
        outcome.addValueChangeListener(change -> tell(change, onChange));
        project.addValueChangeListener(change -> tell(change, onChange));
        period.addValueChangeListener(change -> tell(change, onChange));
        from.addValueChangeListener(change -> tell(change, onChange));
        to.addValueChangeListener(change -> tell(change, onChange));

        addClassName("history-filters");
        clear.addThemeVariants(ButtonVariant.TERTIARY);
        add(outcome, project, period, from, to, clear);
    }

    private void label() {
        outcome.setLabel(getTranslation("history.filter.outcome"));
        project.setLabel(getTranslation("history.filter.project"));
        period.setLabel(getTranslation("history.filter.time"));
        from.setLabel(getTranslation("history.filter.from"));
        to.setLabel(getTranslation("history.filter.to"));
        List.of(from, to).forEach(day -> day.setClearButtonVisible(true));
        List.of(from, to).forEach(ComponentI18n::apply);
    }

    /** @param chosen the project of {@code query}, if it names one that is there */
    void show(HistoryQuery query, List<ProjectInfo> chosen) {
        outcome.setValue(query.outcome());
        project.setValue(chosen.isEmpty() ? null : chosen.getFirst());
        period.setValue(query.period());
        from.setValue(query.from());
        to.setValue(query.to());
        from.setMax(query.to());
        to.setMin(query.from());
        from.setVisible(query.period() == HistoryPeriod.DATES);
        to.setVisible(query.period() == HistoryPeriod.DATES);
        clear.setVisible(!query.equals(HistoryQuery.EVERYTHING));
    }

    private void tell(HasValue.ValueChangeEvent<?> change, Consumer<HistoryQuery> onChange) {
        if (change.isFromClient()) {
            onChange.accept(query());
        }
    }

    private HistoryQuery query() {
        ProjectInfo chosen = project.getValue();
        return new HistoryQuery(
                outcome.getValue(),
                chosen == null ? null : chosen.id(),
                period.getValue() == null ? HistoryPeriod.ALL : period.getValue(),
                from.getValue(),
                to.getValue());
    }
}
