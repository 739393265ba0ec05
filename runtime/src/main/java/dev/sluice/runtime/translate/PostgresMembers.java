package dev.sluice.runtime.translate;

import dev.sluice.runtime.translate.SqlExpr.Traits;
import dev.sluice.sql.ast.BinaryOperator;
import dev.sluice.sql.ast.Expr;
import dev.sluice.sql.ast.TableSource;
import dev.sluice.sql.facts.Binding;
import dev.sluice.sql.facts.Relation;
import dev.sluice.sql.source.SourceSpan;
import dev.sluice.sql.types.Affinity;
import dev.sluice.sql.types.Collation.Sequence;
import dev.sluice.sql.types.SqlType;
import dev.sluice.sql.types.SqlType.Kind;
import dev.sluice.sql.types.ValueType;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Members of JSON texts, whose type only the row tells: on PostgreSQL a pair of the text that SQLite would convert them to and
 * the name of their JSON type.
 */
final class PostgresMembers {
    private static final List<String> NUMBERS = List.of("'integer'", "'real'", "'true'", "'false'");
    private static final List<String> TEXTS = List.of("'text'", "'array'", "'object'");
    private static final Set<String> FUNCTIONS = Set.of("json_each", "json_tree");

    private final PostgresExpressions expressions;
    private final Context context;

    PostgresMembers(PostgresExpressions expressions) {
        this.expressions = expressions;
        this.context = expressions.context();
    }

    /**
     * A member.
     *
     * @param text its value as text; of type DYNAMIC, so that no place takes it for a text by mistake
     * @param type what {@code json_type} says
     * @param collation how its texts compare
     */
    record Member(SqlExpr text, SqlExpr type, Sequence collation) {
        Member collated(Sequence other) {
            return new Member(text, type, other);
        }
    }

    /** Returns a member, or null for an expression that is none. */
    @Nullable
    Member of(Expr expr) {
        if (!context.type(expr).is(Kind.DYNAMIC)) {
            return null;
        } else if (expr instanceof Expr.Binary binary && binary.operator() == BinaryOperator.JSON_GET_VALUE) {
            return member(binary.left(), expressions.json().key(binary.right()), expr);
        } else if (expr instanceof Expr.FunctionCall call
                && call.name().key().equals("json_extract")
                && call.arguments().size() == 2) {
            return member(
                    call.arguments().get(0),
                    expressions.json().path(call.arguments().get(1)),
                    expr);
        } else if (expr instanceof Expr.ColumnRef ref
                && context.facts().binding(ref) instanceof Binding.OfColumn of
                && isJson(of.relation())) {
            return column(ref, of);
        }
        return null;
    }

    private Member member(Expr document, SqlExpr path, Expr at) {
        SqlExpr text = expressions.json().document(document);
        SqlExpr type = context.helper("json_type", SqlType.TEXT, at.span(), text, path);
        // The text of a JSON column is in the order of the database, which an index of the member is not.
        boolean converted =
                text.shape() instanceof Shape.CastTo cast && cast.operand().shape() instanceof Shape.Name;
        SqlExpr read = converted ? expressions.bytewise(text.as(SqlType.TEXT)) : text;
        SqlExpr member = context.helper("json_text", SqlType.DYNAMIC, at.span(), read, path);
        return new Member(converted ? member.with(Traits.BYTEWISE) : member, type, collation(at));
    }

    private Member column(Expr.ColumnRef ref, Binding.OfColumn of) {
        String alias = context.alias(of.relation());
        SqlExpr text = SqlExpr.of(new Shape.Name(List.of(alias, of.column().name())), SqlType.DYNAMIC, ref.span());
        if (!of.column().name().equals("key")) {
            SqlExpr type = SqlExpr.of(new Shape.Name(List.of(alias, "type")), SqlType.TEXT, ref.span());
            return new Member(text, type, collation(ref));
        }
        SqlExpr path = SqlExpr.of(new Shape.Name(List.of(alias, "fullkey")), SqlType.TEXT, ref.span());
        SqlExpr indexed = path.infix("LIKE", SqlExpr.atom("'%]'", SqlType.TEXT, ref.span()), SqlType.BOOLEAN);
        SqlExpr none = SqlExpr.of(new Shape.Postfix(text.as(SqlType.TEXT), "IS NULL"), SqlType.BOOLEAN, ref.span());
        List<Shape.Branch> branches = List.of(
                new Shape.Branch(indexed, name("'integer'", ref.span())),
                new Shape.Branch(none, name("'null'", ref.span())));
        Shape shape = new Shape.CaseOf(null, branches, name("'text'", ref.span()));
        SqlExpr type = SqlExpr.of(shape, SqlType.TEXT, ref.span());
        return new Member(text, type, collation(ref));
    }

