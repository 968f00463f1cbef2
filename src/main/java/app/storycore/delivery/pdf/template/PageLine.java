package app.storycore.delivery.pdf.template;

import java.util.Collection;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;

/**
 * A header or a footer.
 *
 * @param text of the template's author, may be empty
 */
public record PageLine(String text, Set<PageFact> facts) {

    public static final int TEXT_MAX = 100;

    /** No header, or no footer. */
    public static final PageLine NONE = new PageLine("", Set.of());

    public PageLine {
        if (text.length() > TEXT_MAX) {
            throw new IllegalArgumentException("A header or footer has at most " + TEXT_MAX + " characters");
        }
        facts = Collections.unmodifiableSet(copy(facts));
    }

    private static Set<PageFact> copy(Collection<PageFact> facts) {
        Set<PageFact> copy = EnumSet.noneOf(PageFact.class);
        copy.addAll(facts);
        return copy;
    }

    public boolean has(PageFact fact) {
        return facts.contains(fact);
    }

    public boolean isEmpty() {
        return text.isBlank() && facts.isEmpty();
    }
}
