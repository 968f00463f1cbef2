package app.storycore.engine.comfyui.binding;

import app.storycore.engine.comfyui.graph.WorkflowGraph;
import app.storycore.engine.comfyui.graph.WorkflowNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Reads titles such as {@code STUDIO:prompt}, {@code STUDIO:size} or {@code STUDIO:reference 2}. */
final class TitleFinder {

    private static final Pattern TITLE = Pattern.compile("\\s*studio\\s*:\\s*([a-z]+)(?:[ _-]*(\\d{1,2}))?\\s*");

    private static final Map<String, List<BindingRole>> WORDS = Map.ofEntries(
            Map.entry("prompt", List.of(BindingRole.PROMPT)),
            Map.entry("positive", List.of(BindingRole.PROMPT)),
            Map.entry("negative", List.of(BindingRole.NEGATIVE_PROMPT)),
            Map.entry("width", List.of(BindingRole.WIDTH)),
            Map.entry("height", List.of(BindingRole.HEIGHT)),
            Map.entry("size", List.of(BindingRole.WIDTH, BindingRole.HEIGHT)),
            Map.entry("seed", List.of(BindingRole.SEED)),
            Map.entry("reference", List.of(BindingRole.REFERENCE)),
            Map.entry("picture", List.of(BindingRole.REFERENCE)),
            Map.entry("start", List.of(BindingRole.START_PICTURE)),
            Map.entry("output", List.of(BindingRole.OUTPUT)));

    private final WorkflowGraph graph;

    TitleFinder(WorkflowGraph graph) {
        this.graph = graph;
    }

    /** What titles say of a role. */
    Finding find(BindingRole role) {
        List<Binding> said = new ArrayList<>();
        for (WorkflowNode node : graph.nodes()) {
            Matcher title = TITLE.matcher(node.title().toLowerCase(Locale.ROOT));
            if (title.matches() && WORDS.getOrDefault(title.group(1), List.of()).contains(role)) {
                inputs(role, node)
                        .map(input -> Binding.of(role, number(role, title, said.size()), node, input))
                        .forEach(said::add);
            }
        }
        boolean one = role == BindingRole.OUTPUT || role == BindingRole.START_PICTURE;
        return one ? Finding.byNode(role, BindingSignal.TITLE, said) : Finding.sure(BindingSignal.TITLE, said);
    }

    private static int number(BindingRole role, Matcher title, int before) {
        if (role != BindingRole.REFERENCE) {
            return 0;
        }
        return title.group(2) == null ? before + 1 : Integer.parseInt(title.group(2));
    }

    /** The inputs of a node that a title can mean. */
    private static Stream<String> inputs(BindingRole role, WorkflowNode node) {
        return switch (role) {
            case PROMPT, NEGATIVE_PROMPT -> texts(role, node);
            case WIDTH -> number(node, InputNames.WIDTH);
            case HEIGHT -> number(node, InputNames.HEIGHT);
            case SEED -> InputNames.SEEDS.stream().filter(node::hasNumber).findFirst().or(() -> only(node)).stream();
            case REFERENCE, START_PICTURE -> Stream.of(InputNames.IMAGE).filter(node::hasText);
            case OUTPUT -> Stream.of("");
        };
    }

    private static Stream<String> texts(BindingRole role, WorkflowNode node) {
        List<String> texts = InputNames.texts(node, role);
        return texts.isEmpty() ? InputNames.heldText(node).stream() : texts.stream();
    }

    private static Stream<String> number(WorkflowNode node, String name) {
        return node.hasNumber(name) ? Stream.of(name) : only(node).stream();
    }

    private static Optional<String> only(WorkflowNode node) {
        return InputNames.heldNumber(node);
    }
}
