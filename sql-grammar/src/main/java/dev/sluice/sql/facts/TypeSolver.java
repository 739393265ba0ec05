package dev.sluice.sql.facts;

import dev.sluice.sql.ast.BinaryOperator;
import dev.sluice.sql.catalog.Column;
import dev.sluice.sql.facts.TypeVariable.Role;
import dev.sluice.sql.types.CommonType;
import dev.sluice.sql.types.SqlType;
import dev.sluice.sql.types.SqlType.Kind;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Solves the relations of a {@link TypeGraph}: types are carried forward until nothing changes, then literals take the types
 * that they stand beside, then parameters; and again, until no parameter is found out any more.
 */
final class TypeSolver {
    private final TypeGraph graph;
    private final IdentityHashMap<TypeVariable, List<Wish>> wishes = new IdentityHashMap<>();

    /** Whether a value is made of nothing but literals, time functions and parameters. */
    private final ValueParts adaptable = new ValueParts(TypeSolver::adaptable);

    /** Whether a value is made of parameters and literals alone, if only through the columns of queries. */
    private final ValueParts passesOn = new ValueParts(TypeSolver::passesOn);

    /** Whether no parameter is among what a value is made of. */
    private final ValueParts closed = new ValueParts(TypeSolver::closed);

    private final Set<TypeVariable> visiting = Collections.newSetFromMap(new IdentityHashMap<>());

    private TypeSolver(TypeGraph graph) {
        this.graph = graph;
    }

    /**
     * Solves a graph.
     *
     * @return the wishes of each parameter, in order
     */
    static IdentityHashMap<TypeVariable, List<Wish>> solve(TypeGraph graph) {
        TypeSolver solver = new TypeSolver(graph);
        boolean found = true;
        while (found) {
            solver.forward();
            found = solver.adaptLiterals() || solver.chooseParameters(false) || solver.chooseParameters(true);
        }
        return solver.wishes;
    }

    private void forward() {
        boolean changed = true;
        while (changed) {
            changed = false;
            for (TypeRelation relation : graph.relations()) {
                changed |= forward(relation);
            }
        }
    }

    private static boolean forward(TypeRelation relation) {
        if (relation instanceof TypeRelation.Copies copies) {
            return copies.to().become(copies.from().type());
        }
        if (relation instanceof TypeRelation.Merges merges) {
            return merges.result().become(common(merges.parts()));
        }
        if (relation instanceof TypeRelation.Operates operates && isPlain(operates.result())) {
            return operates.result()
                    .become(Arithmetic.type(
                            operates.operator(),
                            operates.left().type(),
                            operates.right().type()));
        }
        if (relation instanceof TypeRelation.Negates negates) {
            return negates.result().become(Arithmetic.negated(negates.operand().type()));
        }
        if (relation instanceof TypeRelation.Calls calls && isPlain(calls.result())) {
            List<SqlType> types =
                    calls.arguments().stream().map(TypeVariable::type).toList();
            return calls.result().become(calls.rule().type(types, calls.constants()));
        }
        if (relation instanceof TypeRelation.RoundsQuotient rounds) {
            List<SqlType> types =
                    rounds.operands().stream().map(TypeVariable::type).toList();
            return rounds.result().become(Arithmetic.roundedQuotient(types, rounds.digits()));
        }
        if (relation instanceof TypeRelation.Element element) {
            SqlType of = element.array().type().element();
            return element.result().become(of == null ? element.otherwise() : of);
        }
        if (relation instanceof TypeRelation.Position position) {
            boolean typed = position.array().type().is(Kind.ARRAY);
            return position.result().become(typed ? SqlType.INTEGER : position.otherwise());
        }
        if (relation instanceof TypeRelation.Shows shows) {
            SqlType document = shows.document().type();
            SqlType member = shows.member().type();
            if (!member.is(Kind.DYNAMIC)) {
                return shows.result().become(member);
            }
            boolean text = document.is(Kind.JSON) || document.is(Kind.JSONB);
            return shows.result().become(text ? SqlType.TEXT : Objects.requireNonNullElse(shows.known(), member));
        }
        return false;
    }

    private static boolean isPlain(TypeVariable variable) {
        return variable.role() == Role.DERIVED;
    }

    private static SqlType common(List<TypeVariable> parts) {
        SqlType result = SqlType.UNKNOWN;
        for (TypeVariable part : parts) {
            result = CommonType.of(result, part.type());
        }
        return result;
    }

    private boolean adaptLiterals() {
        boolean changed = false;
        for (TypeRelation relation : graph.relations()) {
            if (relation instanceof TypeRelation.Meets meets) {
                changed |= adaptSides(meets.sides());
            } else if (relation instanceof TypeRelation.Merges merges) {
                changed |= adaptSides(merges.parts());
            } else if (relation instanceof TypeRelation.Assigned assigned) {
                changed |= adapt(assigned.value(), assigned.type());
            } else if (relation instanceof TypeRelation.Operates operates) {
                changed |= adaptOperand(
                        operates.left(), operates.operator(), operates.right().type());
                changed |= adaptOperand(
                        operates.right(), operates.operator(), operates.left().type());
            }
        }
        return changed;
    }

