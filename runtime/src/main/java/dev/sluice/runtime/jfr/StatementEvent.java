package dev.sluice.runtime.jfr;

import dev.sluice.runtime.StatementCall;
import dev.sluice.runtime.StatementOutcome;
import jdk.jfr.Category;
import jdk.jfr.Description;
import jdk.jfr.Event;
import jdk.jfr.Label;
import jdk.jfr.Name;
import jdk.jfr.StackTrace;
import org.jspecify.annotations.Nullable;

/** One run of a statement. Never has values of parameters. Used by the thread that runs the statement. */
@Name("dev.sluice.Statement")
@Label("Sluice statement")
@Category({"Sluice"})
@Description("A statement that ran on a database")
@StackTrace(true)
@SuppressWarnings("UnusedVariable") // the fields are read by the recording
public final class StatementEvent extends Event {
    @Label("Query")
    private @Nullable String query;

    @Label("Source position")
    private @Nullable String position;

    @Label("Engine")
    private @Nullable String engine;

    @Label("SQL")
    private @Nullable String sql;

    @Label("Tables")
    private @Nullable String tables;

    @Label("Rows")
    private long rows;

    @Label("Batch size")
    private long batch;

    @Label("SQLSTATE or class of the error")
    private @Nullable String error;

    StatementEvent() {}

    void fill(StatementOutcome outcome) {
        StatementCall call = outcome.call();
        query = call.statement().name();
        position = call.statement().position();
        engine = call.engine();
        sql = call.statement().sql();
        tables = String.join(", ", call.write() ? call.writes() : call.reads());
        rows = outcome.rows();
        batch = outcome.batch();
        Throwable failure = outcome.error();
        if (failure != null) {
            String state = outcome.sqlState();
            error = state == null ? failure.getClass().getName() : state;
        }
    }
}
