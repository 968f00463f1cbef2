package app.storycore.delivery.pdf.template;

import java.util.Collection;
import java.util.EnumSet;
import java.util.Set;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Templates as text in which they are kept. What a newer version added is left out; what is missing is as in the standard. */
public final class TemplateJson {

    private TemplateJson() {}

    public static String write(PdfTemplate template) {
        ObjectNode json = JsonMapper.shared().createObjectNode();
        json.put("paper", template.paper().name());
        json.put("landscape", template.landscape());
        json.put("arrangement", template.arrangement().name());
        json.put("columns", template.columns());
        json.put("rows", template.rows());
        names(json.putArray("fields"), template.fields());
        line(json.putObject("header"), template.header());
        line(json.putObject("footer"), template.footer());
        json.put("cover", template.cover());
        json.put("lookSheet", template.lookSheet());
        return json.toString();
    }

    private static void line(ObjectNode json, PageLine line) {
        json.put("text", line.text());
        names(json.putArray("facts"), line.facts());
    }

    private static void names(ArrayNode array, Collection<? extends Enum<?>> values) {
        values.forEach(value -> array.add(value.name()));
    }

    /** The template that was written; anything else is the standard. */
    public static PdfTemplate read(String text) {
        PdfTemplate standard = BuiltInTemplate.STANDARD.template();
        try {
            JsonNode json = JsonMapper.shared().readTree(text);
            return json.isObject() ? read(json, standard) : standard;
        } catch (JacksonException | IllegalArgumentException unreadable) {
            return standard;
        }
    }

    private static PdfTemplate read(JsonNode json, PdfTemplate standard) {
        return new PdfTemplate(
                value(json, "paper", Paper.class, standard.paper()),
                json.path("landscape").asBoolean(standard.landscape()),
                value(json, "arrangement", Arrangement.class, standard.arrangement()),
                json.path("columns").asInt(standard.columns()),
                json.path("rows").asInt(standard.rows()),
                values(json.path("fields"), PdfField.class),
                line(json.path("header")),
                line(json.path("footer")),
                json.path("cover").asBoolean(standard.cover()),
                json.path("lookSheet").asBoolean(standard.lookSheet()));
    }

    private static PageLine line(JsonNode json) {
        return new PageLine(json.path("text").asString(""), values(json.path("facts"), PageFact.class));
    }

    private static <E extends Enum<E>> Set<E> values(JsonNode array, Class<E> type) {
        Set<E> values = EnumSet.noneOf(type);
        for (JsonNode name : array) {
            for (E value : type.getEnumConstants()) {
                if (value.name().equals(name.asString(""))) {
                    values.add(value);
                }
            }
        }
        return values;
    }

    private static <E extends Enum<E>> E value(JsonNode json, String field, Class<E> type, E otherwise) {
        Set<E> found = values(JsonMapper.shared().createArrayNode().add(json.path(field)), type);
        return found.isEmpty() ? otherwise : found.iterator().next();
    }
}
