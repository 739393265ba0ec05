package dev.sluice.benchmarks.query;

import dev.sluice.runtime.Database;
import dev.sluice.runtime.Engine;
import dev.sluice.runtime.Query;
import dev.sluice.runtime.Row;
import dev.sluice.runtime.SchemaText;
import dev.sluice.runtime.SqlText;
import java.sql.SQLException;
import java.util.List;

/** The same queries as the generator writes them. */
final class Generated implements AutoCloseable {
    private static final SchemaText SCHEMA = SchemaText.of(
            List.of(Item.CREATE, Item.FILL),
            List.of(Item.CREATE_ON_POSTGRES, Item.FILL_ON_POSTGRES, "ANALYZE item"),
            "item");

    private static final SqlText BY_KEY = SqlText.read("byKey", "item.sql", 1)
            .sqlite(Item.BY_KEY, 0)
            .postgres(Item.BY_KEY.replace("?", "?::bigint"), 0)
            .build();

    private static final SqlText HUNDRED_AFTER = SqlText.read("hundredAfter", "item.sql", 4)
            .sqlite(Item.HUNDRED, 0)
            .postgres(Item.HUNDRED.replace("?", "?::bigint"), 0)
            .build();

    private final Database database;

    Generated(Engine engine) {
        database = Database.open(engine, SCHEMA);
        database.createSchema();
    }

    Item byKey(long id) {
        return database.query(BY_KEY, sink -> sink.setLong(0, id), Generated::read)
                .one();
    }

    Query<Item> hundredAfter(long id) {
        return database.query(HUNDRED_AFTER, sink -> sink.setLong(0, id), Generated::read);
    }

    private static Item read(Row row) throws SQLException {
        return new Item(
                row.getLong(1),
                row.getString(2),
                row.getStringOrNull(3),
                row.getNumeric(4, 2),
                row.getDouble(5),
                row.getBoolean(6),
                row.getInstant(7),
                row.getInstantOrNull(8),
                row.getLong(9),
                row.getLongOrNull(10));
    }

    @Override
    public void close() {
        database.close();
    }
}
