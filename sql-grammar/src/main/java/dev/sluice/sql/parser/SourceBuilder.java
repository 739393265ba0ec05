package dev.sluice.sql.parser;

import dev.sluice.sql.ast.Expr;
import dev.sluice.sql.ast.Identifier;
import dev.sluice.sql.ast.QualifiedName;
import dev.sluice.sql.ast.Select;
import dev.sluice.sql.ast.SelectBody;
import dev.sluice.sql.ast.SelectItem;
import dev.sluice.sql.ast.TableSource;
import dev.sluice.sql.ast.TableSource.JoinKind;
import dev.sluice.sql.parser.internal.SluiceParser.FromContext;
import dev.sluice.sql.parser.internal.SluiceParser.FunctionSourceContext;
import dev.sluice.sql.parser.internal.SluiceParser.IndexHintContext;
import dev.sluice.sql.parser.internal.SluiceParser.JoinWordContext;
import dev.sluice.sql.parser.internal.SluiceParser.JoinedSourceContext;
import dev.sluice.sql.parser.internal.SluiceParser.NestedSourceContext;
import dev.sluice.sql.parser.internal.SluiceParser.OnUsingContext;
import dev.sluice.sql.parser.internal.SluiceParser.SourceAliasContext;
import dev.sluice.sql.parser.internal.SluiceParser.SourceContext;
import dev.sluice.sql.parser.internal.SluiceParser.SubquerySourceContext;
import dev.sluice.sql.parser.internal.SluiceParser.TableSourceContext;
import dev.sluice.sql.source.Diagnostic;
import dev.sluice.sql.source.DiagnosticCode;
import dev.sluice.sql.source.SourceSpan;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.antlr.v4.runtime.Token;
import org.jspecify.annotations.Nullable;

/** Builds FROM clauses. */
final class SourceBuilder {
    /** SQLite joins at most 64 tables ("Implementation Limits For SQLite"). */
    private static final int MAX_TABLES = 64;

    private final BuildContext context;

    SourceBuilder(BuildContext context) {
        this.context = context;
    }

    TableSource from(FromContext tree) {
        return chain(tree.source(), tree.onUsing(), tree.joinedSource());
    }

    private TableSource chain(SourceContext first, @Nullable OnUsingContext firstOn, List<JoinedSourceContext> joined) {
        if (firstOn != null) {
            throw BuildContext.problem(
                    context.span(firstOn.getStart()),
                    firstOn.getStart().getText().toUpperCase(Locale.ROOT) + " without a join before it",
                    "write JOIN and a table before it, or WHERE instead");
        }
        if (joined.size() >= MAX_TABLES) {
            throw new SyntaxProblem(Diagnostic.of(
                            DiagnosticCode.TOO_DEEP,
                            context.span(joined.get(MAX_TABLES - 1)),
                            "more than " + MAX_TABLES + " tables in a join")
                    .withHelp("SQLite joins no more: put some of them into a CTE"));
        }
        TableSource left = source(first);
        for (JoinedSourceContext join : joined) {
            left = join(left, first.getStart(), join);
        }
        return left;
    }

    private TableSource join(TableSource left, Token start, JoinedSourceContext tree) {
        Set<Word> words = words(tree);
        TableSource right = source(tree.source());
        Expr on = null;
        List<Identifier> using = List.of();
        OnUsingContext condition = tree.onUsing();
        if (condition != null) {
            on = context.expressions().optional(condition.expr());
            using = context.names().optionalNames(condition.nameList());
        }
        boolean natural = words.contains(Word.NATURAL);
        if (natural && condition != null) {
            throw BuildContext.problem(
                    context.span(condition),
                    "a NATURAL join has no other condition",
                    "leave out NATURAL, or the condition");
        }
        JoinKind kind = tree.COMMA() != null ? JoinKind.COMMA : kind(words);
        return new TableSource.Join(left, kind, natural, right, on, using, context.span(start, tree.getStop()));
    }

    /** The words before JOIN; SQLite takes them in any order. */
    private enum Word {
        NATURAL,
        LEFT,
        RIGHT,
        FULL,
        OUTER,
        INNER,
        CROSS
    }

