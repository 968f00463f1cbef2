package app.storycore.project.cast;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** The pictures of all casts; reached only through a member whose project's owner was checked. */
interface CastPictures extends Repository<CastPicture, UUID> {

    CastPicture save(CastPicture picture);

    @Modifying(flushAutomatically = true)
    @Query("delete from CastPicture p where p.memberId = :memberId")
    int clear(UUID memberId);

    List<CastPicture> findByMemberIdOrderByPosition(UUID memberId);

    List<CastPicture> findByMemberIdInOrderByPosition(Collection<UUID> memberIds);

    @Query("select distinct p.assetId from CastPicture p where p.assetId in :assetIds")
    List<UUID> known(Collection<UUID> assetIds);
}
