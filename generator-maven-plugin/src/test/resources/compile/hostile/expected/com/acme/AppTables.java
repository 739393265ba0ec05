package com.acme;

/**
 * The accessors of the tables and views. Tests may implement this interface themselves.
 */
@org.jspecify.annotations.NullMarked
@javax.annotation.processing.Generated(
    value = "sluice-maven-plugin",
    comments = "AppDatabase"
)
public interface AppTables {
  /**
   * Returns the accessor of {@code Arrays}.
   *
   * @return the accessor, to be used within this session
   */
  ArraysTable arrays();

  /**
   * Returns the accessor of {@code AutoCloseable}.
   *
   * @return the accessor, to be used within this session
   */
  AutoCloseableTable autoCloseable();

  /**
   * Returns the accessor of {@code Boolean}.
   *
   * @return the accessor, to be used within this session
   */
  BooleanTable boolean_();

  /**
   * Returns the accessor of {@code Builder}.
   *
   * @return the accessor, to be used within this session
   */
  BuilderTable builder();

  /**
   * Returns the accessor of {@code Collection}.
   *
   * @return the accessor, to be used within this session
   */
  CollectionTable collection();

  /**
   * Returns the accessor of {@code Database}.
   *
   * @return the accessor, to be used within this session
   */
  DatabaseTable database();

  /**
   * Returns the accessor of {@code Double}.
   *
   * @return the accessor, to be used within this session
   */
  DoubleTable double_();

  /**
   * Returns the accessor of {@code FoldedReader}.
   *
   * @return the accessor, to be used within this session
   */
  FoldedReaderTable foldedReader();

  /**
   * Returns the accessor of {@code Function}.
   *
   * @return the accessor, to be used within this session
   */
  FunctionTable function();

  /**
   * Returns the accessor of {@code Generated}.
   *
   * @return the accessor, to be used within this session
   */
  GeneratedTable generated();

  /**
   * Returns the accessor of {@code Integer}.
   *
   * @return the accessor, to be used within this session
   */
  IntegerTable integer();

  /**
   * Returns the accessor of {@code List}.
   *
   * @return the accessor, to be used within this session
   */
  ListTable list();

  /**
   * Returns the accessor of {@code Long}.
   *
   * @return the accessor, to be used within this session
   */
  LongTable long_();

  /**
   * Returns the accessor of {@code NullMarked}.
   *
   * @return the accessor, to be used within this session
   */
  NullMarkedTable nullMarked();

  /**
   * Returns the accessor of {@code NullPointerException}.
   *
   * @return the accessor, to be used within this session
   */
  NullPointerExceptionTable nullPointerException();

  /**
   * Returns the accessor of {@code Nullable}.
   *
   * @return the accessor, to be used within this session
   */
  NullableTable nullable();

  /**
   * Returns the accessor of {@code Object}.
   *
   * @return the accessor, to be used within this session
   */
  ObjectTable object();

  /**
   * Returns the accessor of {@code Objects}.
   *
   * @return the accessor, to be used within this session
   */
  ObjectsTable objects();

  /**
   * Returns the accessor of {@code Optional}.
   *
   * @return the accessor, to be used within this session
   */
  OptionalTable optional();

  /**
   * Returns the accessor of {@code Override}.
   *
   * @return the accessor, to be used within this session
   */
  OverrideTable override();

  /**
   * Returns the accessor of {@code Query}.
   *
   * @return the accessor, to be used within this session
   */
  QueryTable query();

  /**
   * Returns the accessor of {@code Record}.
   *
   * @return the accessor, to be used within this session
   */
  RecordTable record();

  /**
   * Returns the accessor of {@code Row}.
   *
   * @return the accessor, to be used within this session
   */
  RowTable row();

  /**
   * Returns the accessor of {@code SQLException}.
   *
   * @return the accessor, to be used within this session
   */
  SQLExceptionTable sqlException();

  /**
   * Returns the accessor of {@code SqlSession}.
   *
   * @return the accessor, to be used within this session
   */
  SqlSessionTable sqlSession();

  /**
   * Returns the accessor of {@code SqlText}.
   *
   * @return the accessor, to be used within this session
   */
  SqlTextTable sqlText();

  /**
   * Returns the accessor of {@code String}.
   *
   * @return the accessor, to be used within this session
   */
  StringTable string();

  /**
   * Returns the accessor of {@code Tables}.
   *
   * @return the accessor, to be used within this session
   */
  TablesTable tables();

  /**
   * Returns the accessor of {@code Transaction}.
   *
   * @return the accessor, to be used within this session
   */
  TransactionTable transaction();

  /**
   * Returns the accessor of {@code orders}.
   *
   * @return the accessor, to be used within this session
   */
  OrdersTable orders();
}