    private Set<Word> words(JoinedSourceContext tree) {
        Set<Word> words = EnumSet.noneOf(Word.class);
        for (JoinWordContext word : tree.joinWord()) {
            words.add(Word.valueOf(word.getText().toUpperCase(Locale.ROOT)));
        }
        boolean side = words.contains(Word.LEFT) || words.contains(Word.RIGHT) || words.contains(Word.FULL);
        boolean inner = words.contains(Word.INNER) || words.contains(Word.CROSS);
        boolean outer = side || words.contains(Word.OUTER);
        if ((inner && outer)
                || (words.contains(Word.OUTER) && !side)
                || tree.joinWord().size() > 3) {
            String text = tree.joinWord().stream()
                    .map(word -> word.getText().toUpperCase(Locale.ROOT))
                    .collect(Collectors.joining(" "));
            SourceSpan span = context.span(
                    tree.joinWord(0).getStart(),
                    tree.joinWord(tree.joinWord().size() - 1).getStop());
            throw BuildContext.problem(
                    span,
                    "unknown kind of join: " + text,
                    "there are [INNER] JOIN, CROSS JOIN, and LEFT, RIGHT and FULL [OUTER] JOIN, each also NATURAL");
        }
        return words;
    }

    private static JoinKind kind(Set<Word> words) {
        boolean left = words.contains(Word.LEFT);
        boolean right = words.contains(Word.RIGHT);
        if (words.contains(Word.FULL) || (left && right)) {
            return JoinKind.FULL;
        }
        if (left) {
            return JoinKind.LEFT;
        }
        if (right) {
            return JoinKind.RIGHT;
        }
        return words.contains(Word.CROSS) ? JoinKind.CROSS : JoinKind.INNER;
    }

    private TableSource source(SourceContext tree) {
        SourceSpan span = context.span(tree);
        if (tree instanceof TableSourceContext table) {
            QualifiedName name = context.names().qualified(table.qualifiedName());
            return new TableSource.Named(name, alias(table.sourceAlias()), hint(table.indexHint()), span);
        }
        if (tree instanceof FunctionSourceContext function) {
            QualifiedName name = context.names().qualified(function.qualifiedName());
            List<Expr> arguments = context.expressions().list(function.expr());
            return new TableSource.Function(name, arguments, alias(function.sourceAlias()), span);
        }
        if (tree instanceof SubquerySourceContext subquery) {
            return new TableSource.Subquery(
                    context.selects().select(subquery.select()), alias(subquery.sourceAlias()), span);
        }
        NestedSourceContext nested = (NestedSourceContext) tree;
        TableSource inner = chain(nested.source(), nested.onUsing(), nested.joinedSource());
        Identifier alias = alias(nested.sourceAlias());
        return alias == null ? inner : renamed(inner, alias, span);
    }

    /** A table in parentheses loses its own name, as in SQLite; a join becomes a query of all its columns. */
    private static TableSource renamed(TableSource inner, Identifier alias, SourceSpan span) {
        if (inner instanceof TableSource.Named named) {
            return new TableSource.Named(named.name(), alias, named.index(), span);
        }
        if (inner instanceof TableSource.Function function) {
            return new TableSource.Function(function.name(), function.arguments(), alias, span);
        }
        if (inner instanceof TableSource.Subquery subquery) {
            return new TableSource.Subquery(subquery.select(), alias, span);
        }
        SourceSpan join = inner.span();
        SelectBody all = new SelectBody.Core(
                false, List.of(new SelectItem.Star(join)), inner, null, List.of(), null, List.of(), join);
        return new TableSource.Subquery(new Select(null, all, List.of(), null, List.of(), join), alias, span);
    }

    private @Nullable Identifier alias(@Nullable SourceAliasContext tree) {
        if (tree == null) {
            return null;
        }
        return tree.name() != null
                ? context.names().name(tree.name())
                : context.names().name(tree.looseName());
    }

    TableSource.@Nullable IndexHint hint(@Nullable IndexHintContext tree) {
        return tree == null
                ? null
                : new TableSource.IndexHint(context.names().optionalName(tree.name()), context.span(tree));
    }

    /**
     * Tells whether a select ends with a FROM clause whose last source has no ON or USING: then SQLite reads a following
     * ON as belonging to the join.
     *
     * @param from the clause
     */
    static boolean takesOn(FromContext from) {
        List<JoinedSourceContext> joined = from.joinedSource();
        OnUsingContext last = joined.isEmpty()
                ? from.onUsing()
                : joined.get(joined.size() - 1).onUsing();
        return last == null;
    }
}
