package dev.sluice.sql.parser;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Runs a task where its depth fits. The passes of the compiler walk trees by recursion, as deep as SQLite takes expressions,
 * and the thread that asks may have a small stack. Thread-safe.
 */
public final class DeepStack {
    /** Nesting up to this depth fits on any stack. */
    private static final int SHALLOW = 60;

    /** Enough for a thousand levels of any construct. Address space, not memory: what is not used is never touched. */
    private static final long STACK_BYTES = 512L << 20;

    private DeepStack() {}

    /**
     * Runs a task about one text: on the caller's stack, unless the text may nest deeply.
     *
     * @param text the text that the task parses or analyses
     * @param task the task
     * @param <T> what it returns
     * @return its result; what it throws is thrown on
     */
    public static <T extends @Nullable Object> T call(String text, Supplier<T> task) {
        return nesting(text) <= SHALLOW ? task.get() : call(task);
    }

    /**
     * Runs a task on a stack with room for any text, and waits for it.
     *
     * @param task the task
     * @param <T> what it returns
     * @return its result; what it throws is thrown on
     */
    public static <T extends @Nullable Object> T call(Supplier<T> task) {
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
                STACK_BYTES);
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

    /** Returns an upper bound of the depth of parentheses and of CASE, quotes and comments not considered. */
    private static int nesting(String text) {
        int depth = 0;
        int deepest = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '(' || ((c == 'c' || c == 'C') && text.regionMatches(true, i, "case", 0, 4))) {
                deepest = Math.max(deepest, ++depth);
            } else if (depth > 0 && (c == ')' || c == ';')) {
                depth = c == ';' ? 0 : depth - 1;
            }
        }
        return deepest;
    }
}
