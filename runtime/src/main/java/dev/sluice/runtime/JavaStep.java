package dev.sluice.runtime;

/**
 * The part of a step that is written in Java, where SQL is not enough: {@code -- sluice: java com.acme.SplitNames} in the file
 * of the step says which class it is, and where among the statements it runs. The class has a constructor without parameters.
 * Each run makes an object of its own and calls it in the thread that opens the database.
 *
 * @param <Q> the queries of the step's file, on the schema as it is there
 */
@FunctionalInterface
public interface JavaStep<Q> {
    /**
     * Changes the rows, in the transaction of the step. Whatever is thrown undoes the migration.
     *
     * @param queries valid during this call, in this thread
     * @throws Exception when it cannot be done; a {@link MigrationFailedException} then has it as its cause
     */
    void run(Q queries) throws Exception;
}
