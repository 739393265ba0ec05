package com.acme.odd;

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
   * Returns the accessor of {@code lists}.
   *
   * @return the accessor, to be used within this session
   */
  ListsTable lists();

  /**
   * Returns the accessor of {@code objects}.
   *
   * @return the accessor, to be used within this session
   */
  ObjectsTable objects();

  /**
   * Returns the accessor of {@code records}.
   *
   * @return the accessor, to be used within this session
   */
  RecordsTable records();

  /**
   * Returns the accessor of {@code strings}.
   *
   * @return the accessor, to be used within this session
   */
  StringsTable strings();
}
