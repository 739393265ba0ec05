package dev.sluice.it.support;

import java.util.Map;
import java.util.function.BooleanSupplier;

/** Where the Postgres server of a test run comes from; an explicit choice wins, then an engine for containers. */
enum PostgresOrigin {
    /** A server that runs already, named by the environment variable {@value #URL_VARIABLE}. */
    URL,

    /** A container started through Docker. */
    CONTAINER,

    /** Binaries from a Maven artifact. */
    EMBEDDED;

    /** Environment variable with the JDBC URL of a server to use. */
    static final String URL_VARIABLE = "SLUICE_TEST_POSTGRES_URL";

    /** Environment variable with the account's name; {@code postgres} if not set. */
    static final String USER_VARIABLE = "SLUICE_TEST_POSTGRES_USER";

    /** Environment variable with the account's password; empty if not set. */
    static final String PASSWORD_VARIABLE = "SLUICE_TEST_POSTGRES_PASSWORD";

    /**
     * Chooses, in the order of the constants.
     *
     * @param environment the environment variables
     * @param dockerAnswers whether a Docker engine answers; asked only if it matters
     * @return the first origin that is to be had
     */
    static PostgresOrigin choose(Map<String, String> environment, BooleanSupplier dockerAnswers) {
        if (!environment.getOrDefault(URL_VARIABLE, "").isBlank()) {
            return URL;
        }
        return dockerAnswers.getAsBoolean() ? CONTAINER : EMBEDDED;
    }
}
