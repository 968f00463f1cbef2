package app.storycore.generation.estimate;

import app.storycore.generation.Stage;
import java.util.List;
import java.util.UUID;
import org.springframework.data.repository.Repository;

/** All measured stages. */
public interface StageTimings extends Repository<StageTiming, UUID> {

    StageTiming save(StageTiming timing);

    List<StageTiming> findTop15ByEngineAndStageOrderByMeasuredAtDesc(String engine, Stage stage);

    List<StageTiming> findTop15ByOwnerIdAndEngineAndStageOrderByMeasuredAtDesc(
            UUID ownerId, String engine, Stage stage);
}
