package app.storycore.base;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;

/** What this running copy of the application is called, different after every start. */
@Component
public class NodeName {

    private static final Pattern HOST_AND_PROCESS = Pattern.compile("(.*)-(\\d+)-[0-9a-f]{8}");

    private final String host = host();
    private final String value = host + "-" + ProcessHandle.current().pid() + "-"
            + UUID.randomUUID().toString().substring(0, 8);

    public String value() {
        return value;
    }

    /** Whether {@code other} is the name of a process of this machine that is no more. */
    public boolean isPredecessor(String other) {
        Matcher parts = HOST_AND_PROCESS.matcher(other);
        return !other.equals(value)
                && parts.matches()
                && parts.group(1).equals(host)
                && isGone(Long.parseLong(parts.group(2)));
    }

    private static boolean isGone(long process) {
        return process == ProcessHandle.current().pid()
                || ProcessHandle.of(process).filter(ProcessHandle::isAlive).isEmpty();
    }

    private static String host() {
        try {
            String name = InetAddress.getLocalHost().getHostName();
            return name.length() > 60 ? name.substring(0, 60) : name;
        } catch (UnknownHostException e) {
            return "node";
        }
    }
}
