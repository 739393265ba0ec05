package com.example.chinook;

import com.example.chinook.source.ChinookRows;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;

/** The program: fills a database with the rows of the store and prints a report on it. */
public final class StoreReport {
    private static final String USAGE = "usage: StoreReport [--postgres]";

    private StoreReport() {}

    /**
     * Prints the report in UTF-8 on the standard output.
     *
     * @param args nothing for SQLite, {@code --postgres} for a PostgreSQL server that is started for the purpose
     */
    public static void main(String[] args) throws IOException, SQLException {
        if (!List.of(args).isEmpty() && !List.of(args).equals(List.of("--postgres"))) {
            throw new IllegalArgumentException(USAGE);
        }
        StoreEngine engine = args.length == 0 ? StoreEngine.SQLITE : StoreEngine.POSTGRES;
        PrintStream out = new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8);
        print(engine, Path.of("target", "store"), out);
    }

    /**
     * Fills a new database and prints the report on it.
     *
     * @param folder where the engine may keep its files
     */
    static void print(StoreEngine engine, Path folder, PrintStream out) throws IOException, SQLException {
        try (Store store = engine.open(folder)) {
            StoreLoader.load(store.database(), ChinookRows.read());
            out.print(Report.on(store.database()));
            out.flush();
        }
    }
}