    /** Lets the literals among values that belong together take the type of the first one that is none. */
    private boolean adaptSides(List<TypeVariable> sides) {
        SqlType firm = null;
        for (TypeVariable side : sides) {
            if (firm == null && side.isKnown() && !side.type().is(Kind.NULL) && !adaptable.holds(side)) {
                firm = side.type();
            }
        }
        boolean changed = false;
        for (TypeVariable side : sides) {
            changed |= firm != null && adapt(side, firm);
        }
        return changed;
    }

    /** In arithmetic only exact decimals make literals exact; a text beside a time is an interval or another time. */
    private boolean adaptOperand(TypeVariable operand, BinaryOperator operator, SqlType other) {
        if (other.is(Kind.NUMERIC)) {
            return adapt(operand, other);
        }
        boolean sum = operator == BinaryOperator.ADD || operator == BinaryOperator.SUBTRACT;
        if (sum && isDateFunction(operand)) {
            return adaptDateFunction(operand, operator, other);
        }
        if (!sum || !(operand.constant() instanceof String text) || operand.role() != Role.LITERAL) {
            return false;
        }
        boolean interval = text.startsWith("P") || text.startsWith("-P");
        if (interval && (other.is(Kind.INTERVAL) || other.isTemporal())) {
            return adapt(operand, SqlType.INTERVAL);
        }
        boolean times = other.isTemporal() ? operator == BinaryOperator.SUBTRACT : other.is(Kind.INTERVAL);
        return times && adapt(operand, other.is(Kind.INTERVAL) ? SqlType.DATETIME : other);
    }

    /** What is taken from a time, or a time from it, is a time of that type; what an interval moves is an instant. */
    private boolean adaptDateFunction(TypeVariable operand, BinaryOperator operator, SqlType other) {
        if (other.is(Kind.INTERVAL)) {
            return adapt(operand, SqlType.DATETIME);
        }
        return operator == BinaryOperator.SUBTRACT && adapt(operand, other);
    }

    /** Tells whether a value is made by nothing but functions that make dates. */
    private boolean isDateFunction(TypeVariable variable) {
        if (variable.role() != Role.DERIVED || variable.operator() != null || !visiting.add(variable)) {
            return variable.role() == Role.DATE_FUNCTION;
        }
        boolean all = !variable.parts().isEmpty() && variable.parts().stream().allMatch(this::isDateFunction);
        visiting.remove(variable);
        return all;
    }

    private boolean adapt(TypeVariable variable, SqlType type) {
        switch (variable.role()) {
            case LITERAL:
                SqlType taken = LiteralTypes.beside(variable.constant(), type);
                return taken != null && variable.adapt(taken);
            case DATE_FUNCTION:
                return LiteralTypes.takesDateFunction(type) && variable.adapt(type);
            case TIME_FUNCTION:
                return type.is(Kind.TIME) && variable.adapt(type);
            case DERIVED:
                boolean changed = false;
                if (adaptable.holds(variable) && visiting.add(variable)) {
                    for (TypeVariable part : variable.parts()) {
                        changed |= adapt(part, type);
                    }
                    visiting.remove(variable);
                }
                return changed;
            case FIXED, REFERENCE, OPEN:
                return false;
        }
        throw new AssertionError(variable.role());
    }

    private static ValueParts.Answer adaptable(TypeVariable variable) {
        return variable.role() == Role.REFERENCE ? ValueParts.Answer.NO : passesOn(variable);
    }

    private static ValueParts.Answer passesOn(TypeVariable variable) {
        return switch (variable.role()) {
            case LITERAL, DATE_FUNCTION, TIME_FUNCTION, OPEN -> ValueParts.Answer.YES;
            case FIXED -> ValueParts.Answer.NO;
            case REFERENCE, DERIVED ->
                variable.parts().isEmpty() ? ValueParts.Answer.NO : ValueParts.Answer.AS_ITS_PARTS;
        };
    }

    private static ValueParts.Answer closed(TypeVariable variable) {
        return variable.role() == Role.OPEN ? ValueParts.Answer.NO : ValueParts.Answer.AS_ITS_PARTS;
    }

    /** Chooses types; only when nothing more is found out does a parameter become one of any value. */
    private boolean chooseParameters(boolean anything) {
        wishes.clear();
        graph.relations().forEach(this::collectWishes);
        boolean changed = false;
        for (TypeVariable open : graph.openVariables()) {
            List<Wish> mine = wishes.get(open);
            if (!open.isKnown() && mine != null) {
                SqlType type = ParameterTypes.choose(mine).type();
                changed |= type != null && (anything || !type.is(Kind.ANY)) && open.become(type);
            }
        }
        return changed;
    }

