package dev.sluice.sql.parser;

import dev.sluice.sql.ast.Dialect;
import dev.sluice.sql.ast.Expr;
import dev.sluice.sql.ast.Identifier;
import dev.sluice.sql.ast.Insert;
import dev.sluice.sql.ast.NamedQuery;
import dev.sluice.sql.ast.RowClass;
import dev.sluice.sql.ast.SelectItem;
import dev.sluice.sql.ast.Statement;
import dev.sluice.sql.ast.TypeName;
import dev.sluice.sql.parser.internal.SluiceParser;
import dev.sluice.sql.parser.internal.SluiceParser.BlockStatementContext;
import dev.sluice.sql.parser.internal.SluiceParser.EngineClauseContext;
import dev.sluice.sql.parser.internal.SluiceParser.EngineContext;
import dev.sluice.sql.parser.internal.SluiceParser.HeaderClauseContext;
import dev.sluice.sql.parser.internal.SluiceParser.MarkClauseContext;
import dev.sluice.sql.parser.internal.SluiceParser.NamedQueryContext;
import dev.sluice.sql.parser.internal.SluiceParser.ParameterDeclarationContext;
import dev.sluice.sql.parser.internal.SluiceParser.QueryHeaderContext;
import dev.sluice.sql.parser.internal.SluiceParser.RowClassClauseContext;
import dev.sluice.sql.parser.internal.SluiceParser.StatementContext;
import dev.sluice.sql.source.Diagnostic;
import dev.sluice.sql.source.DiagnosticCode;
import dev.sluice.sql.source.SourceSpan;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.antlr.v4.runtime.Token;
import org.jspecify.annotations.Nullable;

/** Builds named queries: the label form, and the same from the comment form. */
final class QueryBuilder {
    private final BuildContext context;
    private final DocComments docs;

    QueryBuilder(BuildContext context) {
        this.context = context;
        this.docs = new DocComments(context.tokens());
    }

    /**
     * What stands before the statement.
     *
     * @param name the name; {@code create} for {@code @create}
     * @param atCreate whether it is {@code @create}
     */
    private record Header(
            Identifier name,
            boolean atCreate,
            List<NamedQuery.Declared> parameters,
            NamedQuery.@Nullable Mark mark,
            @Nullable RowClass rowClass,
            @Nullable Dialect engine,
            boolean only) {}

    /**
     * Builds a query in the label form.
     *
     * @param tree header and statements
     * @param last its last token, the semicolon included
     */
    NamedQuery query(NamedQueryContext tree, Token last) {
        Header header = header(tree.queryHeader(), List.of());
        context.beginQuery(scalars(header.parameters()));
        Set<String> nullable = new HashSet<>();
        NamedQuery.Body body;
        if (tree.LBRACE() != null) {
            body = block(tree, nullable);
        } else if (tree.statement() != null) {
            Statement statement =
                    withRowid(tree.queryHeader(), context.statements().statement(tree.statement()));
            nullable.addAll(context.parameters().nullable());
            body = new NamedQuery.Single(statement, context.span(tree.statement()));
        } else {
            Token text = tree.ENGINE_TEXT().getSymbol();
            body = engineText(header, text);
        }
        String doc = docs.of(tree.getStart(), last);
        return finish(header, body, nullable, doc, context.span(tree));
    }

    private NamedQuery.Block block(NamedQueryContext tree, Set<String> nullable) {
        List<Statement> statements = new ArrayList<>();
        for (BlockStatementContext part : tree.blockStatement()) {
            if (part.statement() != null) {
                statements.add(context.statements().statement(part.statement()));
                nullable.addAll(context.parameters().nullable());
            }
        }
        SourceSpan span = context.span(tree.LBRACE().getSymbol(), tree.RBRACE().getSymbol());
        if (statements.isEmpty()) {
            throw BuildContext.problem(span, "a query without a statement");
        }
        return new NamedQuery.Block(statements, span);
    }

