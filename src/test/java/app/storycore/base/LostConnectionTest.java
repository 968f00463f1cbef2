package app.storycore.base;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import org.hibernate.TransactionException;
import org.hibernate.exception.GenericJDBCException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.orm.jpa.JpaSystemException;

class LostConnectionTest {

    @ParameterizedTest
    @ValueSource(strings = {"57P01", "57P03", "08006", "25P03"})
    void passes_when_the_database_was_stopped(String state) {
        assertThat(Transactions.canPass(failure(state))).isTrue();
    }

    @Test
    void passes_when_it_shows_as_a_rollback_that_failed() {
        SQLException closed = new SQLException("Connection is closed");
        assertThat(Transactions.canPass(new JpaSystemException(
                        new TransactionException("Unable to rollback against JDBC Connection", closed))))
                .isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"42601", "22001"})
    void does_not_pass_when_the_statement_is_wrong(String state) {
        assertThat(Transactions.canPass(failure(state))).isFalse();
    }

    private static JpaSystemException failure(String state) {
        SQLException cause = new SQLException("terminating connection", state);
        return new JpaSystemException(new GenericJDBCException("could not execute", cause));
    }
}
