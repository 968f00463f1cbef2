package app.storycore.project.ui.board;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import app.storycore.base.NotFoundException;
import app.storycore.base.ui.PageTasks;
import app.storycore.base.ui.PageThreads;
import app.storycore.base.ui.Toast;
import app.storycore.project.ShotId;
import app.storycore.project.cast.CastId;
import app.storycore.project.cast.CastInfo;
import app.storycore.project.cast.CastRejectedException;
import app.storycore.project.cast.ShotCast;
import app.storycore.project.ui.ProjectNavigation;
import app.storycore.project.ui.board.ShotCastDialog.Choice;
import app.storycore.project.ui.cast.CastText;
import app.storycore.project.ui.cast.OpenCast;
import app.storycore.project.ui.edit.EditHistory;
import app.storycore.quota.QuotaExceededException;
import app.storycore.quota.ui.QuotaText;
import java.io.IOException;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Says who is in shots and where they are, and makes pictures of the cast from panels. */
final class ShotCastActions {

    private static final Logger LOG = LoggerFactory.getLogger(ShotCastActions.class);

    private final BoardDisplay board;
    private final OpenCast cast;
    private final EditHistory history;
    private final SequenceChange change;
    private final PageTasks tasks = new PageTasks(PageThreads::ask);

    ShotCastActions(BoardDisplay board, OpenCast cast, EditHistory history, SequenceChange change) {
        this.board = board;
        this.cast = cast;
        this.history = history;
        this.change = change;
    }

    /** Asks who is in these shots and where they are, and keeps the answer. */
    void choose(List<ShotId> shotIds) {
        if (!shotIds.isEmpty()) {
            change.run(() -> ask(shotIds));
        }
    }

    private void ask(List<ShotId> shotIds) {
        Map<ShotId, ShotCast> before = new HashMap<>();
        Map<ShotId, ShotCast> named = cast.of(shotIds);
        shotIds.forEach(id -> before.put(id, named.getOrDefault(id, ShotCast.NONE)));
        Choice common = common(before.values());
        String title = shotIds.size() == 1
                ? translate("shot.cast.title", board.label(shotIds.getFirst()))
                : translate("shot.cast.title.many", shotIds.size());
        String address = ProjectNavigation.project(cast.projectId(), ProjectNavigation.CAST);
        new ShotCastDialog(title, cast.list(), common, address, choice -> name(before, common, choice)).open();
    }

    /** Who is in all of them; and the place, if all have the same or none. */
    private static Choice common(Collection<ShotCast> casts) {
        Set<CastId> everywhere = null;
        Set<Optional<CastId>> places = new HashSet<>();
        for (ShotCast one : casts) {
            List<CastId> people = ShotCast.ids(one.people());
            if (everywhere == null) {
                everywhere = new HashSet<>(people);
            } else {
                everywhere.retainAll(people);
            }
            places.add(one.place().map(CastInfo::id));
        }
        return new Choice(
                everywhere == null ? Set.of() : everywhere,
                places.size() == 1,
                places.size() == 1 ? places.iterator().next() : Optional.empty());
    }

    private void name(Map<ShotId, ShotCast> before, Choice common, Choice choice) {
        Map<ShotId, List<CastId>> back = new HashMap<>();
        Map<ShotId, List<CastId>> again = new HashMap<>();
        before.forEach((shotId, was) -> {
            Set<CastId> now = new HashSet<>(ShotCast.ids(was.people()));
            now.removeAll(common.people());
            now.addAll(choice.people());
            (choice.samePlace() ? choice.place() : was.place().map(CastInfo::id)).ifPresent(now::add);
            if (!now.equals(Set.copyOf(ShotCast.ids(was.members())))) {
                back.put(shotId, ShotCast.ids(was.members()));
                again.put(shotId, List.copyOf(now));
            }
        });
        if (!again.isEmpty()) {
            change.run(() -> {
                cast.name(again);
                history.did(new EditHistory.Step(() -> cast.name(back), () -> cast.name(again)));
                board.refreshCast();
            });
        }
    }

    /** Adds a panel to the pictures of a character or a place. */
    void addPicture(CastInfo member, UUID panel) {
        tasks.run(
                () -> added(member, panel),
                problem -> problem.ifPresentOrElse(
                        why -> Toast.problem(why.get()),
                        () -> Toast.done(translate("shot.cast.picture.done", member.name()))));
    }

    /** Why it was not added, in the language of the page that asks, or nothing. */
    private Optional<Supplier<String>> added(CastInfo member, UUID panel) {
        try {
            cast.addCopy(member.id(), panel);
            return Optional.empty();
        } catch (CastRejectedException refused) {
            return Optional.of(() -> CastText.of(refused.reason()));
        } catch (QuotaExceededException refused) {
            return Optional.of(() -> QuotaText.of(refused));
        } catch (NotFoundException gone) {
            return Optional.of(() -> translate("cast.gone"));
        } catch (IOException broken) {
            LOG.warn("A panel could not be made a picture of the cast", broken);
            return Optional.of(() -> translate("cast.picture.failed"));
        }
    }
}
