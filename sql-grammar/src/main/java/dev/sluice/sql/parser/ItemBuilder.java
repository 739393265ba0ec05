package dev.sluice.sql.parser;

import dev.sluice.sql.ast.FileItem;
import dev.sluice.sql.ast.Statement;
import dev.sluice.sql.ast.TypeName;
import dev.sluice.sql.parser.internal.SluiceParser;
import dev.sluice.sql.parser.internal.SluiceParser.DeclareFunctionContext;
import dev.sluice.sql.parser.internal.SluiceParser.DeclareFunctionItemContext;
import dev.sluice.sql.parser.internal.SluiceParser.EngineObjectContext;
import dev.sluice.sql.parser.internal.SluiceParser.EngineObjectItemContext;
import dev.sluice.sql.parser.internal.SluiceParser.FunctionHomeContext;
import dev.sluice.sql.parser.internal.SluiceParser.ImportDirectiveContext;
import dev.sluice.sql.parser.internal.SluiceParser.ImportFileContext;
import dev.sluice.sql.parser.internal.SluiceParser.ImportItemContext;
import dev.sluice.sql.parser.internal.SluiceParser.ImportTypeContext;
import dev.sluice.sql.parser.internal.SluiceParser.ItemContext;
import dev.sluice.sql.parser.internal.SluiceParser.NamedQueryItemContext;
import dev.sluice.sql.parser.internal.SluiceParser.ParameterDeclarationContext;
import dev.sluice.sql.parser.internal.SluiceParser.QueryHeaderContext;
import dev.sluice.sql.parser.internal.SluiceParser.StatementItemContext;
import dev.sluice.sql.source.SourceSpan;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.antlr.v4.runtime.Token;

/** Parses one item of a file and builds its tree. */
final class ItemBuilder {
    private final BuildContext context;
    private final ItemParser parser;
    private final QueryBuilder queries;
    private final DocComments docs;

    ItemBuilder(BuildContext context, ItemParser parser) {
        this.context = context;
        this.parser = parser;
        this.queries = new QueryBuilder(context);
        this.docs = new DocComments(context.tokens());
    }

    /**
     * Builds an item.
     *
     * @param item its tokens
     * @throws SyntaxProblem if it cannot be read
     */
    FileItem build(Item item) {
        if (item.nameComment() != null) {
            return commented(item, item.nameComment());
        }
        ItemContext tree = parser.parse(item.tokens(), SluiceParser::item);
        if (tree instanceof NamedQueryItemContext query) {
            return queries.query(query.namedQuery(), item.last());
        }
        context.beginQuery(Set.of());
        if (tree instanceof StatementItemContext plain) {
            Statement statement = context.statements().statement(plain.statement());
            return new FileItem.Plain(statement, statement.span());
        }
        if (tree instanceof ImportItemContext directive) {
            return directive(directive.importDirective());
        }
        if (tree instanceof DeclareFunctionItemContext declaration) {
            return function(declaration.declareFunction());
        }
        return engineText(((EngineObjectItemContext) tree).engineObject());
    }

    private FileItem directive(ImportDirectiveContext tree) {
        SourceSpan span = context.span(tree);
        if (tree instanceof ImportTypeContext type) {
            String name = context.names().javaName(type.javaName());
            context.importType(name);
            return new FileItem.ImportType(name, span);
        }
        Token path = ((ImportFileContext) tree).path;
        String text = NameBuilder.unquote(path.getText());
        String prefix = "classpath:";
        if (!text.startsWith(prefix) || text.length() == prefix.length()) {
            throw BuildContext.problem(
                    context.span(path),
                    "an import names a file of the class path",
                    "write 'classpath:com/acme/users.sql'");
        }
        return new FileItem.ImportFile(text.substring(prefix.length()), span);
    }

    private FileItem function(DeclareFunctionContext tree) {
        List<TypeName> types = new ArrayList<>();
        tree.typeName().forEach(type -> types.add(context.names().type(type)));
        TypeName result = types.remove(types.size() - 1);
        boolean postgres = false;
        String sqliteClass = null;
        for (FunctionHomeContext home : tree.functionHome()) {
            if (home.javaName() == null) {
                postgres = true;
            } else {
                sqliteClass = context.names().javaName(home.javaName());
            }
        }
        if (!postgres && sqliteClass == null) {
            throw BuildContext.problem(
                    context.span(tree),
                    "a declared function that no engine has",
                    "end with POSTGRES, with SQLITE com.acme.Function, or with both");
        }
        return new FileItem.DeclareFunction(
                context.names().name(tree.function),
                types,
                result,
                tree.notNull != null,
                postgres,
                sqliteClass,
                context.span(tree));
    }

    private FileItem engineText(EngineObjectContext tree) {
        String text = tree.ENGINE_TEXT().getText();
        return new FileItem.EngineText(
                context.names().name(tree.object),
                QueryBuilder.engine(tree.engine()),
                tree.only != null,
                text.substring(2, text.length() - 2).strip(),
                context.span(tree));
    }

    private FileItem commented(Item item, Token comment) {
        int skip = comment.getText().indexOf("name:") + "name:".length();
        QueryHeaderContext header = parser.parse(
                        CommentHeaders.tokens(context.source(), comment, skip), SluiceParser::commentHeader)
                .queryHeader();
        List<ParameterDeclarationContext> declared = new ArrayList<>();
        List<String> doc = new ArrayList<>();
        String before = docs.before(comment);
        if (before != null) {
            doc.add(before);
        }
        for (int i = comment.getTokenIndex() + 1; i < item.first().getTokenIndex(); i++) {
            Token token = context.tokens().get(i);
            if (CommentHeaders.isParameterComment(token)) {
                List<Token> tokens = CommentHeaders.tokens(context.source(), token, 2);
                declared.add(
                        parser.parse(tokens, SluiceParser::commentParameter).parameterDeclaration());
            } else if (token.getType() != SluiceParser.SPACE
                    && !CommentHeaders.text(token).startsWith("sluice:")) {
                doc.add(CommentHeaders.text(token));
            }
        }
        String text = doc.isEmpty() ? null : String.join("\n", doc);
        SourceSpan span =
                context.span(comment, item.tokens().get(Math.max(item.tokens().size() - 2, 0)));
        if (item.first().getType() == SluiceParser.ENGINE_TEXT) {
            if (item.tokens().size() > 2) {
                throw BuildContext.problem(
                        context.span(item.tokens().get(1)),
                        "a text between $$ and $$ is all that stands behind this comment",
                        "write ; behind the text");
            }
            return queries.commentedText(header, declared, item.first(), text, span);
        }
        return queries.commented(
                header,
                declared,
                parser.parse(item.tokens(), SluiceParser::singleStatement).statement(),
                text,
                span);
    }
}
