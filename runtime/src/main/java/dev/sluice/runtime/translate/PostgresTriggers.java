package dev.sluice.runtime.translate;

import dev.sluice.runtime.translate.PostgresDeletions.Fired;
import dev.sluice.sql.ast.BinaryOperator;
import dev.sluice.sql.ast.Delete;
import dev.sluice.sql.ast.Expr;
import dev.sluice.sql.ast.Identifier;
import dev.sluice.sql.ast.SchemaStatement.CreateTrigger;
import dev.sluice.sql.ast.SchemaStatement.CreateTrigger.Event;
import dev.sluice.sql.ast.SchemaStatement.CreateTrigger.Timing;
import dev.sluice.sql.ast.Select;
import dev.sluice.sql.ast.SelectBody;
import dev.sluice.sql.ast.SelectItem;
import dev.sluice.sql.ast.Statement;
import dev.sluice.sql.ast.Update;
import dev.sluice.sql.catalog.Column;
import dev.sluice.sql.catalog.Table;
import dev.sluice.sql.facts.Binding;
import dev.sluice.sql.facts.Children;
import dev.sluice.sql.facts.Relation;
import dev.sluice.sql.types.SqlType;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A trigger on PostgreSQL: a function in PL/pgSQL, and a trigger for each row that calls it. Refused is what would be seen
 * differently: AFTER triggers run when the whole statement is done, not after each row; several triggers for one event run
 * in the order of their names; and a trigger fires itself.
 */
final class PostgresTriggers {
    private final Context context;
    private final PostgresExpressions expressions;
    private final CreateTrigger trigger;
    private final Table table;
    private final Timing timing;

    PostgresTriggers(Context context, PostgresExpressions expressions, CreateTrigger trigger, Table table) {
        this.context = context;
        this.expressions = expressions;
        this.trigger = trigger;
        this.table = table;
        this.timing = TriggerEffects.timing(trigger);
    }

    void write(List<String> out) {
        String name = trigger.name().name().text();
        expressions.columns().checkName(name, trigger.name().span());
        checkAlone();
        checkCycles();
        checkRows();
        new PostgresTriggerOrder(context, trigger).check();
        boolean guarded = firesItself();
        List<String> body = new ArrayList<>();
        for (Statement statement : trigger.body()) {
            context.part(() -> body.add(statement(statement)));
        }
        out.add("CREATE FUNCTION " + quoted(name) + "() RETURNS trigger LANGUAGE plpgsql AS "
                + dollarQuoted(function(body, guarded)));
        out.add("CREATE TRIGGER " + quoted(name) + " " + timing.name().replace('_', ' ') + " " + event() + " ON "
                + quoted(table.name()) + " FOR EACH ROW" + when() + " EXECUTE FUNCTION " + quoted(name) + "()");
    }

    private String event() {
        // PostgreSQL has no UPDATE OF for a view. The trigger is alone, and SQLite takes no UPDATE that sets none of
        // its columns.
        if (timing == Timing.INSTEAD_OF) {
            return trigger.event().toString();
        }
        for (Identifier column : trigger.columns()) {
            if (table.column(column.text()).orElseThrow().generated() != null) {
                throw context.notPortable(
                        column,
                        "nothing sets \"" + column.text() + "\", and SQLite fires no trigger where it is computed anew",
                        "name the columns that it is computed from");
            }
        }
        return trigger.event()
                + (trigger.columns().isEmpty()
                        ? ""
                        : trigger.columns().stream()
                                .map(column -> quoted(table.column(column.text())
                                        .orElseThrow()
                                        .name()))
                                .collect(Collectors.joining(", ", " OF ", "")));
    }

    /** PostgreSQL takes no WHEN for INSTEAD OF, nor one with a subquery: there the function asks. */
    private String when() {
        Expr when = trigger.when();
        return when == null || asksInFunction(when) ? "" : " WHEN (" + print(expressions.condition(when)) + ")";
    }

