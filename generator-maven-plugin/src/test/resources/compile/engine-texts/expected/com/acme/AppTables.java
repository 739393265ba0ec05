package com.acme;

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
   * Returns the accessor of {@code docs}.
   *
   * @return the accessor, to be used within this session
   */
  DocsTable docs();
}
