package app.storycore.base.start;

/** The application cannot start, for a reason that a person can do something about. */
public class StartProblem extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String sentence;

    /** @param sentence what is wrong and what to do */
    public StartProblem(String sentence) {
        super(sentence);
        this.sentence = sentence;
    }

    String sentence() {
        return sentence;
    }
}
