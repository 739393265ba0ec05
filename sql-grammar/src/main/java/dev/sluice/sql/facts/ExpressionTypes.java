package dev.sluice.sql.facts;

import dev.sluice.sql.ast.BinaryOperator;
import dev.sluice.sql.ast.Expr;
import dev.sluice.sql.ast.FileItem;
import dev.sluice.sql.ast.Over;
import dev.sluice.sql.ast.Select;
import dev.sluice.sql.ast.TypeName;
import dev.sluice.sql.ast.UnaryOperator;
import dev.sluice.sql.catalog.Collations;
import dev.sluice.sql.catalog.TypeNames;
import dev.sluice.sql.functions.FunctionSignature;
import dev.sluice.sql.functions.FunctionSignature.Want;
import dev.sluice.sql.functions.NullRule;
import dev.sluice.sql.functions.ResultRule;
import dev.sluice.sql.source.DiagnosticSink;
import dev.sluice.sql.types.SqlType;
import dev.sluice.sql.types.SqlType.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Collects the relations between the types of an expression and of what it is made of. */
final class ExpressionTypes implements Expr.Visitor<TypeVariable> {
    private static final Set<String> DATE_FUNCTIONS = Set.of("date", "datetime");
    private static final Set<String> TIME_FUNCTIONS =
            Set.of("date", "time", "datetime", "julianday", "unixepoch", "strftime");

    private final TypeGraph graph;
    private final Resolution resolution;
    private final QueryTypes queries;
    private final DiagnosticSink sink;

    ExpressionTypes(TypeGraph graph, Resolution resolution, QueryTypes queries, DiagnosticSink sink) {
        this.graph = graph;
        this.resolution = resolution;
        this.queries = queries;
        this.sink = sink;
    }

    /** Returns the variable of an expression; its relations are collected the first time. */
    TypeVariable type(Expr expr) {
        TypeVariable known = graph.of(expr);
        if (known != null) {
            return known;
        }
        TypeVariable variable = expr.accept(this);
        graph.put(expr, variable);
        return variable;
    }

    /** Collects an expression that is used as a truth value. */
    void condition(@Nullable Expr expr) {
        if (expr != null) {
            graph.relate(new TypeRelation.Wants(type(expr), SqlType.BOOLEAN, Wish.Strength.CONTEXT));
        }
    }

    void integer(@Nullable Expr expr) {
        if (expr != null) {
            graph.relate(new TypeRelation.Wants(type(expr), SqlType.INTEGER, Wish.Strength.STRONG));
        }
    }

    List<TypeVariable> types(List<Expr> exprs) {
        return exprs.stream().map(this::type).toList();
    }

    void window(Over.Window window) {
        types(window.partitionBy());
        types(Children.of(window.orderBy()));
        Over.Frame frame = window.frame();
        if (frame != null) {
            integer(frame.start().offset());
            Over.Bound end = frame.end();
            integer(end == null ? null : end.offset());
        }
    }

    @Override
    public TypeVariable visitNullLiteral(Expr.NullLiteral node) {
        return TypeVariable.literal(SqlType.NULL, null);
    }

    @Override
    public TypeVariable visitIntegerLiteral(Expr.IntegerLiteral node) {
        return TypeVariable.literal(SqlType.INTEGER, node.value());
    }

    @Override
    public TypeVariable visitRealLiteral(Expr.RealLiteral node) {
        return TypeVariable.literal(SqlType.REAL, new TypeVariable.DecimalText(node.text(), node.value()));
    }

    @Override
    public TypeVariable visitStringLiteral(Expr.StringLiteral node) {
        return TypeVariable.literal(SqlType.TEXT, node.value());
    }

    @Override
    public TypeVariable visitBlobLiteral(Expr.BlobLiteral node) {
        return TypeVariable.literal(SqlType.BLOB, null);
    }

    @Override
    public TypeVariable visitBooleanLiteral(Expr.BooleanLiteral node) {
        return TypeVariable.fixed(SqlType.BOOLEAN);
    }

    @Override
    public TypeVariable visitCurrentTime(Expr.CurrentTime node) {
        return TypeVariable.timeFunction(node.kind() != Expr.CurrentTime.Kind.TIME);
    }

    @Override
    public TypeVariable visitColumnRef(Expr.ColumnRef node) {
        return queries.reference(resolution.binding(node));
    }

    @Override
    public TypeVariable visitParameter(Expr.Parameter node) {
        TypeVariable parameter = graph.parameter(node);
        TypeVariable use = TypeVariable.use(node, parameter);
        graph.relate(new TypeRelation.Copies(parameter, use));
        return use;
    }

