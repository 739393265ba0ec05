package dev.sluice.generator;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Supplier;

/**
 * Runs a task with room for expressions as deep as SQLite takes them; the passes of the compiler walk trees by recursion,
 * and the thread of a build has a small stack.
 */
public final class RoomyStack {
    /** Address space, not memory: what is not used is never touched. */
    private static final long BYTES = 512L << 20;

    private RoomyStack() {}

    /**
     * Runs a task and waits for it; what it throws is thrown on.
     *
     * @param task the task
     * @param <T> what it returns
     * @return its result
     */
    public static <T> T call(Supplier<T> task) {
        CompletableFuture<T> result = new CompletableFuture<>();
        Thread thread = new Thread(
                null,
                () -> {
                    try {
                        result.complete(task.get());
                    } catch (RuntimeException | Error failure) {
                        result.completeExceptionally(failure);
                    }
                },
                "sluice-compiler",
                BYTES);
        thread.setDaemon(true);
        thread.start();
        try {
            return result.join();
        } catch (CompletionException failure) {
            if (failure.getCause() instanceof RuntimeException unchecked) {
                throw unchecked;
            }
            if (failure.getCause() instanceof Error error) {
                throw error;
            }
            throw failure;
        }
    }
}
