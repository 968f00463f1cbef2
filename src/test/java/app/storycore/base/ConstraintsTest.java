package app.storycore.base;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import app.storycore.ServiceTest;
import jakarta.persistence.EntityManager;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.dao.support.PersistenceExceptionTranslator;

/** That both databases name what was broken. */
@ServiceTest
class ConstraintsTest {

    @Autowired
    Transactions transactions;

    @Autowired
    EntityManager entities;

    @Autowired
    PersistenceExceptionTranslator translator;

    @Test
    void a_unique_column_is_known_by_its_name_and_taken_for_no_other() {
        DataIntegrityViolationException twice = refused("""
                insert into account (id, username, username_key, password_hash, role, locked, color_scheme, created_at,
                    version, notifications)
                select cast('%s' as uuid), 'Twice', 'twice', 'x', 'USER', false, 'DARK', current_timestamp, 0, false
                from admission""", "00000000-0000-0000-0000-00000000000%d");

        assertThat(Constraints.isBroken("account_username_unique", twice)).isTrue();
        assertThat(Constraints.isBroken("generation_one_active_per_project", twice))
                .isFalse();
    }

    @Test
    void a_column_that_must_not_be_empty_is_no_constraint_of_ours() {
        DataIntegrityViolationException empty =
                refused("insert into account_turn (owner_id, last_start) values (null, null)", "");

        assertThat(Constraints.isBroken("account_username_unique", empty)).isFalse();
    }

    /** Does it twice, each time with another id. */
    private DataIntegrityViolationException refused(String sql, String id) {
        return catchThrowableOfType(
                DataIntegrityViolationException.class,
                () -> transactions.writeOnly(() -> {
                    for (int i = 1; i <= 2; i++) {
                        insert(sql.formatted(id.formatted(i)));
                    }
                }));
    }

    private void insert(String sql) {
        try {
            entities.createNativeQuery(sql).executeUpdate();
        } catch (RuntimeException e) {
            RuntimeException translated = translator.translateExceptionIfPossible(e);
            throw translated == null ? e : translated;
        }
    }
}
