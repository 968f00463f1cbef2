package app.storycore.backup.rows;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;

/** The types that columns of the studio have, in both databases and in JSON. */
enum ColumnType {
    UUID {
        @Override
        @Nullable
        Object read(ResultSet row, int column) throws SQLException {
            return row.getObject(column, UUID.class);
        }

        @Override
        void write(JsonGenerator json, Object value) {
            json.writeString(value.toString());
        }

        @Override
        Object parse(JsonParser json) {
            return java.util.UUID.fromString(json.getString());
        }
    },
    TEXT {
        @Override
        @Nullable
        Object read(ResultSet row, int column) throws SQLException {
            return row.getString(column);
        }

        @Override
        void write(JsonGenerator json, Object value) {
            json.writeString((String) value);
        }

        @Override
        Object parse(JsonParser json) {
            return json.getString();
        }
    },
    INTEGER {
        @Override
        @Nullable
        Object read(ResultSet row, int column) throws SQLException {
            long value = row.getLong(column);
            return row.wasNull() ? null : value;
        }

        @Override
        void write(JsonGenerator json, Object value) {
            json.writeNumber((Long) value);
        }

        @Override
        Object parse(JsonParser json) {
            return json.getLongValue();
        }
    },
    BOOLEAN {
        @Override
        @Nullable
        Object read(ResultSet row, int column) throws SQLException {
            boolean value = row.getBoolean(column);
            return row.wasNull() ? null : value;
        }

        @Override
        void write(JsonGenerator json, Object value) {
            json.writeBoolean((Boolean) value);
        }

        @Override
        Object parse(JsonParser json) {
            return json.getBooleanValue();
        }
    },
    TIME {
        @Override
        @Nullable
        Object read(ResultSet row, int column) throws SQLException {
            OffsetDateTime value = row.getObject(column, OffsetDateTime.class);
            return value == null ? null : value.withOffsetSameInstant(ZoneOffset.UTC);
        }

        @Override
        void write(JsonGenerator json, Object value) {
            json.writeString(((OffsetDateTime) value).toInstant().toString());
        }

        @Override
        Object parse(JsonParser json) {
            return Instant.parse(json.getString()).atOffset(ZoneOffset.UTC);
        }
    },
    BYTES {
        @Override
        @Nullable
        Object read(ResultSet row, int column) throws SQLException {
            return row.getBytes(column);
        }

        @Override
        void write(JsonGenerator json, Object value) {
            json.writeBinary((byte[]) value);
        }

        @Override
        Object parse(JsonParser json) {
            return json.getBinaryValue();
        }
    };

    /** @param name as the embedded database calls the type */
    static ColumnType of(String name) {
        return switch (name.toLowerCase(Locale.ROOT)) {
            case "uuid" -> UUID;
            case "varchar" -> TEXT;
            case "smallint", "integer", "bigint" -> INTEGER;
            case "boolean" -> BOOLEAN;
            case "timestamp with time zone" -> TIME;
            case "varbinary" -> BYTES;
            default -> throw new IllegalStateException("Backups know no columns of the type " + name);
        };
    }

    /** The value of a column, as a driver takes it too. */
    abstract @Nullable Object read(ResultSet row, int column) throws SQLException;

    abstract void write(JsonGenerator json, Object value);

    abstract Object parse(JsonParser json);
}
