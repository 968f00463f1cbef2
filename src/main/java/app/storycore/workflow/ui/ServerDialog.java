package app.storycore.workflow.ui;

import app.storycore.base.NotFoundException;
import app.storycore.base.ui.BackgroundQuery;
import app.storycore.base.ui.Toast;
import app.storycore.workflow.server.LoginKind;
import app.storycore.workflow.server.SecretState;
import app.storycore.workflow.server.ServerDraft;
import app.storycore.workflow.server.ServerInfo;
import app.storycore.workflow.server.ServerKind;
import app.storycore.workflow.server.ServerRejectedException;
import app.storycore.workflow.ui.verdict.EngineWords;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Adds or changes a server. Saving looks up its host, so it is done beside the page. */
final class ServerDialog extends Dialog {

    private final Consumer<ServerDraft> saver;
    private final Runnable afterwards;
    private final TextField name = new TextField(getTranslation("engines.name"));
    private final Select<ServerKind> kind = new Select<>();
    private final TextField address = new TextField(getTranslation("engines.address"));
    private final Select<LoginKind> loginKind = new Select<>();
    private final TextField login = new TextField();
    private final PasswordField secret = new PasswordField();
    private final IntegerField jobs = new IntegerField(getTranslation("engines.jobs"));
    private final TextField sizes = new TextField(getTranslation("engines.sizes"));
    private final Checkbox seed = new Checkbox(getTranslation("engines.seed"));
    private final Paragraph problem = new Paragraph();
    private final BackgroundQuery<Optional<Supplier<String>>> saving =
            new BackgroundQuery<>(this, this::saved, this::failed);

    /** @param server null for a new one */
    ServerDialog(@Nullable ServerInfo server, Consumer<ServerDraft> saver, Runnable afterwards) {
        this.saver = saver;
        this.afterwards = afterwards;
        Button cancel = new Button(getTranslation("users.cancel"), click -> close());
        Button save = new Button(getTranslation("engines.save"), click -> save());
        Div form = new Div(name, kind, address, loginKind, login, secret, jobs, sizes, seed, problem);

        setHeaderTitle(getTranslation(server == null ? "engines.server.add" : "engines.server.change"));
        form.addClassName("engine-form");
        save.addThemeVariants(ButtonVariant.PRIMARY);
        problem.addClassName("door-error");
        problem.setVisible(false);
        problem.getElement().setAttribute("role", "alert");
        configureFields();
        fill(server);

        add(form);
        getFooter().add(cancel, save);
    }

    private void configureFields() {
        name.setMaxLength(ServerDraft.NAME_MAX);
        name.setAutofocus(true);
        kind.setLabel(getTranslation("engines.kind"));
        kind.setItems(ServerKind.values());
        kind.setItemLabelGenerator(EngineWords::of);
        kind.addValueChangeListener(event -> showFields());
        address.setMaxLength(ServerDraft.ADDRESS_MAX);
        address.setHelperText(getTranslation("engines.address.hint"));
        loginKind.setLabel(getTranslation("engines.login"));
        loginKind.setItems(LoginKind.values());
        loginKind.setItemLabelGenerator(EngineWords::of);
        loginKind.addValueChangeListener(event -> showFields());
        login.setMaxLength(ServerDraft.LOGIN_MAX);
        secret.setMaxLength(ServerDraft.SECRET_MAX);
        secret.getElement().setAttribute("autocomplete", "new-password");
        jobs.setMin(1);
        jobs.setMax(ServerDraft.MOST_JOBS);
        jobs.setStepButtonsVisible(true);
        sizes.setMaxLength(ServerDraft.SIZES_MAX);
        sizes.setHelperText(getTranslation("engines.sizes.hint"));
    }

    private void fill(@Nullable ServerInfo server) {
        kind.setValue(server == null ? ServerKind.COMFYUI : server.kind());
        loginKind.setValue(server == null ? LoginKind.NONE : server.loginKind());
        jobs.setValue(server == null ? 1 : server.jobsAtOnce());
        if (server != null) {
            name.setValue(server.name());
            kind.setReadOnly(true);
            address.setValue(server.address());
            login.setValue(server.login());
            sizes.setValue(server.sizes());
            seed.setValue(server.takesSeed());
            secret.setHelperText(getTranslation(
                    server.secret() == SecretState.UNREADABLE
                            ? "engines.problem.secretUnreadable"
                            : "engines.secret.keep"));
        }
        showFields();
    }

    private void showFields() {
        LoginKind chosen = loginKind.getValue();
        boolean images = kind.getValue() == ServerKind.OPENAI_IMAGES;
        login.setVisible(chosen != LoginKind.NONE);
        secret.setVisible(chosen != LoginKind.NONE);
        login.setLabel(getTranslation(chosen == LoginKind.BASIC ? "engines.login.user" : "engines.login.name"));
        secret.setLabel(getTranslation(chosen == LoginKind.BASIC ? "engines.login.password" : "engines.login.value"));
        sizes.setVisible(images);
        seed.setVisible(images);
    }

    private void save() {
        ServerDraft draft = new ServerDraft(
                name.getValue(),
                kind.getValue(),
                address.getValue(),
                loginKind.getValue(),
                login.getValue(),
                secret.isEmpty() ? null : secret.getValue(),
                Objects.requireNonNullElse(jobs.getValue(), 0),
                sizes.getValue(),
                seed.getValue());
        problem.setVisible(false);
        saving.ask(() -> outcome(draft));
    }

    private Optional<Supplier<String>> outcome(ServerDraft draft) {
        try {
            saver.accept(draft);
            return Optional.empty();
        } catch (ServerRejectedException rejected) {
            return Optional.of(() -> RejectionText.of(rejected.reason()));
        } catch (NotFoundException gone) {
            return Optional.of(() -> getTranslation("engines.gone"));
        }
    }

    private void failed() {
        problem.setText(getTranslation("engines.notSaved"));
        problem.setVisible(true);
    }

    private void saved(Optional<Supplier<String>> refused) {
        if (refused.isEmpty()) {
            close();
            Toast.done(getTranslation("engines.saved", name.getValue()));
            afterwards.run();
        } else {
            problem.setText(refused.get().get());
            problem.setVisible(true);
        }
    }
}
