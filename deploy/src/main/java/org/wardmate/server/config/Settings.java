package org.wardmate.server.config;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * What the server is told at its start.
 *
 * @param dataDirectory the search index and the like, which can be made again
 * @param recordsDirectory everything that people told and did; the same directory, except in rehearsals
 * @param knowledgeDirectory a council's own documents, if there are any
 * @param membersFile who is who, or null for made-up people to try it with
 * @param port where it listens; 0 takes any free one
 * @param trial whether the trial chat is served, to this machine only
 */
public record Settings(
        Path dataDirectory,
        Path recordsDirectory,
        @Nullable Path knowledgeDirectory,
        @Nullable Path membersFile,
        int port,
        boolean trial) {
    public Settings(Path directory, @Nullable Path knowledgeDirectory, int port, boolean trial) {
        this(directory, directory, knowledgeDirectory, port, trial);
    }

    public Settings(
            Path dataDirectory, Path recordsDirectory, @Nullable Path knowledgeDirectory, int port, boolean trial) {
        this(dataDirectory, recordsDirectory, knowledgeDirectory, null, port, trial);
    }

    public Settings withMembersFile(@Nullable Path file) {
        return new Settings(dataDirectory, recordsDirectory, knowledgeDirectory, file, port, trial);
    }

    public Settings {
        if (port < 0 || port > 65535) {
            throw new IllegalArgumentException("The port must be a number from 0 to 65535.");
        }
    }
}
