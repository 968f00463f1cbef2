package app.storycore.generation;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/**
 * Which stored files generations and their shots refer to. A question about shots is answered from an index of its
 * column; one about generations, of which there are few, by a look at all of them, as their rows are written anew with
 * every step and each index would cost then.
 */
interface FileReferences extends Repository<GenerationShot, GenerationShot.Key> {

    String COUNT = " as assetId, count(*) as times from ";

    String FILES = """
            select g.id as id, g.sheetAssetId as sheet, g.coverAssetId as cover, g.packageAssetId as package_,
              g.pdfAssetId as pdf, g.animaticAssetId as animatic
            from Generation g\s""";

    @Query("select s.panelAssetId" + COUNT + "GenerationShot s where s.panelAssetId in :ids group by s.panelAssetId")
    List<Times> panels(Collection<UUID> ids);

    @Query("select s.thumbnailAssetId" + COUNT
            + "GenerationShot s where s.thumbnailAssetId in :ids group by s.thumbnailAssetId")
    List<Times> thumbnails(Collection<UUID> ids);

    @Query("select s.promotedAssetId" + COUNT
            + "GenerationShot s where s.promotedAssetId in :ids group by s.promotedAssetId")
    List<Times> promoted(Collection<UUID> ids);

    @Query("select s.alternativeAssetId" + COUNT
            + "GenerationShot s where s.alternativeAssetId in :ids group by s.alternativeAssetId")
    List<Times> alternatives(Collection<UUID> ids);

    @Query(FILES + """
            where g.sheetAssetId in :ids or g.coverAssetId in :ids or g.packageAssetId in :ids
              or g.pdfAssetId in :ids or g.animaticAssetId in :ids""")
    List<RunFiles> referringTo(Collection<UUID> ids);

    @Query(FILES + "where g.id = :id and g.ownerId = :ownerId")
    List<RunFiles> ofGeneration(UUID id, UUID ownerId);

    @Query(FILES + "where g.projectId = :projectId and g.ownerId = :ownerId")
    List<RunFiles> ofProject(UUID projectId, UUID ownerId);

    /** For generations whose owner was checked. */
    @Query("""
            select s.panelAssetId as panel, s.thumbnailAssetId as thumbnail, s.promotedAssetId as promoted,
              s.alternativeAssetId as alternative
            from GenerationShot s where s.generationId in :generationIds and s.panelAssetId is not null""")
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
        UUID getCover();

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
