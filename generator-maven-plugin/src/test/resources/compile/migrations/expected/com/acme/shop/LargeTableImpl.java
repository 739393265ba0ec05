package com.acme.shop;

import dev.sluice.runtime.ParameterBinder;
import dev.sluice.runtime.Query;
import dev.sluice.runtime.Row;
import dev.sluice.runtime.SqlSession;
import dev.sluice.runtime.SqlText;
import java.sql.SQLException;
import java.util.Objects;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/**
 * Reads and writes {@code large} on a session.
 */
@NullMarked
@Generated(
    value = "sluice-maven-plugin",
    comments = "com/acme/shop/orders.sql:17"
)
final class LargeTableImpl implements LargeTable {
  private static final SqlText ALL = SqlText.read("large.all", "com/acme/shop/orders.sql", 17)
      .reads("orders")
      .sqlite("""
          SELECT id, total
          FROM large
          """)
      .postgres("""
          SELECT "id", "total"
          FROM "large"
          """)
      .build();

  private static final SqlText COUNT = SqlText.read("large.count", "com/acme/shop/orders.sql", 17)
      .reads("orders")
      .sqlite("""
          SELECT count(*)
          FROM large
          """)
      .postgres("""
          SELECT count(*)
          FROM "large"
          """)
      .build();

  private final SqlSession session;

  LargeTableImpl(SqlSession session) {
    this.session = Objects.requireNonNull(session, "session");
  }

  @Override
  public Query<Large> all() {
    return session.query(ALL, ParameterBinder.NONE, LargeTableImpl::read);
  }

  @Override
  public long count() {
    return session.query(COUNT, ParameterBinder.NONE, row -> row.getLong(1)).one();
  }

  private static Large read(Row row) throws SQLException {
    return new Large(
        row.getLong(1),
        row.getNumeric(2, 2));
  }
}
