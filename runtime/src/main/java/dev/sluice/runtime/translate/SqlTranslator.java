package dev.sluice.runtime.translate;

import dev.sluice.sql.ast.CreateTable;
import dev.sluice.sql.ast.Delete;
import dev.sluice.sql.ast.Dialect;
import dev.sluice.sql.ast.Insert;
import dev.sluice.sql.ast.Node;
import dev.sluice.sql.ast.SchemaStatement;
import dev.sluice.sql.ast.Select;
import dev.sluice.sql.ast.SelectBody;
import dev.sluice.sql.ast.SessionStatement;
import dev.sluice.sql.ast.Statement;
import dev.sluice.sql.ast.Update;
import dev.sluice.sql.facts.TypeFacts;
import dev.sluice.sql.source.Diagnostic;
import dev.sluice.sql.source.DiagnosticCode;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * Writes a statement for an engine, or says why it cannot be written with the same answer.
 *
 * <p>A pure function of the facts: the same facts give the same text. Immutable, safe for any number of threads.
 */
public final class SqlTranslator {
    /** Makes a translator. */
    public SqlTranslator() {}

    /**
     * Translates the statement of some facts.
     *
     * @param facts what is known of it; without errors
     * @param dialect the engine
     */
    public Translation translate(TypeFacts facts, Dialect dialect) {
        return translate(facts, dialect, Preceding.NONE);
    }

    /**
     * Translates the statement of some facts.
     *
     * @param facts what is known of it; without errors
     * @param dialect the engine
     * @param preceding what ran before it on the same connection
     */
    public Translation translate(TypeFacts facts, Dialect dialect, Preceding preceding) {
        return translate(facts, dialect, preceding, false);
    }

    /**
     * Translates the statement of some facts for a reader that folds its list, if {@link ListFold} has a way.
     *
     * @param facts what is known of it; without errors
     * @param dialect the engine
     */
    public Translation translateFolded(TypeFacts facts, Dialect dialect) {
        return translate(facts, dialect, Preceding.NONE, true);
    }

    private static Translation translate(TypeFacts facts, Dialect dialect, Preceding preceding, boolean folds) {
        List<Alternatives.Plain> alternatives = Alternatives.of(facts);
        boolean parted = alternatives.size() > 1 || !facts.fragments().isEmpty();
        if (parted && PartMarks.isMarked(facts.statement().span().text())) {
            return new Translation.Refused(List.of(Diagnostic.of(
                    DiagnosticCode.NOT_SUPPORTED,
                    facts.statement().span(),
                    "a statement with optional terms or alternatives cannot hold U+FDD0 to U+FDD2")));
        }
        List<PartMarks.Marked> texts = new ArrayList<>();
        List<Cell> cells = List.of();
        Set<String> helpers = new TreeSet<>();
        List<Diagnostic> refusals = new ArrayList<>();
        for (Alternatives.Plain alternative : alternatives) {
            refusals.addAll(alternative.errors());
            if (!alternative.errors().isEmpty()) {
                continue;
            }
            Context context = new Context(alternative.facts(), dialect, preceding);
            Lowered lowered = lowered(context, folds);
            refusals.addAll(context.refusals());
            helpers.addAll(context.helpers());
            if (refusals.isEmpty()) {
                ExpressionPrinter printer = new ExpressionPrinter(
                        Spelling.of(dialect), parted, facts.statement().span());
                String text = context.clause("", () -> printer.queries().write(lowered.write()));
                refusals.addAll(context.refusals());
                texts.add(new PartMarks.Marked(text, alternative.slots(printer.slots())));
                cells = lowered.cells();
            }
        }
        if (!refusals.isEmpty()) {
            return new Translation.Refused(refusals.stream().distinct().toList());
        }
        RenderedSql sql = parted
                ? RenderedSql.of(PartMarks.parts(texts), cells)
                : RenderedSql.plain(texts.get(0).text(), texts.get(0).slots(), cells);
        return new Translation.Rendered(List.of(sql), helpers);
    }

    private static Lowered lowered(Context context, boolean folds) {
        Lowered nothing = new Lowered(new SqlWrite.Read(SqlQuery.of(new SqlQuery.Values(List.of()))), List.of());
        ListFold fold = folds ? ListFold.of(context.facts()).orElse(null) : null;
        return context.clause(
                nothing, () -> fold == null ? lower(context, context.facts().statement()) : folded(context, fold));
    }

    private static Lowered folded(Context context, ListFold fold) {
        QueryLowering queries = queries(context);
        Select select = (Select) context.facts().statement();
        QueryLowering.Output output =
                queries.output(select, QueryLowering.Place.RESULT).folding(fold.listed());
        SqlQuery query = new FoldLowering(queries, fold).lower(select, (SelectBody.Core) select.body(), output);
        return new Lowered(new SqlWrite.Read(query), output.cells());
    }

    /** Lowers the statement of a context, or one within a trigger. */
    static Lowered lower(Context context, Statement statement) {
        QueryLowering queries = queries(context);
        WriteLowering writes = context.dialect() == Dialect.SQLITE
                ? new SqliteWrites(context, queries)
                : new PostgresWrites(context, queries);
        return statement.accept(new Statements(queries, writes));
    }

    /** Makes the lowering of queries for an engine. */
    static QueryLowering queries(Context context) {
        return context.dialect() == Dialect.SQLITE
                ? new SqliteQueries(context, new SqliteExpressions(context))
                : new PostgresQueries(context, new PostgresExpressions(context));
    }

    /** A lowered statement and what its result's columns hold. */
    record Lowered(SqlWrite write, List<Cell> cells) {}

    private record Statements(QueryLowering queries, WriteLowering writes) implements Statement.Visitor<Lowered> {
        @Override
        public Lowered visitSelect(Select node) {
            QueryLowering.Output output = queries.output(node, QueryLowering.Place.RESULT);
            SqlQuery query = queries.select(node, output);
            return new Lowered(new SqlWrite.Read(query), output.cells());
        }

        @Override
        public Lowered visitInsert(Insert node) {
            return writes.insert(node);
        }

        @Override
        public Lowered visitUpdate(Update node) {
            return writes.update(node);
        }

        @Override
        public Lowered visitDelete(Delete node) {
            return writes.delete(node);
        }

        @Override
        public Lowered visitCreateTable(CreateTable node) {
            throw schema(node);
        }

        @Override
        public Lowered visitCreateTableAs(SchemaStatement.CreateTableAs node) {
            throw schema(node);
        }

        @Override
        public Lowered visitCreateVirtualTable(SchemaStatement.CreateVirtualTable node) {
            throw schema(node);
        }

        @Override
        public Lowered visitCreateIndex(SchemaStatement.CreateIndex node) {
            throw schema(node);
        }

        @Override
        public Lowered visitCreateView(SchemaStatement.CreateView node) {
            throw schema(node);
        }

        @Override
        public Lowered visitCreateTrigger(SchemaStatement.CreateTrigger node) {
            throw schema(node);
        }

        @Override
        public Lowered visitAlterTable(SchemaStatement.AlterTable node) {
            throw schema(node);
        }

        @Override
        public Lowered visitDrop(SchemaStatement.Drop node) {
            throw schema(node);
        }

        @Override
        public Lowered visitSession(SessionStatement node) {
            throw schema(node);
        }

        private static RefusedException schema(Node node) {
            return new RefusedException(Diagnostic.of(
                            DiagnosticCode.MISPLACED_STATEMENT, node.span(), "this statement is no query and no write")
                    .withHelp("declare the schema at the top of a source file"));
        }
    }
}
