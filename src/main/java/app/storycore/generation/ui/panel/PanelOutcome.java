package app.storycore.generation.ui.panel;

import app.storycore.base.ui.PressOnce;
import app.storycore.base.ui.RelativeTime;
import app.storycore.base.ui.StudioIcon;
import app.storycore.generation.GenerationSnapshot;
import app.storycore.generation.GenerationStatus;
import app.storycore.generation.ShotSnapshot;
import app.storycore.generation.ShotStatus;
import app.storycore.generation.history.StageLosses;
import app.storycore.generation.reason.Reason;
import app.storycore.generation.ui.results.Downloads;
import app.storycore.generation.ui.results.LookButton;
import app.storycore.generation.ui.results.OpenFilms;
import app.storycore.generation.ui.status.GenerationTime;
import app.storycore.generation.ui.status.ReasonText;
import app.storycore.generation.ui.status.StatusColour;
import app.storycore.generation.ui.status.StatusText;
import app.storycore.project.ShotId;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.icon.SvgIcon;
import com.vaadin.flow.i18n.I18NProvider;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** How a generation ended: in words, what failed and why, and what it delivered. */
final class PanelOutcome extends Div {

    private static final int FAILURES_SHOWN = 8;

    private final Consumer<ShotId> onShot;
    private final PanelMisses misses;
    private final SvgIcon icon = StudioIcon.UNKNOWN.create();
    private final Span words = new Span();
    private final Div head = new Div(icon, words);
    private final RelativeTime ago = new RelativeTime();
    private final Paragraph reason = new Paragraph();
    private final UnorderedList failures = new UnorderedList();
    private final Button retry = new Button();
    private final LookButton look;
    private final StageRows stages = new StageRows();
    private final PanelFacts facts = new PanelFacts();
    private final Downloads downloads = new Downloads();

    /**
     * @param onRetry makes what has no panel
     * @param onLook leads to what was made
     * @param onShot goes to a shot
     */
    PanelOutcome(Runnable onRetry, Runnable onLook, Consumer<ShotId> onShot) {
        this.onShot = onShot;
        misses = new PanelMisses(onShot);
        look = new LookButton(onLook);
        Div why = new Div(ago, reason, failures);
        Div detail = new Div(downloads, stages, facts);
        retry.addClassName("panel-retry");
        retry.setDisableOnClick(true);
        PressOnce.mark(retry);
        retry.setIcon(StudioIcon.REFRESH.create());
        retry.setVisible(false);
        retry.getElement().setAttribute("title", getTranslation("panel.retry.hint"));
        retry.addClickListener(click -> onRetry.run());
        addClassName("panel-outcome");
        head.addClassName("panel-outcome-head");
        words.addClassName("panel-words");
        ago.addClassName("panel-ago");
        failures.addClassName("panel-failures");
        failures.setVisible(false);
        reason.addClassName("panel-reason");
        why.addClassName("panel-detail");
        detail.addClassName("panel-detail");
        add(head, misses, why, retry, look, detail);
    }

    void show(GenerationSnapshot generation, StageLosses losses, Instant now) {
        StatusColour statusColour = StatusText.tone(generation, now);
        head.setClassName("panel-outcome-head " + statusColour.className());
        StatusText.icon(generation, now).show(icon);
        words.setText(StatusText.words(generation, now));
        misses.show(generation);
        GenerationTime.show(ago, generation, now);
        Optional<String> whole = StatusText.detail(generation);
        reason.setText(whole.orElse(""));
        showReason();
        stages.setVisible(generation.status() != GenerationStatus.COMPLETED);
        stages.show(generation, losses, now);
        facts.show(generation, now);
        downloads.show(generation);
        look.show(generation);
    }

    /**
     * @param versions the mark of the versions in use, or null where its own files show them
     * @param inUse its shots with those versions
     */
    void follow(@Nullable String versions, List<ShotSnapshot> inUse) {
        downloads.follow(versions);
        misses.showShots(inUse);
    }

    void films(OpenFilms films) {
        downloads.films(films);
    }

    /** Whether looking at what was made is the next thing to do. */
    void rankLook(boolean first) {
        look.rank(first);
    }

    void allowRetry() {
        retry.setEnabled(true);
    }

    /** Whether the next thing to do is to make what failed. */
    boolean offersRetry() {
        return retry.isVisible() && retry.hasThemeName(ButtonVariant.PRIMARY.getVariantName());
    }

    /** Names the shots that failed, with their reasons, and offers to make what has no panel. */
    void showShots(List<ShotSnapshot> shots) {
        List<ShotSnapshot> failed = shots.stream()
                .filter(shot -> shot.status() == ShotStatus.FAILED)
                .toList();
        failures.removeAll();
        failed.stream()
                .limit(FAILURES_SHOWN)
                .collect(Collectors.groupingBy(PanelOutcome::why, LinkedHashMap::new, Collectors.toList()))
                .forEach((why, together) -> failures.add(item(why, together)));
        if (failed.size() > FAILURES_SHOWN) {
            failures.add(new ListItem(getTranslation("panel.more", failed.size() - FAILURES_SHOWN)));
        }
        failures.setVisible(!failed.isEmpty());
        showReason();
        retry.setText(getTranslation(failed.isEmpty() ? "panel.retry.missing" : "panel.retry"));
        retry.setThemeVariant(ButtonVariant.PRIMARY, !failed.isEmpty());
        retry.setVisible(isPartlyMade(shots));
    }

    /** What the shots say for themselves is not said twice. */
    private void showReason() {
        reason.setVisible(!reason.getText().isEmpty() && !failures.isVisible());
    }

    /** Where nothing was made at all, a retry would do what a start does. */
    private static boolean isPartlyMade(List<ShotSnapshot> shots) {
        return shots.stream().map(shot -> shot.status().hasPanel()).distinct().count() == 2;
    }

    /** Shots that failed for the same reason. */
    private ListItem item(String why, List<ShotSnapshot> together) {
        ListItem item = new ListItem();
        together.forEach(shot -> item.add(link(shot)));
        item.add(new Paragraph(why));
        return item;
    }

    private NativeButton link(ShotSnapshot shot) {
        NativeButton go = new NativeButton(
                getTranslation("panel.fault", shot.shownNumber()), click -> onShot.accept(shot.shotId()));
        go.addClassName("panel-fault");
        go.getElement().setAttribute("type", "button");
        return go;
    }

    private static String why(ShotSnapshot shot) {
        Reason reason = shot.reason();
        return reason == null ? I18NProvider.translate("panel.failure.unknown") : ReasonText.of(reason);
    }
}
