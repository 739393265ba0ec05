package dev.sluice.generator.check;

import dev.sluice.sql.ast.CreateTable;
import dev.sluice.sql.ast.FileItem;
import dev.sluice.sql.ast.NamedQuery;
import dev.sluice.sql.ast.SchemaStatement;
import dev.sluice.sql.ast.SessionStatement;
import dev.sluice.sql.ast.Statement;
import dev.sluice.sql.source.Diagnostic;
import dev.sluice.sql.source.DiagnosticCode;
import dev.sluice.sql.source.DiagnosticSink;
import dev.sluice.sql.source.SourceSpan;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What may stand at the top of a source file. */
public final class FileRules {
    private FileRules() {}

    /**
     * Reports an item that may not stand where it stands.
     *
     * @param item the item
     * @param sink takes the report
     * @return whether the item is to be compiled
     */
    public static boolean check(FileItem item, DiagnosticSink sink) {
        if (item instanceof FileItem.Plain plain) {
            return plain(plain, sink);
        }
        if (item instanceof NamedQuery query) {
            return query(query, sink);
        }
        return true;
    }

    private static boolean plain(FileItem.Plain plain, DiagnosticSink sink) {
        Statement statement = plain.statement();
        if (statement instanceof SessionStatement) {
            return session(statement, sink);
        }
        if (statement instanceof SchemaStatement) {
            temporary(statement, sink);
            return true;
        }
        sink.add(Diagnostic.of(
                        DiagnosticCode.MISPLACED_STATEMENT,
                        firstWord(statement.span()),
                        "this statement has no name, so nothing can call it")
                .withHelp("put a name before it, for example findAll: "
                        + firstWord(statement.span()).text() + " ..."));
        return false;
    }

    /** What is temporary is known to what uses it all the same: one message is enough. */
    private static void temporary(Statement statement, DiagnosticSink sink) {
        boolean temporary = (statement instanceof CreateTable table && table.temporary())
                || (statement instanceof SchemaStatement.CreateTableAs filled && filled.temporary())
                || (statement instanceof SchemaStatement.CreateView view && view.temporary())
                || (statement instanceof SchemaStatement.CreateTrigger trigger && trigger.temporary());
        if (temporary) {
            SourceSpan span = statement.span();
            sink.add(Diagnostic.of(
                            DiagnosticCode.MISPLACED_STATEMENT,
                            span.file().span(span.start(), span.start() + secondWord(span.text())),
                            "what is temporary belongs to one connection, and an application has several")
                    .withHelp(
                            "leave out TEMP, or name the rows within the statement that needs them: WITH .. AS (..)"));
        }
    }

    private static int secondWord(String text) {
        Matcher words = Pattern.compile("\\w+\\s+\\w+").matcher(text);
        return words.lookingAt() ? words.end() : text.length();
    }

    private static boolean query(NamedQuery query, DiagnosticSink sink) {
        if (query.body() instanceof NamedQuery.Text) {
            return true;
        }
        List<Statement> statements = query.body() instanceof NamedQuery.Block block
                ? block.statements()
                : List.of(((NamedQuery.Single) query.body()).statement());
        boolean good = true;
        for (Statement statement : statements) {
            good &= inQuery(statement, query, sink);
        }
        return good;
    }

    private static boolean inQuery(Statement statement, NamedQuery query, DiagnosticSink sink) {
        if (statement instanceof SessionStatement) {
            return session(statement, sink);
        }
        if (statement instanceof SchemaStatement) {
            sink.add(Diagnostic.of(
                            DiagnosticCode.MISPLACED_STATEMENT,
                            firstWord(statement.span()),
                            "a statement of the schema cannot be a query")
                    .withHelp("leave out the name \"" + query.name() + "\""));
            return false;
        }
        return true;
    }

    private static boolean session(Statement statement, DiagnosticSink sink) {
        sink.add(Diagnostic.of(
                        DiagnosticCode.MISPLACED_STATEMENT,
                        firstWord(statement.span()),
                        "a source file declares tables and queries; \""
                                + firstWord(statement.span()).text() + "\" is about a connection")
                .withHelp("leave it out: transactions are begun in Java, and the runtime configures its connections"));
        return false;
    }

    private static SourceSpan firstWord(SourceSpan span) {
        String text = span.text();
        int end = 0;
        while (end < text.length() && Character.isLetter(text.charAt(end))) {
            end++;
        }
        return span.file().span(span.start(), span.start() + end);
    }
}
