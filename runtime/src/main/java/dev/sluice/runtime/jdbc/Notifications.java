package dev.sluice.runtime.jdbc;

import java.nio.charset.StandardCharsets;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * How databases tell one another of commits: a notification on one channel, sent within the transaction, whose payload is
 * who sends it and the tables, one a line. Thread-safe.
 */
public final class Notifications {
    /** The channel of all applications in a database. */
    static final String CHANNEL = "sluice_changes";

    /** The server takes less than 8,000 bytes ("NOTIFY" of its documentation). */
    private static final int MOST_BYTES = 7_900;

    private static final String EVERYTHING = "*";
    private static final String SEND = "SELECT pg_notify('" + CHANNEL + "', ?)";

    /** The statements that make the function of the triggers. */
    public static final List<String> TRIGGER_FUNCTION = List.of("CREATE SCHEMA IF NOT EXISTS sluice_changes", """
            CREATE OR REPLACE FUNCTION sluice_changes.tell() RETURNS trigger LANGUAGE plpgsql AS $body$
            BEGIN
              PERFORM pg_catalog.pg_notify('sluice_changes', pg_catalog.chr(10) || TG_ARGV[0]);
              RETURN NULL;
            END
            $body$
            """);

    private final ConnectionSource direct;
    private final String sender = UUID.randomUUID().toString();

    /** Is told of what others committed. */
    @FunctionalInterface
    public interface Heard {
        /**
         * Called in the thread that listens.
         *
         * @param tables the tables changed, or null for any
         */
        void changed(@Nullable List<String> tables);
    }

    /**
     * Prepares to send and to hear.
     *
     * @param direct connects straight to the server
     */
    public Notifications(ConnectionSource direct) {
        this.direct = direct;
    }

    /**
     * Returns the statements that put the trigger on a table.
     *
     * @param table its name as declared
     * @return statements that may be run again
     */
    public static List<String> trigger(String table) {
        String name = '"' + table.replace("\"", "\"\"") + '"';
        return List.of(
                "DROP TRIGGER IF EXISTS sluice_changes ON " + name,
                "CREATE TRIGGER sluice_changes AFTER INSERT OR UPDATE OR DELETE OR TRUNCATE ON " + name
                        + " FOR EACH STATEMENT EXECUTE FUNCTION sluice_changes.tell('" + table.replace("'", "''")
                        + "')");
    }

    /**
     * Sends a notification with the transaction of a connection.
     *
     * @param link in a transaction
     * @param tables the tables changed, or null for any
     * @throws SQLException when the server refuses
     */
    public void send(Link link, @Nullable List<String> tables) throws SQLException {
        try (PreparedStatement statement = link.connection().prepareStatement(SEND)) {
            statement.setString(1, payload(tables));
            statement.execute();
        }
    }

    /**
     * Begins to listen, in a thread of its own that connects again whenever the connection is lost.
     *
     * @param heard who is told
     * @return the listener, to be closed
     */
    public PostgresListener listen(Heard heard) {
        return new PostgresListener(direct, payload -> hear(payload, heard));
    }

    private String payload(@Nullable List<String> tables) {
        String lines = tables == null || tables.stream().anyMatch(Notifications::isOdd)
                ? EVERYTHING
                : String.join("\n", tables);
        String payload = sender + "\n" + lines;
        return payload.getBytes(StandardCharsets.UTF_8).length > MOST_BYTES ? sender + "\n" + EVERYTHING : payload;
    }

    private static boolean isOdd(String table) {
        return table.indexOf('\n') >= 0 || table.equals(EVERYTHING);
    }

    /** Triggers send without a sender; what this database sent itself it knows already. */
    private void hear(@Nullable String payload, Heard heard) {
        if (payload == null) {
            heard.changed(null);
            return;
        }
        List<String> lines = List.of(payload.split("\n", -1));
        if (lines.get(0).equals(sender)) {
            return;
        }
        List<String> tables = lines.subList(1, lines.size());
        heard.changed(tables.isEmpty() || tables.contains(EVERYTHING) ? null : tables);
    }
}
