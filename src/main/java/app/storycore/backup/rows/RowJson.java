package app.storycore.backup.rows;

import java.io.InputStream;
import java.io.OutputStream;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.json.JsonWriteFeature;
import tools.jackson.databind.json.JsonMapper;

/** Rows as JSON: an array of values a line, in ASCII, so that half a character survives too. */
final class RowJson {

    private static final JsonMapper JSON = JsonMapper.builder(JsonFactory.builder()
                    .rootValueSeparator("\n")
                    .enable(JsonWriteFeature.ESCAPE_NON_ASCII)
                    .disable(StreamWriteFeature.AUTO_CLOSE_TARGET)
                    .build())
            .build();

    private RowJson() {}

    /** Does not close the stream. */
    static JsonGenerator generator(OutputStream out) {
        return JSON.createGenerator(out);
    }

    static JsonParser parser(InputStream in) {
        return JSON.createParser(in);
    }

    static void write(JsonGenerator json, Column column, @Nullable Object value) {
        if (value == null) {
            json.writeNull();
        } else {
            column.type().write(json, value);
        }
    }

    static @Nullable Object read(JsonParser json, Column column) {
        return json.nextToken() == JsonToken.VALUE_NULL ? null : column.type().parse(json);
    }
}