    @Override
    public TypeVariable visitPlaceholder(Expr.Placeholder node) {
        TypeVariable placeholder = graph.placeholder(node.name());
        Expr value = resolution.placeholderDefaults.get(node.name());
        if (value != null) {
            graph.relate(new TypeRelation.Meets(List.of(placeholder, type(value))));
        }
        return placeholder;
    }

    @Override
    public TypeVariable visitUnary(Expr.Unary node) {
        TypeVariable operand = type(node.operand());
        if (node.operator() == UnaryOperator.NOT) {
            condition(node.operand());
            return TypeVariable.fixed(SqlType.BOOLEAN);
        }
        if (node.operator() == UnaryOperator.BIT_NOT) {
            graph.relate(new TypeRelation.Wants(operand, SqlType.INTEGER, Wish.Strength.CONTEXT));
            return TypeVariable.fixed(SqlType.INTEGER);
        }
        if (node.operator() == UnaryOperator.NEGATE) {
            TypeVariable result = TypeVariable.derived();
            result.follows(operand);
            result.computed(BinaryOperator.SUBTRACT);
            graph.relate(new TypeRelation.Negates(operand, result));
            return result;
        }
        return copy(operand);
    }

    @Override
    public TypeVariable visitBinary(Expr.Binary node) {
        BinaryOperator operator = node.operator();
        if (operator.isLogical()) {
            condition(node.left());
            condition(node.right());
            return TypeVariable.fixed(SqlType.BOOLEAN);
        }
        if (operator.isComparison()) {
            if (operator == BinaryOperator.IS || operator == BinaryOperator.IS_NOT) {
                takesNull(node.left());
                takesNull(node.right());
            }
            compare(node.left(), node.right());
            return TypeVariable.fixed(SqlType.BOOLEAN);
        }
        boolean concat = operator == BinaryOperator.CONCAT;
        TypeVariable left = concat ? type(node.left()) : operand(node.left());
        TypeVariable right = concat ? type(node.right()) : operand(node.right());
        TypeVariable result = TypeVariable.derived();
        result.computed(operator);
        if (operator == BinaryOperator.ADD
                || operator == BinaryOperator.SUBTRACT
                || operator == BinaryOperator.MULTIPLY) {
            result.follows(left);
            result.follows(right);
        }
        graph.relate(new TypeRelation.Operates(operator, left, right, result));
        return result;
    }

    /** An operand of arithmetic: the text that strftime makes of one whole field is read as an INTEGER. */
    private TypeVariable operand(Expr expr) {
        TypeVariable type = type(expr);
        return TimeFields.isInteger(expr) ? TypeVariable.fixed(SqlType.INTEGER) : type;
    }

    @Override
    public TypeVariable visitOptionalTerm(Expr.OptionalTerm node) {
        condition(node.left());
        condition(node.right());
        return TypeVariable.fixed(SqlType.BOOLEAN);
    }

    @Override
    public TypeVariable visitIsNull(Expr.IsNull node) {
        type(node.operand());
        takesNull(node.operand());
        return TypeVariable.fixed(SqlType.BOOLEAN);
    }

    @Override
    public TypeVariable visitLike(Expr.Like node) {
        Children.of(node)
                .forEach(part -> graph.relate(new TypeRelation.Wants(type(part), SqlType.TEXT, Wish.Strength.CONTEXT)));
        return TypeVariable.fixed(SqlType.BOOLEAN);
    }

    @Override
    public TypeVariable visitBetween(Expr.Between node) {
        compare(node.operand(), node.low());
        compare(node.operand(), node.high());
        graph.relate(new TypeRelation.Meets(List.of(type(node.low()), type(node.high()))));
        return TypeVariable.fixed(SqlType.BOOLEAN);
    }

    @Override
    public TypeVariable visitInList(Expr.InList node) {
        node.items().forEach(item -> compare(node.operand(), item));
        type(node.operand());
        return TypeVariable.fixed(SqlType.BOOLEAN);
    }

    @Override
    public TypeVariable visitInCollection(Expr.InCollection node) {
        graph.takesCollection(node.collection());
        compare(node.operand(), node.collection());
        return TypeVariable.fixed(SqlType.BOOLEAN);
    }

    @Override
    public TypeVariable visitInSelect(Expr.InSelect node) {
        List<TypeVariable> columns = queries.select(node.select());
        List<Expr> operands = node.operand() instanceof Expr.RowValue row ? row.items() : List.of(node.operand());
        type(node.operand());
        for (int i = 0; i < Math.min(columns.size(), operands.size()); i++) {
            graph.relate(new TypeRelation.Meets(List.of(type(operands.get(i)), columns.get(i))));
        }
        return TypeVariable.fixed(SqlType.BOOLEAN);
    }

