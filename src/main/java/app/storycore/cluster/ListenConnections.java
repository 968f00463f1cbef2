package app.storycore.cluster;

import java.sql.Connection;
import java.sql.SQLException;

/** Opens connections that belong to the listener alone: one from the pool would be taken away from requests. */
@FunctionalInterface
interface ListenConnections {

    Connection open() throws SQLException;
}
