package dev.sluice.generator.maven;

import java.net.URI;
import java.net.URISyntaxException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.maven.plugin.MojoFailureException;
import org.jspecify.annotations.Nullable;

/**
 * A database as somebody names it on a command line: the path of a SQLite file, a JDBC URL, or the address of a PostgreSQL server
 * as {@code psql} takes it.
 *
 * @param file the file, or null for a server
 * @param url the JDBC URL of the server, or null for a file
 * @param user the account that the address names, or null
 * @param password its password that the address names, or null
 */
record DatabasePlace(
        @Nullable Path file,
        @Nullable String url,
        @Nullable String user,
        @Nullable String password) {
    private static final String SQLITE = "jdbc:sqlite:";
    private static final String SERVER = "jdbc:postgresql:";
    /** More than one letter: that alone is a drive of Windows. */
    private static final Pattern SCHEME = Pattern.compile("((?:jdbc:)?[A-Za-z][A-Za-z0-9+.-]+:).*");

    /**
     * Reads what was given.
     *
     * @param place a path or URL
     * @throws MojoFailureException when it names no database that can be reached
     */
    static DatabasePlace of(String place) throws MojoFailureException {
        if (place.startsWith(SERVER)) {
            return new DatabasePlace(null, place, null, null);
        } else if (place.startsWith(SQLITE)) {
            return file(place.substring(SQLITE.length()));
        } else if (place.startsWith("postgres://") || place.startsWith("postgresql://")) {
            return server(place);
        }
        Matcher scheme = SCHEME.matcher(place);
        if (scheme.matches()) {
            throw new MojoFailureException(
                    "\"" + scheme.group(1) + "\" is no database that rows can be copied from or to: give"
                            + " the path of a SQLite file, jdbc:postgresql://host:port/database or"
                            + " postgres://user:password@host:port/database");
        }
        return file(place);
    }

    private static DatabasePlace file(String path) {
        return new DatabasePlace(Path.of(path), null, null, null);
    }

    /** What stands before an at sign is the account; the rest is read by the driver. */
    private static DatabasePlace server(String place) throws MojoFailureException {
        try {
            URI uri = new URI(place);
            String authority = uri.getRawAuthority() == null ? "" : uri.getRawAuthority();
            int at = authority.lastIndexOf('@');
            int colon = at < 0 ? -1 : authority.indexOf(':');
            boolean secret = colon >= 0 && colon < at;
            String url = SERVER + "//" + authority.substring(at + 1) + uri.getRawPath()
                    + (uri.getRawQuery() == null ? "" : "?" + uri.getRawQuery());
            return new DatabasePlace(
                    null,
                    url,
                    at < 0 ? null : decoded(authority.substring(0, secret ? colon : at)),
                    secret ? decoded(authority.substring(colon + 1, at)) : null);
        } catch (URISyntaxException e) {
            // Its message would show the password.
            throw new MojoFailureException("this address cannot be read at character " + (e.getIndex() + 1)
                    + ": write postgres://user:password@host:port/database, with % escapes for what is no letter");
        }
    }

    private static String decoded(String part) {
        return URLDecoder.decode(part.replace("+", "%2B"), StandardCharsets.UTF_8);
    }
}