    private Sequence collation(Expr expr) {
        return context.value(expr).collation().sequence();
    }

    /** Tells whether a relation is the rows of {@code json_each} or {@code json_tree}. */
    static boolean isJson(Relation relation) {
        return relation.source() instanceof TableSource.Function function
                && FUNCTIONS.contains(function.name().name().key());
    }

    /** Returns a member as CAST AS INTEGER converts it: a REAL by its value, a text by its first digits. */
    SqlExpr integer(Member member) {
        SqlExpr text = member.text();
        return text.shape() instanceof Shape.Call call
                ? context.helper(
                        "json_int",
                        SqlType.INTEGER,
                        text.span(),
                        call.arguments().toArray(SqlExpr[]::new))
                : context.helper("member_int", SqlType.INTEGER, text.span(), text, member.type());
    }

    /** Tells whether a member is a text, an array or an object, which SQLite holds as texts, or NULL. */
    SqlExpr isNoNumber(Member member) {
        return among(member, NUMBERS, true);
    }

    /** Tells whether a member is a number or a truth value. */
    SqlExpr isNumber(Member member) {
        return among(member, NUMBERS, false);
    }

    /** The text of a member as it is compared. */
    private SqlExpr compared(Member member) {
        return expressions.collated(expressions.bytewise(member.text().as(SqlType.TEXT)), member.collation());
    }

    /** Returns the number that a member is, NULL for NULL, and for a text one that is greater than every number. */
    SqlExpr number(Member member) {
        SourceSpan span = member.text().span();
        SqlExpr behind = SqlExpr.atom("'NaN'", SqlType.TEXT, span).cast("numeric", SqlType.NUMBER);
        SqlExpr number =
                context.helper("num_or_nan", SqlType.NUMBER, span, member.text().as(SqlType.TEXT));
        Shape shape = new Shape.CaseOf(null, List.of(new Shape.Branch(among(member, TEXTS, false), behind)), number);
        return SqlExpr.of(shape, SqlType.NUMBER, span);
    }

    /** Returns what puts members in SQLite's order: numbers by their value, behind them texts by their collation. */
    List<SqlExpr> orderKeys(Member member) {
        SourceSpan span = member.text().span();
        SqlExpr isText = among(member, TEXTS, false);
        SqlExpr first = number(member);
        SqlExpr second = SqlExpr.of(
                new Shape.CaseOf(null, List.of(new Shape.Branch(isText, compared(member))), null), SqlType.TEXT, span);
        return List.of(first, second);
    }

    /**
     * Returns a row of one number and one text that is equal for equal members, NULL for NULL, and ordered as SQLite orders
     * members.
     */
    SqlExpr key(Member member) {
        SourceSpan span = member.text().span();
        List<Shape.Branch> branches = List.of(
                new Shape.Branch(among(member, TEXTS, false), compared(member)),
                new Shape.Branch(isNumber(member), name("''", span)));
        SqlExpr text = SqlExpr.of(new Shape.CaseOf(null, branches, null), SqlType.TEXT, span);
        return SqlExpr.call("ROW", SqlType.UNKNOWN, span, orderKeys(member).get(0), text);
    }

    /** Returns the key of a member; NULL, and not a row of NULLs, for NULL. */
    SqlExpr present(Member member) {
        SourceSpan span = member.text().span();
        SqlExpr present =
                SqlExpr.of(new Shape.Postfix(member.text().as(SqlType.TEXT), "IS NOT NULL"), SqlType.BOOLEAN, span);
        Shape shape = new Shape.CaseOf(null, List.of(new Shape.Branch(present, key(member))), null);
        return SqlExpr.of(shape, SqlType.UNKNOWN, span);
    }

