package dev.sluice.benchmarks.chinook;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A statement and what is bound to it.
 *
 * @param text with {@code ?} for parameters
 * @param names the parameter of each mark in order
 */
record BoundSql(String text, List<String> names) {
    private static final Pattern NAMED = Pattern.compile("(?<!:):([a-zA-Z]\\w*)");

    BoundSql {
        names = List.copyOf(names);
    }

    /** Reads a statement that names its parameters. */
    static BoundSql named(String sql) {
        List<String> names = new ArrayList<>();
        Matcher matcher = NAMED.matcher(sql);
        while (matcher.find()) {
            names.add(matcher.group(1));
        }
        return new BoundSql(matcher.replaceAll("?"), names);
    }
}
