package dev.sluice.runtime.translate;

import dev.sluice.sql.ast.Dialect;
import dev.sluice.sql.ast.Identifier;
import dev.sluice.sql.ast.SessionStatement;
import dev.sluice.sql.parser.SourcePrinter;
import dev.sluice.sql.source.Diagnostic;
import dev.sluice.sql.source.DiagnosticCode;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Writes statements about transactions for an engine, in the order in which they are run. In SQLite a SAVEPOINT outside a
 * transaction begins one, which ends when that mark is released ("Savepoints" in "SQL As Understood By SQLite");
 * PostgreSQL is told so in words. One thread at a time.
 */
public final class SessionTranslator {
    private static final String POSTGRES_BEGIN = "BEGIN ISOLATION LEVEL SERIALIZABLE";

    private final Dialect dialect;
    private final Deque<String> savepoints = new ArrayDeque<>();
    private boolean begun;

    /**
     * Begins outside a transaction.
     *
     * @param dialect the engine
     */
    public SessionTranslator(Dialect dialect) {
        this.dialect = dialect;
    }

    /**
     * Translates the next statement.
     *
     * @param statement a statement about a connection
     * @return its texts, or why PostgreSQL has nothing like it
     */
    public Translation translate(SessionStatement statement) {
        if (dialect == Dialect.SQLITE) {
            return rendered(SourcePrinter.print(statement));
        }
        if (statement instanceof SessionStatement.Begin) {
            begun = true;
            return rendered(POSTGRES_BEGIN);
        }
        if (statement instanceof SessionStatement.Commit) {
            end();
            return rendered("COMMIT");
        }
        if (statement instanceof SessionStatement.Rollback rollback) {
            return rollback.savepoint() == null ? rollback() : rollbackTo(rollback.savepoint());
        }
        if (statement instanceof SessionStatement.Savepoint savepoint) {
            savepoints.push(key(savepoint.name()));
            String text = "SAVEPOINT " + name(savepoint.name());
            return begun || savepoints.size() > 1 ? rendered(text) : rendered(POSTGRES_BEGIN, text);
        }
        if (statement instanceof SessionStatement.Release release) {
            return release(release.name());
        }
        return new Translation.Refused(List.of(Diagnostic.of(
                        DiagnosticCode.NOT_PORTABLE,
                        statement.span(),
                        "this statement is about SQLite itself, PostgreSQL has nothing that does the same")
                .withHelp("leave it out, or ask for the dialect sqlite only")));
    }

    private Translation rollback() {
        end();
        return rendered("ROLLBACK");
    }

    private Translation rollbackTo(Identifier name) {
        while (!savepoints.isEmpty() && !savepoints.peek().equals(key(name))) {
            savepoints.pop();
        }
        return rendered("ROLLBACK TO SAVEPOINT " + name(name));
    }

    private Translation release(Identifier name) {
        rollbackTo(name);
        savepoints.poll();
        String text = "RELEASE SAVEPOINT " + name(name);
        return begun || !savepoints.isEmpty() ? rendered(text) : rendered(text, "COMMIT");
    }

    private void end() {
        begun = false;
        savepoints.clear();
    }

    /** SQLite does not tell names apart by case. */
    private static String key(Identifier name) {
        return name.text().toLowerCase(Locale.ROOT);
    }

    private static String name(Identifier name) {
        return Spelling.of(Dialect.POSTGRES).name(key(name));
    }

    private static Translation rendered(String... texts) {
        return new Translation.Rendered(
                List.of(texts).stream()
                        .map(text -> RenderedSql.plain(text, List.of(), List.of()))
                        .toList(),
                Set.of());
    }
}
