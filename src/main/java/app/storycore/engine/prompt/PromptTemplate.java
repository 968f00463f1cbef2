package app.storycore.engine.prompt;

import app.storycore.engine.prompt.PromptTemplateException.Reason;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * The order in which the parts of a prompt are told: words with fields in braces. A brace that is meant stands twice.
 *
 * <p>A field without a value takes the separators around it along, so that neither two commas nor two blanks meet.
 */
public final class PromptTemplate {

    /** Characters of a template. */
    public static final int MAX_LENGTH = 2_000;

    /** For models that understand sentences. */
    public static final PromptTemplate DEFAULT =
            parse("{size}, {angle}. {shot}. {light}, {mood}. {people} {place} {pictures} {style}.");

    private sealed interface Part {}

    private record Words(String text) implements Part {}

    private record Field(PromptField field) implements Part {}

    private final String text;
    private final List<Part> parts;

    private PromptTemplate(String text, List<Part> parts) {
        this.text = text;
        this.parts = List.copyOf(parts);
    }

    /**
     * Reads a template.
     *
     * @throws PromptTemplateException when it is too long, names an unknown field, or has a brace without its other one
     */
    public static PromptTemplate parse(String text) {
        if (text.length() > MAX_LENGTH) {
            throw new PromptTemplateException(Reason.TOO_LONG, MAX_LENGTH, "");
        }
        List<Part> parts = new ArrayList<>();
        StringBuilder words = new StringBuilder();
        int i = 0;
        while (i < text.length()) {
            char c = text.charAt(i);
            boolean twice = i + 1 < text.length() && text.charAt(i + 1) == c;
            if (c != '{' && c != '}' || twice) {
                words.append(c);
                i += c == '{' || c == '}' ? 2 : 1;
            } else if (c == '}') {
                throw new PromptTemplateException(Reason.UNOPENED_BRACE, i, "");
            } else {
                int end = endOfField(text, i);
                PromptField field = field(text.substring(i + 1, end), i);
                flush(words, parts);
                parts.add(new Field(field));
                i = end + 1;
            }
        }
        flush(words, parts);
        return new PromptTemplate(text, parts);
    }

    private static int endOfField(String text, int start) {
        for (int i = start + 1; i < text.length() && text.charAt(i) != '{'; i++) {
            if (text.charAt(i) == '}') {
                return i;
            }
        }
        throw new PromptTemplateException(Reason.UNCLOSED_BRACE, start, "");
    }

    private static PromptField field(String word, int position) {
        return PromptField.of(word)
                .orElseThrow(() -> new PromptTemplateException(Reason.UNKNOWN_FIELD, position, word));
    }

    private static void flush(StringBuilder words, List<Part> parts) {
        if (!words.isEmpty()) {
            parts.add(new Words(words.toString()));
            words.setLength(0);
        }
    }

    /** As it was written. */
    public String text() {
        return text;
    }

    /** Whether a field stands in it. */
    public boolean uses(PromptField field) {
        return parts.contains(new Field(field));
    }

    /**
     * The template with its fields filled in.
     *
     * @param values of fields; one that is missing or blank is left out
     */
    String fill(Map<PromptField, String> values) {
        SentenceBuilder sentence = new SentenceBuilder();
        for (Part part : parts) {
            switch (part) {
                case Words(String words) -> sentence.words(words);
                case Field(PromptField field) -> sentence.value(values.getOrDefault(field, ""));
            }
        }
        return sentence.end();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof PromptTemplate template && template.text.equals(text);
    }

    @Override
    public int hashCode() {
        return text.hashCode();
    }

    @Override
    public String toString() {
        return text;
    }
}