    private boolean asksInFunction(Expr when) {
        boolean[] query = {timing == Timing.INSTEAD_OF};
        AstWalk.each(when, expr -> query[0] |= Children.query(expr) != null);
        return query[0];
    }

    private String function(List<String> body, boolean guarded) {
        StringBuilder out = new StringBuilder("#variable_conflict use_column\nBEGIN\n");
        String end = "RETURN " + result() + ";\n";
        String flag = "sluice.trigger_"
                + Integer.toHexString(trigger.name().name().key().hashCode());
        if (guarded) {
            out.append("IF current_setting('").append(flag).append("', TRUE) = 'on' THEN ");
            out.append(end.strip()).append(" END IF;\n");
            out.append("PERFORM set_config('").append(flag).append("', 'on', TRUE);\n");
        }
        Expr when = trigger.when();
        if (when != null && asksInFunction(when)) {
            out.append("IF ").append(condition(when)).append(" THEN\n");
        }
        body.forEach(statement -> out.append(statement).append('\n'));
        if (when != null && asksInFunction(when)) {
            out.append("END IF;\n");
        }
        if (guarded) {
            out.append("PERFORM set_config('").append(flag).append("', 'off', TRUE);\n");
        }
        return out.append(end).append("END").toString();
    }

    /** Rows that an INSTEAD OF trigger leaves to nobody are not counted, as in SQLite. */
    private String result() {
        if (timing != Timing.BEFORE) {
            return "NULL";
        }
        return trigger.event() == Event.DELETE ? "OLD" : "NEW";
    }

    private static String dollarQuoted(String text) {
        String tag = "$trigger$";
        for (int i = 1; text.contains(tag); i++) {
            tag = "$trigger" + i + "$";
        }
        return tag + "\n" + text + "\n" + tag;
    }

    private String statement(Statement statement) {
        if (statement instanceof Select select) {
            return select(select);
        }
        SqlTranslator.Lowered lowered = SqlTranslator.lower(context, statement);
        return new ExpressionPrinter(Spelling.of(context.dialect())).queries().write(lowered.write()) + ";";
    }

    /** A query is run for the errors it may raise, and for RAISE. */
    private String select(Select select) {
        if (!(select.body() instanceof SelectBody.Core core) || !hasRaise(core)) {
            SqlQuery query = expressions.queries().select(select, QueryLowering.Place.EXISTS);
            return "PERFORM 1 FROM (\n"
                    + new ExpressionPrinter(Spelling.of(context.dialect()))
                            .queries()
                            .query(query) + "\n) AS q;";
        }
        if (core.from() != null
                || select.with() != null
                || select.limit() != null
                || !core.groupBy().isEmpty()) {
            throw context.notPortable(
                    select,
                    "PostgreSQL has RAISE as a statement of its own, not within a query",
                    "write SELECT RAISE(ABORT, '...') WHERE EXISTS (SELECT ...)");
        }
        String raises = core.items().stream()
                .map(this::raise)
                .filter(text -> !text.isEmpty())
                .collect(Collectors.joining("\n"));
        return core.where() == null ? raises : "IF " + condition(core.where()) + " THEN\n" + raises + "\nEND IF;";
    }

    /** PL/pgSQL reads a condition up to the first THEN that stands in no parentheses, be it that of a CASE. */
    private String condition(Expr condition) {
        String text = print(expressions.condition(condition));
        return text.contains("THEN") ? "(" + text + ")" : text;
    }

    private static boolean hasRaise(SelectBody.Core core) {
        boolean[] found = {false};
        for (SelectItem item : core.items()) {
            if (item instanceof SelectItem.Of of) {
                AstWalk.each(of.expr(), expr -> found[0] |= expr instanceof Expr.Raise);
            }
        }
        return found[0];
    }

    private String raise(SelectItem item) {
        if (!(item instanceof SelectItem.Of of)) {
            throw context.notSupported(item, "this is not translated beside RAISE");
        }
        return raise(of.expr());
    }

