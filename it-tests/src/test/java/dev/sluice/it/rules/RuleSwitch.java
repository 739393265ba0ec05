package dev.sluice.it.rules;

import dev.sluice.sql.ast.Expr;
import dev.sluice.sql.functions.FunctionSignature;
import dev.sluice.sql.types.SqlType;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Called by the changed classes where a method returns. A rule is a method together with what it decides about: a function, an
 * operator, a kind of expression, a row of a table. One rule at most is off; which ones are asked is noted.
 */
public final class RuleSwitch {
    /** So often a rule that is off may be asked for one statement; then something goes round in circles. */
    private static final int MOST_CALLS = 200_000;

    /** What recognizes a form, and is asked about everything, is one rule. */
    private static final List<String> RECOGNIZERS = List.of(
            "TimeFields.",
            "Infinities.",
            "Aggregates.",
            "Cardinality.",
            "RowCounts.",
            "NullRejection.",
            "PostgresComparisons.isConstant",
            "PostgresConversions.isNonZeroLiteral",
            "PostgresExpressions.isNothing",
            "PostgresGroups.grouped",
            "PostgresGroups.hasAggregate",
            "PostgresGroups.pinned",
            "PostgresKeys.declaredNullable",
            "PostgresMoments.isNow",
            "PostgresPairs.isLarge");

    private static final Map<Object, Integer> IDS = new HashMap<>();
    private static final List<String> NAMES = new ArrayList<>();
    private static final List<String> METHODS = new ArrayList<>();
    private static BitSet asked = new BitSet();
    private static int off = -1;
    private static int calls;

    private RuleSwitch() {}

    /** Notes a method whose results are rules. */
    static synchronized int method(String name) {
        METHODS.add(name);
        return METHODS.size() - 1;
    }

    static synchronized List<String> names() {
        return List.copyOf(NAMES);
    }

    static synchronized List<String> methods() {
        return List.copyOf(METHODS);
    }

    /** Returns the rules that were asked since the last call, and forgets them. */
    static synchronized BitSet asked() {
        BitSet all = asked;
        asked = new BitSet();
        return all;
    }

    /** Makes one rule wrong; -1 for none. */
    static synchronized void off(int rule) {
        off = rule;
        calls = 0;
    }

    private static synchronized boolean isOff(int method, @Nullable Object self, @Nullable Object[] arguments) {
        Object about = about(method, self, arguments);
        int id = IDS.computeIfAbsent(List.of(method, about), key -> {
            NAMES.add(METHODS.get(method) + (about.equals("") ? "" : " of " + about));
            return NAMES.size() - 1;
        });
        asked.set(id);
        if (id != off) {
            return false;
        }
        if (++calls > MOST_CALLS) {
            throw new IllegalStateException("asked without end");
        }
        return true;
    }

    /** What a method decides about; nothing for one that only recognizes a form and is asked about everything. */
    private static Object about(int method, @Nullable Object self, @Nullable Object[] arguments) {
        if (RECOGNIZERS.stream().anyMatch(METHODS.get(method)::startsWith)) {
            return "";
        }
        if (self instanceof Enum<?> constant) {
            return constant.name();
        }
        for (Object argument : arguments) {
            if (argument instanceof Enum<?> constant) {
                return constant.name();
            } else if (argument instanceof FunctionSignature row) {
                return row.name() + "/" + row.minArguments();
            } else if (argument instanceof Expr.FunctionCall call) {
                return call.name().key() + (call.over() == null ? "" : " over");
            } else if (argument instanceof Expr.Binary binary) {
                return binary.operator().name();
            } else if (argument instanceof Expr expr) {
                return expr.getClass().getSimpleName();
            }
        }
        return "";
    }

    /**
     * Called where a method returns a truth value.
     *
     * @return what it returns instead
     */
    public static boolean truth(int method, @Nullable Object self, @Nullable Object[] arguments, boolean value) {
        return value ^ isOff(method, self, arguments);
    }

    /**
     * Called where a method returns a type.
     *
     * @return what it returns instead
     */
    public static @Nullable SqlType type(
            int method, @Nullable Object self, @Nullable Object[] arguments, @Nullable SqlType value) {
        if (value == null) {
            return null;
        }
        SqlType other = wrong(value);
        return !other.equals(value) && isOff(method, self, arguments) ? other : value;
    }

    private static SqlType wrong(SqlType type) {
        return switch (type.kind()) {
            case TEXT, BLOB -> SqlType.INTEGER;
            case UNKNOWN -> type;
            default -> SqlType.TEXT;
        };
    }

    /**
     * Called where a method returns what is written for an engine.
     *
     * @return what it returns instead: its operand as it was, or the text of the source
     */
    public static @Nullable Object written(
            int method, @Nullable Object self, @Nullable Object[] arguments, @Nullable Object value) {
        if (value == null) {
            return null;
        }
        Object naive = Naive.of(arguments, value);
        return naive == null || !isOff(method, self, arguments) ? value : Objects.requireNonNull(naive);
    }
}
