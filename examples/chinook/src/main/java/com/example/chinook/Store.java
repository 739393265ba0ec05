package com.example.chinook;

import java.io.IOException;

/** An open database of the store, and how it is closed together with the server that was started for it. */
public final class Store implements AutoCloseable {
    private final AppDatabase database;
    private final Closer closer;

    Store(AppDatabase database, Closer closer) {
        this.database = database;
        this.closer = closer;
    }

    /** The generated database class. */
    public AppDatabase database() {
        return database;
    }

    @Override
    public void close() throws IOException {
        closer.close();
    }

    @FunctionalInterface
    interface Closer {
        void close() throws IOException;
    }
}
