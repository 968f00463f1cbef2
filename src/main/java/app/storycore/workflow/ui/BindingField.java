package app.storycore.workflow.ui;

import app.storycore.engine.comfyui.binding.Binding;
import app.storycore.engine.comfyui.binding.BindingProposal;
import app.storycore.engine.comfyui.binding.BindingRole;
import app.storycore.engine.comfyui.binding.BindingSignal;
import app.storycore.engine.comfyui.graph.NodeInput;
import app.storycore.workflow.WorkflowReview;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** What one role is: the inputs that take it, with the reason why they are proposed. */
final class BindingField extends MultiSelectComboBox<NodeInput> {

    private final BindingRole role;
    private final Map<NodeInput, Binding> choices;

    BindingField(BindingRole role, WorkflowReview review) {
        this.role = role;
        this.choices = choices(role, review);
        setLabel(label(role));
        setItems(choices.keySet());
        setItemLabelGenerator(this::name);
        setValue(known(review));
        setHelperText(reason(review));
        setRequiredIndicatorVisible(role == BindingRole.PROMPT || role == BindingRole.OUTPUT);
        setWidthFull();
    }

    /** Inputs that were found come too, whatever they are. */
    private static Map<NodeInput, Binding> choices(BindingRole role, WorkflowReview review) {
        List<Binding> all = new ArrayList<>(review.bindings());
        all.addAll(review.proposal().bindings());
        review.proposal().questions().forEach(question -> all.addAll(question.candidates()));
        all.removeIf(binding -> binding.role() != role);
        all.addAll(InputChoices.of(role, review.graph()));
        return all.stream()
                .collect(Collectors.toMap(Binding::target, one -> one, (one, other) -> one, LinkedHashMap::new));
    }

    /** What was confirmed and found again, otherwise what is proposed; nothing of what several could be. */
    private Set<NodeInput> known(WorkflowReview review) {
        return bindings(review).stream()
                .filter(binding -> binding.role() == role)
                .map(Binding::target)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private static List<Binding> bindings(WorkflowReview review) {
        return review.bindings().isEmpty() && review.lost().isEmpty()
                ? review.proposal().bindings()
                : review.bindings();
    }

    private String reason(WorkflowReview review) {
        if (review.lost().stream().anyMatch(binding -> binding.role() == role)) {
            return getTranslation("engines.binding.lost");
        } else if (!review.bindings().isEmpty()) {
            return "";
        } else if (review.proposal().questions().stream().anyMatch(question -> question.role() == role)) {
            return getTranslation("engines.binding.question");
        }
        return review.proposal().proposed().stream()
                .filter(proposed -> proposed.binding().role() == role)
                .map(BindingProposal.Proposed::signal)
                .map(this::words)
                .findFirst()
                .orElse("");
    }

    private String words(BindingSignal signal) {
        return switch (signal) {
            case TITLE -> getTranslation("engines.signal.title");
            case TRACED -> getTranslation("engines.signal.traced");
            case CLASS_AND_NAME -> getTranslation("engines.signal.classAndName");
            case NAME -> getTranslation("engines.signal.name");
        };
    }

    private String name(NodeInput input) {
        Binding binding = choices.get(input);
        if (binding == null) {
            return input.toString();
        }
        String node = binding.title().isEmpty() ? binding.type() : binding.title();
        return binding.input().isEmpty()
                ? getTranslation("engines.binding.node", binding.node(), node)
                : getTranslation("engines.binding.input", binding.node(), node, binding.input());
    }

    /** What is chosen, pictures numbered in the order of the list. */
    List<Binding> bindings() {
        List<Binding> chosen = choices.entrySet().stream()
                .filter(choice -> getValue().contains(choice.getKey()))
                .map(Map.Entry::getValue)
                .toList();
        List<Binding> numbered = new ArrayList<>();
        for (Binding binding : chosen) {
            int number = role == BindingRole.REFERENCE ? numbered.size() + 1 : 0;
            numbered.add(new Binding(role, number, binding.node(), binding.input(), binding.type(), binding.title()));
        }
        return numbered;
    }

    private String label(BindingRole of) {
        return switch (of) {
            case PROMPT -> getTranslation("engines.role.prompt");
            case NEGATIVE_PROMPT -> getTranslation("engines.role.negative");
            case WIDTH -> getTranslation("engines.role.width");
            case HEIGHT -> getTranslation("engines.role.height");
            case SEED -> getTranslation("engines.role.seed");
            case REFERENCE -> getTranslation("engines.role.reference");
            case START_PICTURE -> getTranslation("engines.role.start");
            case OUTPUT -> getTranslation("engines.role.output");
        };
    }
}
