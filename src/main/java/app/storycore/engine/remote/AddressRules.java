package app.storycore.engine.remote;

import app.storycore.engine.remote.AddressRefusedException.Problem;
import java.net.Inet4Address;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.List;
import java.util.Set;

/**
 * Which hosts are asked: loopback and private ones too, since engines stand beside the studio, but never those from
 * which clouds hand out the secrets of a machine.
 */
final class AddressRules {

    /** Where clouds answer beside the link-local network. */
    private static final Set<String> METADATA = Set.of("100.100.100.200", "fd00:ec2:0:0:0:0:0:254", "192.0.0.192");

    private AddressRules() {}

    /** @throws AddressRefusedException when any of its addresses is not allowed; looks its name up */
    static void require(ServerAddress server) throws AddressRefusedException {
        String host = server.base().getHost();
        try {
            for (InetAddress address : List.of(InetAddress.getAllByName(host))) {
                if (isForbidden(address)) {
                    throw new AddressRefusedException(Problem.FORBIDDEN_HOST, host);
                }
            }
        } catch (UnknownHostException e) {
            throw new AddressRefusedException(Problem.UNKNOWN_HOST, host);
        }
    }

    static boolean isForbidden(InetAddress address) {
        return address.isLinkLocalAddress()
                || address.isMulticastAddress()
                || address.isAnyLocalAddress()
                || METADATA.contains(address.getHostAddress())
                || address instanceof Inet4Address && (address.getAddress()[0] & 0xFF) >= 240;
    }
}
