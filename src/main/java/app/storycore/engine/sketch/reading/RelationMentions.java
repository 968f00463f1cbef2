package app.storycore.engine.sketch.reading;

import app.storycore.engine.sketch.language.Lexicon;
import app.storycore.engine.sketch.language.Syntax;
import app.storycore.engine.sketch.language.WordClass;
import app.storycore.engine.sketch.scene.PersonKind;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Lists where a prompt puts somebody or something that no drawing puts there, though both are drawn: under a bed, on a ladder, in
 * somebody's arms. Each is told as not drawn.
 */
final class RelationMentions {

    /** How somebody or something is to something else; no drawing shows it. */
    static final String KIND = "relation";

    private static final Set<String> UNDER = Set.of("under", "beneath", "underneath");

    /** What has room below it that no drawing uses. */
    private static final Set<String> COVERS = Set.of(
            "bed",
            "table",
            "desk",
            "sofa",
            "couch",
            "bench",
            "chair",
            "armchair",
            "counter",
            "piano",
            "stove",
            "car",
            "truck",
            "lorry",
            "bus",
            "van",
            "taxi",
            "train",
            "wagon",
            "cart",
            "boat",
            "floor",
            "floorboard",
            "blanket",
            "rug",
            "carpet",
            "stairs",
            "staircase",
            "porch",
            "bonnet",
            "sink");

    private static final Set<String> ON = Set.of("on", "up", "down", "onto", "from", "off");
    private static final Set<String> CLIMBED =
            Set.of("ladder", "stepladder", "scaffold", "scaffolding", "rope", "pole");

    /** Who is carried is drawn so when their place is read. */
    static final String CARRIED = "carried";

    static final String BELOW = "below";

    static final String UP = "up";

    private final List<PhraseMatch> findings;
    private final Syntax syntax;
    private final Lexicon lexicon = Lexicon.english();

    RelationMentions(List<PhraseMatch> findings, Syntax syntax) {
        this.findings = findings;
        this.syntax = syntax;
    }

    /** How a finding is said to be to another, null when it is not or may be seen so. */
    @Nullable
    Mention at(int index) {
        PhraseMatch found = findings.get(index);
        int end = found.index() + found.words();
        if (!syntax.isEnglish() || syntax.kind(end - 1) != WordClass.NOUN) {
            return null;
        }
        return found.has("person") ? carried(found, end) : placed(end);
    }

    private @Nullable Mention placed(int end) {
        OptionalInt preposition = syntax.preposition(end - 1);
        if (preposition.isEmpty()) {
            return null;
        }
        String word = syntax.tokens().get(preposition.getAsInt()).text();
        String noun = lexicon.noun(syntax.tokens().get(end - 1).text());
        boolean hidden = UNDER.contains(word) && noun != null && COVERS.contains(noun);
        boolean climbed = ON.contains(word) && noun != null && CLIMBED.contains(noun) && !isClimbed();
        boolean shown = hidden && noun != null && Relations.isCover(noun);
        boolean up = climbed && word.equals("on") && ("ladder".equals(noun) || "stepladder".equals(noun));
        return hidden || climbed ? mention(preposition.getAsInt(), end, up ? UP : shown ? BELOW : "-") : null;
    }

    private @Nullable Mention carried(PhraseMatch found, int end) {
        if (!Relations.isCarried(found, PersonKind.MAN, syntax)) {
            return null;
        }
        int verb = found.index() - 1;
        while (!syntax.kind(verb).isVerbal()) {
            verb--;
        }
        String words = Mentions.words(syntax, verb, end);
        return new Mention(words, KIND, 0, List.of(new VocabularyEntry(KIND, CARRIED)), true, null);
    }

    private boolean isClimbed() {
        return findings.stream().anyMatch(found -> found.meanings().contains(new VocabularyEntry("act", "CLIMB")));
    }

    /** It has a base of its own: that the bed is seen does not show who is under it. */
    private Mention mention(int from, int end, String relation) {
        String words = Mentions.words(syntax, from, end);
        return new Mention(words, KIND, 0, List.of(new VocabularyEntry(KIND, relation)), true, null);
    }
}
