package app.storycore.engine.comfyui.binding;

import app.storycore.engine.comfyui.graph.WorkflowGraph;
import app.storycore.engine.comfyui.graph.WorkflowNode;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;

/**
 * Proposes what the inputs of a workflow are for. Titles come first, then the links of the samplers, then names with the
 * class of their node, then names alone; of what several inputs could be for, none is chosen.
 */
public final class BindingProposer {

    private final WorkflowGraph graph;
    private final TitleFinder titles;

    private BindingProposer(WorkflowGraph graph) {
        this.graph = graph;
        this.titles = new TitleFinder(graph);
    }

    public static BindingProposal propose(WorkflowGraph graph) {
        return new BindingProposer(graph).propose();
    }

    private BindingProposal propose() {
        Finding output = titled(BindingRole.OUTPUT, new OutputFinder(graph)::find);
        Set<String> ids = new HashSet<>();
        OutputFinder.candidates(output).forEach(binding -> ids.addAll(graph.upstream(binding.node())));
        List<WorkflowNode> part =
                graph.nodes().stream().filter(node -> ids.contains(node.id())).toList();
        Samplers samplers = new Samplers(graph, ids);

        TextFinder texts = new TextFinder(graph, samplers, part);
        Finding prompt = titled(BindingRole.PROMPT, texts::prompt);
        Finding negative = titled(BindingRole.NEGATIVE_PROMPT, () -> texts.negative(prompt.bindings()));
        Finding size = size(new SizeFinder(graph, samplers, part));
        Finding seed = titled(BindingRole.SEED, new SeedFinder(graph, samplers, part)::find);
        Finding pictures = pictures(new PictureFinder(graph, samplers));

        Finding all = prompt.and(negative).and(size).and(seed).and(pictures).and(output);
        return new BindingProposal(all.proposed(), all.questions());
    }

    private Finding titled(BindingRole role, Supplier<Finding> otherwise) {
        Finding said = titles.find(role);
        return said.isNothing() ? otherwise.get() : said;
    }

    /** A title for one of the two does not say the other. */
    private Finding size(SizeFinder finder) {
        Finding found = finder.find();
        return titled(BindingRole.WIDTH, () -> found.only(BindingRole.WIDTH))
                .and(titled(BindingRole.HEIGHT, () -> found.only(BindingRole.HEIGHT)));
    }

    /** A picture that a title speaks of is not found a second time for something else. */
    private Finding pictures(PictureFinder finder) {
        Finding references = titles.find(BindingRole.REFERENCE);
        Finding start = titles.find(BindingRole.START_PICTURE);
        return references.isNothing() && start.isNothing() ? finder.find() : references.and(start);
    }
}
