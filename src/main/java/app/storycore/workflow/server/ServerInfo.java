package app.storycore.workflow.server;

import java.io.Serializable;

/**
 * A server as administrators see it.
 *
 * @param login name of the header or of the user, empty without a login
 * @param sizes that a server of images draws, such as {@code 1024x1024 1536x1024}; empty for any
 * @param takesSeed whether a server of images is sent a seed
 */
public record ServerInfo(
        ServerId id,
        String name,
        ServerKind kind,
        String address,
        LoginKind loginKind,
        String login,
        SecretState secret,
        int jobsAtOnce,
        boolean enabled,
        String sizes,
        boolean takesSeed)
        implements Serializable {}