    /** Writes RAISE, or a searched CASE that ends in it, as statements; a value without effect as nothing. */
    private String raise(Expr expr) {
        if (expr instanceof Expr.Raise raise) {
            return action(raise);
        }
        if (expr instanceof Expr.Case chosen && chosen.operand() == null) {
            StringBuilder out = new StringBuilder();
            for (Expr.When when : chosen.whens()) {
                out.append(out.isEmpty() ? "IF " : "ELSIF ")
                        .append(condition(when.condition()))
                        .append(" THEN\n")
                        .append(orNothing(raise(when.result())))
                        .append('\n');
            }
            if (chosen.otherwise() != null) {
                out.append("ELSE\n")
                        .append(orNothing(raise(chosen.otherwise())))
                        .append('\n');
            }
            return out.append("END IF;").toString();
        }
        boolean[] nested = {false};
        AstWalk.each(expr, inner -> nested[0] |= inner instanceof Expr.Raise);
        if (nested[0]) {
            throw context.notPortable(
                    expr,
                    "PostgreSQL has RAISE as a statement of its own, not within an expression",
                    "write SELECT RAISE(ABORT, '...') WHERE ...");
        }
        return "";
    }

    private static String orNothing(String statement) {
        return statement.isEmpty() ? "NULL;" : statement;
    }

    private String action(Expr.Raise raise) {
        return switch (raise.action()) {
            case IGNORE -> "RETURN NULL;";
            case ABORT ->
                "RAISE EXCEPTION USING MESSAGE = "
                        + (raise.message() == null ? "''" : print(expressions.assign(raise.message(), SqlType.TEXT)))
                        + ";";
            case FAIL, ROLLBACK ->
                throw context.notPortable(
                        raise,
                        "a trigger of PostgreSQL can undo its statement only",
                        "write RAISE(ABORT, ...), and roll back in the application");
        };
    }

    /** Which of several goes first is defined on neither engine alike. */
    private void checkAlone() {
        for (CreateTrigger other : context.facts().catalog().triggers()) {
            boolean same = !other.name().equals(trigger.name())
                    && Identifier.key(other.table().text()).equals(Identifier.key(table.name()))
                    && other.event() == trigger.event()
                    && TriggerEffects.timing(other) == timing;
            if (same) {
                throw context.undefinedOrder(
                        trigger.name(),
                        "\"" + other.name().name()
                                + "\" fires at the same time, and which one goes first is not defined",
                        "make one trigger of both");
            }
        }
    }

    /** Tells whether the trigger's own statements fire it again, which SQLite does not let it. */
    private boolean firesItself() {
        boolean fires = false;
        for (Statement statement : trigger.body()) {
            Relation target = context.facts().target(statement);
            boolean own = target != null
                    && target.table() != null
                    && target.table().name().equals(table.name());
            if (!own) {
                continue;
            }
            if (timing != Timing.AFTER || !isPinned(statement)) {
                throw context.notPortable(
                        statement,
                        "this changes the table that fires the trigger, and the engines show other rows of the statement differently",
                        "change only the row itself, in an AFTER trigger: WHERE "
                                + table.primaryKey()
                                        .map(key -> key.columns().get(0).name() + " = NEW."
                                                + key.columns().get(0).name())
                                        .orElse("id = NEW.id"));
            }
            fires |= eventOf(statement) == trigger.event();
        }
        return fires;
    }

    private static Event eventOf(Statement statement) {
        if (statement instanceof Update) {
            return Event.UPDATE;
        }
        return statement instanceof Delete ? Event.DELETE : Event.INSERT;
    }

    /** Tells whether a write meets the fired row alone. */
    private boolean isPinned(Statement statement) {
        Expr where = statement instanceof Update update
                ? update.where()
                : statement instanceof Delete delete ? delete.where() : null;
        List<Column> key = table.primaryKey().map(k -> k.columns()).orElse(List.of());
        return !key.isEmpty() && key.stream().allMatch(column -> isPinned(where, column));
    }