    private void collectWishes(TypeRelation relation) {
        if (relation instanceof TypeRelation.Meets meets) {
            wishOfNeighbours(meets.sides(), Wish.Strength.STRONG);
            meets.sides().stream()
                    .filter(side -> side.column() != null && side.type().is(Kind.ANY))
                    .findFirst()
                    .ifPresent(any -> meets.sides().forEach(side -> wish(side, anything(any.column(), false))));
        } else if (relation instanceof TypeRelation.Merges merges) {
            wishOfNeighbours(merges.parts(), Wish.Strength.CONTEXT);
        } else if (relation instanceof TypeRelation.Assigned assigned) {
            wish(
                    assigned.value(),
                    assigned.type().is(Kind.ANY)
                            ? anything(assigned.column(), true)
                            : new Wish(assigned.type(), Wish.Strength.STRONG, true, assigned.column(), null));
        } else if (relation instanceof TypeRelation.Wants wants) {
            wish(wants.value(), new Wish(wants.type(), wants.strength(), false, null, null));
        } else if (relation instanceof TypeRelation.Operates operates) {
            OperandWishes.of(operates.operator(), operates.right().type(), false)
                    .ifPresent(type -> wishOperand(operates.left(), type, operates.right()));
            OperandWishes.of(operates.operator(), operates.left().type(), true)
                    .ifPresent(type -> wishOperand(operates.right(), type, operates.left()));
        }
    }

    /** What a column of any value asks for: what nothing else tells more of may be anything. */
    private static Wish anything(@Nullable Column column, boolean assigned) {
        return new Wish(SqlType.ANY, Wish.Strength.ANYTHING, assigned, column, null);
    }

    private void wishOperand(TypeVariable operand, SqlType type, TypeVariable other) {
        Wish.Strength strength = adaptable.holds(other) ? Wish.Strength.LITERAL : Wish.Strength.CONTEXT;
        wish(operand, new Wish(type, strength, false, null, null));
    }

    /** Gives each parameter the wishes of the others; equal ones count once, for there may be thousands of rows. */
    private void wishOfNeighbours(List<TypeVariable> sides, Wish.Strength strength) {
        List<TypeVariable> takers =
                sides.stream().filter(side -> !closed.holds(side)).toList();
        if (takers.isEmpty()) {
            return;
        }
        Map<Wish, Set<TypeVariable>> sources = new LinkedHashMap<>();
        for (TypeVariable side : sides) {
            if (strength == Wish.Strength.STRONG && side.type().is(Kind.NUMBER)) {
                // A number that is an INTEGER in some rows and a REAL in others.
                sources.computeIfAbsent(
                                new Wish(SqlType.REAL, Wish.Strength.CONTEXT, false, null, null),
                                key -> Collections.newSetFromMap(new IdentityHashMap<>()))
                        .add(side);
            } else if (side.isKnown() && saysSomething(side.type())) {
                Wish.Strength how = adaptable.holds(side) ? Wish.Strength.LITERAL : strength;
                sources.computeIfAbsent(
                                new Wish(side.wished(), how, false, side.column(), null),
                                key -> Collections.newSetFromMap(new IdentityHashMap<>()))
                        .add(side);
            }
        }
        for (TypeVariable taker : takers) {
            sources.forEach((wish, from) -> {
                if (from.size() > 1 || !from.contains(taker)) {
                    wish(taker, wish);
                }
            });
        }
    }

    private static boolean saysSomething(SqlType type) {
        return type.isKnown() && !type.is(Kind.ANY) && !type.is(Kind.NUMBER);
    }

    /** Brings a wish to the parameters that a value is made of. */
    private void wish(TypeVariable variable, Wish wish) {
        if (!saysSomething(wish.type()) && wish.strength() != Wish.Strength.ANYTHING) {
            return;
        }
        if (variable.role() == Role.OPEN) {
            wishes.computeIfAbsent(variable, key -> new ArrayList<>()).add(wish);
            return;
        }
        BinaryOperator operator = variable.operator();
        boolean passes = operator == null || passesOn.holds(variable);
        if (passes && visiting.add(variable)) {
            Wish passed = variable.place() == null ? wish : wish.at(variable.place());
            if (operator == null) {
                variable.parts().forEach(part -> wish(part, passed));
            } else {
                wishOperands(variable.parts(), operator, passed.forOperand());
            }
            visiting.remove(variable);
        }
    }

    /** Numbers are made of numbers; a time less something is a time less an interval. */
    private void wishOperands(List<TypeVariable> operands, BinaryOperator operator, Wish wish) {
        boolean dated = wish.type().is(Kind.DATETIME) || wish.type().is(Kind.TIMESTAMP);
        boolean exact = wish.type().is(Kind.NUMERIC) && operator == BinaryOperator.MULTIPLY;
        if (!exact && (wish.type().isNumber() || wish.type().is(Kind.INTERVAL))) {
            operands.forEach(operand -> wish(operand, wish));
        } else if (dated && operator == BinaryOperator.SUBTRACT && operands.size() == 2) {
            wish(operands.get(0), wish);
            wish(operands.get(1), new Wish(SqlType.INTERVAL, wish.strength(), false, null, null));
        }
    }
}
