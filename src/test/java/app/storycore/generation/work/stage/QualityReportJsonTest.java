package app.storycore.generation.work.stage;

import static org.assertj.core.api.Assertions.assertThat;

import app.storycore.ServiceTest;
import app.storycore.generation.GenerationStatus;
import app.storycore.generation.ShotQuality;
import app.storycore.generation.history.GenerationHistory;
import app.storycore.generation.store.GenerationFixtures;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;

@ServiceTest
@Import(GenerationFixtures.class)
class QualityReportJsonTest {

    @Autowired
    GenerationHistory history;

    @Autowired
    GenerationFixtures generationFixtures;

    @Autowired
    JdbcClient database;

    @Test
    void history_reads_what_the_quality_check_stores() {
        UUID owner = generationFixtures.account();
        UUID generation = generationFixtures.ended(
                generationFixtures.project(owner, "Judged", 1), owner, GenerationStatus.COMPLETED);
        QualityReportJson report =
                new QualityReportJson(64, 7.5, 120, 3, 30, List.of("It is soft."), "SHARPENED", true, 2.5, 7.5);
        database.sql("update generation_shot set qa_report = ? where generation_id = ?")
                .params(report.toJson(), generation)
                .update();

        assertThat(history.shotsAfter(0, generation, owner, 1).getFirst().quality())
                .isEqualTo(
                        new ShotQuality(64, 7.5, List.of("It is soft."), ShotQuality.Remedy.SHARPENED, true, 2.5, 7.5));
    }
}
