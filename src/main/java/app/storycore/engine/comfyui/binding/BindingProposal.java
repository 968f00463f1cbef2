package app.storycore.engine.comfyui.binding;

import java.util.List;

/**
 * What the inputs of a workflow are probably for; a person confirms it.
 *
 * @param proposed with the reason of each
 * @param questions what several inputs could be for, none of which is chosen
 */
public record BindingProposal(List<Proposed> proposed, List<Question> questions) {

    public BindingProposal {
        proposed = List.copyOf(proposed);
        questions = List.copyOf(questions);
    }

    /** A binding and why it is proposed. */
    public record Proposed(Binding binding, BindingSignal signal) {}

    /**
     * A role that is open.
     *
     * @param candidates inputs that it could be, at least two
     */
    public record Question(BindingRole role, List<Binding> candidates) {

        public Question {
            candidates = List.copyOf(candidates);
        }
    }

    /** The bindings without their reasons. */
    public List<Binding> bindings() {
        return proposed.stream().map(Proposed::binding).toList();
    }
}
