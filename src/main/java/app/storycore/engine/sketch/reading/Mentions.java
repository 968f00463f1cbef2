package app.storycore.engine.sketch.reading;

import app.storycore.engine.sketch.language.FunctionWords;
import app.storycore.engine.sketch.language.Lexicon;
import app.storycore.engine.sketch.language.LexiconEntry;
import app.storycore.engine.sketch.language.Syntax;
import app.storycore.engine.sketch.language.Token;
import app.storycore.engine.sketch.language.WordClass;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Lists what a prompt names that could be seen, so that it can be told what of it was drawn. */
final class Mentions {

    /** Kinds of meanings that could be seen. */
    static final Set<String> SEEN = Set.of("person", "animal", "prop", "place", "garment", "thing", ThingReader.KIND);

    /** Words of the camera and of the page: nobody expects to see them. */
    private static final Set<String> OF_THE_CAMERA =
            Set.of("shot", "angle", "view", "close", "frame", "scene", "camera", "background", "foreground", "insert");

    /** Shorter words of other languages are hardly ever nouns. */
    private static final int FOREIGN = 4;

    private final List<PhraseMatch> written;
    private final List<PhraseMatch> settled;
    private final Syntax syntax;
    private final Lexicon lexicon = Lexicon.english();

    private Mentions(List<PhraseMatch> written, List<PhraseMatch> settled, Syntax syntax) {
        this.written = written;
        this.settled = settled;
        this.syntax = syntax;
    }

    static List<Mention> of(List<PhraseMatch> written, List<PhraseMatch> settled, Syntax syntax) {
        Mentions mentions = new Mentions(written, settled, syntax);
        VerbMentions verbs = new VerbMentions(written, settled, syntax);
        RelationMentions relations = new RelationMentions(settled, syntax);
        List<Mention> all = new ArrayList<>();
        for (int i = 0; i < settled.size(); i++) {
            add(all, mentions.at(i));
            add(all, verbs.at(i));
            add(all, relations.at(i));
        }
        return all;
    }

    private static void add(List<Mention> all, @Nullable Mention mention) {
        if (mention != null && all.stream().noneMatch(one -> one.words().equals(mention.words()))) {
            all.add(mention);
        }
    }

    private @Nullable Mention at(int index) {
        PhraseMatch found = settled.get(index);
        List<VocabularyEntry> seen = found.meanings().stream()
                .filter(meaning -> SEEN.contains(meaning.kind()))
                .toList();
        if (!seen.isEmpty()) {
            boolean pictured = found.has("person") && CastReader.isPictured(found, settled, syntax);
            return pictured ? null : seen(index, seen);
        }
        if (!found.meanings().isEmpty() || found.words() > 1) {
            return null;
        }
        PhraseMatch next = index + 1 < settled.size() ? settled.get(index + 1) : null;
        if (Names.isName(found, next, syntax)) {
            Token name = syntax.tokens().get(found.index());
            return new Mention(name.written(), name.text(), 0, List.of(new VocabularyEntry("person", "-")), true, null);
        }
        return syntax.isEnglish() ? unknown(found) : foreign(found);
    }

    private Mention seen(int index, List<VocabularyEntry> meanings) {
        PhraseMatch found = settled.get(index);
        int count = Math.max(0, Numbers.before(index, settled, syntax.tokens()));
        boolean own = !written.get(index).meanings().isEmpty();
        return new Mention(words(index, count), found.word(), count, meanings, true, own ? null : nearest(found));
    }

    private @Nullable String nearest(PhraseMatch found) {
        String noun = lexicon.noun(found.word());
        return noun == null ? null : lexicon.of(noun).nearestNoun();
    }

    private @Nullable Mention unknown(PhraseMatch found) {
        int at = found.index();
        String word = syntax.tokens().get(at).text();
        if (syntax.kind(at) != WordClass.NOUN || OF_THE_CAMERA.contains(word) || syntax.head(at) != at) {
            return null;
        }
        String noun = lexicon.noun(word);
        LexiconEntry entry = lexicon.of(noun == null ? word : noun);
        String written = syntax.tokens().get(at).written();
        if (noun == null) {
            return new Mention(written, word, 0, List.of(), false, null);
        }
        boolean part = "body".equals(entry.kind()); // of somebody who is drawn or not
        return entry.isVisible() && !part ? new Mention(written, noun, 0, List.of(), true, null) : null;
    }

    /** Of another language nothing is known but the vocabulary. */
    private @Nullable Mention foreign(PhraseMatch found) {
        Token token = syntax.tokens().get(found.index());
        String word = token.text();
        return word.length() < FOREIGN || FunctionWords.contains(word)
                ? null
                : new Mention(token.written(), word, 0, List.of(), false, null);
    }

    /** The words of a finding, with the number before them if one is said. */
    private String words(int index, int count) {
        PhraseMatch found = settled.get(index);
        int from = found.index();
        for (int i = index - 1; count > 0 && i >= Math.max(0, index - 3); i--) {
            PhraseMatch before = settled.get(i);
            if (before.has("number")
                    || before.word().matches("\\d{1,3}")
                    || before.word().equals("one")) {
                from = before.index();
                break;
            }
        }
        return words(syntax, from, found.index() + found.words());
    }

    static String words(Syntax syntax, int from, int to) {
        return IntStream.range(from, to)
                .mapToObj(i -> syntax.tokens().get(i).written())
                .collect(Collectors.joining(" "));
    }
}
