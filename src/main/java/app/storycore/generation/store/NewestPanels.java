package app.storycore.generation.store;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/**
 * The newest panel of every shot of a project, one row a shot, however many generations there are.
 *
 * <p>Whoever gives a shot of a generation its panel says so here in the same transaction.
 *
 * @see "src/site/markdown/decisions/0030-bounded-queries-and-threads-of-pages.md"
 */
public interface NewestPanels extends Repository<NewestPanel, UUID> {

    String DRAWN = """
            from NewestPanel n join GenerationShot s on s.generationId = n.generationId and s.number = n.number
               join Generation g on g.id = n.generationId
             where n.projectId = :projectId and g.ownerId = :ownerId
            """;

    /** The small pictures of a project's shots. */
    @Query("select n.shotId as shotId, s.result.panelAssetId as panelAssetId, "
            + "s.result.thumbnailAssetId as thumbnailAssetId " + DRAWN)
    List<Picture> pictures(UUID projectId, UUID ownerId);

    /** The panel of one shot. */
    @Query("select s.result.panelAssetId " + DRAWN + " and n.shotId = :shotId")
    Optional<UUID> panel(UUID projectId, UUID ownerId, UUID shotId);

    /** What the panels were drawn from that a later generation may take over. */
    @Query("select s.plan.inputHash " + DRAWN + " and s.status in (SUCCEEDED, REUSED) and s.plan.inputHash is not null")
    List<String> inputHashes(UUID projectId, UUID ownerId);

    /** The shots that drew the panels that a later generation may take over, the oldest first. */
    @Query("select s " + DRAWN
            + " and s.status in (SUCCEEDED, REUSED) and s.plan.inputHash is not null order by s.finishedAt")
    List<GenerationShot> shots(UUID projectId, UUID ownerId);

    /** Makes a shot of a generation the one with the newest panel. */
    default void drawn(UUID projectId, GenerationShot shot) {
        if (update(shot.shotId(), shot.generationId(), shot.number()) == 0) {
            save(new NewestPanel(shot.shotId(), projectId, shot.generationId(), shot.number()));
        }
    }

    /** Makes every shot of a generation that has a panel the one with the newest. */
    default void allDrawn(UUID generationId) {
        forgetThoseOf(generationId);
        insertThoseOf(generationId);
    }

    /** Looks for the panels of shots whose newest one has gone with its generation. */
    default void findAgain(UUID projectId) {
        Map<UUID, NewestPanel> found = new HashMap<>();
        missing(projectId).forEach(panel -> found.put(panel.getId(), panel));
        saveAll(found.values());
    }

    NewestPanel save(NewestPanel panel);

    <P extends NewestPanel> List<P> saveAll(Iterable<P> panels);

    @Modifying
    @Query("update NewestPanel n set n.generationId = :generationId, n.number = :number where n.shotId = :shotId")
    int update(UUID shotId, UUID generationId, int number);

    @Modifying(flushAutomatically = true)
    @Query("""
            delete from NewestPanel n where n.shotId in
              (select s.shotId from GenerationShot s
                where s.generationId = :generationId and s.result.panelAssetId is not null)""")
    int forgetThoseOf(UUID generationId);

    @Modifying(flushAutomatically = true)
    @Query("""
            insert into NewestPanel (shotId, projectId, generationId, number)
            select s.shotId, g.projectId, s.generationId, s.number
            from GenerationShot s join Generation g on g.id = s.generationId
            where s.generationId = :generationId and s.result.panelAssetId is not null""")
    int insertThoseOf(UUID generationId);

    /** One for each shot, or more that were finished in the same moment. */
    @Query("""
            select new app.storycore.generation.store.NewestPanel(s.shotId, g.projectId, s.generationId, s.number)
            from GenerationShot s join Generation g on g.id = s.generationId
              join (select o.shotId as drawnShot, max(o.finishedAt) as lastEnd
                from GenerationShot o join Generation h on h.id = o.generationId
                where h.projectId = :projectId and o.result.panelAssetId is not null
                  and not exists (select 1 from NewestPanel n where n.shotId = o.shotId)
                group by o.shotId) newest
                on newest.drawnShot = s.shotId and newest.lastEnd = s.finishedAt
            where g.projectId = :projectId and s.result.panelAssetId is not null
            order by g.submittedAt""")
    List<NewestPanel> missing(UUID projectId);

    /** One shot's newest panel. */
    interface Picture {
        UUID getShotId();

        UUID getPanelAssetId();

        @Nullable
        UUID getThumbnailAssetId();
    }
}
