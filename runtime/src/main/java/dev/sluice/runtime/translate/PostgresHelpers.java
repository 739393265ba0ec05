package dev.sluice.runtime.translate;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The functions on PostgreSQL that renderings call: one schema whose name carries its version. */
public final class PostgresHelpers {
    /** The schema; a later version stands beside it. */
    public static final String SCHEMA = "sluice_1";

    private static final String RESOURCE = "postgres-helpers.sql";
    private static final Pattern DECLARATION =
            Pattern.compile("CREATE OR REPLACE FUNCTION " + SCHEMA + "\\.\"?(\\w+)\"?\\(");

    private static final Pattern CALL = Pattern.compile(SCHEMA + "\\.\"?(\\w+)\"?\\(");

    private PostgresHelpers() {}

    /**
     * Returns the script that installs all of them. It may be run again, and changes nothing then; it is sent as one text
     * without parameters.
     *
     * @throws UncheckedIOException if the resource cannot be read
     */
    public static String script() {
        try (InputStream in = PostgresHelpers.class.getResourceAsStream(RESOURCE)) {
            if (in == null) {
                throw new IllegalStateException("no resource " + RESOURCE);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Returns how many functions there are. */
    public static int count() {
        return (int) DECLARATION.matcher(script()).results().count();
    }

    /**
     * Returns those functions that call one of some, directly or through others, and these.
     *
     * @param functions names without the schema
     */
    public static Set<String> callersOf(Set<String> functions) {
        String[] declarations = script().split("(?=CREATE OR REPLACE FUNCTION )");
        Set<String> callers = new TreeSet<>(functions);
        boolean grown = true;
        while (grown) {
            grown = false;
            for (String declaration : declarations) {
                Matcher matcher = DECLARATION.matcher(declaration);
                if (matcher.find() && !callers.contains(matcher.group(1))) {
                    Set<String> called = names(CALL.matcher(declaration.substring(matcher.end())));
                    grown |= !Collections.disjoint(called, callers) && callers.add(matcher.group(1));
                }
            }
        }
        return callers;
    }

    /** Returns the names of all functions, without the schema. */
    public static Set<String> names() {
        return names(DECLARATION.matcher(script()));
    }

    private static Set<String> names(Matcher matcher) {
        Set<String> names = new TreeSet<>();
        while (matcher.find()) {
            names.add(matcher.group(1));
        }
        return names;
    }
}
