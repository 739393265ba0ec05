package dev.sluice.sql.facts;

import dev.sluice.sql.ast.Expr;
import dev.sluice.sql.ast.Select;
import dev.sluice.sql.ast.SelectBody.CompoundOperator;
import dev.sluice.sql.ast.SelectItem;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A result column of a query while it is analysed.
 *
 * <p>Exactly one of these makes its value: an expression, a column that a star stands for, the parts of a compound select or
 * of VALUES; a nested row and a nested list have none.
 */
final class Output {
    private final String name;
    private final @Nullable SelectItem item;
    private final @Nullable Expr expr;
    private final @Nullable Target star;
    private final List<Output> parts = new ArrayList<>(0);
    private final List<CompoundOperator> operators = new ArrayList<>(0);
    private final TypeVariable type = TypeVariable.derived();
    private @Nullable Source nested;
    private @Nullable Select listed;
    private boolean nullable;

    private Output(String name, @Nullable SelectItem item, @Nullable Expr expr, @Nullable Target star) {
        this.name = name;
        this.item = item;
        this.expr = expr;
        this.star = star;
    }

    static Output ofExpression(String name, @Nullable SelectItem item, Expr expr) {
        return new Output(name, item, expr, null);
    }

    static Output ofStar(String name, SelectItem item, Target column) {
        return new Output(name, item, null, column);
    }

    /** A column to which several queries contribute, of which some may not be known yet. */
    static Output ofParts(String name, @Nullable SelectItem item) {
        return new Output(name, item, null, null);
    }

    static Output ofNested(String name, SelectItem item, Source nested) {
        Output output = new Output(name, item, null, null);
        output.nested = nested;
        return output;
    }

    static Output ofList(String name, SelectItem item, Select select) {
        Output output = new Output(name, item, null, null);
        output.listed = select;
        return output;
    }

    /** The same value under another name, as a common table expression or view may give it. */
    Output renamed(String other) {
        Output output = ofParts(other, item);
        output.parts.add(this);
        return output;
    }

    String name() {
        return name;
    }

    @Nullable
    SelectItem item() {
        return item;
    }

    @Nullable
    Expr expr() {
        return expr;
    }

    @Nullable
    Target star() {
        return star;
    }

    List<Output> parts() {
        return parts;
    }

    TypeVariable type() {
        return type;
    }

    @Nullable
    Source nested() {
        return nested;
    }

    @Nullable
    Select listed() {
        return listed;
    }

    /** Tells whether its name is an alias that is written. */
    boolean hasAlias() {
        return item instanceof SelectItem.Of of && of.alias() != null;
    }

    /** Tells whether it is a value; a column of a compound is what its first part is. */
    boolean isScalar() {
        return nested == null
                && listed == null
                && (parts.isEmpty() || parts.get(0).isScalar());
    }

    /** Adds what another part of a compound select contributes. */
    void combine(CompoundOperator operator, Output part) {
        parts.add(part);
        operators.add(operator);
    }

    /** Tells whether the value may be NULL; of a compound as its operators say, from left to right. */
    boolean nullable() {
        if (operators.isEmpty()) {
            return parts.isEmpty() ? nullable : parts.stream().anyMatch(Output::nullable);
        }
        boolean result = parts.get(0).nullable();
        for (int i = 0; i < operators.size(); i++) {
            boolean part = parts.get(i + 1).nullable();
            switch (operators.get(i)) {
                case UNION, UNION_ALL -> result |= part;
                case INTERSECT -> result &= part;
                case EXCEPT -> {}
            }
        }
        return result;
    }

    /**
     * Sets the nullness.
     *
     * @return whether it was another before
     */
    boolean becomeNullable(boolean now) {
        boolean changed = nullable != now;
        nullable = now;
        return changed;
    }
}
