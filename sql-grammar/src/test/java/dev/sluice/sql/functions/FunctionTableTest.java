package dev.sluice.sql.functions;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** The function table against the list that SQLite itself gives. */
class FunctionTableTest {
    /** Functions that sqlite-jdbc adds to SQLite: other builds, and other programs that open the file, do not have them. */
    private static final Set<String> ADDED_BY_THE_DRIVER = Set.of(
            "atn2",
            "charindex",
            "cot",
            "coth",
            "difference",
            "leftstr",
            "lower_quartile",
            "mode",
            "padc",
            "padl",
            "padr",
            "proper",
            "replicate",
            "reverse",
            "rightstr",
            "square",
            "stdev",
            "strfilter",
            "upper_quartile",
            "variance");

    /** Functions that a query has no use for, and why. */
    private static final Map<String, String> NO_USE = Map.ofEntries(
            Map.entry("->", "an operator"),
            Map.entry("->>", "an operator"),
            Map.entry("current_date", "a keyword"),
            Map.entry("current_time", "a keyword"),
            Map.entry("current_timestamp", "a keyword"),
            Map.entry("match", "an operator"),
            Map.entry("load_extension", "loads code"),
            Map.entry("sqlite_log", "writes to the log of the host"),
            Map.entry("fts3_tokenizer", "full-text search before fts5"),
            Map.entry("matchinfo", "full-text search before fts5"),
            Map.entry("offsets", "full-text search before fts5"),
            Map.entry("optimize", "full-text search before fts5"),
            Map.entry("fts5", "hands out a pointer"),
            Map.entry("fts5_get_locale", "locales of fts5 tokens"),
            Map.entry("fts5_insttoken", "tokens of fts5"),
            Map.entry("fts5_locale", "locales of fts5 tokens"),
            Map.entry("fts5_source_id", "version of fts5"),
            Map.entry("rtreecheck", "module rtree"),
            Map.entry("rtreedepth", "module rtree"),
            Map.entry("rtreenode", "module rtree"));

    private static final Set<String> OF_THE_SOURCE_LANGUAGE = Set.of("now", "gen_random_uuid");

    @Test
    void everyFunctionOfSqliteIsARowOrLeftOutForAReason() throws SQLException {
        Set<String> missing = new TreeSet<>(functions().keySet());
        missing.removeAll(FunctionTable.names());
        missing.removeAll(ADDED_BY_THE_DRIVER);
        missing.removeAll(NO_USE.keySet());
        assertThat(missing).isEmpty();
    }

    @Test
    void everyRowIsAFunctionOfSqlite() throws SQLException {
        Set<String> rows = new TreeSet<>(FunctionTable.names());
        rows.removeAll(functions().keySet());
        assertThat(rows).containsExactlyInAnyOrderElementsOf(OF_THE_SOURCE_LANGUAGE);
    }

    @Test
    void noExclusionIsOutOfDate() throws SQLException {
        Set<String> excluded = new TreeSet<>(ADDED_BY_THE_DRIVER);
        excluded.addAll(NO_USE.keySet());
        assertThat(functions().keySet()).containsAll(excluded);
        assertThat(FunctionTable.names()).doesNotContainAnyElementsOf(excluded);
    }

    @Test
    void rowsTakeAsManyArgumentsAsSqlite() throws SQLException {
        List<String> differences = new ArrayList<>();
        functions().forEach((name, counts) -> {
            boolean searchFunction = Set.of("bm25", "highlight", "snippet").contains(name);
            if (FunctionTable.names().contains(name) && !searchFunction) {
                for (int count = 0; count <= 5; count++) {
                    int arguments = count;
                    boolean sqlite = counts.stream().anyMatch(narg -> takes(narg, arguments));
                    if (FunctionTable.find(name, count).isPresent() != sqlite) {
                        differences.add(name + " with " + count + " arguments");
                    }
                }
            }
        });
        assertThat(differences).isEmpty();
    }

    @Test
    void namesAreFoundInAnyCase() {
        assertThat(FunctionTable.find("CoAlesce", 2)).isPresent();
        assertThat(FunctionTable.find("max", 1).orElseThrow().kind()).isEqualTo(FunctionSignature.Kind.AGGREGATE);
        assertThat(FunctionTable.find("max", 2).orElseThrow().kind()).isEqualTo(FunctionSignature.Kind.SCALAR);
        assertThat(FunctionTable.find("nothing", 1)).isEmpty();
    }

    /** A negative number says "at least": -1 any, -3 at least one, -4 at least two. */
    private static boolean takes(int narg, int count) {
        return narg >= 0 ? count == narg : count >= -narg - 2 || narg == -1;
    }

    private static Map<String, List<Integer>> functions() throws SQLException {
        Map<String, List<Integer>> found = new TreeMap<>();
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite::memory:");
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("SELECT name, narg FROM pragma_function_list")) {
            while (rows.next()) {
                found.computeIfAbsent(rows.getString(1), name -> new ArrayList<>())
                        .add(rows.getInt(2));
            }
        }
        return found;
    }
}