    /**
     * Returns the JSON text of a member.
     *
     * @param embedded whether SQLite still knows that an array or an object is JSON, and no text that looks like it
     */
    SqlExpr json(Member member, boolean embedded) {
        SourceSpan span = member.text().span();
        SqlExpr text = member.text().as(SqlType.TEXT);
        SqlExpr quoted = SqlExpr.call("to_json", SqlType.JSON, span, text).cast("text", SqlType.TEXT);
        SqlExpr isText = among(member, embedded ? List.of("'text'") : TEXTS, false);
        SqlExpr json =
                SqlExpr.of(new Shape.CaseOf(null, List.of(new Shape.Branch(isText, quoted)), text), SqlType.TEXT, span);
        return SqlExpr.call("coalesce", SqlType.TEXT, span, json, name("'null'", span));
    }

    /** Returns what {@code typeof} says of a member: arrays and objects are held as texts. */
    SqlExpr storage(Member member) {
        SourceSpan span = member.text().span();
        List<Shape.Branch> branches = List.of(
                new Shape.Branch(among(member, List.of("'array'", "'object'"), false), name("'text'", span)),
                new Shape.Branch(among(member, List.of("'true'", "'false'"), false), name("'integer'", span)));
        SqlExpr named = SqlExpr.of(new Shape.CaseOf(null, branches, member.type()), SqlType.TEXT, span);
        return SqlExpr.call("coalesce", SqlType.TEXT, span, named, name("'null'", span));
    }

    private static SqlExpr name(String literal, SourceSpan span) {
        return SqlExpr.atom(literal, SqlType.TEXT, span);
    }

    /** Returns a member as text, as SQLite converts it; null for an expression that is none. */
    @Nullable
    SqlExpr text(Expr expr) {
        Member member = of(expr);
        return member == null ? null : member.text().as(SqlType.TEXT);
    }

    /**
     * Compares with a member ("Datatypes In SQLite", Comparison Expressions): a member has no affinity, every text is greater
     * than every number.
     *
     * @param symbol the engine's operator
     * @param at the comparison
     * @return null if neither side is a member
     */
    @Nullable
    SqlExpr compare(Expr left, String symbol, Expr right, Expr at) {
        Member first = of(left);
        Member second = of(right);
        Sequence counts = Comparing.collation(context.value(left), context.value(right));
        if (first != null && second != null) {
            return key(first.collated(counts)).infix(symbol, key(second.collated(counts)), SqlType.BOOLEAN);
        } else if (first != null) {
            return compare(first.collated(counts), symbol, right, true, true, at);
        }
        return second == null ? null : compare(second.collated(counts), symbol, left, false, true, at);
    }

    /**
     * Compares a member with an item of a list: the affinity of what is looked for counts, which a member has not, and its
     * collation ("SQL Language Expressions", The IN and NOT IN operators).
     */
    SqlExpr listed(Member member, Expr item, Expr at) {
        Member second = of(item);
        return second == null
                ? compare(member, "=", item, true, false, at)
                : key(member).infix("=", key(second.collated(member.collation())), SqlType.BOOLEAN);
    }

    /** Compares a value with a member in a list, of which the value's collation counts; null for another item. */
    @Nullable
    SqlExpr among(Expr value, Expr item, Expr at) {
        Member member = of(item);
        return member == null ? null : compare(member.collated(collation(value)), "=", value, false, true, at);
    }