    @Override
    public TypeVariable visitExists(Expr.Exists node) {
        queries.select(node.select());
        return TypeVariable.fixed(SqlType.BOOLEAN);
    }

    @Override
    public TypeVariable visitScalarSubquery(Expr.ScalarSubquery node) {
        List<TypeVariable> columns = queries.select(node.select());
        return columns.isEmpty() ? TypeVariable.fixed(SqlType.UNKNOWN) : copy(columns.get(0));
    }

    @Override
    public TypeVariable visitRowValue(Expr.RowValue node) {
        types(node.items());
        return TypeVariable.fixed(SqlType.UNKNOWN);
    }

    @Override
    public TypeVariable visitFunctionCall(Expr.FunctionCall node) {
        List<TypeVariable> arguments = types(node.arguments());
        condition(node.filter());
        types(Children.of(node.orderBy()));
        if (node.over() instanceof Over.Window window) {
            window(window);
        }
        ResolvedFunction function = resolution.functions.get(node);
        if (function instanceof ResolvedFunction.BuiltIn builtIn) {
            return builtIn(node, builtIn.signature(), arguments);
        }
        if (function instanceof ResolvedFunction.Declared declared) {
            return declared(declared.declaration(), arguments);
        }
        return TypeVariable.fixed(SqlType.UNKNOWN);
    }

    @Override
    public TypeVariable visitCast(Expr.Cast node) {
        SqlType type = TypeNames.type(node.type(), sink);
        graph.relate(new TypeRelation.Wants(type(node.operand()), type, Wish.Strength.CONTEXT));
        return TypeVariable.fixed(type.is(Kind.DYNAMIC) ? SqlType.NUMBER : type);
    }

    @Override
    public TypeVariable visitCase(Expr.Case node) {
        List<TypeVariable> results = new ArrayList<>();
        Expr operand = node.operand();
        for (Expr.When when : node.whens()) {
            if (operand == null) {
                condition(when.condition());
            } else {
                compare(operand, when.condition());
            }
            results.add(type(when.result()));
        }
        Expr otherwise = node.otherwise();
        if (otherwise != null) {
            results.add(type(otherwise));
        }
        return merge(results);
    }

    @Override
    public TypeVariable visitCollate(Expr.Collate node) {
        Collations.sequence(node.collation(), sink);
        return copy(type(node.operand()));
    }

    @Override
    public TypeVariable visitRaise(Expr.Raise node) {
        Children.of(node).forEach(this::type);
        return TypeVariable.fixed(SqlType.NULL);
    }

    /** Makes a value that comes from one of several places. */
    TypeVariable merge(List<TypeVariable> parts) {
        TypeVariable result = TypeVariable.derived();
        parts.forEach(result::follows);
        graph.relate(new TypeRelation.Merges(parts, result));
        return result;
    }

    /** A parameter that is tested for NULL, or replaced when it is, may be NULL. */
    private void takesNull(Expr expr) {
        if (expr instanceof Expr.Parameter parameter) {
            graph.takesNull(parameter);
        }
    }

    private TypeVariable copy(TypeVariable from) {
        TypeVariable result = TypeVariable.derived();
        result.follows(from);
        graph.relate(new TypeRelation.Copies(from, result));
        return result;
    }

    private void compare(Expr left, Expr right) {
        List<TypeVariable> mine = row(left);
        List<TypeVariable> others = row(right);
        for (int i = 0; i < Math.min(mine.size(), others.size()); i++) {
            graph.relate(new TypeRelation.Meets(List.of(mine.get(i), others.get(i))));
        }
    }

    /** Returns the values of a row; one for what is none. */
    private List<TypeVariable> row(Expr expr) {
        TypeVariable whole = type(expr);
        if (expr instanceof Expr.RowValue row) {
            return types(row.items());
        }
        if (expr instanceof Expr.ScalarSubquery scalar) {
            Select select = scalar.select();
            List<Output> outputs = resolution.columns(select);
            return outputs.size() > 1 ? outputs.stream().map(Output::type).toList() : List.of(whole);
        }
        return List.of(whole);
    }

