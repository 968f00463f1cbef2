package app.storycore.generation.reason;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;

/** Why something happened. */
public sealed interface Reason extends ReasonArgument {

    /** A reason that can be said in every language. */
    record Coded(ReasonCode code, List<ReasonArgument> arguments) implements Reason {

        /** @throws IllegalArgumentException when the sentence has not as many places */
        public Coded {
            if (arguments.size() != code.arguments()) {
                throw new IllegalArgumentException(
                        code + " has " + code.arguments() + " arguments, not " + arguments.size());
            }
            arguments = List.copyOf(arguments);
        }

        @Override
        public String sentence() {
            return code.sentence(
                    arguments.stream().map(ReasonArgument::sentence).toList());
        }
    }

    /** Words that are shown as they are, such as those of an engine; without paths of the server, whoever wrote them. */
    record Words(String sentence) implements Reason {

        public Words {
            sentence = ServerPaths.without(sentence);
        }
    }

    /** A number, shown with as many decimals as it has. */
    record Figure(BigDecimal value) implements ReasonArgument {

        @Override
        public String sentence() {
            return value.toPlainString();
        }
    }

    static Reason words(String words) {
        return new Words(words);
    }

    /**
     * A reason with arguments.
     *
     * @param arguments strings, integers, decimals, or other reasons, in the order of their places
     */
    static Reason of(ReasonCode code, Object... arguments) {
        return new Coded(code, Arrays.stream(arguments).map(Reason::argument).toList());
    }

    private static ReasonArgument argument(Object value) {
        return switch (value) {
            case ReasonArgument argument -> argument;
            case String words -> new Words(words);
            case Integer count -> new Figure(BigDecimal.valueOf(count));
            case BigDecimal figure -> new Figure(figure);
            default -> throw new IllegalArgumentException("Not an argument of a reason: " + value.getClass());
        };
    }
}