    private boolean isPinned(@Nullable Expr where, Column column) {
        if (where instanceof Expr.Binary binary) {
            if (binary.operator() == BinaryOperator.AND) {
                return isPinned(binary.left(), column) || isPinned(binary.right(), column);
            }
            return binary.operator() == BinaryOperator.EQ
                    && ((isOwn(binary.left(), column) && isRow(binary.right(), column))
                            || (isOwn(binary.right(), column) && isRow(binary.left(), column)));
        }
        return false;
    }

    private boolean isOwn(Expr expr, Column column) {
        return kindOf(expr, column) == Relation.Kind.TABLE;
    }

    private boolean isRow(Expr expr, Column column) {
        Relation.Kind kind = kindOf(expr, column);
        return kind == Relation.Kind.NEW || kind == Relation.Kind.OLD;
    }

    private Relation.@Nullable Kind kindOf(Expr expr, Column column) {
        return expr instanceof Expr.ColumnRef ref
                        && context.facts().binding(ref) instanceof Binding.OfColumn found
                        && found.column().name().equals(column.name())
                ? found.relation().kind()
                : null;
    }

    /** Triggers that write in a circle stop in SQLite, and go on in PostgreSQL. */
    private void checkCycles() {
        String own = Identifier.key(table.name());
        List<Fired> reached = new ArrayList<>(TriggerEffects.written(trigger));
        reached.removeIf(fired -> fired.table().equals(own));
        for (int i = 0; i < reached.size(); i++) {
            Fired from = reached.get(i);
            for (CreateTrigger other : context.facts().catalog().triggers()) {
                if (!from.equals(new Fired(other.table().key(), other.event()))) {
                    continue;
                }
                for (Fired to : TriggerEffects.written(other)) {
                    if (to.table().equals(own)) {
                        throw context.notPortable(
                                trigger.name(),
                                "together with \"" + other.name().name() + "\" this trigger fires itself",
                                "write to the table in one of them only");
                    }
                    if (!reached.contains(to)) {
                        reached.add(to);
                    }
                }
            }
        }
    }

    /** Refuses what the function would see otherwise than SQLite's program does. */
    private void checkRows() {
        boolean readsOwn =
                context.facts().reads().stream().anyMatch(read -> read.name().equals(table.name()));
        if (readsOwn && timing != Timing.INSTEAD_OF && !(timing == Timing.BEFORE && trigger.event() == Event.INSERT)) {
            throw context.notPortable(
                    trigger.name(),
                    "this trigger reads the table that fires it, and the engines show other rows of the statement differently",
                    "use OLD and NEW only, or do this in the application");
        }
        if (timing == Timing.BEFORE) {
            AstWalk.each(trigger.when(), this::checkBefore);
            trigger.body().forEach(statement -> AstWalk.each(statement, this::checkBefore));
        }
    }

    /** Before the row is stored, SQLite has not chosen its id, and PostgreSQL has not computed its columns. */
    private void checkBefore(Expr expr) {
        if (!(expr instanceof Expr.ColumnRef ref)
                || !(context.facts().binding(ref) instanceof Binding.OfColumn found)
                || found.relation().kind() != Relation.Kind.NEW) {
            return;
        }
        Column rowid = table.rowidAlias();
        boolean id = rowid != null && rowid.name().equals(found.column().name()) && trigger.event() == Event.INSERT;
        if (id || found.column().generated() != null) {
            throw context.notPortable(
                    ref,
                    "\"" + found.column().name() + "\" is not computed yet in a BEFORE trigger",
                    "use an AFTER trigger");
        }
    }

    private String print(SqlExpr expr) {
        return new ExpressionPrinter(Spelling.of(context.dialect())).print(expr);
    }

    private static String quoted(String name) {
        return PostgresNames.quoted(name);
    }
}
