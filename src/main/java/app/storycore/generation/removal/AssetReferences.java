package app.storycore.generation.removal;

import app.storycore.generation.store.GenerationShot;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/**
 * Which stored files generations and their shots refer to; each question is answered from an index of its column. The
 * cover of a generation is the small picture of one of its shots, and asked for as that.
 */
interface AssetReferences extends Repository<GenerationShot, GenerationShot.Key> {

    String COUNT = " as assetId, count(*) as times from ";

    String FILES = """
            select g.id as id, g.sheetAssetId as sheet, g.packageAssetId as package_, g.pdfAssetId as pdf,
              g.animaticAssetId as animatic
            from Generation g\s""";

    @Query("select s.result.panelAssetId" + COUNT
            + "GenerationShot s where s.result.panelAssetId in :ids group by s.result.panelAssetId")
    List<Times> panels(Collection<UUID> ids);

    @Query("select s.result.thumbnailAssetId" + COUNT
            + "GenerationShot s where s.result.thumbnailAssetId in :ids group by s.result.thumbnailAssetId")
    List<Times> thumbnails(Collection<UUID> ids);

    @Query("select s.result.promotedAssetId" + COUNT
            + "GenerationShot s where s.result.promotedAssetId in :ids group by s.result.promotedAssetId")
    List<Times> promoted(Collection<UUID> ids);

    @Query("select s.result.alternativeAssetId" + COUNT
            + "GenerationShot s where s.result.alternativeAssetId in :ids group by s.result.alternativeAssetId")
    List<Times> alternatives(Collection<UUID> ids);

    @Query("select g.sheetAssetId" + COUNT + "Generation g where g.sheetAssetId in :ids group by g.sheetAssetId")
    List<Times> sheets(Collection<UUID> ids);

    @Query("select g.packageAssetId" + COUNT + "Generation g where g.packageAssetId in :ids group by g.packageAssetId")
    List<Times> packages(Collection<UUID> ids);

    @Query("select g.pdfAssetId" + COUNT + "Generation g where g.pdfAssetId in :ids group by g.pdfAssetId")
    List<Times> pdfs(Collection<UUID> ids);

    @Query("select g.animaticAssetId" + COUNT
            + "Generation g where g.animaticAssetId in :ids group by g.animaticAssetId")
    List<Times> animatics(Collection<UUID> ids);

    @Query(FILES + "where g.id = :id and g.ownerId = :ownerId")
    List<RunFiles> ofGeneration(UUID id, UUID ownerId);

    @Query(FILES + "where g.projectId = :projectId and g.ownerId = :ownerId")
    List<RunFiles> ofProject(UUID projectId, UUID ownerId);

    /** For generations whose owner was checked. */
    @Query("""
            select s.result.panelAssetId as panel, s.result.thumbnailAssetId as thumbnail,
              s.result.promotedAssetId as promoted, s.result.alternativeAssetId as alternative
            from GenerationShot s where s.generationId in :generationIds and s.result.panelAssetId is not null""")
    List<ShotFiles> ofShots(Collection<UUID> generationIds);

    /** How often a file is referred to. */
    interface Times {
        UUID getAssetId();

        long getTimes();
    }

    /** The files of one generation. */
    interface RunFiles {
        UUID getId();

        @Nullable
        UUID getSheet();

        @Nullable
        UUID getPackage_();

        @Nullable
        UUID getPdf();

        @Nullable
        UUID getAnimatic();
    }

    /** The files of one shot that has a panel. */
    interface ShotFiles {
        UUID getPanel();

        @Nullable
        UUID getThumbnail();

        @Nullable
        UUID getPromoted();

        @Nullable
        UUID getAlternative();
    }
}
