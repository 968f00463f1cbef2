package app.storycore.workflow.ui;

import app.storycore.base.ui.BackgroundQuery;
import app.storycore.workflow.WorkflowInfo;
import app.storycore.workflow.WorkflowService;
import app.storycore.workflow.server.ServerId;
import app.storycore.workflow.server.ServerInfo;
import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.i18n.I18NProvider;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** A model of a server of images: by the server's own list where it has one, otherwise by its name. */
final class ModelDialog extends EngineDialog {

    /** What somebody wrote. */
    record Draft(String name, ServerId server, String model) {}

    private final TextField name = new TextField(getTranslation("engines.name"));
    private final Select<ServerInfo> server = new Select<>();
    private final ComboBox<String> model = new ComboBox<>(getTranslation("engines.model"));
    private final Paragraph facts = new Paragraph();
    private final Function<ServerId, List<String>> models;
    private final Consumer<Draft> saver;
    private final BackgroundQuery<List<String>> query =
            new BackgroundQuery<>(this, this::offer, () -> offer(List.of()));

    /**
     * @param workflow null for a new one
     * @param servers of images, at least one
     * @param models that a server names; asked beside the page
     */
    ModelDialog(
            @Nullable WorkflowInfo workflow,
            List<ServerInfo> servers,
            Function<ServerId, List<String>> models,
            Consumer<Draft> saver) {
        super(I18NProvider.translate(workflow == null ? "engines.model.add" : "engines.model.change"));
        this.models = models;
        this.saver = saver;
        name.setMaxLength(WorkflowService.NAME_MAX);
        name.setAutofocus(true);
        server.setLabel(getTranslation("engines.model.server"));
        server.setItemLabelGenerator(ServerInfo::name);
        server.setItems(servers);
        server.addValueChangeListener(event -> chosen(event.getValue()));
        model.setAllowCustomValue(true);
        model.addCustomValueSetListener(event -> model.setValue(event.getDetail()));
        model.setClearButtonVisible(true);
        model.setHelperText(getTranslation("engines.model.hint"));
        model.setItems(List.of());
        fill(name, server, model, facts);
        if (workflow != null) {
            name.setValue(workflow.name());
            write(workflow.model());
        }
        server.setValue(servers.stream()
                .filter(one -> workflow != null && one.id().equals(workflow.serverId()))
                .findFirst()
                .orElse(servers.getFirst()));
    }

    @Override
    protected void onAttach(AttachEvent event) {
        super.onAttach(event);
        ask(server.getValue());
    }

    private void chosen(ServerInfo one) {
        String sizes = one.sizes().isEmpty() ? getTranslation("engines.model.sizes.any") : one.sizes();
        facts.setText(getTranslation(
                "engines.model.facts",
                sizes,
                getTranslation(one.takesSeed() ? "engines.model.seed.sent" : "engines.model.seed.none")));
        ask(one);
    }

    private void ask(ServerInfo one) {
        query.ask(() -> models.apply(one.id()));
    }

    /** What is chosen stays, whether the server names it or not. */
    private void offer(List<String> named) {
        String before = model.getValue();
        model.setItems(named);
        write(before == null ? "" : before);
    }

    private void write(String value) {
        model.setValue(value.isEmpty() ? null : value);
    }

    @Override
    void save() {
        saver.accept(
                new Draft(name.getValue(), server.getValue().id(), Objects.requireNonNullElse(model.getValue(), "")));
    }
}
