package dev.sluice.runtime;

import org.jspecify.annotations.Nullable;

/** Two interceptors as one; the one that was told first of the beginning is told last of the end. */
record InterceptorPair(StatementInterceptor first, StatementInterceptor second) implements StatementInterceptor {
    static StatementInterceptor of(StatementInterceptor first, StatementInterceptor second) {
        return new InterceptorPair(first, second);
    }

    @Override
    public @Nullable Completion begin(StatementCall call) {
        Completion outer = Observed.begin(first, call);
        Completion inner = Observed.begin(second, call);
        if (outer == null || inner == null) {
            return outer == null ? inner : outer;
        }
        return outcome -> {
            Observed.end(inner, outcome);
            Observed.end(outer, outcome);
        };
    }

    @Override
    public boolean wantsValues() {
        return first.wantsValues() || second.wantsValues();
    }
}
