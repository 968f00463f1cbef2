package app.storycore.base;

import static org.assertj.core.api.Assertions.assertThat;

import app.storycore.ServiceTest;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.ListableBeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.repository.Repository;

/** Repositories are made when they are first used, so that a start need not wait for them. */
@ServiceTest
class RepositoriesTest {

    @Autowired
    private ListableBeanFactory beans;

    @Test
    void every_query_of_every_repository_can_be_read() {
        // makes each, which reads its queries
        Map<String, ?> repositories = beans.getBeansOfType(Repository.class);

        assertThat(repositories).hasSizeGreaterThan(20);
    }
}
