package dev.sluice.it.random;

import dev.sluice.sql.ast.NamedQuery;
import dev.sluice.sql.source.DiagnosticSink;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * SQLite judges what is said of a statement. The schema as it stands is beside the one that is rendered, so that what
 * SQLite itself prepares is known.
 */
final class Soundness implements Verdict.Judge, AutoCloseable {
    private final Connection plain;
    private @Nullable String schemaRefusal;

    /** SQLite's refusal of the schema is one of every statement: the shrinker leaves out tables that others need. */
    Soundness(List<String> schema) throws SQLException {
        plain = DriverManager.getConnection("jdbc:sqlite::memory:");
        for (String statement : schema) {
            try (java.sql.Statement create = plain.createStatement()) {
                create.execute(Ty.withoutOwnNames(statement));
            } catch (SQLException refusal) {
                schemaRefusal = refusal.getMessage();
            }
        }
    }

    @Override
    public Verdict judge(World world, String statement, List<Argument> arguments) {
        if (schemaRefusal != null) {
            return problem("SQLite refuses the schema: " + schemaRefusal, "");
        }
        Prepared prepared;
        String sqlite;
        try {
            prepared = world.prepare(statement);
            sqlite = prepare(prepared.facts().statement().span().text());
        } catch (Prepared.RefusedException refusal) {
            String message = String.valueOf(refusal.getMessage());
            sqlite = prepare(text(statement));
            return sqlite == null && !OnPurpose.is(message)
                    ? problem("SQLite prepares it, refused: " + message, "")
                    : Verdict.refused(message);
        }
        if (sqlite != null) {
            return problem("accepted, SQLite says: " + sqlite, prepared.texts());
        }
        Outcome outcome = Outcome.onSqlite(world, prepared, prepared.binder(arguments));
        if (outcome.isStopped()) {
            return new Verdict(null, prepared, null, outcome);
        }
        if (!outcome.isExpected() && !new Unforeseen(world, prepared).allows(outcome)) {
            return problem("contradicted", "types " + prepared.types() + "\n" + outcome + "\n" + prepared.texts());
        }
        if (prepared.single() && outcome.rows().size() > 1) {
            return problem("several rows where one at most was said", outcome + "\n" + prepared.texts());
        }
        return new Verdict(null, prepared, null, outcome);
    }

    private static Verdict problem(String kind, String details) {
        return new Verdict(kind + "\n" + details, null, null, null);
    }

    /** The text of the statement within a named query. */
    private static String text(String statement) {
        try {
            NamedQuery query = Prepared.query(statement, new DiagnosticSink());
            return ((NamedQuery.Single) query.body()).statement().span().text();
        } catch (Prepared.RefusedException refusal) {
            return statement.substring(statement.indexOf(": ") + 2);
        }
    }

    /** What SQLite has against a statement as it stands, or null for nothing. */
    private @Nullable String prepare(String sql) {
        try {
            plain.prepareStatement(Ty.withoutOwnNames(sql).replaceAll(" IN ([:@]\\w+)", " IN ($1)"))
                    .close();
            return null;
        } catch (SQLException refusal) {
            return String.valueOf(refusal.getMessage());
        }
    }

    @Override
    public void close() throws SQLException {
        plain.close();
    }
}
