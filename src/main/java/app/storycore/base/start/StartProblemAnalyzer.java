package app.storycore.base.start;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Hands the sentence of a {@link StartProblem} to whoever reports it. */
class StartProblemAnalyzer extends AbstractFailureAnalyzer<StartProblem> {

    @Override
    protected FailureAnalysis analyze(Throwable rootFailure, StartProblem cause) {
        return new FailureAnalysis(cause.sentence(), null, cause);
    }
}