    private NamedQuery.Body engineText(Header header, Token token) {
        SourceSpan span = context.span(token);
        if (header.engine() == null) {
            throw BuildContext.problem(
                    span,
                    "a text between $$ and $$ is for one engine",
                    "write " + header.name().text() + " ON POSTGRES: $$ .. $$");
        }
        String text = token.getText();
        return new NamedQuery.Text(text.substring(2, text.length() - 2).strip(), span);
    }

    /**
     * Builds a query in the comment form.
     *
     * @param tree what the comment {@code -- name:} says
     * @param declared what the comment lines behind it declare
     * @param statement the statement
     * @param doc text of the comments that belong to it, or null
     * @param span all of it
     */
    NamedQuery commented(
            QueryHeaderContext tree,
            List<ParameterDeclarationContext> declared,
            StatementContext statement,
            @Nullable String doc,
            SourceSpan span) {
        Header header = header(tree, declared);
        context.beginQuery(scalars(header.parameters()));
        Statement built = withRowid(tree, context.statements().statement(statement));
        NamedQuery.Body body = new NamedQuery.Single(built, context.span(statement));
        return finish(header, body, context.parameters().nullable(), doc, span);
    }

    /**
     * Builds a query in the comment form whose text is for one engine.
     *
     * @param tree what the comment {@code -- name:} says
     * @param declared what the comment lines behind it declare
     * @param text the text between {@code $$}
     * @param doc text of the comments that belong to it, or null
     * @param span all of it
     */
    NamedQuery commentedText(
            QueryHeaderContext tree,
            List<ParameterDeclarationContext> declared,
            Token text,
            @Nullable String doc,
            SourceSpan span) {
        Header header = header(tree, declared);
        return finish(header, engineText(header, text), Set.of(), doc, span);
    }

    /** A parameter written as sqlc.narg(x) is declared by that, unless the header declares it. */
    private static NamedQuery finish(
            Header header, NamedQuery.Body body, Set<String> nullable, @Nullable String doc, SourceSpan span) {
        List<NamedQuery.Declared> parameters = new ArrayList<>(header.parameters());
        Set<String> declared = new HashSet<>();
        parameters.forEach(parameter -> declared.add(parameter.name().text()));
        for (String name : nullable) {
            if (declared.add(name)) {
                Identifier identifier = new Identifier(name, false, body.span());
                parameters.add(new NamedQuery.DeclaredParameter(identifier, null, true, null, body.span()));
            }
        }
        return new NamedQuery(
                header.name(),
                header.atCreate(),
                parameters,
                header.mark(),
                header.rowClass(),
                header.engine(),
                header.only(),
                body,
                doc,
                span);
    }

    private static Set<String> scalars(List<NamedQuery.Declared> parameters) {
        Set<String> names = new HashSet<>();
        for (NamedQuery.Declared declared : parameters) {
            if (declared instanceof NamedQuery.DeclaredParameter parameter
                    && parameter.type() != null
                    && !parameter.type().array()) {
                names.add(parameter.name().text());
            }
        }
        return names;
    }

    private Header header(QueryHeaderContext tree, List<ParameterDeclarationContext> more) {
        List<NamedQuery.Declared> parameters = new ArrayList<>();
        tree.parameterDeclaration().forEach(declaration -> parameters.add(declared(declaration)));
        more.forEach(declaration -> parameters.add(declared(declaration)));
        NamedQuery.Mark mark = null;
        RowClass rowClass = null;
        EngineClauseContext engine = null;
        for (HeaderClauseContext clause : tree.headerClause()) {
            if (clause instanceof MarkClauseContext marked) {
                rejectSecond(mark, clause);
                mark = mark(marked.mark);
            } else if (clause instanceof RowClassClauseContext row) {
                rejectSecond(rowClass, clause);
                rowClass = context.names().rowClass(row.rowClass());
            } else if (clause instanceof EngineClauseContext on) {
                rejectSecond(engine, clause);
                engine = on;
            }
        }
        return new Header(
                name(tree),
                tree.atName != null,
                parameters,
                mark,
                rowClass,
                engine == null ? null : engine(engine.engine()),
                engine != null && engine.only != null);
    }

