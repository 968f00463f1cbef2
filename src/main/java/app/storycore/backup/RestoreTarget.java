package app.storycore.backup;

import app.storycore.backup.archive.BackupProblem;
import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;

/** An empty database that becomes a studio's, whole or not at all. */
public interface RestoreTarget {

    /** Stores rows. */
    @FunctionalInterface
    interface Filling {

        /** @param database whose tables have the archive's version of the schema, in a transaction */
        void fill(Connection database) throws SQLException, IOException;
    }

    /** Whether it is a part of this process. */
    boolean isEmbedded();

    /**
     * Changes nothing.
     *
     * @throws BackupProblem when something is in it, or works with it
     */
    void requireEmpty(String schema) throws SQLException;

    /**
     * Makes tables of a version of the schema, has them filled, and brings them up to the newest version.
     *
     * @param storeMarker of the file store that goes with it
     */
    void fill(String schema, String storeMarker, Filling filling) throws SQLException, IOException;
}
