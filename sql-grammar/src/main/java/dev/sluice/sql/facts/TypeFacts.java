package dev.sluice.sql.facts;

import dev.sluice.sql.ast.Expr;
import dev.sluice.sql.ast.Select;
import dev.sluice.sql.ast.SelectBody;
import dev.sluice.sql.ast.SelectItem;
import dev.sluice.sql.ast.Statement;
import dev.sluice.sql.ast.TableSource;
import dev.sluice.sql.ast.Update;
import dev.sluice.sql.catalog.Catalog;
import dev.sluice.sql.catalog.Table;
import dev.sluice.sql.types.ValueType;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The facts of one statement: what the checker, the translator and the generator read. Nodes are looked up by identity;
 * every node of the statement has an answer.
 */
public interface TypeFacts {
    /** Returns the schema that the statement was read against. */
    Catalog catalog();

    /** Returns the statement. */
    Statement statement();

    /**
     * Returns what is known of an expression's value; {@link ValueType#UNKNOWN} if nothing is.
     *
     * @param expr an expression of the statement
     */
    ValueType typeOf(Expr expr);

    /**
     * Returns what a column name is.
     *
     * @param ref a name of the statement
     */
    Binding binding(Expr.ColumnRef ref);

    /**
     * Returns the function that a call means; nothing when it means none, which was reported.
     *
     * @param call a call of the statement
     */
    Optional<ResolvedFunction> function(Expr.FunctionCall call);

    /**
     * Returns the relation that a named source, function or subquery of a FROM clause is; also the target of a write.
     *
     * @param source a source of the statement that is no join
     */
    Relation relation(TableSource source);

    /**
     * Returns the relations of a FROM clause in order, joins taken apart; empty without FROM.
     *
     * @param core a core of the statement
     */
    List<Relation> relations(SelectBody.Core core);

    /**
     * Returns the table that an INSERT, UPDATE or DELETE changes, or null for other statements.
     *
     * @param write the statement itself or one in a trigger or block
     */
    @Nullable
    Relation target(Statement write);

    /**
     * Returns the columns that an item stands for: one for an expression, several for a star.
     *
     * @param item an item of a select list or of RETURNING
     */
    List<ResultColumn> columns(SelectItem item);

    /**
     * Returns the result columns of a query within the statement, stars expanded.
     *
     * @param select a query of the statement
     */
    List<ResultColumn> columns(Select select);

    /** Returns the result columns of the statement itself: of the query, or of RETURNING; perhaps none. */
    List<ResultColumn> resultColumns();

    /** Returns the parameters, by SQLite's numbering. */
    List<ParameterFact> parameters();

    /** Returns the optional terms ({@code [[ .. ]]}) in the order of the text. */
    List<Expr.OptionalTerm> fragments();

    /** Returns the tables and views that are read, views also looked through. */
    Set<Table> reads();

    /** Returns the tables that are written by the statement itself. */
    Set<Table> writes();

    /** Returns the tables that may change: with those that triggers and actions of foreign keys change in turn, no views. */
    Set<Table> changes();

    /**
     * Adds what the statement relies on; to be called where it has no errors.
     *
     * @param uses takes it
     */
    void addUses(SchemaUses uses);

    /**
     * Tells whether a query can be seen to return at most one row.
     *
     * @param select a query of the statement
     */
    boolean atMostOneRow(Select select);

    /**
     * Tells whether a query can be seen to have at most one row before LIMIT takes any.
     *
     * @param select a query of the statement
     */
    boolean oneRowForLimit(Select select);

    /**
     * Tells whether a query can be seen to return at most one row for each combination of values of some of its columns.
     *
     * @param select a query of the statement
     * @param columns their numbers, from 0
     */
    boolean atMostOneRow(Select select, Set<Integer> columns);

    /**
     * Tells whether a relation is a query of the statement, in FROM or WITH, that can be seen to have one row for each combination of
     * values of some of its columns, NULL being a value, too.
     *
     * @param columns their numbers, from 0
     */
    boolean oneRowForEach(Relation relation, Set<Integer> columns);

    /**
     * Tells whether an expression may be infinite where it is taken for a number, though nothing that was computed left the range of
     * REAL: it comes from a text, or from a function such as {@code exp}.
     *
     * @param expr an expression of the statement
     */
    boolean maybeInfinite(Expr expr);

    /**
     * Returns the query whose rows a source of FROM has: its own, or that of a common table expression.
     *
     * @param source a source of the statement
     * @return the query; nothing for a table, a view or a function
     */
    Optional<Select> query(TableSource source);

    /**
     * Returns the result column that a term of ORDER BY or GROUP BY stands for: a number, or what a part of a compound selects.
     *
     * @param term a term of the statement, without COLLATE
     * @return the column, from 1; nothing for a term that stands for itself
     */
    Optional<Integer> ordinal(Expr term);

    /**
     * Tells whether each row that an UPDATE changes can be seen to meet at most one row of its FROM.
     *
     * @param update an UPDATE of the statement
     */
    boolean meetsOneRow(Update update);

    /** Returns how many rows the statement gives: a query, or a write with RETURNING. */
    RowCount rowCount();
}
