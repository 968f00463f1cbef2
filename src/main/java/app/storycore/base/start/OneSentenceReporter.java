package app.storycore.base.start;

import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.boot.diagnostics.FailureAnalysisReporter;

/** Says in one line why the application did not start; stands in for Spring Boot's framed report. */
class OneSentenceReporter implements FailureAnalysisReporter {

    @Override
    @SuppressWarnings("SystemOut") // the log may be what does not work
    public void report(FailureAnalysis analysis) {
        String action = analysis.getAction() == null ? "" : " " + analysis.getAction();
        System.err.println("StoryCore Studio did not start. " + (analysis.getDescription() + action).strip());
    }
}
