package com.example.chinook;

import com.example.chinook.source.ChinookRows;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.EnumMap;
import java.util.Map;

/** One loaded store on every engine, opened when it is first asked for. */
final class LoadedStores implements AutoCloseable {
    static final Path FOLDER = Path.of("target", "store");

    private final ChinookRows rows;
    private final Map<StoreEngine, Store> stores = new EnumMap<>(StoreEngine.class);

    LoadedStores() throws SQLException {
        rows = ChinookRows.read();
    }

    ChinookRows rows() {
        return rows;
    }

    AppDatabase on(StoreEngine engine) throws IOException {
        Store store = stores.get(engine);
        if (store == null) {
            store = engine.open(FOLDER);
            stores.put(engine, store);
            StoreLoader.load(store.database(), rows);
        }
        return store.database();
    }

    @Override
    public void close() throws IOException {
        for (Store store : stores.values()) {
            store.close();
        }
    }
}
