package app.storycore.engine.comfyui;

import static java.nio.charset.StandardCharsets.UTF_8;

import app.storycore.engine.comfyui.graph.WorkflowFormatException;
import app.storycore.engine.comfyui.graph.WorkflowGraph;
import app.storycore.engine.comfyui.graph.WorkflowReader;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * Workflows written in short, a node a line: {@code 3 KSampler seed=5 positive=<6 text="a cat" # title}. A link is
 * {@code <node} or {@code <node.output}.
 */
public final class WorkflowText {

    /** Text to picture, with one checkpoint. */
    public static final String TEXT_TO_PICTURE = """
            3 KSampler seed=5 steps=20 model=<4.0 positive=<6 negative=<7 latent_image=<5
            4 CheckpointLoaderSimple ckpt_name=sd.safetensors
            5 EmptyLatentImage width=512 height=512 batch_size=1
            6 CLIPTextEncode text="a cat" clip=<4.1
            7 CLIPTextEncode text="ugly" clip=<4.1
            8 VAEDecode samples=<3 vae=<4.2
            9 SaveImage filename_prefix=x images=<8
            """;

    private static final Pattern LINE = Pattern.compile("(\\S+) (\\S+)(.*?)(?:\\s+# (.*))?");
    private static final Pattern INPUT = Pattern.compile("(\\w+)=(\"[^\"]*\"|\\S+)");
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private WorkflowText() {}

    /** The file that ComfyUI would export. */
    public static byte[] json(String text) {
        ObjectNode root = JSON.createObjectNode();
        text.lines().map(String::strip).filter(line -> !line.isEmpty()).forEach(line -> node(root, line));
        return root.toString().getBytes(UTF_8);
    }

    /** The graph of it. */
    public static WorkflowGraph graph(String text) {
        try {
            return WorkflowReader.read(json(text));
        } catch (WorkflowFormatException e) {
            throw new IllegalArgumentException(e);
        }
    }

    private static void node(ObjectNode root, String line) {
        Matcher parts = LINE.matcher(line);
        if (!parts.matches()) {
            throw new IllegalArgumentException(line);
        }
        ObjectNode node = root.putObject(parts.group(1));
        ObjectNode inputs = node.putObject("inputs");
        node.put("class_type", parts.group(2));
        if (parts.group(4) != null) {
            node.putObject("_meta").put("title", parts.group(4));
        }
        Matcher input = INPUT.matcher(parts.group(3));
        while (input.find()) {
            put(inputs, input.group(1), input.group(2));
        }
    }

    private static void put(ObjectNode inputs, String name, String value) {
        if (value.startsWith("<")) {
            String[] link = value.substring(1).split("\\.", 2);
            inputs.putArray(name).add(link[0]).add(link.length > 1 ? Integer.parseInt(link[1]) : 0);
        } else if (value.startsWith("\"")) {
            inputs.put(name, value.substring(1, value.length() - 1));
        } else if (value.matches("-?\\d+")) {
            inputs.put(name, Long.parseLong(value));
        } else if (value.matches("-?\\d+\\.\\d+")) {
            inputs.put(name, Double.parseDouble(value));
        } else {
            inputs.put(name, value);
        }
    }
}
