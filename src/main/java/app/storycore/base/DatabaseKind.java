package app.storycore.base;

import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.springframework.stereotype.Component;

/** Which database this is, for the few places where it makes a difference. */
@Component
public class DatabaseKind {

    private final boolean embedded;

    DatabaseKind(DataSource source) throws SQLException {
        try (Connection connection = source.getConnection()) {
            embedded = connection.getMetaData().getDatabaseProductName().startsWith("HSQL");
        }
    }

    /** Whether the database lives in this process and belongs to it alone. */
    public boolean isEmbedded() {
        return embedded;
    }
}
