package com.acme.shop;

import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/**
 * The accessors of the tables and views. Tests may implement this interface themselves.
 */
@NullMarked
@Generated(
    value = "sluice-maven-plugin",
    comments = "AppDatabase"
)
public interface AppTables {
  /**
   * Returns the accessor of {@code customers}.
   *
   * @return the accessor, to be used within this session
   */
  CustomersTable customers();

  /**
   * Returns the accessor of {@code large}.
   *
   * @return the accessor, to be used within this session
   */
  LargeTable large();

  /**
   * Returns the accessor of {@code orders}.
   *
   * @return the accessor, to be used within this session
   */
  OrdersTable orders();
}