    /** The form of {@code member = text} that an index over the member serves; null for any other comparison. */
    @Nullable
    SqlExpr found(Expr.Binary node) {
        Member member = of(node.left());
        Expr other = member == null ? node.left() : node.right();
        Member second = of(node.right());
        if ((member == null) == (second == null)
                || !Comparing.ownType(context, other).is(Kind.TEXT)) {
            return null;
        }
        Comparing.checkAffinity(context, other);
        Member only = member == null ? Objects.requireNonNull(second) : member;
        Sequence counts = Comparing.collation(context.value(node.left()), context.value(node.right()));
        SqlExpr equal = expressions
                .collated(only.text().as(SqlType.TEXT), counts)
                .infix("=", expressions.collated(expressions.lower(other), counts), SqlType.BOOLEAN);
        boolean converted = context.value(other).affinity() == Affinity.TEXT
                && !(only.text().shape() instanceof Shape.Name);
        return converted ? equal : equal.infix("AND", isNoNumber(only), SqlType.BOOLEAN);
    }

    private SqlExpr compare(Member member, String symbol, Expr other, boolean first, boolean converts, Expr at) {
        if (converts) {
            Comparing.checkAffinity(context, other);
        }
        ValueType value = context.value(other);
        SqlType type = Comparing.ownType(context, other);
        SqlExpr text = member.text().as(SqlType.TEXT);
        if (type.is(Kind.TEXT)) {
            SqlExpr right = expressions.lower(other);
            SqlExpr own = expressions.collated(order(symbol, text), member.collation());
            SqlExpr compared = put(own, symbol, expressions.collated(right, member.collation()), first);
            boolean converted = converts
                    && value.affinity() == Affinity.TEXT
                    && !(member.text().shape() instanceof Shape.Name);
            return converted ? compared : among(member, symbol, first, compared, right, value.nullable(), false);
        } else if ((type.isNumber() && !type.is(Kind.NUMERIC)) || type.is(Kind.BOOLEAN)) {
            SqlExpr number = context.helper("num_or_nan", SqlType.INTEGER, at.span(), text);
            SqlExpr right = expressions.conversions().number(other);
            SqlExpr compared = put(number, symbol, right, first);
            boolean converted = converts && value.affinity().isNumeric() && !(other instanceof Expr.BooleanLiteral);
            return converted ? compared : among(member, symbol, first, compared, right, value.nullable(), true);
        }
        throw context.notPortable(
                at, "what is compared has another type in each row", "write CAST(.. AS type) around it");
    }

    private SqlExpr order(String symbol, SqlExpr text) {
        boolean order = symbol.startsWith("<") != symbol.equals("<>") || symbol.startsWith(">");
        return order ? expressions.bytewise(text) : text;
    }

    private static SqlExpr put(SqlExpr member, String symbol, SqlExpr other, boolean first) {
        return first ? member.infix(symbol, other, SqlType.BOOLEAN) : other.infix(symbol, member, SqlType.BOOLEAN);
    }

    private static SqlExpr among(Member member, List<String> names, boolean negated) {
        SourceSpan span = member.text().span();
        List<SqlExpr> types = names.stream()
                .map(name -> SqlExpr.atom(name, SqlType.TEXT, span))
                .toList();
        return SqlExpr.of(new Shape.InItems(member.type(), negated, types), SqlType.BOOLEAN, span);
    }

    /** Puts a constant where the member is of the other kind, and neither side NULL: texts behind all numbers. */
    private static SqlExpr among(
            Member member,
            String symbol,
            boolean first,
            SqlExpr compared,
            SqlExpr value,
            boolean nullable,
            boolean numbers) {
        List<String> others = numbers ? TEXTS : NUMBERS;
        SqlExpr other = among(member, others, false);
        if (nullable) {
            SqlExpr present = SqlExpr.of(new Shape.Postfix(value, "IS NOT NULL"), SqlType.BOOLEAN, value.span());
            other = other.infix("AND", present, SqlType.BOOLEAN);
        }
        boolean greater = numbers == first;
        boolean holds = switch (symbol) {
            case "<>", "IS DISTINCT FROM" -> true;
            case "<", "<=" -> !greater;
            case ">", ">=" -> greater;
            default -> false;
        };
        SqlExpr constant = SqlExpr.atom(holds ? "TRUE" : "FALSE", SqlType.BOOLEAN, compared.span());
        Shape shape = new Shape.CaseOf(null, List.of(new Shape.Branch(other, constant)), compared);
        return SqlExpr.of(shape, SqlType.BOOLEAN, compared.span()).with(Traits.NONE);
    }
}
