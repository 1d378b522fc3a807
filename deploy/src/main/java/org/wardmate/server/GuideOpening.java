package org.wardmate.server;

import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;
import org.wardmate.knowledge.answer.Guide;
import org.wardmate.knowledge.index.Progress;

/** The knowledge base, opened beside the rest of the server: each takes seconds, and there is more than one core. */
final class GuideOpening implements AutoCloseable {
    private final CompletableFuture<Guide> guide;

    private GuideOpening(CompletableFuture<Guide> guide) {
        this.guide = guide;
    }

    static GuideOpening begin(Path dataDirectory, @Nullable Path knowledgeDirectory, Progress progress) {
        return new GuideOpening(CompletableFuture.supplyAsync(
                () -> Guide.open(dataDirectory, knowledgeDirectory, progress),
                Thread.ofPlatform().daemon()::start));
    }

    /** Waits until it is open. */
    Guide guide() {
        return guide.join();
    }

    /** Closes it, as soon as it is open if it is not yet. */
    @Override
    public void close() {
        var _ = guide.thenAccept(Guide::close);
    }
}
