package app.storycore.backup.live;

import app.storycore.base.StudioProperties;
import java.net.UnixDomainSocketAddress;
import java.nio.file.Path;

/** Where a server on an embedded database can be asked for a backup: a socket in a folder that is its user's alone. */
final class BackupAddress {

    private static final String SOCKET = "backup.sock";

    private BackupAddress() {}

    /** Its path is given in the shorter form, from here or from the root: systems take about a hundred bytes. */
    static UnixDomainSocketAddress in(StudioProperties places) {
        Path whole = places.temporary().toAbsolutePath().normalize().resolve(SOCKET);
        Path here = Path.of("").toAbsolutePath();
        boolean sameRoot = here.getRoot().equals(whole.getRoot());
        Path fromHere = sameRoot ? here.relativize(whole) : whole;
        return UnixDomainSocketAddress.of(
                fromHere.toString().length() < whole.toString().length() ? fromHere : whole);
    }
}
