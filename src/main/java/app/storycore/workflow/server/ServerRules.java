package app.storycore.workflow.server;

import app.storycore.base.VisibleText;
import app.storycore.engine.images.ImageSize;
import app.storycore.engine.remote.AddressRefusedException;
import app.storycore.engine.remote.AddressRefusedException.Problem;
import app.storycore.engine.remote.ServerAddress;
import app.storycore.workflow.server.ServerRejectedException.Reason;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What can be written down of a server. */
final class ServerRules {

    private static final Pattern HEADER = Pattern.compile("[!#$%&'*+.^_`|~0-9A-Za-z-]+");

    /** What HTTP itself sends; a client must not. */
    private static final Set<String> NO_LOGIN =
            Set.of("connection", "content-length", "content-type", "expect", "host", "upgrade", "transfer-encoding");

    private static final String OF_WEBSOCKETS = "sec-websocket-";

    private ServerRules() {}

    /**
     * The draft as it is kept. Looks up the name of the host, which takes a moment.
     *
     * @throws ServerRejectedException when something of it cannot be
     */
    static ServerDraft checked(ServerDraft draft) {
        String name = VisibleText.line(draft.name());
        require(!name.isEmpty() && name.length() <= ServerDraft.NAME_MAX, Reason.NAME_LENGTH);
        String login = login(draft);
        requireSecret(draft);
        require(draft.jobsAtOnce() >= 1 && draft.jobsAtOnce() <= ServerDraft.MOST_JOBS, Reason.JOBS_AT_ONCE);
        boolean images = draft.kind() == ServerKind.OPENAI_IMAGES;
        return new ServerDraft(
                name,
                draft.kind(),
                address(draft.address()),
                draft.loginKind(),
                login,
                draft.loginKind() == LoginKind.NONE ? null : draft.secret(),
                draft.jobsAtOnce(),
                images ? sizes(draft.sizes()) : "",
                images && draft.takesSeed());
    }

    private static String address(String text) {
        require(text.strip().length() <= ServerDraft.ADDRESS_MAX, Reason.NOT_AN_ADDRESS);
        try {
            ServerAddress address = ServerAddress.of(text);
            requireAllowed(address);
            return address.toString();
        } catch (AddressRefusedException e) {
            throw new ServerRejectedException(reason(e.problem()));
        }
    }

    /** A host that is unknown now may be known later. */
    private static void requireAllowed(ServerAddress address) throws AddressRefusedException {
        try {
            address.requireAllowed();
        } catch (AddressRefusedException e) {
            if (e.problem() != Problem.UNKNOWN_HOST) {
                throw e;
            }
        }
    }

    private static Reason reason(Problem problem) {
        return switch (problem) {
            case NOT_AN_ADDRESS, SCHEME, UNKNOWN_HOST -> Reason.NOT_AN_ADDRESS;
            case LOGIN_INSIDE, QUERY_INSIDE -> Reason.ADDRESS_WITH_MORE;
            case FORBIDDEN_HOST -> Reason.FORBIDDEN_HOST;
        };
    }

    private static String login(ServerDraft draft) {
        String login = draft.login().strip();
        require(login.length() <= ServerDraft.LOGIN_MAX, Reason.LOGIN_NAME);
        switch (draft.loginKind()) {
            case NONE -> {
                return "";
            }
            case HEADER -> require(isHeader(login), Reason.LOGIN_NAME);
            case BASIC -> require(!login.isEmpty() && !login.contains(":") && isOneLine(login), Reason.LOGIN_NAME);
        }
        return login;
    }

    private static boolean isHeader(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        return HEADER.matcher(name).matches() && !NO_LOGIN.contains(lower) && !lower.startsWith(OF_WEBSOCKETS);
    }

    private static void requireSecret(ServerDraft draft) {
        String secret = draft.secret();
        if (secret == null || draft.loginKind() == LoginKind.NONE) {
            return;
        }
        require(!secret.isBlank() && secret.length() <= ServerDraft.SECRET_MAX && isOneLine(secret), Reason.SECRET);
        require(draft.loginKind() != LoginKind.HEADER || isSent(secret), Reason.SECRET);
    }

    private static boolean isOneLine(String text) {
        return text.codePoints().noneMatch(Character::isISOControl);
    }

    private static boolean isSent(String header) {
        return header.chars().allMatch(one -> one < 0x7f);
    }

    private static String sizes(String text) {
        try {
            String sizes =
                    ImageSize.list(text).stream().map(ImageSize::toString).collect(Collectors.joining(" "));
            require(sizes.length() <= ServerDraft.SIZES_MAX, Reason.SIZES);
            return sizes;
        } catch (IllegalArgumentException e) {
            throw new ServerRejectedException(Reason.SIZES);
        }
    }

    /** Whether a secret that was entered for one server may be shown to another. */
    static boolean isSameLogin(ServerInfo before, ServerDraft now) {
        return before.loginKind() == now.loginKind() && isSameHost(before.address(), now.address());
    }

    private static boolean isSameHost(String before, String now) {
        ServerAddress there = parsed(before);
        ServerAddress here = parsed(now);
        return there != null && here != null && there.isSameHost(here.base());
    }

    /** Null when it is none. */
    static @Nullable ServerAddress parsed(String address) {
        try {
            return ServerAddress.of(address);
        } catch (AddressRefusedException e) {
            return null;
        }
    }

    private static void require(boolean right, Reason otherwise) {
        if (!right) {
            throw new ServerRejectedException(otherwise);
        }
    }
}
