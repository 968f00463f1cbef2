package app.storycore.project.imports.storyboarder;

import app.storycore.project.ShotService;
import app.storycore.project.imports.listing.ImportRefusedException;
import app.storycore.project.imports.listing.ImportRefusedException.Reason;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.IntStream;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads the boards of a {@code .storyboarder} file, which is JSON; its pictures lie beside it and stay there. */
final class StoryboarderReader {

    private static final int DEEPEST = 100;
    private static final double DEFAULT_MILLIS = 2_000;
    private static final JsonMapper MAPPER = JsonMapper.builder(JsonFactory.builder()
                    .streamReadConstraints(StreamReadConstraints.builder()
                            .maxNestingDepth(DEEPEST)
                            .build())
                    .enable(StreamReadFeature.INCLUDE_SOURCE_IN_LOCATION)
                    .build())
            .build();

    private final JsonParser json;
    private final List<JsonNode> boards = new ArrayList<>();
    private double millis = DEFAULT_MILLIS;
    private boolean listed;

    private StoryboarderReader(JsonParser json) {
        this.json = json;
    }

    /** @throws ImportRefusedException when it is broken, with the line, or has no boards, or too many */
    static List<Board> read(String text) {
        try (JsonParser json = MAPPER.createParser(text)) {
            return read(json);
        }
    }

    /** Width divided by height, if it is told. */
    static OptionalDouble aspectRatio(String text) {
        try (JsonParser json = MAPPER.createParser(text)) {
            json.nextToken();
            while (json.nextToken() == JsonToken.PROPERTY_NAME) {
                String name = json.currentName();
                json.nextToken();
                if (name.equals("aspectRatio")) { // a number, or one in quotes
                    return OptionalDouble.of(json.getValueAsDouble(0));
                }
                json.skipChildren();
            }
            return OptionalDouble.empty();
        }
    }

    private static List<Board> read(JsonParser json) {
        try {
            return new StoryboarderReader(json).boards();
        } catch (JacksonException broken) {
            throw refused(broken.getLocation() == null ? json.currentLocation() : broken.getLocation());
        }
    }

    private List<Board> boards() {
        require(json.nextToken() == JsonToken.START_OBJECT);
        while (json.nextToken() == JsonToken.PROPERTY_NAME) {
            String name = json.currentName();
            JsonToken value = json.nextToken();
            if (name.equals("boards")) {
                require(value == JsonToken.START_ARRAY);
                readBoards();
            } else if (name.equals("defaultBoardTiming")) {
                JsonNode timing = json.readValueAsTree();
                millis = timing.asDouble(DEFAULT_MILLIS);
            } else {
                json.skipChildren();
            }
        }
        require(json.nextToken() == null);
        if (!listed) {
            throw new ImportRefusedException(Reason.NO_BOARDS);
        } else if (boards.isEmpty()) {
            throw new ImportRefusedException(Reason.NO_SHOTS);
        }
        return IntStream.range(0, boards.size())
                .mapToObj(i -> Board.of(boards.get(i), i + 1, millis))
                .toList();
    }

    private void readBoards() {
        listed = true;
        while (json.nextToken() != JsonToken.END_ARRAY) {
            require(json.currentToken() == JsonToken.START_OBJECT);
            if (boards.size() == ShotService.SHOTS_MAX) {
                throw new ImportRefusedException(Reason.TOO_MANY_SHOTS);
            }
            boards.add(json.readValueAsTree());
        }
    }

    private void require(boolean held) {
        if (!held) {
            throw refused(json.currentTokenLocation());
        }
    }

    private static ImportRefusedException refused(TokenStreamLocation at) {
        return new ImportRefusedException(Reason.BROKEN_STORYBOARDER, Math.max(1, at.getLineNr()));
    }
}
