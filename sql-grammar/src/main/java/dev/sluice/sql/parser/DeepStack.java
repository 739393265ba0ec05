package dev.sluice.sql.parser;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Runs a parse where its depth fits: on the caller's stack, or on a larger one for texts that may nest deeply. */
final class DeepStack {
    /** Nesting up to this depth fits on any stack. */
    private static final int SHALLOW = 60;

    /** Enough for a thousand levels of any construct. */
    private static final long STACK_BYTES = 256L << 20;

    private DeepStack() {}

    /**
     * Runs a task.
     *
     * @param text the text to be parsed
     * @param task the task
     * @param <T> what it returns
     */
    static <T extends @Nullable Object> T call(String text, Supplier<T> task) {
        if (nesting(text) <= SHALLOW) {
            return task.get();
        }
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
                "sluice-parser",
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
