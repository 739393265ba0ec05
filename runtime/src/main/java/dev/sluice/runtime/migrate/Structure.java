package dev.sluice.runtime.migrate;

import dev.sluice.runtime.jdbc.Dialect;
import dev.sluice.runtime.jdbc.Link;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * What a database consists of, in a form in which two databases can be compared: for each table, view, index and trigger
 * the parts that matter, whatever their order, layout and made-up names.
 *
 * @param objects the parts of each object, by its kind and name ({@code table orders})
 */
public record Structure(SortedMap<String, SortedSet<String>> objects) {
    /** Copies. */
    public Structure {
        SortedMap<String, SortedSet<String>> copy = new TreeMap<>();
        objects.forEach((name, parts) -> copy.put(name, new TreeSet<>(parts)));
        objects = copy;
    }

    /** Names that begin so are the migrations' own. */
    static final String OWN = "__schema";

    /**
     * Reads the structure of a database.
     *
     * @param link a connection
     * @return the objects of the schema that names without a schema mean
     * @throws SQLException when the engine refuses
     */
    public static Structure of(Link link) throws SQLException {
        return link.dialect() == Dialect.SQLITE
                ? SqliteStructure.read(link.connection())
                : PostgresStructure.read(link.connection());
    }

    /**
     * Says what is different here from what is expected.
     *
     * @param expected the structure that ought to be
     * @param strict whether objects that are not expected count
     * @return the differences, in the order of the objects; empty when there is none
     */
    public List<Difference> differencesFrom(Structure expected, boolean strict) {
        List<Difference> lines = new ArrayList<>();
        expected.objects().forEach((name, parts) -> {
            SortedSet<String> own = objects.get(name);
            if (own == null) {
                String only = name.startsWith("index ") ? parts.first() : "";
                lines.add(new Difference(name, only, name + " is missing"));
            } else {
                minus(parts, own).forEach(part -> lines.add(new Difference(name, part, name + ": expected " + part)));
                minus(own, parts).stream()
                        .filter(part -> strict || !isMore(part, parts))
                        .forEach(part -> lines.add(new Difference(name, part, name + ": found " + part)));
            }
        });
        if (strict) {
            objects.keySet().stream()
                    .filter(name -> !expected.objects().containsKey(name))
                    .forEach(name -> lines.add(new Difference(name, "", name + " is not expected")));
        }
        return lines;
    }

    /** Tells whether a part is an index that keeps no row out, under a name that the schema does not use. */
    private static boolean isMore(String part, SortedSet<String> expected) {
        int table = part.indexOf(" ON ");
        return part.startsWith("index CREATE INDEX ")
                && table >= 0
                && expected.stream().noneMatch(other -> other.startsWith(part.substring(0, table + 4)));
    }

    private static SortedSet<String> minus(SortedSet<String> from, SortedSet<String> what) {
        SortedSet<String> rest = new TreeSet<>(from);
        rest.removeAll(what);
        return rest;
    }
}
