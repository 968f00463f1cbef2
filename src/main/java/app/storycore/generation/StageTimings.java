package app.storycore.generation;

import java.util.List;
import java.util.UUID;
import org.springframework.data.repository.Repository;

/** All measured stages. */
interface StageTimings extends Repository<StageTiming, UUID> {

    StageTiming save(StageTiming timing);

    List<StageTiming> findTop15ByEngineAndStageOrderByMeasuredAtDesc(String engine, Stage stage);

    List<StageTiming> findTop15ByOwnerIdAndEngineAndStageOrderByMeasuredAtDesc(
            UUID ownerId, String engine, Stage stage);
}
