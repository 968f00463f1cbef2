package app.storycore.engine.sketch.reading;

import app.storycore.engine.sketch.language.Syntax;
import java.util.ArrayList;
import java.util.List;

/** Takes the meaning of what a prompt says is not there: "no chairs", "a room without windows". */
final class Negation {

    private Negation() {}

    static List<PhraseMatch> settle(List<PhraseMatch> findings, Syntax syntax) {
        List<PhraseMatch> settled = new ArrayList<>();
        for (int i = 0; i < findings.size(); i++) {
            PhraseMatch found = findings.get(i);
            boolean absent = Mentions.SEEN.stream().anyMatch(found::has) && isAbsent(i, findings, syntax);
            settled.add(absent ? found.with(List.of(VocabularyEntry.NONE)) : found);
        }
        return settled;
    }

    private static boolean isAbsent(int index, List<PhraseMatch> findings, Syntax syntax) {
        int word = findings.get(index).index();
        return Numbers.before(index, findings, syntax.tokens()) == Numbers.NONE
                || syntax.isEnglish() && "without".equals(syntax.prepositionWord(word));
    }
}