    private TypeVariable builtIn(Expr.FunctionCall node, FunctionSignature signature, List<TypeVariable> arguments) {
        TypeVariable rounded = roundedQuotient(node, signature);
        if (rounded != null) {
            return rounded;
        }
        TypeVariable result = signature.name().equals("date") && arguments.size() == 1
                ? TypeVariable.dayOf(arguments.get(0))
                : result(node, signature.name());
        if (TIME_FUNCTIONS.contains(signature.name())) {
            node.arguments().stream()
                    .map(TimeFields::count)
                    .filter(Objects::nonNull)
                    .forEach(this::integer);
        }
        if (signature.name().equals("json_insert") && arguments.size() == 3) {
            TypeVariable element = TypeVariable.derived();
            graph.relate(new TypeRelation.Element(arguments.get(0), SqlType.UNKNOWN, element));
            graph.relate(new TypeRelation.Meets(List.of(element, arguments.get(2))));
        }
        if (signature.nulls() == NullRule.ALL_ARGUMENTS) {
            node.arguments().subList(0, arguments.size() - 1).forEach(this::takesNull);
        }
        List<TypeVariable> same = new ArrayList<>();
        for (int i = 0; i < arguments.size(); i++) {
            Want want = want(signature, i, arguments.size());
            if (want == Want.SAME) {
                same.add(arguments.get(i));
                result.follows(arguments.get(i));
            } else if (want != Want.ANY) {
                graph.relate(new TypeRelation.Wants(arguments.get(i), wanted(want), Wish.Strength.CONTEXT));
            }
        }
        if (same.size() > 1) {
            graph.relate(new TypeRelation.Meets(same));
        }
        graph.relate(new TypeRelation.Calls(signature.result(), arguments, constants(node), result));
        return result;
    }

    /** {@code round(a / b, n)} and {@code round(avg(x), n)} are exact where the quotient alone has no exact type. */
    private @Nullable TypeVariable roundedQuotient(Expr.FunctionCall node, FunctionSignature signature) {
        if (signature.result() != ResultRule.ROUND) {
            return null;
        }
        Object digits = node.arguments().size() == 1
                ? Long.valueOf(0)
                : constant(node.arguments().get(1));
        Expr value = node.arguments().get(0);
        boolean quotient = value instanceof Expr.Binary binary && binary.operator() == BinaryOperator.DIVIDE;
        boolean average = value instanceof Expr.FunctionCall call
                && call.name().key().equals("avg")
                && call.arguments().size() == 1;
        if (!(digits instanceof Long places) || !(quotient || average)) {
            return null;
        }
        TypeVariable result = TypeVariable.derived();
        result.computed(BinaryOperator.DIVIDE);
        List<TypeVariable> operands = Children.of(value).stream()
                .limit(quotient ? 2 : 1)
                .map(this::type)
                .toList();
        graph.relate(new TypeRelation.RoundsQuotient(operands, (int) Math.min(places, Integer.MAX_VALUE), result));
        return result;
    }

    /** The values of iif stand behind their conditions, the last of an odd number alone. */
    private static Want want(FunctionSignature signature, int index, int count) {
        if (signature.wants().equals(List.of(Want.CONDITION, Want.SAME))) {
            boolean value = index % 2 == 1 || index == count - 1;
            return value ? Want.SAME : Want.CONDITION;
        }
        return signature.want(index);
    }

    private static TypeVariable result(Expr.FunctionCall node, String name) {
        if (DATE_FUNCTIONS.contains(name)) {
            return TypeVariable.timeFunction(true);
        }
        return name.equals("time") && !node.arguments().isEmpty()
                ? TypeVariable.timeFunction(false)
                : TypeVariable.derived();
    }

    private static SqlType wanted(Want want) {
        switch (want) {
            case TEXT:
                return SqlType.TEXT;
            case INTEGER:
                return SqlType.INTEGER;
            case REAL:
                return SqlType.REAL;
            case BLOB:
                return SqlType.BLOB;
            case CONDITION:
                return SqlType.BOOLEAN;
            case ANY, SAME:
                return SqlType.UNKNOWN;
        }
        throw new AssertionError(want);
    }

    private static List<@Nullable Object> constants(Expr.FunctionCall node) {
        List<@Nullable Object> constants = new ArrayList<>();
        for (Expr argument : node.arguments()) {
            constants.add(constant(argument));
        }
        return constants;
    }

    /** Returns the value of a literal, or null. */
    static @Nullable Object constant(Expr expr) {
        if (expr instanceof Expr.StringLiteral text) {
            return text.value();
        }
        if (expr instanceof Expr.IntegerLiteral number) {
            return number.value();
        }
        return expr instanceof Expr.RealLiteral number ? (Object) number.value() : null;
    }

    private TypeVariable declared(FileItem.DeclareFunction declaration, List<TypeVariable> arguments) {
        for (int i = 0; i < arguments.size(); i++) {
            TypeName parameter = declaration.parameters().get(i);
            graph.relate(new TypeRelation.Assigned(arguments.get(i), TypeNames.type(parameter, sink), null));
        }
        return TypeVariable.fixed(TypeNames.type(declaration.result(), sink));
    }
}