    private void rejectSecond(@Nullable Object first, HeaderClauseContext second) {
        if (first != null) {
            throw new SyntaxProblem(Diagnostic.of(
                            DiagnosticCode.BAD_QUERY_HEADER, context.span(second), "this is said twice about one query")
                    .withHelp("leave one of the two out"));
        }
    }

    private Identifier name(QueryHeaderContext tree) {
        if (tree.atName == null) {
            return context.names().name(tree.queryName);
        }
        SourceSpan span = context.span(tree.atName);
        if (!span.text().equalsIgnoreCase("@create")) {
            throw new SyntaxProblem(
                    Diagnostic.of(DiagnosticCode.BAD_QUERY_HEADER, span, "unknown directive \"" + span.text() + '"')
                            .withHelp("there is @create, which runs once, after the schema was created"));
        }
        return new Identifier("create", false, span);
    }

    static Dialect engine(EngineContext tree) {
        return tree.POSTGRES() != null ? Dialect.POSTGRES : Dialect.SQLITE;
    }

    private NamedQuery.Mark mark(Token token) {
        String word = token.getText().substring(1);
        if (word.equalsIgnoreCase("execresult")) {
            // sqlc's: of what it gives, the number of rows is what both engines know.
            return NamedQuery.Mark.EXECROWS;
        }
        if (word.equalsIgnoreCase("execlastid")) {
            return NamedQuery.Mark.ONE;
        }
        for (NamedQuery.Mark mark : NamedQuery.Mark.values()) {
            if (token.getText().startsWith(":") && mark.name().equalsIgnoreCase(word)) {
                return mark;
            }
        }
        throw new SyntaxProblem(Diagnostic.of(
                        DiagnosticCode.BAD_QUERY_HEADER,
                        context.span(token),
                        "unknown mark \"" + token.getText().toLowerCase(Locale.ROOT) + '"')
                .withHelp("marks are :one, :optional, :many, :exec and :execrows"));
    }

    /** sqlc's {@code :execlastid} gives the rowid of the new row, which RETURNING does on both engines. */
    private Statement withRowid(QueryHeaderContext header, Statement statement) {
        for (HeaderClauseContext clause : header.headerClause()) {
            if (clause instanceof MarkClauseContext marked
                    && marked.mark.getText().equalsIgnoreCase(":execlastid")
                    && statement instanceof Insert insert
                    && insert.returning().isEmpty()) {
                SourceSpan place = context.span(marked.mark);
                Identifier rowid = new Identifier("rowid", false, place);
                SelectItem item = new SelectItem.Of(new Expr.ColumnRef(null, null, rowid, place), null, null, place);
                return new Insert(
                        insert.with(),
                        insert.conflict(),
                        insert.table(),
                        insert.alias(),
                        insert.columns(),
                        insert.source(),
                        insert.upserts(),
                        List.of(item),
                        insert.span());
            }
        }
        return statement;
    }

    private NamedQuery.Declared declared(ParameterDeclarationContext tree) {
        Token sign = tree.sign;
        SourceSpan place = context.span(sign);
        Identifier name = new Identifier(place.text().substring(1), false, place);
        Expr value = context.expressions().optional(tree.expr());
        if (sign.getType() == SluiceParser.DOLLAR_PARAMETER) {
            if (tree.typeName() != null) {
                throw new SyntaxProblem(Diagnostic.of(
                                DiagnosticCode.BAD_QUERY_HEADER,
                                context.span(tree.typeName()),
                                "a placeholder takes its type from where it stands")
                        .withHelp(
                                "leave out AS " + context.span(tree.typeName()).text()));
            }
            return new NamedQuery.DeclaredPlaceholder(name, value, context.span(tree));
        }
        TypeName type = tree.typeName() == null ? null : context.names().type(tree.typeName());
        return new NamedQuery.DeclaredParameter(name, type, tree.orNull != null, value, context.span(tree));
    }
}
