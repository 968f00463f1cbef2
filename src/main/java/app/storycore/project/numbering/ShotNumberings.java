package app.storycore.project.numbering;

import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** The numbering of projects where somebody has chosen one. */
interface ShotNumberings extends Repository<ShotNumbering, UUID> {

    ShotNumbering save(ShotNumbering numbering);

    Optional<ShotNumbering> findById(UUID projectId);

    /** Of a project, with nothing in it where nobody has chosen; empty when the owner has no such project. */
    @Query("""
            select new app.storycore.project.numbering.ChosenNumbering(n.scheme, n.locked)
            from Project p left join ShotNumbering n on n.projectId = p.id
            where p.id = :projectId and p.ownerId = :ownerId""")
    Optional<ChosenNumbering> chosen(UUID projectId, UUID ownerId);
}
