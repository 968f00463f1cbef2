package app.storycore.engine.comfyui.binding;

import app.storycore.engine.comfyui.binding.BindingProposal.Proposed;
import app.storycore.engine.comfyui.binding.BindingProposal.Question;
import java.util.List;
import java.util.stream.Stream;

/** What was found for a role: bindings that are sure, or a question, or nothing. */
record Finding(List<Proposed> proposed, List<Question> questions) {

    static final Finding NOTHING = new Finding(List.of(), List.of());

    static Finding sure(BindingSignal signal, List<Binding> bindings) {
        return new Finding(
                bindings.stream().map(binding -> new Proposed(binding, signal)).toList(), List.of());
    }

    static Finding open(BindingRole role, List<Binding> candidates) {
        return new Finding(List.of(), List.of(new Question(role, candidates)));
    }

    /** Sure when all of them are in one node. */
    static Finding byNode(BindingRole role, BindingSignal signal, List<Binding> bindings) {
        return bindings.stream().map(Binding::node).distinct().count() <= 1
                ? sure(signal, bindings)
                : open(role, bindings);
    }

    List<Binding> bindings() {
        return proposed.stream().map(Proposed::binding).toList();
    }

    boolean isNothing() {
        return proposed.isEmpty() && questions.isEmpty();
    }

    /** What of it is about a role. */
    Finding only(BindingRole role) {
        return new Finding(
                proposed.stream().filter(one -> one.binding().role() == role).toList(),
                questions.stream().filter(question -> question.role() == role).toList());
    }

    Finding and(Finding other) {
        return new Finding(
                Stream.concat(proposed.stream(), other.proposed.stream()).toList(),
                Stream.concat(questions.stream(), other.questions.stream()).toList());
    }
}
