package app.storycore.base;

import java.sql.Connection;
import java.sql.DatabaseMetaData;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.springframework.stereotype.Component;

/** Which database this is, for the few places where it makes a difference. */
@Component
public class DatabaseKind {

    private final String product;
    private final String version;

    public DatabaseKind(DataSource source) throws SQLException {
        try (Connection connection = source.getConnection()) {
            DatabaseMetaData facts = connection.getMetaData();
            product = facts.getDatabaseProductName();
            version = facts.getDatabaseProductVersion();
        }
    }

    /** Whether the database lives in this process and belongs to it alone. */
    public boolean isEmbedded() {
        return product.startsWith("HSQL");
    }

    /** What the database calls itself. */
    public String product() {
        return product;
    }

    public String version() {
        return version;
    }
}
