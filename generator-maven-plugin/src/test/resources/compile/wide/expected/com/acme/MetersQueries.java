package com.acme;

import dev.sluice.runtime.JsonKey;
import dev.sluice.runtime.Query;
import dev.sluice.runtime.SqlSession;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/**
 * The named queries of {@code com/acme/meters.sql}.
 *
 * <p>An accessor is as cheap as the session that it wraps and shares its threading rules. Tests may
 * implement this interface themselves.
 */
@NullMarked
@Generated(
    value = "sluice-maven-plugin",
    comments = "com/acme/meters.sql"
)
public interface MetersQueries {
  /**
   * Returns the queries on a session.
   *
   * @param session the database, or a transaction on it
   * @return the accessor
   */
  static MetersQueries of(SqlSession session) {
    return new MetersQueriesImpl(session);
  }

  /**
   * Runs query {@code byId}.
   *
   * <p>Query {@code byId} in {@code com/acme/meters.sql}, line 132.
   *
   * @param id meets column {@code id}
   * @return the only row, or empty if there is none
   */
  Optional<Reading> byId(long id);

  /**
   * Runs query {@code withOthers}.
   *
   * <p>Query {@code withOthers} in {@code com/acme/meters.sql}, line 134.
   *
   * @return the query, which runs whenever its rows are asked for
   */
  Query<WithOthersRow> withOthers();

  /**
   * Runs query {@code add}.
   *
   * <p>Query {@code add} in {@code com/acme/meters.sql}, line 136.
   *
   * @param row the row to be inserted
   * @return the rows written, in any order, unmodifiable; there is at most one
   */
  List<Reading> add(NewReading row);

  /**
   * Runs query {@code move}.
   *
   * <p>Query {@code move} in {@code com/acme/meters.sql}, line 138.
   *
   * @param c2 meets column {@code c2}
   * @param c3 meets column {@code c3}
   * @param c4 meets column {@code c4}
   * @param c5 meets column {@code c5}
   * @param c6 meets column {@code c6}
   * @param c7 meets column {@code c7}
   * @param c8 meets column {@code c8}
   * @param c9 meets column {@code c9}
   * @param c10 meets column {@code c10}
   * @param c11 meets column {@code c11}
   * @param c12 meets column {@code c12}
   * @param c13 meets column {@code c13}
   * @param c14 meets column {@code c14}
   * @param c15 meets column {@code c15}
   * @param c16 meets column {@code c16}
   * @param c17 meets column {@code c17}
   * @param c18 meets column {@code c18}
   * @param c19 meets column {@code c19}
   * @param c20 meets column {@code c20}
   * @param c21 meets column {@code c21}
   * @param c22 meets column {@code c22}
   * @param c23 meets column {@code c23}
   * @param c24 meets column {@code c24}
   * @param c25 meets column {@code c25}
   * @param c26 meets column {@code c26}
   * @param c27 meets column {@code c27}
   * @param c28 meets column {@code c28}
   * @param c29 meets column {@code c29}
   * @param c30 meets column {@code c30}
   * @param c31 meets column {@code c31}
   * @param c32 meets column {@code c32}
   * @param c33 meets column {@code c33}
   * @param c34 meets column {@code c34}
   * @param c35 meets column {@code c35}
   * @param c36 meets column {@code c36}
   * @param c37 meets column {@code c37}
   * @param c38 meets column {@code c38}
   * @param c39 meets column {@code c39}
   * @param c40 meets column {@code c40}
   * @param c41 meets column {@code c41}
   * @param c42 meets column {@code c42}
   * @param c43 meets column {@code c43}
   * @param c44 meets column {@code c44}
   * @param c45 meets column {@code c45}
   * @param c46 meets column {@code c46}
   * @param c47 meets column {@code c47}
   * @param c48 meets column {@code c48}
   * @param c49 meets column {@code c49}
   * @param c50 meets column {@code c50}
   * @param c51 meets column {@code c51}
   * @param c52 meets column {@code c52}
   * @param c53 meets column {@code c53}
   * @param c54 meets column {@code c54}
   * @param c55 meets column {@code c55}
   * @param c56 meets column {@code c56}
   * @param c57 meets column {@code c57}
   * @param c58 meets column {@code c58}
   * @param c59 meets column {@code c59}
   * @param c60 meets column {@code c60}
   * @param c61 meets column {@code c61}
   * @param c62 meets column {@code c62}
   * @param c63 meets column {@code c63}
   * @param c64 meets column {@code c64}
   * @param c65 meets column {@code c65}
   * @param c66 meets column {@code c66}
   * @param c67 meets column {@code c67}
   * @param c68 meets column {@code c68}
   * @param c69 meets column {@code c69}
   * @param c70 meets column {@code c70}
   * @param c71 meets column {@code c71}
   * @param c72 meets column {@code c72}
   * @param c73 meets column {@code c73}
   * @param c74 meets column {@code c74}
   * @param c75 meets column {@code c75}
   * @param c76 meets column {@code c76}
   * @param c77 meets column {@code c77}
   * @param c78 meets column {@code c78}
   * @param c79 meets column {@code c79}
   * @param c80 meets column {@code c80}
   * @param c81 meets column {@code c81}
   * @param c82 meets column {@code c82}
   * @param c83 meets column {@code c83}
   * @param c84 meets column {@code c84}
   * @param c85 meets column {@code c85}
   * @param c86 meets column {@code c86}
   * @param c87 meets column {@code c87}
   * @param c88 meets column {@code c88}
   * @param c89 meets column {@code c89}
   * @param c90 meets column {@code c90}
   * @param c91 meets column {@code c91}
   * @param c92 meets column {@code c92}
   * @param c93 meets column {@code c93}
   * @param c94 meets column {@code c94}
   * @param c95 meets column {@code c95}
   * @param c96 meets column {@code c96}
   * @param c97 meets column {@code c97}
   * @param c98 meets column {@code c98}
   * @param c99 meets column {@code c99}
   * @param c100 meets column {@code c100}
   * @param c101 meets column {@code c101}
   * @param c102 meets column {@code c102}
   * @param c103 meets column {@code c103}
   * @param c104 meets column {@code c104}
   * @param c105 meets column {@code c105}
   * @param c106 meets column {@code c106}
   * @param c107 meets column {@code c107}
   * @param c108 meets column {@code c108}
   * @param c109 meets column {@code c109}
   * @param c110 meets column {@code c110}
   * @param c111 meets column {@code c111}
   * @param c112 meets column {@code c112}
   * @param c113 meets column {@code c113}
   * @param c114 meets column {@code c114}
   * @param c115 meets column {@code c115}
   * @param c116 meets column {@code c116}
   * @param c117 meets column {@code c117}
   * @param c118 meets column {@code c118}
   * @param c119 meets column {@code c119}
   * @param c120 meets column {@code c120}
   * @param c121 meets column {@code c121}
   * @param c122 meets column {@code c122}
   * @param c123 meets column {@code c123}
   * @param c124 meets column {@code c124}
   * @param c125 meets column {@code c125}
   * @param note meets column {@code note}; null stands for NULL
   * @param parameters values that meet column {@code id}, of any number, perhaps none
   * @return the number of rows changed
   */
  long move(long c2, long c3, long c4, long c5, long c6, long c7, long c8, long c9, long c10,
      long c11, long c12, long c13, long c14, long c15, long c16, long c17, long c18, long c19,
      long c20, long c21, long c22, long c23, long c24, long c25, long c26, long c27, long c28,
      long c29, long c30, long c31, long c32, long c33, long c34, long c35, long c36, long c37,
      long c38, long c39, long c40, long c41, long c42, long c43, long c44, long c45, long c46,
      long c47, long c48, long c49, long c50, long c51, long c52, long c53, long c54, long c55,
      long c56, long c57, long c58, long c59, long c60, long c61, long c62, long c63, long c64,
      long c65, long c66, long c67, long c68, long c69, long c70, long c71, long c72, long c73,
      long c74, long c75, long c76, long c77, long c78, long c79, long c80, long c81, long c82,
      long c83, long c84, long c85, long c86, long c87, long c88, long c89, long c90, long c91,
      long c92, long c93, long c94, long c95, long c96, long c97, long c98, long c99, long c100,
      long c101, long c102, long c103, long c104, long c105, long c106, long c107, long c108,
      long c109, long c110, long c111, long c112, long c113, long c114, long c115, long c116,
      long c117, long c118, long c119, long c120, long c121, long c122, long c123, long c124,
      long c125, @Nullable String note, Collection<Long> parameters);

  /**
   * Runs query {@code move}.
   *
   * @param parameters_ the parameters by name
   * @return the number of rows changed
   */
  default long move(MoveParameters parameters_) {
    return this.move(
        parameters_.c2(),
        parameters_.c3(),
        parameters_.c4(),
        parameters_.c5(),
        parameters_.c6(),
        parameters_.c7(),
        parameters_.c8(),
        parameters_.c9(),
        parameters_.c10(),
        parameters_.c11(),
        parameters_.c12(),
        parameters_.c13(),
        parameters_.c14(),
        parameters_.c15(),
        parameters_.c16(),
        parameters_.c17(),
        parameters_.c18(),
        parameters_.c19(),
        parameters_.c20(),
        parameters_.c21(),
        parameters_.c22(),
        parameters_.c23(),
        parameters_.c24(),
        parameters_.c25(),
        parameters_.c26(),
        parameters_.c27(),
        parameters_.c28(),
        parameters_.c29(),
        parameters_.c30(),
        parameters_.c31(),
        parameters_.c32(),
        parameters_.c33(),
        parameters_.c34(),
        parameters_.c35(),
        parameters_.c36(),
        parameters_.c37(),
        parameters_.c38(),
        parameters_.c39(),
        parameters_.c40(),
        parameters_.c41(),
        parameters_.c42(),
        parameters_.c43(),
        parameters_.c44(),
        parameters_.c45(),
        parameters_.c46(),
        parameters_.c47(),
        parameters_.c48(),
        parameters_.c49(),
        parameters_.c50(),
        parameters_.c51(),
        parameters_.c52(),
        parameters_.c53(),
        parameters_.c54(),
        parameters_.c55(),
        parameters_.c56(),
        parameters_.c57(),
        parameters_.c58(),
        parameters_.c59(),
        parameters_.c60(),
        parameters_.c61(),
        parameters_.c62(),
        parameters_.c63(),
        parameters_.c64(),
        parameters_.c65(),
        parameters_.c66(),
        parameters_.c67(),
        parameters_.c68(),
        parameters_.c69(),
        parameters_.c70(),
        parameters_.c71(),
        parameters_.c72(),
        parameters_.c73(),
        parameters_.c74(),
        parameters_.c75(),
        parameters_.c76(),
        parameters_.c77(),
        parameters_.c78(),
        parameters_.c79(),
        parameters_.c80(),
        parameters_.c81(),
        parameters_.c82(),
        parameters_.c83(),
        parameters_.c84(),
        parameters_.c85(),
        parameters_.c86(),
        parameters_.c87(),
        parameters_.c88(),
        parameters_.c89(),
        parameters_.c90(),
        parameters_.c91(),
        parameters_.c92(),
        parameters_.c93(),
        parameters_.c94(),
        parameters_.c95(),
        parameters_.c96(),
        parameters_.c97(),
        parameters_.c98(),
        parameters_.c99(),
        parameters_.c100(),
        parameters_.c101(),
        parameters_.c102(),
        parameters_.c103(),
        parameters_.c104(),
        parameters_.c105(),
        parameters_.c106(),
        parameters_.c107(),
        parameters_.c108(),
        parameters_.c109(),
        parameters_.c110(),
        parameters_.c111(),
        parameters_.c112(),
        parameters_.c113(),
        parameters_.c114(),
        parameters_.c115(),
        parameters_.c116(),
        parameters_.c117(),
        parameters_.c118(),
        parameters_.c119(),
        parameters_.c120(),
        parameters_.c121(),
        parameters_.c122(),
        parameters_.c123(),
        parameters_.c124(),
        parameters_.c125(),
        parameters_.note(),
        parameters_.parameters());
  }

  /**
   * One row of query {@code withOthers}. Immutable.
   */
  final class WithOthersRow {
    private final long id;

    private final long c2;

    private final long c3;

    private final long c4;

    private final long c5;

    private final long c6;

    private final long c7;

    private final long c8;

    private final long c9;

    private final long c10;

    private final long c11;

    private final long c12;

    private final long c13;

    private final long c14;

    private final long c15;

    private final long c16;

    private final long c17;

    private final long c18;

    private final long c19;

    private final long c20;

    private final long c21;

    private final long c22;

    private final long c23;

    private final long c24;

    private final long c25;

    private final long c26;

    private final long c27;

    private final long c28;

    private final long c29;

    private final long c30;

    private final long c31;

    private final long c32;

    private final long c33;

    private final long c34;

    private final long c35;

    private final long c36;

    private final long c37;

    private final long c38;

    private final long c39;

    private final long c40;

    private final long c41;

    private final long c42;

    private final long c43;

    private final long c44;

    private final long c45;

    private final long c46;

    private final long c47;

    private final long c48;

    private final long c49;

    private final long c50;

    private final long c51;

    private final long c52;

    private final long c53;

    private final long c54;

    private final long c55;

    private final long c56;

    private final long c57;

    private final long c58;

    private final long c59;

    private final long c60;

    private final long c61;

    private final long c62;

    private final long c63;

    private final long c64;

    private final long c65;

    private final long c66;

    private final long c67;

    private final long c68;

    private final long c69;

    private final long c70;

    private final long c71;

    private final long c72;

    private final long c73;

    private final long c74;

    private final long c75;

    private final long c76;

    private final long c77;

    private final long c78;

    private final long c79;

    private final long c80;

    private final long c81;

    private final long c82;

    private final long c83;

    private final long c84;

    private final long c85;

    private final long c86;

    private final long c87;

    private final long c88;

    private final long c89;

    private final long c90;

    private final long c91;

    private final long c92;

    private final long c93;

    private final long c94;

    private final long c95;

    private final long c96;

    private final long c97;

    private final long c98;

    private final long c99;

    private final long c100;

    private final long c101;

    private final long c102;

    private final long c103;

    private final long c104;

    private final long c105;

    private final long c106;

    private final long c107;

    private final long c108;

    private final long c109;

    private final long c110;

    private final long c111;

    private final long c112;

    private final long c113;

    private final long c114;

    private final long c115;

    private final long c116;

    private final long c117;

    private final long c118;

    private final long c119;

    private final long c120;

    private final long c121;

    private final long c122;

    private final long c123;

    private final long c124;

    private final long c125;

    private final String builder;

    private final @Nullable String note;

    private final List<Long> others;

    private WithOthersRow(Builder builder) {
      this.id = Objects.requireNonNull(builder.id, "id");
      this.c2 = Objects.requireNonNull(builder.c2, "c2");
      this.c3 = Objects.requireNonNull(builder.c3, "c3");
      this.c4 = Objects.requireNonNull(builder.c4, "c4");
      this.c5 = Objects.requireNonNull(builder.c5, "c5");
      this.c6 = Objects.requireNonNull(builder.c6, "c6");
      this.c7 = Objects.requireNonNull(builder.c7, "c7");
      this.c8 = Objects.requireNonNull(builder.c8, "c8");
      this.c9 = Objects.requireNonNull(builder.c9, "c9");
      this.c10 = Objects.requireNonNull(builder.c10, "c10");
      this.c11 = Objects.requireNonNull(builder.c11, "c11");
      this.c12 = Objects.requireNonNull(builder.c12, "c12");
      this.c13 = Objects.requireNonNull(builder.c13, "c13");
      this.c14 = Objects.requireNonNull(builder.c14, "c14");
      this.c15 = Objects.requireNonNull(builder.c15, "c15");
      this.c16 = Objects.requireNonNull(builder.c16, "c16");
      this.c17 = Objects.requireNonNull(builder.c17, "c17");
      this.c18 = Objects.requireNonNull(builder.c18, "c18");
      this.c19 = Objects.requireNonNull(builder.c19, "c19");
      this.c20 = Objects.requireNonNull(builder.c20, "c20");
      this.c21 = Objects.requireNonNull(builder.c21, "c21");
      this.c22 = Objects.requireNonNull(builder.c22, "c22");
      this.c23 = Objects.requireNonNull(builder.c23, "c23");
      this.c24 = Objects.requireNonNull(builder.c24, "c24");
      this.c25 = Objects.requireNonNull(builder.c25, "c25");
      this.c26 = Objects.requireNonNull(builder.c26, "c26");
      this.c27 = Objects.requireNonNull(builder.c27, "c27");
      this.c28 = Objects.requireNonNull(builder.c28, "c28");
      this.c29 = Objects.requireNonNull(builder.c29, "c29");
      this.c30 = Objects.requireNonNull(builder.c30, "c30");
      this.c31 = Objects.requireNonNull(builder.c31, "c31");
      this.c32 = Objects.requireNonNull(builder.c32, "c32");
      this.c33 = Objects.requireNonNull(builder.c33, "c33");
      this.c34 = Objects.requireNonNull(builder.c34, "c34");
      this.c35 = Objects.requireNonNull(builder.c35, "c35");
      this.c36 = Objects.requireNonNull(builder.c36, "c36");
      this.c37 = Objects.requireNonNull(builder.c37, "c37");
      this.c38 = Objects.requireNonNull(builder.c38, "c38");
      this.c39 = Objects.requireNonNull(builder.c39, "c39");
      this.c40 = Objects.requireNonNull(builder.c40, "c40");
      this.c41 = Objects.requireNonNull(builder.c41, "c41");
      this.c42 = Objects.requireNonNull(builder.c42, "c42");
      this.c43 = Objects.requireNonNull(builder.c43, "c43");
      this.c44 = Objects.requireNonNull(builder.c44, "c44");
      this.c45 = Objects.requireNonNull(builder.c45, "c45");
      this.c46 = Objects.requireNonNull(builder.c46, "c46");
      this.c47 = Objects.requireNonNull(builder.c47, "c47");
      this.c48 = Objects.requireNonNull(builder.c48, "c48");
      this.c49 = Objects.requireNonNull(builder.c49, "c49");
      this.c50 = Objects.requireNonNull(builder.c50, "c50");
      this.c51 = Objects.requireNonNull(builder.c51, "c51");
      this.c52 = Objects.requireNonNull(builder.c52, "c52");
      this.c53 = Objects.requireNonNull(builder.c53, "c53");
      this.c54 = Objects.requireNonNull(builder.c54, "c54");
      this.c55 = Objects.requireNonNull(builder.c55, "c55");
      this.c56 = Objects.requireNonNull(builder.c56, "c56");
      this.c57 = Objects.requireNonNull(builder.c57, "c57");
      this.c58 = Objects.requireNonNull(builder.c58, "c58");
      this.c59 = Objects.requireNonNull(builder.c59, "c59");
      this.c60 = Objects.requireNonNull(builder.c60, "c60");
      this.c61 = Objects.requireNonNull(builder.c61, "c61");
      this.c62 = Objects.requireNonNull(builder.c62, "c62");
      this.c63 = Objects.requireNonNull(builder.c63, "c63");
      this.c64 = Objects.requireNonNull(builder.c64, "c64");
      this.c65 = Objects.requireNonNull(builder.c65, "c65");
      this.c66 = Objects.requireNonNull(builder.c66, "c66");
      this.c67 = Objects.requireNonNull(builder.c67, "c67");
      this.c68 = Objects.requireNonNull(builder.c68, "c68");
      this.c69 = Objects.requireNonNull(builder.c69, "c69");
      this.c70 = Objects.requireNonNull(builder.c70, "c70");
      this.c71 = Objects.requireNonNull(builder.c71, "c71");
      this.c72 = Objects.requireNonNull(builder.c72, "c72");
      this.c73 = Objects.requireNonNull(builder.c73, "c73");
      this.c74 = Objects.requireNonNull(builder.c74, "c74");
      this.c75 = Objects.requireNonNull(builder.c75, "c75");
      this.c76 = Objects.requireNonNull(builder.c76, "c76");
      this.c77 = Objects.requireNonNull(builder.c77, "c77");
      this.c78 = Objects.requireNonNull(builder.c78, "c78");
      this.c79 = Objects.requireNonNull(builder.c79, "c79");
      this.c80 = Objects.requireNonNull(builder.c80, "c80");
      this.c81 = Objects.requireNonNull(builder.c81, "c81");
      this.c82 = Objects.requireNonNull(builder.c82, "c82");
      this.c83 = Objects.requireNonNull(builder.c83, "c83");
      this.c84 = Objects.requireNonNull(builder.c84, "c84");
      this.c85 = Objects.requireNonNull(builder.c85, "c85");
      this.c86 = Objects.requireNonNull(builder.c86, "c86");
      this.c87 = Objects.requireNonNull(builder.c87, "c87");
      this.c88 = Objects.requireNonNull(builder.c88, "c88");
      this.c89 = Objects.requireNonNull(builder.c89, "c89");
      this.c90 = Objects.requireNonNull(builder.c90, "c90");
      this.c91 = Objects.requireNonNull(builder.c91, "c91");
      this.c92 = Objects.requireNonNull(builder.c92, "c92");
      this.c93 = Objects.requireNonNull(builder.c93, "c93");
      this.c94 = Objects.requireNonNull(builder.c94, "c94");
      this.c95 = Objects.requireNonNull(builder.c95, "c95");
      this.c96 = Objects.requireNonNull(builder.c96, "c96");
      this.c97 = Objects.requireNonNull(builder.c97, "c97");
      this.c98 = Objects.requireNonNull(builder.c98, "c98");
      this.c99 = Objects.requireNonNull(builder.c99, "c99");
      this.c100 = Objects.requireNonNull(builder.c100, "c100");
      this.c101 = Objects.requireNonNull(builder.c101, "c101");
      this.c102 = Objects.requireNonNull(builder.c102, "c102");
      this.c103 = Objects.requireNonNull(builder.c103, "c103");
      this.c104 = Objects.requireNonNull(builder.c104, "c104");
      this.c105 = Objects.requireNonNull(builder.c105, "c105");
      this.c106 = Objects.requireNonNull(builder.c106, "c106");
      this.c107 = Objects.requireNonNull(builder.c107, "c107");
      this.c108 = Objects.requireNonNull(builder.c108, "c108");
      this.c109 = Objects.requireNonNull(builder.c109, "c109");
      this.c110 = Objects.requireNonNull(builder.c110, "c110");
      this.c111 = Objects.requireNonNull(builder.c111, "c111");
      this.c112 = Objects.requireNonNull(builder.c112, "c112");
      this.c113 = Objects.requireNonNull(builder.c113, "c113");
      this.c114 = Objects.requireNonNull(builder.c114, "c114");
      this.c115 = Objects.requireNonNull(builder.c115, "c115");
      this.c116 = Objects.requireNonNull(builder.c116, "c116");
      this.c117 = Objects.requireNonNull(builder.c117, "c117");
      this.c118 = Objects.requireNonNull(builder.c118, "c118");
      this.c119 = Objects.requireNonNull(builder.c119, "c119");
      this.c120 = Objects.requireNonNull(builder.c120, "c120");
      this.c121 = Objects.requireNonNull(builder.c121, "c121");
      this.c122 = Objects.requireNonNull(builder.c122, "c122");
      this.c123 = Objects.requireNonNull(builder.c123, "c123");
      this.c124 = Objects.requireNonNull(builder.c124, "c124");
      this.c125 = Objects.requireNonNull(builder.c125, "c125");
      this.builder = Objects.requireNonNull(builder.builder, "builder");
      this.note = builder.note;
      this.others = Objects.requireNonNull(builder.others, "others");
    }

    /**
     * Begins a row.
     *
     * @return a builder without any value
     */
    public static Builder builder_() {
      return new Builder();
    }

    /**
     * Returns a value.
     *
     * @return column {@code readings.id}
     */
    @JsonKey("id")
    public long id() {
      return this.id;
    }

    /**
     * Returns a value.
     *
     * @return column {@code readings.c2}
     */
    @JsonKey("c2")
    public long c2() {
      return this.c2;
    }

    /**
     * Returns a value.
     *
     * @return column {@code readings.c3}
     */
    @JsonKey("c3")
    public long c3() {
      return this.c3;
    }

    /**
     * Returns a value.
     *
     * @return column {@code readings.c4}
     */
    @JsonKey("c4")
    public long c4() {
      return this.c4;
    }

    /**
     * Returns a value.
     *
     * @return column {@code readings.c5}
     */
    @JsonKey("c5")
    public long c5() {
      return this.c5;
    }

    /**
     * Returns a value.
     *
     * @return column {@code readings.c6}
     */
    @JsonKey("c6")
    public long c6() {
      return this.c6;
    }

    /**
     * Returns a value.
     *
     * @return column {@code readings.c7}
     */
    @JsonKey("c7")
    public long c7() {
      return this.c7;
    }

    /**
     * Returns a value.
     *
     * @return column {@code readings.c8}
     */
    @JsonKey("c8")
    public long c8() {
      return this.c8;
    }

    /**
     * Returns a value.
     *
     * @return column {@code readings.c9}
     */
    @JsonKey("c9")
    public long c9() {
      return this.c9;
    }

    /**
     * Returns a value.
     *
     * @return column {@code readings.c10}
     */
    @JsonKey("c10")
    public long c10() {
      return this.c10;
    }

    /**
     * Returns a value.
     *
     * @return column {@code readings.c11}
     */
    @JsonKey("c11")
    public long c11() {
      return this.c11;
    }

    /**
     * Returns a value.
     *
     * @return column {@code readings.c12}
     */
    @JsonKey("c12")
    public long c12() {
      return this.c12;
    }

    /**
     * Returns a value.
     *
     * @return column {@code readings.c13}
     */
    @JsonKey("c13")
    public long c13() {
      return this.c13;
    }

    /**
     * Returns a value.
     *
     * @return column {@code readings.c14}
     */
    @JsonKey("c14")
    public long c14() {
      return this.c14;
    }

    /**
     * Returns a value.
     *
     * @return column {@code readings.c15}
     */
    @JsonKey("c15")
    public long c15() {
      return this.c15;
    }

    /**
     * Returns a value.
     *
     * @return column {@code readings.c16}
     */
    @JsonKey("c16")
    public long c16() {
      return this.c16;
    }

    /**
     * Returns a value.
     *
     * @return column {@code readings.c17}
     */
    @JsonKey("c17")
    public long c17() {
      return this.c17;
    }

    /**
     * Returns a value.
     *
     * @return column {@code readings.c18}
     */
    @JsonKey("c18")
    public long c18() {
      return this.c18;
    }

    /**
     * Returns a value.
     *
     * @return column {@code readings.c19}
     */
    @JsonKey("c19")
    public long c19() {
      return this.c19;
    }

    /**
     * Returns a value.
     *
     * @return column {@code readings.c20}
     */
    @JsonKey("c20")
    public long c20() {
      return this.c20;
    }

    /**
     * Returns a value.
     *
     * @return column {@code readings.c21}
     */
    @JsonKey("c21")
    public long c21() {
      return this.c21;
    }

    /**
     * Returns a value.
     *
     * @return column {@code readings.c22}
     */
    @JsonKey("c22")
    public long c22() {
      return this.c22;
    }

    /**
     * Returns a value.
     *
     * @return column {@code readings.c23}
     */
    @JsonKey("c23")
    public long c23() {
      return this.c23;
    }

    /**
     * Returns a value.
     *
     * @return column {@code readings.c24}
     */
    @JsonKey("c24")
    public long c24() {
      return this.c24;
    }

    /**
     * Returns a value.
     *
     * @return column {@code readings.c25}
     */
    @JsonKey("c25")
    public long c25() {
      return this.c25;
    }

    /**
     * Returns a value.
     *
     * @return column {@code readings.c26}
     */
    @JsonKey("c26")
    public long c26() {
      return this.c26;
    }

    /**
     * Returns a value.
     *
     * @return column {@code readings.c27}
     */
    @JsonKey("c27")
    public long c27() {
      return this.c27;
    }

    /**
     * Returns a value.
     *
     * @return column {@code readings.c28}
     */
    @JsonKey("c28")
    public long c28() {
      return this.c28;
    }

    /**
     * Returns a value.
     *
     * @return column {@code readings.c29}
     */
    @JsonKey("c29")
    public long c29() {
      return this.c29;
    }

    /**
     * Returns a value.
     *
     * @return column {@code readings.c30}
     */
    @JsonKey("c30")
    public long c30() {
      return this.c30;
    }

    /**
     * Returns a value.
     *
     * @return column {@code readings.c31}
     */
    @JsonKey("c31")
    public long c31() {
      return this.c31;
    }

    /**
     * Returns a value.
     *
     * @return column {@code readings.c32}
     */
    @JsonKey("c32")
    public long c32() {
      return this.c32;
    }

    /**
     * Returns a value.
     *
     * @return column {@code readings.c33}
     */
    @JsonKey("c33")
    public long c33() {
      return this.c33;
    }

    /**
     * Returns a value.
     *
     * @return column {@code readings.c34}
     */
    @JsonKey("c34")
    public long c34() {
      return this.c34;
    }

    /**
     * Returns a value.
     *
     * @return column {@code readings.c35}
     */
    @JsonKey("c35")
    public long c35() {
      return this.c35;
    }

    /**
     * Returns a value.
     *
     * @return column {@code readings.c36}
     */
    @JsonKey("c36")
    public long c36() {
      return this.c36;
    }

    /**
     * Returns a value.
     *
     * @return column {@code readings.c37}
     */
    @JsonKey("c37")
    public long c37() {
      return this.c37;
    }

    /**
     * Returns a value.
     *
     * @return column {@code readings.c38}
     */
    @JsonKey("c38")
    public long c38() {
      return this.c38;
    }

    /**
     * Returns a value.
     *
     * @return column {@code readings.c39}
     */
    @JsonKey("c39")
    public long c39() {
      return this.c39;
    }

    /**
     * Returns a value.
     *
     * @return column {@code readings.c40}
     */
    @JsonKey("c40")
    public long c40() {
      return this.c40;
    }

    /**
     * Returns a value.
     *
     * @return column {@code readings.c41}
     */
    @JsonKey("c41")
    public long c41() {
      return this.c41;
    }

    /**
     * Returns a value.
     *
     * @return column {@code readings.c42}
     */
    @JsonKey("c42")
    public long c42() {
      return this.c42;
    }

    /**
     * Returns a value.
     *
     * @return column {@code readings.c43}
     */
    @JsonKey("c43")
    public long c43() {
      return this.c43;
    }

    /**
     * Returns a value.
     *
     * @return column {@code readings.c44}
     */
    @JsonKey("c44")
    public long c44() {
      return this.c44;
    }

    /**
     * Returns a value.
     *
     * @return column {@code readings.c45}
     */
    @JsonKey("c45")
    public long c45() {
      return this.c45;
    }

    /**
     * Returns a value.
     *
     * @return column {@code readings.c46}
     */
    @JsonKey("c46")
    public long c46() {
      return this.c46;
    }

    /**
     * Returns a value.
     *
     * @return column {@code readings.c47}
     */
    @JsonKey("c47")
    public long c47() {
      return this.c47;
    }

    /**
     * Returns a value.
     *
     * @return column {@code readings.c48}
     */
    @JsonKey("c48")
    public long c48() {
      return this.c48;
    }

    /**
     * Returns a value.
     *
     * @return column {@code readings.c49}
     */
    @JsonKey("c49")
    public long c49() {
      return this.c49;
    }

    /**
     * Returns a value.
     *
     * @return column {@code readings.c50}
     */
    @JsonKey("c50")
    public long c50() {
      return this.c50;
    }

    /**
     * Returns a value.
     *
     * @return column {@code readings.c51}
     */
    @JsonKey("c51")
    public long c51() {
      return this.c51;
    }

    /**
     * Returns a value.
     *
     * @return column {@code readings.c52}
     */
    @JsonKey("c52")
    public long c52() {
      return this.c52;
    }

    /**
     * Returns a value.
     *
     * @return column {@code readings.c53}
     */
    @JsonKey("c53")
    public long c53() {
      return this.c53;
    }

    /**
     * Returns a value.
     *
     * @return column {@code readings.c54}
     */
    @JsonKey("c54")
    public long c54() {
      return this.c54;
    }

    /**
     * Returns a value.
     *
     * @return column {@code readings.c55}
     */
    @JsonKey("c55")
    public long c55() {
      return this.c55;
    }

    /**
     * Returns a value.
     *
     * @return column {@code readings.c56}
     */
    @JsonKey("c56")
    public long c56() {
      return this.c56;
    }

    /**
     * Returns a value.
     *
     * @return column {@code readings.c57}
     */
    @JsonKey("c57")
    public long c57() {
      return this.c57;
    }

    /**
     * Returns a value.
     *
     * @return column {@code readings.c58}
     */
    @JsonKey("c58")
    public long c58() {
      return this.c58;
    }

    /**
     * Returns a value.
     *
     * @return column {@code readings.c59}
     */
    @JsonKey("c59")
    public long c59() {
      return this.c59;
    }

    /**
     * Returns a value.
     *
     * @return column {@code readings.c60}
     */
    @JsonKey("c60")
    public long c60() {
      return this.c60;
    }

    /**
     * Returns a value.
     *
     * @return column {@code readings.c61}
     */
    @JsonKey("c61")
    public long c61() {
      return this.c61;
    }

    /**
     * Returns a value.
     *
     * @return column {@code readings.c62}
     */
    @JsonKey("c62")
    public long c62() {
      return this.c62;
    }

    /**
     * Returns a value.
     *
     * @return column {@code readings.c63}
     */
    @JsonKey("c63")
    public long c63() {
      return this.c63;
    }

    /**
     * Returns a value.
     *
     * @return column {@code readings.c64}
     */
    @JsonKey("c64")
    public long c64() {
      return this.c64;
    }

    /**
     * Returns a value.
     *
     * @return column {@code readings.c65}
     */
    @JsonKey("c65")
    public long c65() {
      return this.c65;
    }

    /**
     * Returns a value.
     *
     * @return column {@code readings.c66}
     */
    @JsonKey("c66")
    public long c66() {
      return this.c66;
    }

    /**
     * Returns a value.
     *
     * @return column {@code readings.c67}
     */
    @JsonKey("c67")
    public long c67() {
      return this.c67;
    }

    /**
     * Returns a value.
     *
     * @return column {@code readings.c68}
     */
    @JsonKey("c68")
    public long c68() {
      return this.c68;
    }

    /**
     * Returns a value.
     *
     * @return column {@code readings.c69}
     */
    @JsonKey("c69")
    public long c69() {
      return this.c69;
    }

    /**
     * Returns a value.
     *
     * @return column {@code readings.c70}
     */
    @JsonKey("c70")
    public long c70() {
      return this.c70;
    }

    /**
     * Returns a value.
     *
     * @return column {@code readings.c71}
     */
    @JsonKey("c71")
    public long c71() {
      return this.c71;
    }

    /**
     * Returns a value.
     *
     * @return column {@code readings.c72}
     */
    @JsonKey("c72")
    public long c72() {
      return this.c72;
    }

    /**
     * Returns a value.
     *
     * @return column {@code readings.c73}
     */
    @JsonKey("c73")
    public long c73() {
      return this.c73;
    }

    /**
     * Returns a value.
     *
     * @return column {@code readings.c74}
     */
    @JsonKey("c74")
    public long c74() {
      return this.c74;
    }

    /**
     * Returns a value.
     *
     * @return column {@code readings.c75}
     */
    @JsonKey("c75")
    public long c75() {
      return this.c75;
    }

    /**
     * Returns a value.
     *
     * @return column {@code readings.c76}
     */
    @JsonKey("c76")
    public long c76() {
      return this.c76;
    }

    /**
     * Returns a value.
     *
     * @return column {@code readings.c77}
     */
    @JsonKey("c77")
    public long c77() {
      return this.c77;
    }

    /**
     * Returns a value.
     *
     * @return column {@code readings.c78}
     */
    @JsonKey("c78")
    public long c78() {
      return this.c78;
    }

    /**
     * Returns a value.
     *
     * @return column {@code readings.c79}
     */
    @JsonKey("c79")
    public long c79() {
      return this.c79;
    }

    /**
     * Returns a value.
     *
     * @return column {@code readings.c80}
     */
    @JsonKey("c80")
    public long c80() {
      return this.c80;
    }

    /**
     * Returns a value.
     *
     * @return column {@code readings.c81}
     */
    @JsonKey("c81")
    public long c81() {
      return this.c81;
    }

    /**
     * Returns a value.
     *
     * @return column {@code readings.c82}
     */
    @JsonKey("c82")
    public long c82() {
      return this.c82;
    }

    /**
     * Returns a value.
     *
     * @return column {@code readings.c83}
     */
    @JsonKey("c83")
    public long c83() {
      return this.c83;
    }

    /**
     * Returns a value.
     *
     * @return column {@code readings.c84}
     */
    @JsonKey("c84")
    public long c84() {
      return this.c84;
    }

    /**
     * Returns a value.
     *
     * @return column {@code readings.c85}
     */
    @JsonKey("c85")
    public long c85() {
      return this.c85;
    }

    /**
     * Returns a value.
     *
     * @return column {@code readings.c86}
     */
    @JsonKey("c86")
    public long c86() {
      return this.c86;
    }

    /**
     * Returns a value.
     *
     * @return column {@code readings.c87}
     */
    @JsonKey("c87")
    public long c87() {
      return this.c87;
    }

    /**
     * Returns a value.
     *
     * @return column {@code readings.c88}
     */
    @JsonKey("c88")
    public long c88() {
      return this.c88;
    }

    /**
     * Returns a value.
     *
     * @return column {@code readings.c89}
     */
    @JsonKey("c89")
    public long c89() {
      return this.c89;
    }

    /**
     * Returns a value.
     *
     * @return column {@code readings.c90}
     */
    @JsonKey("c90")
    public long c90() {
      return this.c90;
    }

    /**
     * Returns a value.
     *
     * @return column {@code readings.c91}
     */
    @JsonKey("c91")
    public long c91() {
      return this.c91;
    }

    /**
     * Returns a value.
     *
     * @return column {@code readings.c92}
     */
    @JsonKey("c92")
    public long c92() {
      return this.c92;
    }

    /**
     * Returns a value.
     *
     * @return column {@code readings.c93}
     */
    @JsonKey("c93")
    public long c93() {
      return this.c93;
    }

    /**
     * Returns a value.
     *
     * @return column {@code readings.c94}
     */
    @JsonKey("c94")
    public long c94() {
      return this.c94;
    }

    /**
     * Returns a value.
     *
     * @return column {@code readings.c95}
     */
    @JsonKey("c95")
    public long c95() {
      return this.c95;
    }

    /**
     * Returns a value.
     *
     * @return column {@code readings.c96}
     */
    @JsonKey("c96")
    public long c96() {
      return this.c96;
    }

    /**
     * Returns a value.
     *
     * @return column {@code readings.c97}
     */
    @JsonKey("c97")
    public long c97() {
      return this.c97;
    }

    /**
     * Returns a value.
     *
     * @return column {@code readings.c98}
     */
    @JsonKey("c98")
    public long c98() {
      return this.c98;
    }

    /**
     * Returns a value.
     *
     * @return column {@code readings.c99}
     */
    @JsonKey("c99")
    public long c99() {
      return this.c99;
    }

    /**
     * Returns a value.
     *
     * @return column {@code readings.c100}
     */
    @JsonKey("c100")
    public long c100() {
      return this.c100;
    }

    /**
     * Returns a value.
     *
     * @return column {@code readings.c101}
     */
    @JsonKey("c101")
    public long c101() {
      return this.c101;
    }

    /**
     * Returns a value.
     *
     * @return column {@code readings.c102}
     */
    @JsonKey("c102")
    public long c102() {
      return this.c102;
    }

    /**
     * Returns a value.
     *
     * @return column {@code readings.c103}
     */
    @JsonKey("c103")
    public long c103() {
      return this.c103;
    }

    /**
     * Returns a value.
     *
     * @return column {@code readings.c104}
     */
    @JsonKey("c104")
    public long c104() {
      return this.c104;
    }

    /**
     * Returns a value.
     *
     * @return column {@code readings.c105}
     */
    @JsonKey("c105")
    public long c105() {
      return this.c105;
    }

    /**
     * Returns a value.
     *
     * @return column {@code readings.c106}
     */
    @JsonKey("c106")
    public long c106() {
      return this.c106;
    }

    /**
     * Returns a value.
     *
     * @return column {@code readings.c107}
     */
    @JsonKey("c107")
    public long c107() {
      return this.c107;
    }

    /**
     * Returns a value.
     *
     * @return column {@code readings.c108}
     */
    @JsonKey("c108")
    public long c108() {
      return this.c108;
    }

    /**
     * Returns a value.
     *
     * @return column {@code readings.c109}
     */
    @JsonKey("c109")
    public long c109() {
      return this.c109;
    }

    /**
     * Returns a value.
     *
     * @return column {@code readings.c110}
     */
    @JsonKey("c110")
    public long c110() {
      return this.c110;
    }

    /**
     * Returns a value.
     *
     * @return column {@code readings.c111}
     */
    @JsonKey("c111")
    public long c111() {
      return this.c111;
    }

    /**
     * Returns a value.
     *
     * @return column {@code readings.c112}
     */
    @JsonKey("c112")
    public long c112() {
      return this.c112;
    }

    /**
     * Returns a value.
     *
     * @return column {@code readings.c113}
     */
    @JsonKey("c113")
    public long c113() {
      return this.c113;
    }

    /**
     * Returns a value.
     *
     * @return column {@code readings.c114}
     */
    @JsonKey("c114")
    public long c114() {
      return this.c114;
    }

    /**
     * Returns a value.
     *
     * @return column {@code readings.c115}
     */
    @JsonKey("c115")
    public long c115() {
      return this.c115;
    }

    /**
     * Returns a value.
     *
     * @return column {@code readings.c116}
     */
    @JsonKey("c116")
    public long c116() {
      return this.c116;
    }

    /**
     * Returns a value.
     *
     * @return column {@code readings.c117}
     */
    @JsonKey("c117")
    public long c117() {
      return this.c117;
    }

    /**
     * Returns a value.
     *
     * @return column {@code readings.c118}
     */
    @JsonKey("c118")
    public long c118() {
      return this.c118;
    }

    /**
     * Returns a value.
     *
     * @return column {@code readings.c119}
     */
    @JsonKey("c119")
    public long c119() {
      return this.c119;
    }

    /**
     * Returns a value.
     *
     * @return column {@code readings.c120}
     */
    @JsonKey("c120")
    public long c120() {
      return this.c120;
    }

    /**
     * Returns a value.
     *
     * @return column {@code readings.c121}
     */
    @JsonKey("c121")
    public long c121() {
      return this.c121;
    }

    /**
     * Returns a value.
     *
     * @return column {@code readings.c122}
     */
    @JsonKey("c122")
    public long c122() {
      return this.c122;
    }

    /**
     * Returns a value.
     *
     * @return column {@code readings.c123}
     */
    @JsonKey("c123")
    public long c123() {
      return this.c123;
    }

    /**
     * Returns a value.
     *
     * @return column {@code readings.c124}
     */
    @JsonKey("c124")
    public long c124() {
      return this.c124;
    }

    /**
     * Returns a value.
     *
     * @return column {@code readings.c125}
     */
    @JsonKey("c125")
    public long c125() {
      return this.c125;
    }

    /**
     * Returns a value.
     *
     * @return column {@code readings.builder}
     */
    @JsonKey("maker")
    public String builder() {
      return this.builder;
    }

    /**
     * Returns a value.
     *
     * @return column {@code readings.note}, or null
     */
    @JsonKey("note")
    public @Nullable String note() {
      return this.note;
    }

    /**
     * Returns a value.
     *
     * @return the rows of the list in order, unmodifiable
     */
    @JsonKey("others")
    public List<Long> others() {
      return this.others;
    }

    @Override
    public boolean equals(@Nullable Object other) {
      return other instanceof WithOthersRow that
          && this.id == that.id
          && this.c2 == that.c2
          && this.c3 == that.c3
          && this.c4 == that.c4
          && this.c5 == that.c5
          && this.c6 == that.c6
          && this.c7 == that.c7
          && this.c8 == that.c8
          && this.c9 == that.c9
          && this.c10 == that.c10
          && this.c11 == that.c11
          && this.c12 == that.c12
          && this.c13 == that.c13
          && this.c14 == that.c14
          && this.c15 == that.c15
          && this.c16 == that.c16
          && this.c17 == that.c17
          && this.c18 == that.c18
          && this.c19 == that.c19
          && this.c20 == that.c20
          && this.c21 == that.c21
          && this.c22 == that.c22
          && this.c23 == that.c23
          && this.c24 == that.c24
          && this.c25 == that.c25
          && this.c26 == that.c26
          && this.c27 == that.c27
          && this.c28 == that.c28
          && this.c29 == that.c29
          && this.c30 == that.c30
          && this.c31 == that.c31
          && this.c32 == that.c32
          && this.c33 == that.c33
          && this.c34 == that.c34
          && this.c35 == that.c35
          && this.c36 == that.c36
          && this.c37 == that.c37
          && this.c38 == that.c38
          && this.c39 == that.c39
          && this.c40 == that.c40
          && this.c41 == that.c41
          && this.c42 == that.c42
          && this.c43 == that.c43
          && this.c44 == that.c44
          && this.c45 == that.c45
          && this.c46 == that.c46
          && this.c47 == that.c47
          && this.c48 == that.c48
          && this.c49 == that.c49
          && this.c50 == that.c50
          && this.c51 == that.c51
          && this.c52 == that.c52
          && this.c53 == that.c53
          && this.c54 == that.c54
          && this.c55 == that.c55
          && this.c56 == that.c56
          && this.c57 == that.c57
          && this.c58 == that.c58
          && this.c59 == that.c59
          && this.c60 == that.c60
          && this.c61 == that.c61
          && this.c62 == that.c62
          && this.c63 == that.c63
          && this.c64 == that.c64
          && this.c65 == that.c65
          && this.c66 == that.c66
          && this.c67 == that.c67
          && this.c68 == that.c68
          && this.c69 == that.c69
          && this.c70 == that.c70
          && this.c71 == that.c71
          && this.c72 == that.c72
          && this.c73 == that.c73
          && this.c74 == that.c74
          && this.c75 == that.c75
          && this.c76 == that.c76
          && this.c77 == that.c77
          && this.c78 == that.c78
          && this.c79 == that.c79
          && this.c80 == that.c80
          && this.c81 == that.c81
          && this.c82 == that.c82
          && this.c83 == that.c83
          && this.c84 == that.c84
          && this.c85 == that.c85
          && this.c86 == that.c86
          && this.c87 == that.c87
          && this.c88 == that.c88
          && this.c89 == that.c89
          && this.c90 == that.c90
          && this.c91 == that.c91
          && this.c92 == that.c92
          && this.c93 == that.c93
          && this.c94 == that.c94
          && this.c95 == that.c95
          && this.c96 == that.c96
          && this.c97 == that.c97
          && this.c98 == that.c98
          && this.c99 == that.c99
          && this.c100 == that.c100
          && this.c101 == that.c101
          && this.c102 == that.c102
          && this.c103 == that.c103
          && this.c104 == that.c104
          && this.c105 == that.c105
          && this.c106 == that.c106
          && this.c107 == that.c107
          && this.c108 == that.c108
          && this.c109 == that.c109
          && this.c110 == that.c110
          && this.c111 == that.c111
          && this.c112 == that.c112
          && this.c113 == that.c113
          && this.c114 == that.c114
          && this.c115 == that.c115
          && this.c116 == that.c116
          && this.c117 == that.c117
          && this.c118 == that.c118
          && this.c119 == that.c119
          && this.c120 == that.c120
          && this.c121 == that.c121
          && this.c122 == that.c122
          && this.c123 == that.c123
          && this.c124 == that.c124
          && this.c125 == that.c125
          && Objects.equals(this.builder, that.builder)
          && Objects.equals(this.note, that.note)
          && Objects.equals(this.others, that.others);
    }

    @Override
    public int hashCode() {
      return Objects.hash(this.id, this.c2, this.c3, this.c4, this.c5, this.c6, this.c7, this.c8,
          this.c9, this.c10, this.c11, this.c12, this.c13, this.c14, this.c15, this.c16, this.c17,
          this.c18, this.c19, this.c20, this.c21, this.c22, this.c23, this.c24, this.c25, this.c26,
          this.c27, this.c28, this.c29, this.c30, this.c31, this.c32, this.c33, this.c34, this.c35,
          this.c36, this.c37, this.c38, this.c39, this.c40, this.c41, this.c42, this.c43, this.c44,
          this.c45, this.c46, this.c47, this.c48, this.c49, this.c50, this.c51, this.c52, this.c53,
          this.c54, this.c55, this.c56, this.c57, this.c58, this.c59, this.c60, this.c61, this.c62,
          this.c63, this.c64, this.c65, this.c66, this.c67, this.c68, this.c69, this.c70, this.c71,
          this.c72, this.c73, this.c74, this.c75, this.c76, this.c77, this.c78, this.c79, this.c80,
          this.c81, this.c82, this.c83, this.c84, this.c85, this.c86, this.c87, this.c88, this.c89,
          this.c90, this.c91, this.c92, this.c93, this.c94, this.c95, this.c96, this.c97, this.c98,
          this.c99, this.c100, this.c101, this.c102, this.c103, this.c104, this.c105, this.c106,
          this.c107, this.c108, this.c109, this.c110, this.c111, this.c112, this.c113, this.c114,
          this.c115, this.c116, this.c117, this.c118, this.c119, this.c120, this.c121, this.c122,
          this.c123, this.c124, this.c125, this.builder, this.note, this.others);
    }

    @Override
    public String toString() {
      return "WithOthersRow["
          + "id=" + this.id
          + ", c2=" + this.c2
          + ", c3=" + this.c3
          + ", c4=" + this.c4
          + ", c5=" + this.c5
          + ", c6=" + this.c6
          + ", c7=" + this.c7
          + ", c8=" + this.c8
          + ", c9=" + this.c9
          + ", c10=" + this.c10
          + ", c11=" + this.c11
          + ", c12=" + this.c12
          + ", c13=" + this.c13
          + ", c14=" + this.c14
          + ", c15=" + this.c15
          + ", c16=" + this.c16
          + ", c17=" + this.c17
          + ", c18=" + this.c18
          + ", c19=" + this.c19
          + ", c20=" + this.c20
          + ", c21=" + this.c21
          + ", c22=" + this.c22
          + ", c23=" + this.c23
          + ", c24=" + this.c24
          + ", c25=" + this.c25
          + ", c26=" + this.c26
          + ", c27=" + this.c27
          + ", c28=" + this.c28
          + ", c29=" + this.c29
          + ", c30=" + this.c30
          + ", c31=" + this.c31
          + ", c32=" + this.c32
          + ", c33=" + this.c33
          + ", c34=" + this.c34
          + ", c35=" + this.c35
          + ", c36=" + this.c36
          + ", c37=" + this.c37
          + ", c38=" + this.c38
          + ", c39=" + this.c39
          + ", c40=" + this.c40
          + ", c41=" + this.c41
          + ", c42=" + this.c42
          + ", c43=" + this.c43
          + ", c44=" + this.c44
          + ", c45=" + this.c45
          + ", c46=" + this.c46
          + ", c47=" + this.c47
          + ", c48=" + this.c48
          + ", c49=" + this.c49
          + ", c50=" + this.c50
          + ", c51=" + this.c51
          + ", c52=" + this.c52
          + ", c53=" + this.c53
          + ", c54=" + this.c54
          + ", c55=" + this.c55
          + ", c56=" + this.c56
          + ", c57=" + this.c57
          + ", c58=" + this.c58
          + ", c59=" + this.c59
          + ", c60=" + this.c60
          + ", c61=" + this.c61
          + ", c62=" + this.c62
          + ", c63=" + this.c63
          + ", c64=" + this.c64
          + ", c65=" + this.c65
          + ", c66=" + this.c66
          + ", c67=" + this.c67
          + ", c68=" + this.c68
          + ", c69=" + this.c69
          + ", c70=" + this.c70
          + ", c71=" + this.c71
          + ", c72=" + this.c72
          + ", c73=" + this.c73
          + ", c74=" + this.c74
          + ", c75=" + this.c75
          + ", c76=" + this.c76
          + ", c77=" + this.c77
          + ", c78=" + this.c78
          + ", c79=" + this.c79
          + ", c80=" + this.c80
          + ", c81=" + this.c81
          + ", c82=" + this.c82
          + ", c83=" + this.c83
          + ", c84=" + this.c84
          + ", c85=" + this.c85
          + ", c86=" + this.c86
          + ", c87=" + this.c87
          + ", c88=" + this.c88
          + ", c89=" + this.c89
          + ", c90=" + this.c90
          + ", c91=" + this.c91
          + ", c92=" + this.c92
          + ", c93=" + this.c93
          + ", c94=" + this.c94
          + ", c95=" + this.c95
          + ", c96=" + this.c96
          + ", c97=" + this.c97
          + ", c98=" + this.c98
          + ", c99=" + this.c99
          + ", c100=" + this.c100
          + ", c101=" + this.c101
          + ", c102=" + this.c102
          + ", c103=" + this.c103
          + ", c104=" + this.c104
          + ", c105=" + this.c105
          + ", c106=" + this.c106
          + ", c107=" + this.c107
          + ", c108=" + this.c108
          + ", c109=" + this.c109
          + ", c110=" + this.c110
          + ", c111=" + this.c111
          + ", c112=" + this.c112
          + ", c113=" + this.c113
          + ", c114=" + this.c114
          + ", c115=" + this.c115
          + ", c116=" + this.c116
          + ", c117=" + this.c117
          + ", c118=" + this.c118
          + ", c119=" + this.c119
          + ", c120=" + this.c120
          + ", c121=" + this.c121
          + ", c122=" + this.c122
          + ", c123=" + this.c123
          + ", c124=" + this.c124
          + ", c125=" + this.c125
          + ", builder=" + this.builder
          + ", note=" + this.note
          + ", others=" + this.others
          + "]";
    }

    /**
     * Returns a copy with another value.
     *
     * @param id column {@code readings.id}
     * @return the copy
     */
    public WithOthersRow withId(long id) {
      return new Builder(this).id(id).build();
    }

    /**
     * Returns a copy with another value.
     *
     * @param c2 column {@code readings.c2}
     * @return the copy
     */
    public WithOthersRow withC2(long c2) {
      return new Builder(this).c2(c2).build();
    }

    /**
     * Returns a copy with another value.
     *
     * @param c3 column {@code readings.c3}
     * @return the copy
     */
    public WithOthersRow withC3(long c3) {
      return new Builder(this).c3(c3).build();
    }

    /**
     * Returns a copy with another value.
     *
     * @param c4 column {@code readings.c4}
     * @return the copy
     */
    public WithOthersRow withC4(long c4) {
      return new Builder(this).c4(c4).build();
    }

    /**
     * Returns a copy with another value.
     *
     * @param c5 column {@code readings.c5}
     * @return the copy
     */
    public WithOthersRow withC5(long c5) {
      return new Builder(this).c5(c5).build();
    }

    /**
     * Returns a copy with another value.
     *
     * @param c6 column {@code readings.c6}
     * @return the copy
     */
    public WithOthersRow withC6(long c6) {
      return new Builder(this).c6(c6).build();
    }

    /**
     * Returns a copy with another value.
     *
     * @param c7 column {@code readings.c7}
     * @return the copy
     */
    public WithOthersRow withC7(long c7) {
      return new Builder(this).c7(c7).build();
    }

    /**
     * Returns a copy with another value.
     *
     * @param c8 column {@code readings.c8}
     * @return the copy
     */
    public WithOthersRow withC8(long c8) {
      return new Builder(this).c8(c8).build();
    }

    /**
     * Returns a copy with another value.
     *
     * @param c9 column {@code readings.c9}
     * @return the copy
     */
    public WithOthersRow withC9(long c9) {
      return new Builder(this).c9(c9).build();
    }

    /**
     * Returns a copy with another value.
     *
     * @param c10 column {@code readings.c10}
     * @return the copy
     */
    public WithOthersRow withC10(long c10) {
      return new Builder(this).c10(c10).build();
    }

    /**
     * Returns a copy with another value.
     *
     * @param c11 column {@code readings.c11}
     * @return the copy
     */
    public WithOthersRow withC11(long c11) {
      return new Builder(this).c11(c11).build();
    }

    /**
     * Returns a copy with another value.
     *
     * @param c12 column {@code readings.c12}
     * @return the copy
     */
    public WithOthersRow withC12(long c12) {
      return new Builder(this).c12(c12).build();
    }

    /**
     * Returns a copy with another value.
     *
     * @param c13 column {@code readings.c13}
     * @return the copy
     */
    public WithOthersRow withC13(long c13) {
      return new Builder(this).c13(c13).build();
    }

    /**
     * Returns a copy with another value.
     *
     * @param c14 column {@code readings.c14}
     * @return the copy
     */
    public WithOthersRow withC14(long c14) {
      return new Builder(this).c14(c14).build();
    }

    /**
     * Returns a copy with another value.
     *
     * @param c15 column {@code readings.c15}
     * @return the copy
     */
    public WithOthersRow withC15(long c15) {
      return new Builder(this).c15(c15).build();
    }

    /**
     * Returns a copy with another value.
     *
     * @param c16 column {@code readings.c16}
     * @return the copy
     */
    public WithOthersRow withC16(long c16) {
      return new Builder(this).c16(c16).build();
    }

    /**
     * Returns a copy with another value.
     *
     * @param c17 column {@code readings.c17}
     * @return the copy
     */
    public WithOthersRow withC17(long c17) {
      return new Builder(this).c17(c17).build();
    }

    /**
     * Returns a copy with another value.
     *
     * @param c18 column {@code readings.c18}
     * @return the copy
     */
    public WithOthersRow withC18(long c18) {
      return new Builder(this).c18(c18).build();
    }

    /**
     * Returns a copy with another value.
     *
     * @param c19 column {@code readings.c19}
     * @return the copy
     */
    public WithOthersRow withC19(long c19) {
      return new Builder(this).c19(c19).build();
    }

    /**
     * Returns a copy with another value.
     *
     * @param c20 column {@code readings.c20}
     * @return the copy
     */
    public WithOthersRow withC20(long c20) {
      return new Builder(this).c20(c20).build();
    }

    /**
     * Returns a copy with another value.
     *
     * @param c21 column {@code readings.c21}
     * @return the copy
     */
    public WithOthersRow withC21(long c21) {
      return new Builder(this).c21(c21).build();
    }

    /**
     * Returns a copy with another value.
     *
     * @param c22 column {@code readings.c22}
     * @return the copy
     */
    public WithOthersRow withC22(long c22) {
      return new Builder(this).c22(c22).build();
    }

    /**
     * Returns a copy with another value.
     *
     * @param c23 column {@code readings.c23}
     * @return the copy
     */
    public WithOthersRow withC23(long c23) {
      return new Builder(this).c23(c23).build();
    }

    /**
     * Returns a copy with another value.
     *
     * @param c24 column {@code readings.c24}
     * @return the copy
     */
    public WithOthersRow withC24(long c24) {
      return new Builder(this).c24(c24).build();
    }

    /**
     * Returns a copy with another value.
     *
     * @param c25 column {@code readings.c25}
     * @return the copy
     */
    public WithOthersRow withC25(long c25) {
      return new Builder(this).c25(c25).build();
    }

    /**
     * Returns a copy with another value.
     *
     * @param c26 column {@code readings.c26}
     * @return the copy
     */
    public WithOthersRow withC26(long c26) {
      return new Builder(this).c26(c26).build();
    }

    /**
     * Returns a copy with another value.
     *
     * @param c27 column {@code readings.c27}
     * @return the copy
     */
    public WithOthersRow withC27(long c27) {
      return new Builder(this).c27(c27).build();
    }

    /**
     * Returns a copy with another value.
     *
     * @param c28 column {@code readings.c28}
     * @return the copy
     */
    public WithOthersRow withC28(long c28) {
      return new Builder(this).c28(c28).build();
    }

    /**
     * Returns a copy with another value.
     *
     * @param c29 column {@code readings.c29}
     * @return the copy
     */
    public WithOthersRow withC29(long c29) {
      return new Builder(this).c29(c29).build();
    }

    /**
     * Returns a copy with another value.
     *
     * @param c30 column {@code readings.c30}
     * @return the copy
     */
    public WithOthersRow withC30(long c30) {
      return new Builder(this).c30(c30).build();
    }

    /**
     * Returns a copy with another value.
     *
     * @param c31 column {@code readings.c31}
     * @return the copy
     */
    public WithOthersRow withC31(long c31) {
      return new Builder(this).c31(c31).build();
    }

    /**
     * Returns a copy with another value.
     *
     * @param c32 column {@code readings.c32}
     * @return the copy
     */
    public WithOthersRow withC32(long c32) {
      return new Builder(this).c32(c32).build();
    }

    /**
     * Returns a copy with another value.
     *
     * @param c33 column {@code readings.c33}
     * @return the copy
     */
    public WithOthersRow withC33(long c33) {
      return new Builder(this).c33(c33).build();
    }

    /**
     * Returns a copy with another value.
     *
     * @param c34 column {@code readings.c34}
     * @return the copy
     */
    public WithOthersRow withC34(long c34) {
      return new Builder(this).c34(c34).build();
    }

    /**
     * Returns a copy with another value.
     *
     * @param c35 column {@code readings.c35}
     * @return the copy
     */
    public WithOthersRow withC35(long c35) {
      return new Builder(this).c35(c35).build();
    }

    /**
     * Returns a copy with another value.
     *
     * @param c36 column {@code readings.c36}
     * @return the copy
     */
    public WithOthersRow withC36(long c36) {
      return new Builder(this).c36(c36).build();
    }

    /**
     * Returns a copy with another value.
     *
     * @param c37 column {@code readings.c37}
     * @return the copy
     */
    public WithOthersRow withC37(long c37) {
      return new Builder(this).c37(c37).build();
    }

    /**
     * Returns a copy with another value.
     *
     * @param c38 column {@code readings.c38}
     * @return the copy
     */
    public WithOthersRow withC38(long c38) {
      return new Builder(this).c38(c38).build();
    }

    /**
     * Returns a copy with another value.
     *
     * @param c39 column {@code readings.c39}
     * @return the copy
     */
    public WithOthersRow withC39(long c39) {
      return new Builder(this).c39(c39).build();
    }

    /**
     * Returns a copy with another value.
     *
     * @param c40 column {@code readings.c40}
     * @return the copy
     */
    public WithOthersRow withC40(long c40) {
      return new Builder(this).c40(c40).build();
    }

    /**
     * Returns a copy with another value.
     *
     * @param c41 column {@code readings.c41}
     * @return the copy
     */
    public WithOthersRow withC41(long c41) {
      return new Builder(this).c41(c41).build();
    }

    /**
     * Returns a copy with another value.
     *
     * @param c42 column {@code readings.c42}
     * @return the copy
     */
    public WithOthersRow withC42(long c42) {
      return new Builder(this).c42(c42).build();
    }

    /**
     * Returns a copy with another value.
     *
     * @param c43 column {@code readings.c43}
     * @return the copy
     */
    public WithOthersRow withC43(long c43) {
      return new Builder(this).c43(c43).build();
    }

    /**
     * Returns a copy with another value.
     *
     * @param c44 column {@code readings.c44}
     * @return the copy
     */
    public WithOthersRow withC44(long c44) {
      return new Builder(this).c44(c44).build();
    }

    /**
     * Returns a copy with another value.
     *
     * @param c45 column {@code readings.c45}
     * @return the copy
     */
    public WithOthersRow withC45(long c45) {
      return new Builder(this).c45(c45).build();
    }

    /**
     * Returns a copy with another value.
     *
     * @param c46 column {@code readings.c46}
     * @return the copy
     */
    public WithOthersRow withC46(long c46) {
      return new Builder(this).c46(c46).build();
    }

    /**
     * Returns a copy with another value.
     *
     * @param c47 column {@code readings.c47}
     * @return the copy
     */
    public WithOthersRow withC47(long c47) {
      return new Builder(this).c47(c47).build();
    }

    /**
     * Returns a copy with another value.
     *
     * @param c48 column {@code readings.c48}
     * @return the copy
     */
    public WithOthersRow withC48(long c48) {
      return new Builder(this).c48(c48).build();
    }

    /**
     * Returns a copy with another value.
     *
     * @param c49 column {@code readings.c49}
     * @return the copy
     */
    public WithOthersRow withC49(long c49) {
      return new Builder(this).c49(c49).build();
    }

    /**
     * Returns a copy with another value.
     *
     * @param c50 column {@code readings.c50}
     * @return the copy
     */
    public WithOthersRow withC50(long c50) {
      return new Builder(this).c50(c50).build();
    }

    /**
     * Returns a copy with another value.
     *
     * @param c51 column {@code readings.c51}
     * @return the copy
     */
    public WithOthersRow withC51(long c51) {
      return new Builder(this).c51(c51).build();
    }

    /**
     * Returns a copy with another value.
     *
     * @param c52 column {@code readings.c52}
     * @return the copy
     */
    public WithOthersRow withC52(long c52) {
      return new Builder(this).c52(c52).build();
    }

    /**
     * Returns a copy with another value.
     *
     * @param c53 column {@code readings.c53}
     * @return the copy
     */
    public WithOthersRow withC53(long c53) {
      return new Builder(this).c53(c53).build();
    }

    /**
     * Returns a copy with another value.
     *
     * @param c54 column {@code readings.c54}
     * @return the copy
     */
    public WithOthersRow withC54(long c54) {
      return new Builder(this).c54(c54).build();
    }

    /**
     * Returns a copy with another value.
     *
     * @param c55 column {@code readings.c55}
     * @return the copy
     */
    public WithOthersRow withC55(long c55) {
      return new Builder(this).c55(c55).build();
    }

    /**
     * Returns a copy with another value.
     *
     * @param c56 column {@code readings.c56}
     * @return the copy
     */
    public WithOthersRow withC56(long c56) {
      return new Builder(this).c56(c56).build();
    }

    /**
     * Returns a copy with another value.
     *
     * @param c57 column {@code readings.c57}
     * @return the copy
     */
    public WithOthersRow withC57(long c57) {
      return new Builder(this).c57(c57).build();
    }

    /**
     * Returns a copy with another value.
     *
     * @param c58 column {@code readings.c58}
     * @return the copy
     */
    public WithOthersRow withC58(long c58) {
      return new Builder(this).c58(c58).build();
    }

    /**
     * Returns a copy with another value.
     *
     * @param c59 column {@code readings.c59}
     * @return the copy
     */
    public WithOthersRow withC59(long c59) {
      return new Builder(this).c59(c59).build();
    }

    /**
     * Returns a copy with another value.
     *
     * @param c60 column {@code readings.c60}
     * @return the copy
     */
    public WithOthersRow withC60(long c60) {
      return new Builder(this).c60(c60).build();
    }

    /**
     * Returns a copy with another value.
     *
     * @param c61 column {@code readings.c61}
     * @return the copy
     */
    public WithOthersRow withC61(long c61) {
      return new Builder(this).c61(c61).build();
    }

    /**
     * Returns a copy with another value.
     *
     * @param c62 column {@code readings.c62}
     * @return the copy
     */
    public WithOthersRow withC62(long c62) {
      return new Builder(this).c62(c62).build();
    }

    /**
     * Returns a copy with another value.
     *
     * @param c63 column {@code readings.c63}
     * @return the copy
     */
    public WithOthersRow withC63(long c63) {
      return new Builder(this).c63(c63).build();
    }

    /**
     * Returns a copy with another value.
     *
     * @param c64 column {@code readings.c64}
     * @return the copy
     */
    public WithOthersRow withC64(long c64) {
      return new Builder(this).c64(c64).build();
    }

    /**
     * Returns a copy with another value.
     *
     * @param c65 column {@code readings.c65}
     * @return the copy
     */
    public WithOthersRow withC65(long c65) {
      return new Builder(this).c65(c65).build();
    }

    /**
     * Returns a copy with another value.
     *
     * @param c66 column {@code readings.c66}
     * @return the copy
     */
    public WithOthersRow withC66(long c66) {
      return new Builder(this).c66(c66).build();
    }

    /**
     * Returns a copy with another value.
     *
     * @param c67 column {@code readings.c67}
     * @return the copy
     */
    public WithOthersRow withC67(long c67) {
      return new Builder(this).c67(c67).build();
    }

    /**
     * Returns a copy with another value.
     *
     * @param c68 column {@code readings.c68}
     * @return the copy
     */
    public WithOthersRow withC68(long c68) {
      return new Builder(this).c68(c68).build();
    }

    /**
     * Returns a copy with another value.
     *
     * @param c69 column {@code readings.c69}
     * @return the copy
     */
    public WithOthersRow withC69(long c69) {
      return new Builder(this).c69(c69).build();
    }

    /**
     * Returns a copy with another value.
     *
     * @param c70 column {@code readings.c70}
     * @return the copy
     */
    public WithOthersRow withC70(long c70) {
      return new Builder(this).c70(c70).build();
    }

    /**
     * Returns a copy with another value.
     *
     * @param c71 column {@code readings.c71}
     * @return the copy
     */
    public WithOthersRow withC71(long c71) {
      return new Builder(this).c71(c71).build();
    }

    /**
     * Returns a copy with another value.
     *
     * @param c72 column {@code readings.c72}
     * @return the copy
     */
    public WithOthersRow withC72(long c72) {
      return new Builder(this).c72(c72).build();
    }

    /**
     * Returns a copy with another value.
     *
     * @param c73 column {@code readings.c73}
     * @return the copy
     */
    public WithOthersRow withC73(long c73) {
      return new Builder(this).c73(c73).build();
    }

    /**
     * Returns a copy with another value.
     *
     * @param c74 column {@code readings.c74}
     * @return the copy
     */
    public WithOthersRow withC74(long c74) {
      return new Builder(this).c74(c74).build();
    }

    /**
     * Returns a copy with another value.
     *
     * @param c75 column {@code readings.c75}
     * @return the copy
     */
    public WithOthersRow withC75(long c75) {
      return new Builder(this).c75(c75).build();
    }

    /**
     * Returns a copy with another value.
     *
     * @param c76 column {@code readings.c76}
     * @return the copy
     */
    public WithOthersRow withC76(long c76) {
      return new Builder(this).c76(c76).build();
    }

    /**
     * Returns a copy with another value.
     *
     * @param c77 column {@code readings.c77}
     * @return the copy
     */
    public WithOthersRow withC77(long c77) {
      return new Builder(this).c77(c77).build();
    }

    /**
     * Returns a copy with another value.
     *
     * @param c78 column {@code readings.c78}
     * @return the copy
     */
    public WithOthersRow withC78(long c78) {
      return new Builder(this).c78(c78).build();
    }

    /**
     * Returns a copy with another value.
     *
     * @param c79 column {@code readings.c79}
     * @return the copy
     */
    public WithOthersRow withC79(long c79) {
      return new Builder(this).c79(c79).build();
    }

    /**
     * Returns a copy with another value.
     *
     * @param c80 column {@code readings.c80}
     * @return the copy
     */
    public WithOthersRow withC80(long c80) {
      return new Builder(this).c80(c80).build();
    }

    /**
     * Returns a copy with another value.
     *
     * @param c81 column {@code readings.c81}
     * @return the copy
     */
    public WithOthersRow withC81(long c81) {
      return new Builder(this).c81(c81).build();
    }

    /**
     * Returns a copy with another value.
     *
     * @param c82 column {@code readings.c82}
     * @return the copy
     */
    public WithOthersRow withC82(long c82) {
      return new Builder(this).c82(c82).build();
    }

    /**
     * Returns a copy with another value.
     *
     * @param c83 column {@code readings.c83}
     * @return the copy
     */
    public WithOthersRow withC83(long c83) {
      return new Builder(this).c83(c83).build();
    }

    /**
     * Returns a copy with another value.
     *
     * @param c84 column {@code readings.c84}
     * @return the copy
     */
    public WithOthersRow withC84(long c84) {
      return new Builder(this).c84(c84).build();
    }

    /**
     * Returns a copy with another value.
     *
     * @param c85 column {@code readings.c85}
     * @return the copy
     */
    public WithOthersRow withC85(long c85) {
      return new Builder(this).c85(c85).build();
    }

    /**
     * Returns a copy with another value.
     *
     * @param c86 column {@code readings.c86}
     * @return the copy
     */
    public WithOthersRow withC86(long c86) {
      return new Builder(this).c86(c86).build();
    }

    /**
     * Returns a copy with another value.
     *
     * @param c87 column {@code readings.c87}
     * @return the copy
     */
    public WithOthersRow withC87(long c87) {
      return new Builder(this).c87(c87).build();
    }

    /**
     * Returns a copy with another value.
     *
     * @param c88 column {@code readings.c88}
     * @return the copy
     */
    public WithOthersRow withC88(long c88) {
      return new Builder(this).c88(c88).build();
    }

    /**
     * Returns a copy with another value.
     *
     * @param c89 column {@code readings.c89}
     * @return the copy
     */
    public WithOthersRow withC89(long c89) {
      return new Builder(this).c89(c89).build();
    }

    /**
     * Returns a copy with another value.
     *
     * @param c90 column {@code readings.c90}
     * @return the copy
     */
    public WithOthersRow withC90(long c90) {
      return new Builder(this).c90(c90).build();
    }

    /**
     * Returns a copy with another value.
     *
     * @param c91 column {@code readings.c91}
     * @return the copy
     */
    public WithOthersRow withC91(long c91) {
      return new Builder(this).c91(c91).build();
    }

    /**
     * Returns a copy with another value.
     *
     * @param c92 column {@code readings.c92}
     * @return the copy
     */
    public WithOthersRow withC92(long c92) {
      return new Builder(this).c92(c92).build();
    }

    /**
     * Returns a copy with another value.
     *
     * @param c93 column {@code readings.c93}
     * @return the copy
     */
    public WithOthersRow withC93(long c93) {
      return new Builder(this).c93(c93).build();
    }

    /**
     * Returns a copy with another value.
     *
     * @param c94 column {@code readings.c94}
     * @return the copy
     */
    public WithOthersRow withC94(long c94) {
      return new Builder(this).c94(c94).build();
    }

    /**
     * Returns a copy with another value.
     *
     * @param c95 column {@code readings.c95}
     * @return the copy
     */
    public WithOthersRow withC95(long c95) {
      return new Builder(this).c95(c95).build();
    }

    /**
     * Returns a copy with another value.
     *
     * @param c96 column {@code readings.c96}
     * @return the copy
     */
    public WithOthersRow withC96(long c96) {
      return new Builder(this).c96(c96).build();
    }

    /**
     * Returns a copy with another value.
     *
     * @param c97 column {@code readings.c97}
     * @return the copy
     */
    public WithOthersRow withC97(long c97) {
      return new Builder(this).c97(c97).build();
    }

    /**
     * Returns a copy with another value.
     *
     * @param c98 column {@code readings.c98}
     * @return the copy
     */
    public WithOthersRow withC98(long c98) {
      return new Builder(this).c98(c98).build();
    }

    /**
     * Returns a copy with another value.
     *
     * @param c99 column {@code readings.c99}
     * @return the copy
     */
    public WithOthersRow withC99(long c99) {
      return new Builder(this).c99(c99).build();
    }

    /**
     * Returns a copy with another value.
     *
     * @param c100 column {@code readings.c100}
     * @return the copy
     */
    public WithOthersRow withC100(long c100) {
      return new Builder(this).c100(c100).build();
    }

    /**
     * Returns a copy with another value.
     *
     * @param c101 column {@code readings.c101}
     * @return the copy
     */
    public WithOthersRow withC101(long c101) {
      return new Builder(this).c101(c101).build();
    }

    /**
     * Returns a copy with another value.
     *
     * @param c102 column {@code readings.c102}
     * @return the copy
     */
    public WithOthersRow withC102(long c102) {
      return new Builder(this).c102(c102).build();
    }

    /**
     * Returns a copy with another value.
     *
     * @param c103 column {@code readings.c103}
     * @return the copy
     */
    public WithOthersRow withC103(long c103) {
      return new Builder(this).c103(c103).build();
    }

    /**
     * Returns a copy with another value.
     *
     * @param c104 column {@code readings.c104}
     * @return the copy
     */
    public WithOthersRow withC104(long c104) {
      return new Builder(this).c104(c104).build();
    }

    /**
     * Returns a copy with another value.
     *
     * @param c105 column {@code readings.c105}
     * @return the copy
     */
    public WithOthersRow withC105(long c105) {
      return new Builder(this).c105(c105).build();
    }

    /**
     * Returns a copy with another value.
     *
     * @param c106 column {@code readings.c106}
     * @return the copy
     */
    public WithOthersRow withC106(long c106) {
      return new Builder(this).c106(c106).build();
    }

    /**
     * Returns a copy with another value.
     *
     * @param c107 column {@code readings.c107}
     * @return the copy
     */
    public WithOthersRow withC107(long c107) {
      return new Builder(this).c107(c107).build();
    }

    /**
     * Returns a copy with another value.
     *
     * @param c108 column {@code readings.c108}
     * @return the copy
     */
    public WithOthersRow withC108(long c108) {
      return new Builder(this).c108(c108).build();
    }

    /**
     * Returns a copy with another value.
     *
     * @param c109 column {@code readings.c109}
     * @return the copy
     */
    public WithOthersRow withC109(long c109) {
      return new Builder(this).c109(c109).build();
    }

    /**
     * Returns a copy with another value.
     *
     * @param c110 column {@code readings.c110}
     * @return the copy
     */
    public WithOthersRow withC110(long c110) {
      return new Builder(this).c110(c110).build();
    }

    /**
     * Returns a copy with another value.
     *
     * @param c111 column {@code readings.c111}
     * @return the copy
     */
    public WithOthersRow withC111(long c111) {
      return new Builder(this).c111(c111).build();
    }

    /**
     * Returns a copy with another value.
     *
     * @param c112 column {@code readings.c112}
     * @return the copy
     */
    public WithOthersRow withC112(long c112) {
      return new Builder(this).c112(c112).build();
    }

    /**
     * Returns a copy with another value.
     *
     * @param c113 column {@code readings.c113}
     * @return the copy
     */
    public WithOthersRow withC113(long c113) {
      return new Builder(this).c113(c113).build();
    }

    /**
     * Returns a copy with another value.
     *
     * @param c114 column {@code readings.c114}
     * @return the copy
     */
    public WithOthersRow withC114(long c114) {
      return new Builder(this).c114(c114).build();
    }

    /**
     * Returns a copy with another value.
     *
     * @param c115 column {@code readings.c115}
     * @return the copy
     */
    public WithOthersRow withC115(long c115) {
      return new Builder(this).c115(c115).build();
    }

    /**
     * Returns a copy with another value.
     *
     * @param c116 column {@code readings.c116}
     * @return the copy
     */
    public WithOthersRow withC116(long c116) {
      return new Builder(this).c116(c116).build();
    }

    /**
     * Returns a copy with another value.
     *
     * @param c117 column {@code readings.c117}
     * @return the copy
     */
    public WithOthersRow withC117(long c117) {
      return new Builder(this).c117(c117).build();
    }

    /**
     * Returns a copy with another value.
     *
     * @param c118 column {@code readings.c118}
     * @return the copy
     */
    public WithOthersRow withC118(long c118) {
      return new Builder(this).c118(c118).build();
    }

    /**
     * Returns a copy with another value.
     *
     * @param c119 column {@code readings.c119}
     * @return the copy
     */
    public WithOthersRow withC119(long c119) {
      return new Builder(this).c119(c119).build();
    }

    /**
     * Returns a copy with another value.
     *
     * @param c120 column {@code readings.c120}
     * @return the copy
     */
    public WithOthersRow withC120(long c120) {
      return new Builder(this).c120(c120).build();
    }

    /**
     * Returns a copy with another value.
     *
     * @param c121 column {@code readings.c121}
     * @return the copy
     */
    public WithOthersRow withC121(long c121) {
      return new Builder(this).c121(c121).build();
    }

    /**
     * Returns a copy with another value.
     *
     * @param c122 column {@code readings.c122}
     * @return the copy
     */
    public WithOthersRow withC122(long c122) {
      return new Builder(this).c122(c122).build();
    }

    /**
     * Returns a copy with another value.
     *
     * @param c123 column {@code readings.c123}
     * @return the copy
     */
    public WithOthersRow withC123(long c123) {
      return new Builder(this).c123(c123).build();
    }

    /**
     * Returns a copy with another value.
     *
     * @param c124 column {@code readings.c124}
     * @return the copy
     */
    public WithOthersRow withC124(long c124) {
      return new Builder(this).c124(c124).build();
    }

    /**
     * Returns a copy with another value.
     *
     * @param c125 column {@code readings.c125}
     * @return the copy
     */
    public WithOthersRow withC125(long c125) {
      return new Builder(this).c125(c125).build();
    }

    /**
     * Returns a copy with another value.
     *
     * @param builder column {@code readings.builder}
     * @return the copy
     */
    public WithOthersRow withBuilder(String builder) {
      return new Builder(this).builder(builder).build();
    }

    /**
     * Returns a copy with another value.
     *
     * @param note column {@code readings.note}, or null
     * @return the copy
     */
    public WithOthersRow withNote(@Nullable String note) {
      return new Builder(this).note(note).build();
    }

    /**
     * Returns a copy with another value.
     *
     * @param others the rows of the list in order, unmodifiable
     * @return the copy
     */
    public WithOthersRow withOthers(List<Long> others) {
      return new Builder(this).others(others).build();
    }

    /**
     * Takes the values of a row by name. Not thread-safe.
     */
    public static final class Builder {
      private @Nullable Long id;

      private @Nullable Long c2;

      private @Nullable Long c3;

      private @Nullable Long c4;

      private @Nullable Long c5;

      private @Nullable Long c6;

      private @Nullable Long c7;

      private @Nullable Long c8;

      private @Nullable Long c9;

      private @Nullable Long c10;

      private @Nullable Long c11;

      private @Nullable Long c12;

      private @Nullable Long c13;

      private @Nullable Long c14;

      private @Nullable Long c15;

      private @Nullable Long c16;

      private @Nullable Long c17;

      private @Nullable Long c18;

      private @Nullable Long c19;

      private @Nullable Long c20;

      private @Nullable Long c21;

      private @Nullable Long c22;

      private @Nullable Long c23;

      private @Nullable Long c24;

      private @Nullable Long c25;

      private @Nullable Long c26;

      private @Nullable Long c27;

      private @Nullable Long c28;

      private @Nullable Long c29;

      private @Nullable Long c30;

      private @Nullable Long c31;

      private @Nullable Long c32;

      private @Nullable Long c33;

      private @Nullable Long c34;

      private @Nullable Long c35;

      private @Nullable Long c36;

      private @Nullable Long c37;

      private @Nullable Long c38;

      private @Nullable Long c39;

      private @Nullable Long c40;

      private @Nullable Long c41;

      private @Nullable Long c42;

      private @Nullable Long c43;

      private @Nullable Long c44;

      private @Nullable Long c45;

      private @Nullable Long c46;

      private @Nullable Long c47;

      private @Nullable Long c48;

      private @Nullable Long c49;

      private @Nullable Long c50;

      private @Nullable Long c51;

      private @Nullable Long c52;

      private @Nullable Long c53;

      private @Nullable Long c54;

      private @Nullable Long c55;

      private @Nullable Long c56;

      private @Nullable Long c57;

      private @Nullable Long c58;

      private @Nullable Long c59;

      private @Nullable Long c60;

      private @Nullable Long c61;

      private @Nullable Long c62;

      private @Nullable Long c63;

      private @Nullable Long c64;

      private @Nullable Long c65;

      private @Nullable Long c66;

      private @Nullable Long c67;

      private @Nullable Long c68;

      private @Nullable Long c69;

      private @Nullable Long c70;

      private @Nullable Long c71;

      private @Nullable Long c72;

      private @Nullable Long c73;

      private @Nullable Long c74;

      private @Nullable Long c75;

      private @Nullable Long c76;

      private @Nullable Long c77;

      private @Nullable Long c78;

      private @Nullable Long c79;

      private @Nullable Long c80;

      private @Nullable Long c81;

      private @Nullable Long c82;

      private @Nullable Long c83;

      private @Nullable Long c84;

      private @Nullable Long c85;

      private @Nullable Long c86;

      private @Nullable Long c87;

      private @Nullable Long c88;

      private @Nullable Long c89;

      private @Nullable Long c90;

      private @Nullable Long c91;

      private @Nullable Long c92;

      private @Nullable Long c93;

      private @Nullable Long c94;

      private @Nullable Long c95;

      private @Nullable Long c96;

      private @Nullable Long c97;

      private @Nullable Long c98;

      private @Nullable Long c99;

      private @Nullable Long c100;

      private @Nullable Long c101;

      private @Nullable Long c102;

      private @Nullable Long c103;

      private @Nullable Long c104;

      private @Nullable Long c105;

      private @Nullable Long c106;

      private @Nullable Long c107;

      private @Nullable Long c108;

      private @Nullable Long c109;

      private @Nullable Long c110;

      private @Nullable Long c111;

      private @Nullable Long c112;

      private @Nullable Long c113;

      private @Nullable Long c114;

      private @Nullable Long c115;

      private @Nullable Long c116;

      private @Nullable Long c117;

      private @Nullable Long c118;

      private @Nullable Long c119;

      private @Nullable Long c120;

      private @Nullable Long c121;

      private @Nullable Long c122;

      private @Nullable Long c123;

      private @Nullable Long c124;

      private @Nullable Long c125;

      private @Nullable String builder;

      private @Nullable String note;

      private @Nullable List<Long> others;

      private Builder() {
      }

      private Builder(WithOthersRow row) {
        this.id = row.id;
        this.c2 = row.c2;
        this.c3 = row.c3;
        this.c4 = row.c4;
        this.c5 = row.c5;
        this.c6 = row.c6;
        this.c7 = row.c7;
        this.c8 = row.c8;
        this.c9 = row.c9;
        this.c10 = row.c10;
        this.c11 = row.c11;
        this.c12 = row.c12;
        this.c13 = row.c13;
        this.c14 = row.c14;
        this.c15 = row.c15;
        this.c16 = row.c16;
        this.c17 = row.c17;
        this.c18 = row.c18;
        this.c19 = row.c19;
        this.c20 = row.c20;
        this.c21 = row.c21;
        this.c22 = row.c22;
        this.c23 = row.c23;
        this.c24 = row.c24;
        this.c25 = row.c25;
        this.c26 = row.c26;
        this.c27 = row.c27;
        this.c28 = row.c28;
        this.c29 = row.c29;
        this.c30 = row.c30;
        this.c31 = row.c31;
        this.c32 = row.c32;
        this.c33 = row.c33;
        this.c34 = row.c34;
        this.c35 = row.c35;
        this.c36 = row.c36;
        this.c37 = row.c37;
        this.c38 = row.c38;
        this.c39 = row.c39;
        this.c40 = row.c40;
        this.c41 = row.c41;
        this.c42 = row.c42;
        this.c43 = row.c43;
        this.c44 = row.c44;
        this.c45 = row.c45;
        this.c46 = row.c46;
        this.c47 = row.c47;
        this.c48 = row.c48;
        this.c49 = row.c49;
        this.c50 = row.c50;
        this.c51 = row.c51;
        this.c52 = row.c52;
        this.c53 = row.c53;
        this.c54 = row.c54;
        this.c55 = row.c55;
        this.c56 = row.c56;
        this.c57 = row.c57;
        this.c58 = row.c58;
        this.c59 = row.c59;
        this.c60 = row.c60;
        this.c61 = row.c61;
        this.c62 = row.c62;
        this.c63 = row.c63;
        this.c64 = row.c64;
        this.c65 = row.c65;
        this.c66 = row.c66;
        this.c67 = row.c67;
        this.c68 = row.c68;
        this.c69 = row.c69;
        this.c70 = row.c70;
        this.c71 = row.c71;
        this.c72 = row.c72;
        this.c73 = row.c73;
        this.c74 = row.c74;
        this.c75 = row.c75;
        this.c76 = row.c76;
        this.c77 = row.c77;
        this.c78 = row.c78;
        this.c79 = row.c79;
        this.c80 = row.c80;
        this.c81 = row.c81;
        this.c82 = row.c82;
        this.c83 = row.c83;
        this.c84 = row.c84;
        this.c85 = row.c85;
        this.c86 = row.c86;
        this.c87 = row.c87;
        this.c88 = row.c88;
        this.c89 = row.c89;
        this.c90 = row.c90;
        this.c91 = row.c91;
        this.c92 = row.c92;
        this.c93 = row.c93;
        this.c94 = row.c94;
        this.c95 = row.c95;
        this.c96 = row.c96;
        this.c97 = row.c97;
        this.c98 = row.c98;
        this.c99 = row.c99;
        this.c100 = row.c100;
        this.c101 = row.c101;
        this.c102 = row.c102;
        this.c103 = row.c103;
        this.c104 = row.c104;
        this.c105 = row.c105;
        this.c106 = row.c106;
        this.c107 = row.c107;
        this.c108 = row.c108;
        this.c109 = row.c109;
        this.c110 = row.c110;
        this.c111 = row.c111;
        this.c112 = row.c112;
        this.c113 = row.c113;
        this.c114 = row.c114;
        this.c115 = row.c115;
        this.c116 = row.c116;
        this.c117 = row.c117;
        this.c118 = row.c118;
        this.c119 = row.c119;
        this.c120 = row.c120;
        this.c121 = row.c121;
        this.c122 = row.c122;
        this.c123 = row.c123;
        this.c124 = row.c124;
        this.c125 = row.c125;
        this.builder = row.builder;
        this.note = row.note;
        this.others = row.others;
      }

      /**
       * Gives a value.
       *
       * @param id column {@code readings.id}
       * @return this builder
       */
      public Builder id(long id) {
        this.id = id;
        return this;
      }

      /**
       * Gives a value.
       *
       * @param c2 column {@code readings.c2}
       * @return this builder
       */
      public Builder c2(long c2) {
        this.c2 = c2;
        return this;
      }

      /**
       * Gives a value.
       *
       * @param c3 column {@code readings.c3}
       * @return this builder
       */
      public Builder c3(long c3) {
        this.c3 = c3;
        return this;
      }

      /**
       * Gives a value.
       *
       * @param c4 column {@code readings.c4}
       * @return this builder
       */
      public Builder c4(long c4) {
        this.c4 = c4;
        return this;
      }

      /**
       * Gives a value.
       *
       * @param c5 column {@code readings.c5}
       * @return this builder
       */
      public Builder c5(long c5) {
        this.c5 = c5;
        return this;
      }

      /**
       * Gives a value.
       *
       * @param c6 column {@code readings.c6}
       * @return this builder
       */
      public Builder c6(long c6) {
        this.c6 = c6;
        return this;
      }

      /**
       * Gives a value.
       *
       * @param c7 column {@code readings.c7}
       * @return this builder
       */
      public Builder c7(long c7) {
        this.c7 = c7;
        return this;
      }

      /**
       * Gives a value.
       *
       * @param c8 column {@code readings.c8}
       * @return this builder
       */
      public Builder c8(long c8) {
        this.c8 = c8;
        return this;
      }

      /**
       * Gives a value.
       *
       * @param c9 column {@code readings.c9}
       * @return this builder
       */
      public Builder c9(long c9) {
        this.c9 = c9;
        return this;
      }

      /**
       * Gives a value.
       *
       * @param c10 column {@code readings.c10}
       * @return this builder
       */
      public Builder c10(long c10) {
        this.c10 = c10;
        return this;
      }

      /**
       * Gives a value.
       *
       * @param c11 column {@code readings.c11}
       * @return this builder
       */
      public Builder c11(long c11) {
        this.c11 = c11;
        return this;
      }

      /**
       * Gives a value.
       *
       * @param c12 column {@code readings.c12}
       * @return this builder
       */
      public Builder c12(long c12) {
        this.c12 = c12;
        return this;
      }

      /**
       * Gives a value.
       *
       * @param c13 column {@code readings.c13}
       * @return this builder
       */
      public Builder c13(long c13) {
        this.c13 = c13;
        return this;
      }

      /**
       * Gives a value.
       *
       * @param c14 column {@code readings.c14}
       * @return this builder
       */
      public Builder c14(long c14) {
        this.c14 = c14;
        return this;
      }

      /**
       * Gives a value.
       *
       * @param c15 column {@code readings.c15}
       * @return this builder
       */
      public Builder c15(long c15) {
        this.c15 = c15;
        return this;
      }

      /**
       * Gives a value.
       *
       * @param c16 column {@code readings.c16}
       * @return this builder
       */
      public Builder c16(long c16) {
        this.c16 = c16;
        return this;
      }

      /**
       * Gives a value.
       *
       * @param c17 column {@code readings.c17}
       * @return this builder
       */
      public Builder c17(long c17) {
        this.c17 = c17;
        return this;
      }

      /**
       * Gives a value.
       *
       * @param c18 column {@code readings.c18}
       * @return this builder
       */
      public Builder c18(long c18) {
        this.c18 = c18;
        return this;
      }

      /**
       * Gives a value.
       *
       * @param c19 column {@code readings.c19}
       * @return this builder
       */
      public Builder c19(long c19) {
        this.c19 = c19;
        return this;
      }

      /**
       * Gives a value.
       *
       * @param c20 column {@code readings.c20}
       * @return this builder
       */
      public Builder c20(long c20) {
        this.c20 = c20;
        return this;
      }

      /**
       * Gives a value.
       *
       * @param c21 column {@code readings.c21}
       * @return this builder
       */
      public Builder c21(long c21) {
        this.c21 = c21;
        return this;
      }

      /**
       * Gives a value.
       *
       * @param c22 column {@code readings.c22}
       * @return this builder
       */
      public Builder c22(long c22) {
        this.c22 = c22;
        return this;
      }

      /**
       * Gives a value.
       *
       * @param c23 column {@code readings.c23}
       * @return this builder
       */
      public Builder c23(long c23) {
        this.c23 = c23;
        return this;
      }

      /**
       * Gives a value.
       *
       * @param c24 column {@code readings.c24}
       * @return this builder
       */
      public Builder c24(long c24) {
        this.c24 = c24;
        return this;
      }

      /**
       * Gives a value.
       *
       * @param c25 column {@code readings.c25}
       * @return this builder
       */
      public Builder c25(long c25) {
        this.c25 = c25;
        return this;
      }

      /**
       * Gives a value.
       *
       * @param c26 column {@code readings.c26}
       * @return this builder
       */
      public Builder c26(long c26) {
        this.c26 = c26;
        return this;
      }

      /**
       * Gives a value.
       *
       * @param c27 column {@code readings.c27}
       * @return this builder
       */
      public Builder c27(long c27) {
        this.c27 = c27;
        return this;
      }

      /**
       * Gives a value.
       *
       * @param c28 column {@code readings.c28}
       * @return this builder
       */
      public Builder c28(long c28) {
        this.c28 = c28;
        return this;
      }

      /**
       * Gives a value.
       *
       * @param c29 column {@code readings.c29}
       * @return this builder
       */
      public Builder c29(long c29) {
        this.c29 = c29;
        return this;
      }

      /**
       * Gives a value.
       *
       * @param c30 column {@code readings.c30}
       * @return this builder
       */
      public Builder c30(long c30) {
        this.c30 = c30;
        return this;
      }

      /**
       * Gives a value.
       *
       * @param c31 column {@code readings.c31}
       * @return this builder
       */
      public Builder c31(long c31) {
        this.c31 = c31;
        return this;
      }

      /**
       * Gives a value.
       *
       * @param c32 column {@code readings.c32}
       * @return this builder
       */
      public Builder c32(long c32) {
        this.c32 = c32;
        return this;
      }

      /**
       * Gives a value.
       *
       * @param c33 column {@code readings.c33}
       * @return this builder
       */
      public Builder c33(long c33) {
        this.c33 = c33;
        return this;
      }

      /**
       * Gives a value.
       *
       * @param c34 column {@code readings.c34}
       * @return this builder
       */
      public Builder c34(long c34) {
        this.c34 = c34;
        return this;
      }

      /**
       * Gives a value.
       *
       * @param c35 column {@code readings.c35}
       * @return this builder
       */
      public Builder c35(long c35) {
        this.c35 = c35;
        return this;
      }

      /**
       * Gives a value.
       *
       * @param c36 column {@code readings.c36}
       * @return this builder
       */
      public Builder c36(long c36) {
        this.c36 = c36;
        return this;
      }

      /**
       * Gives a value.
       *
       * @param c37 column {@code readings.c37}
       * @return this builder
       */
      public Builder c37(long c37) {
        this.c37 = c37;
        return this;
      }

      /**
       * Gives a value.
       *
       * @param c38 column {@code readings.c38}
       * @return this builder
       */
      public Builder c38(long c38) {
        this.c38 = c38;
        return this;
      }

      /**
       * Gives a value.
       *
       * @param c39 column {@code readings.c39}
       * @return this builder
       */
      public Builder c39(long c39) {
        this.c39 = c39;
        return this;
      }

      /**
       * Gives a value.
       *
       * @param c40 column {@code readings.c40}
       * @return this builder
       */
      public Builder c40(long c40) {
        this.c40 = c40;
        return this;
      }

      /**
       * Gives a value.
       *
       * @param c41 column {@code readings.c41}
       * @return this builder
       */
      public Builder c41(long c41) {
        this.c41 = c41;
        return this;
      }

      /**
       * Gives a value.
       *
       * @param c42 column {@code readings.c42}
       * @return this builder
       */
      public Builder c42(long c42) {
        this.c42 = c42;
        return this;
      }

      /**
       * Gives a value.
       *
       * @param c43 column {@code readings.c43}
       * @return this builder
       */
      public Builder c43(long c43) {
        this.c43 = c43;
        return this;
      }

      /**
       * Gives a value.
       *
       * @param c44 column {@code readings.c44}
       * @return this builder
       */
      public Builder c44(long c44) {
        this.c44 = c44;
        return this;
      }

      /**
       * Gives a value.
       *
       * @param c45 column {@code readings.c45}
       * @return this builder
       */
      public Builder c45(long c45) {
        this.c45 = c45;
        return this;
      }

      /**
       * Gives a value.
       *
       * @param c46 column {@code readings.c46}
       * @return this builder
       */
      public Builder c46(long c46) {
        this.c46 = c46;
        return this;
      }

      /**
       * Gives a value.
       *
       * @param c47 column {@code readings.c47}
       * @return this builder
       */
      public Builder c47(long c47) {
        this.c47 = c47;
        return this;
      }

      /**
       * Gives a value.
       *
       * @param c48 column {@code readings.c48}
       * @return this builder
       */
      public Builder c48(long c48) {
        this.c48 = c48;
        return this;
      }

      /**
       * Gives a value.
       *
       * @param c49 column {@code readings.c49}
       * @return this builder
       */
      public Builder c49(long c49) {
        this.c49 = c49;
        return this;
      }

      /**
       * Gives a value.
       *
       * @param c50 column {@code readings.c50}
       * @return this builder
       */
      public Builder c50(long c50) {
        this.c50 = c50;
        return this;
      }

      /**
       * Gives a value.
       *
       * @param c51 column {@code readings.c51}
       * @return this builder
       */
      public Builder c51(long c51) {
        this.c51 = c51;
        return this;
      }

      /**
       * Gives a value.
       *
       * @param c52 column {@code readings.c52}
       * @return this builder
       */
      public Builder c52(long c52) {
        this.c52 = c52;
        return this;
      }

      /**
       * Gives a value.
       *
       * @param c53 column {@code readings.c53}
       * @return this builder
       */
      public Builder c53(long c53) {
        this.c53 = c53;
        return this;
      }

      /**
       * Gives a value.
       *
       * @param c54 column {@code readings.c54}
       * @return this builder
       */
      public Builder c54(long c54) {
        this.c54 = c54;
        return this;
      }

      /**
       * Gives a value.
       *
       * @param c55 column {@code readings.c55}
       * @return this builder
       */
      public Builder c55(long c55) {
        this.c55 = c55;
        return this;
      }

      /**
       * Gives a value.
       *
       * @param c56 column {@code readings.c56}
       * @return this builder
       */
      public Builder c56(long c56) {
        this.c56 = c56;
        return this;
      }

      /**
       * Gives a value.
       *
       * @param c57 column {@code readings.c57}
       * @return this builder
       */
      public Builder c57(long c57) {
        this.c57 = c57;
        return this;
      }

      /**
       * Gives a value.
       *
       * @param c58 column {@code readings.c58}
       * @return this builder
       */
      public Builder c58(long c58) {
        this.c58 = c58;
        return this;
      }

      /**
       * Gives a value.
       *
       * @param c59 column {@code readings.c59}
       * @return this builder
       */
      public Builder c59(long c59) {
        this.c59 = c59;
        return this;
      }

      /**
       * Gives a value.
       *
       * @param c60 column {@code readings.c60}
       * @return this builder
       */
      public Builder c60(long c60) {
        this.c60 = c60;
        return this;
      }

      /**
       * Gives a value.
       *
       * @param c61 column {@code readings.c61}
       * @return this builder
       */
      public Builder c61(long c61) {
        this.c61 = c61;
        return this;
      }

      /**
       * Gives a value.
       *
       * @param c62 column {@code readings.c62}
       * @return this builder
       */
      public Builder c62(long c62) {
        this.c62 = c62;
        return this;
      }

      /**
       * Gives a value.
       *
       * @param c63 column {@code readings.c63}
       * @return this builder
       */
      public Builder c63(long c63) {
        this.c63 = c63;
        return this;
      }

      /**
       * Gives a value.
       *
       * @param c64 column {@code readings.c64}
       * @return this builder
       */
      public Builder c64(long c64) {
        this.c64 = c64;
        return this;
      }

      /**
       * Gives a value.
       *
       * @param c65 column {@code readings.c65}
       * @return this builder
       */
      public Builder c65(long c65) {
        this.c65 = c65;
        return this;
      }

      /**
       * Gives a value.
       *
       * @param c66 column {@code readings.c66}
       * @return this builder
       */
      public Builder c66(long c66) {
        this.c66 = c66;
        return this;
      }

      /**
       * Gives a value.
       *
       * @param c67 column {@code readings.c67}
       * @return this builder
       */
      public Builder c67(long c67) {
        this.c67 = c67;
        return this;
      }

      /**
       * Gives a value.
       *
       * @param c68 column {@code readings.c68}
       * @return this builder
       */
      public Builder c68(long c68) {
        this.c68 = c68;
        return this;
      }

      /**
       * Gives a value.
       *
       * @param c69 column {@code readings.c69}
       * @return this builder
       */
      public Builder c69(long c69) {
        this.c69 = c69;
        return this;
      }

      /**
       * Gives a value.
       *
       * @param c70 column {@code readings.c70}
       * @return this builder
       */
      public Builder c70(long c70) {
        this.c70 = c70;
        return this;
      }

      /**
       * Gives a value.
       *
       * @param c71 column {@code readings.c71}
       * @return this builder
       */
      public Builder c71(long c71) {
        this.c71 = c71;
        return this;
      }

      /**
       * Gives a value.
       *
       * @param c72 column {@code readings.c72}
       * @return this builder
       */
      public Builder c72(long c72) {
        this.c72 = c72;
        return this;
      }

      /**
       * Gives a value.
       *
       * @param c73 column {@code readings.c73}
       * @return this builder
       */
      public Builder c73(long c73) {
        this.c73 = c73;
        return this;
      }

      /**
       * Gives a value.
       *
       * @param c74 column {@code readings.c74}
       * @return this builder
       */
      public Builder c74(long c74) {
        this.c74 = c74;
        return this;
      }

      /**
       * Gives a value.
       *
       * @param c75 column {@code readings.c75}
       * @return this builder
       */
      public Builder c75(long c75) {
        this.c75 = c75;
        return this;
      }

      /**
       * Gives a value.
       *
       * @param c76 column {@code readings.c76}
       * @return this builder
       */
      public Builder c76(long c76) {
        this.c76 = c76;
        return this;
      }

      /**
       * Gives a value.
       *
       * @param c77 column {@code readings.c77}
       * @return this builder
       */
      public Builder c77(long c77) {
        this.c77 = c77;
        return this;
      }

      /**
       * Gives a value.
       *
       * @param c78 column {@code readings.c78}
       * @return this builder
       */
      public Builder c78(long c78) {
        this.c78 = c78;
        return this;
      }

      /**
       * Gives a value.
       *
       * @param c79 column {@code readings.c79}
       * @return this builder
       */
      public Builder c79(long c79) {
        this.c79 = c79;
        return this;
      }

      /**
       * Gives a value.
       *
       * @param c80 column {@code readings.c80}
       * @return this builder
       */
      public Builder c80(long c80) {
        this.c80 = c80;
        return this;
      }

      /**
       * Gives a value.
       *
       * @param c81 column {@code readings.c81}
       * @return this builder
       */
      public Builder c81(long c81) {
        this.c81 = c81;
        return this;
      }

      /**
       * Gives a value.
       *
       * @param c82 column {@code readings.c82}
       * @return this builder
       */
      public Builder c82(long c82) {
        this.c82 = c82;
        return this;
      }

      /**
       * Gives a value.
       *
       * @param c83 column {@code readings.c83}
       * @return this builder
       */
      public Builder c83(long c83) {
        this.c83 = c83;
        return this;
      }

      /**
       * Gives a value.
       *
       * @param c84 column {@code readings.c84}
       * @return this builder
       */
      public Builder c84(long c84) {
        this.c84 = c84;
        return this;
      }

      /**
       * Gives a value.
       *
       * @param c85 column {@code readings.c85}
       * @return this builder
       */
      public Builder c85(long c85) {
        this.c85 = c85;
        return this;
      }

      /**
       * Gives a value.
       *
       * @param c86 column {@code readings.c86}
       * @return this builder
       */
      public Builder c86(long c86) {
        this.c86 = c86;
        return this;
      }

      /**
       * Gives a value.
       *
       * @param c87 column {@code readings.c87}
       * @return this builder
       */
      public Builder c87(long c87) {
        this.c87 = c87;
        return this;
      }

      /**
       * Gives a value.
       *
       * @param c88 column {@code readings.c88}
       * @return this builder
       */
      public Builder c88(long c88) {
        this.c88 = c88;
        return this;
      }

      /**
       * Gives a value.
       *
       * @param c89 column {@code readings.c89}
       * @return this builder
       */
      public Builder c89(long c89) {
        this.c89 = c89;
        return this;
      }

      /**
       * Gives a value.
       *
       * @param c90 column {@code readings.c90}
       * @return this builder
       */
      public Builder c90(long c90) {
        this.c90 = c90;
        return this;
      }

      /**
       * Gives a value.
       *
       * @param c91 column {@code readings.c91}
       * @return this builder
       */
      public Builder c91(long c91) {
        this.c91 = c91;
        return this;
      }

      /**
       * Gives a value.
       *
       * @param c92 column {@code readings.c92}
       * @return this builder
       */
      public Builder c92(long c92) {
        this.c92 = c92;
        return this;
      }

      /**
       * Gives a value.
       *
       * @param c93 column {@code readings.c93}
       * @return this builder
       */
      public Builder c93(long c93) {
        this.c93 = c93;
        return this;
      }

      /**
       * Gives a value.
       *
       * @param c94 column {@code readings.c94}
       * @return this builder
       */
      public Builder c94(long c94) {
        this.c94 = c94;
        return this;
      }

      /**
       * Gives a value.
       *
       * @param c95 column {@code readings.c95}
       * @return this builder
       */
      public Builder c95(long c95) {
        this.c95 = c95;
        return this;
      }

      /**
       * Gives a value.
       *
       * @param c96 column {@code readings.c96}
       * @return this builder
       */
      public Builder c96(long c96) {
        this.c96 = c96;
        return this;
      }

      /**
       * Gives a value.
       *
       * @param c97 column {@code readings.c97}
       * @return this builder
       */
      public Builder c97(long c97) {
        this.c97 = c97;
        return this;
      }

      /**
       * Gives a value.
       *
       * @param c98 column {@code readings.c98}
       * @return this builder
       */
      public Builder c98(long c98) {
        this.c98 = c98;
        return this;
      }

      /**
       * Gives a value.
       *
       * @param c99 column {@code readings.c99}
       * @return this builder
       */
      public Builder c99(long c99) {
        this.c99 = c99;
        return this;
      }

      /**
       * Gives a value.
       *
       * @param c100 column {@code readings.c100}
       * @return this builder
       */
      public Builder c100(long c100) {
        this.c100 = c100;
        return this;
      }

      /**
       * Gives a value.
       *
       * @param c101 column {@code readings.c101}
       * @return this builder
       */
      public Builder c101(long c101) {
        this.c101 = c101;
        return this;
      }

      /**
       * Gives a value.
       *
       * @param c102 column {@code readings.c102}
       * @return this builder
       */
      public Builder c102(long c102) {
        this.c102 = c102;
        return this;
      }

      /**
       * Gives a value.
       *
       * @param c103 column {@code readings.c103}
       * @return this builder
       */
      public Builder c103(long c103) {
        this.c103 = c103;
        return this;
      }

      /**
       * Gives a value.
       *
       * @param c104 column {@code readings.c104}
       * @return this builder
       */
      public Builder c104(long c104) {
        this.c104 = c104;
        return this;
      }

      /**
       * Gives a value.
       *
       * @param c105 column {@code readings.c105}
       * @return this builder
       */
      public Builder c105(long c105) {
        this.c105 = c105;
        return this;
      }

      /**
       * Gives a value.
       *
       * @param c106 column {@code readings.c106}
       * @return this builder
       */
      public Builder c106(long c106) {
        this.c106 = c106;
        return this;
      }

      /**
       * Gives a value.
       *
       * @param c107 column {@code readings.c107}
       * @return this builder
       */
      public Builder c107(long c107) {
        this.c107 = c107;
        return this;
      }

      /**
       * Gives a value.
       *
       * @param c108 column {@code readings.c108}
       * @return this builder
       */
      public Builder c108(long c108) {
        this.c108 = c108;
        return this;
      }

      /**
       * Gives a value.
       *
       * @param c109 column {@code readings.c109}
       * @return this builder
       */
      public Builder c109(long c109) {
        this.c109 = c109;
        return this;
      }

      /**
       * Gives a value.
       *
       * @param c110 column {@code readings.c110}
       * @return this builder
       */
      public Builder c110(long c110) {
        this.c110 = c110;
        return this;
      }

      /**
       * Gives a value.
       *
       * @param c111 column {@code readings.c111}
       * @return this builder
       */
      public Builder c111(long c111) {
        this.c111 = c111;
        return this;
      }

      /**
       * Gives a value.
       *
       * @param c112 column {@code readings.c112}
       * @return this builder
       */
      public Builder c112(long c112) {
        this.c112 = c112;
        return this;
      }

      /**
       * Gives a value.
       *
       * @param c113 column {@code readings.c113}
       * @return this builder
       */
      public Builder c113(long c113) {
        this.c113 = c113;
        return this;
      }

      /**
       * Gives a value.
       *
       * @param c114 column {@code readings.c114}
       * @return this builder
       */
      public Builder c114(long c114) {
        this.c114 = c114;
        return this;
      }

      /**
       * Gives a value.
       *
       * @param c115 column {@code readings.c115}
       * @return this builder
       */
      public Builder c115(long c115) {
        this.c115 = c115;
        return this;
      }

      /**
       * Gives a value.
       *
       * @param c116 column {@code readings.c116}
       * @return this builder
       */
      public Builder c116(long c116) {
        this.c116 = c116;
        return this;
      }

      /**
       * Gives a value.
       *
       * @param c117 column {@code readings.c117}
       * @return this builder
       */
      public Builder c117(long c117) {
        this.c117 = c117;
        return this;
      }

      /**
       * Gives a value.
       *
       * @param c118 column {@code readings.c118}
       * @return this builder
       */
      public Builder c118(long c118) {
        this.c118 = c118;
        return this;
      }

      /**
       * Gives a value.
       *
       * @param c119 column {@code readings.c119}
       * @return this builder
       */
      public Builder c119(long c119) {
        this.c119 = c119;
        return this;
      }

      /**
       * Gives a value.
       *
       * @param c120 column {@code readings.c120}
       * @return this builder
       */
      public Builder c120(long c120) {
        this.c120 = c120;
        return this;
      }

      /**
       * Gives a value.
       *
       * @param c121 column {@code readings.c121}
       * @return this builder
       */
      public Builder c121(long c121) {
        this.c121 = c121;
        return this;
      }

      /**
       * Gives a value.
       *
       * @param c122 column {@code readings.c122}
       * @return this builder
       */
      public Builder c122(long c122) {
        this.c122 = c122;
        return this;
      }

      /**
       * Gives a value.
       *
       * @param c123 column {@code readings.c123}
       * @return this builder
       */
      public Builder c123(long c123) {
        this.c123 = c123;
        return this;
      }

      /**
       * Gives a value.
       *
       * @param c124 column {@code readings.c124}
       * @return this builder
       */
      public Builder c124(long c124) {
        this.c124 = c124;
        return this;
      }

      /**
       * Gives a value.
       *
       * @param c125 column {@code readings.c125}
       * @return this builder
       */
      public Builder c125(long c125) {
        this.c125 = c125;
        return this;
      }

      /**
       * Gives a value.
       *
       * @param builder column {@code readings.builder}
       * @return this builder
       */
      @JsonKey("maker")
      public Builder builder(String builder) {
        this.builder = builder;
        return this;
      }

      /**
       * Gives a value.
       *
       * @param note column {@code readings.note}, or null
       * @return this builder
       */
      public Builder note(@Nullable String note) {
        this.note = note;
        return this;
      }

      /**
       * Gives a value.
       *
       * @param others the rows of the list in order, unmodifiable
       * @return this builder
       */
      public Builder others(List<Long> others) {
        this.others = others;
        return this;
      }

      /**
       * Finishes.
       *
       * @return what was built
       * @throws java.lang.NullPointerException if one is missing that may not be null
       */
      public WithOthersRow build() {
        return new WithOthersRow(this);
      }
    }
  }

  /**
   * The parameters of {@link MetersQueries#move(MoveParameters)}.
   *
   * @param c2 meets column {@code c2}
   * @param c3 meets column {@code c3}
   * @param c4 meets column {@code c4}
   * @param c5 meets column {@code c5}
   * @param c6 meets column {@code c6}
   * @param c7 meets column {@code c7}
   * @param c8 meets column {@code c8}
   * @param c9 meets column {@code c9}
   * @param c10 meets column {@code c10}
   * @param c11 meets column {@code c11}
   * @param c12 meets column {@code c12}
   * @param c13 meets column {@code c13}
   * @param c14 meets column {@code c14}
   * @param c15 meets column {@code c15}
   * @param c16 meets column {@code c16}
   * @param c17 meets column {@code c17}
   * @param c18 meets column {@code c18}
   * @param c19 meets column {@code c19}
   * @param c20 meets column {@code c20}
   * @param c21 meets column {@code c21}
   * @param c22 meets column {@code c22}
   * @param c23 meets column {@code c23}
   * @param c24 meets column {@code c24}
   * @param c25 meets column {@code c25}
   * @param c26 meets column {@code c26}
   * @param c27 meets column {@code c27}
   * @param c28 meets column {@code c28}
   * @param c29 meets column {@code c29}
   * @param c30 meets column {@code c30}
   * @param c31 meets column {@code c31}
   * @param c32 meets column {@code c32}
   * @param c33 meets column {@code c33}
   * @param c34 meets column {@code c34}
   * @param c35 meets column {@code c35}
   * @param c36 meets column {@code c36}
   * @param c37 meets column {@code c37}
   * @param c38 meets column {@code c38}
   * @param c39 meets column {@code c39}
   * @param c40 meets column {@code c40}
   * @param c41 meets column {@code c41}
   * @param c42 meets column {@code c42}
   * @param c43 meets column {@code c43}
   * @param c44 meets column {@code c44}
   * @param c45 meets column {@code c45}
   * @param c46 meets column {@code c46}
   * @param c47 meets column {@code c47}
   * @param c48 meets column {@code c48}
   * @param c49 meets column {@code c49}
   * @param c50 meets column {@code c50}
   * @param c51 meets column {@code c51}
   * @param c52 meets column {@code c52}
   * @param c53 meets column {@code c53}
   * @param c54 meets column {@code c54}
   * @param c55 meets column {@code c55}
   * @param c56 meets column {@code c56}
   * @param c57 meets column {@code c57}
   * @param c58 meets column {@code c58}
   * @param c59 meets column {@code c59}
   * @param c60 meets column {@code c60}
   * @param c61 meets column {@code c61}
   * @param c62 meets column {@code c62}
   * @param c63 meets column {@code c63}
   * @param c64 meets column {@code c64}
   * @param c65 meets column {@code c65}
   * @param c66 meets column {@code c66}
   * @param c67 meets column {@code c67}
   * @param c68 meets column {@code c68}
   * @param c69 meets column {@code c69}
   * @param c70 meets column {@code c70}
   * @param c71 meets column {@code c71}
   * @param c72 meets column {@code c72}
   * @param c73 meets column {@code c73}
   * @param c74 meets column {@code c74}
   * @param c75 meets column {@code c75}
   * @param c76 meets column {@code c76}
   * @param c77 meets column {@code c77}
   * @param c78 meets column {@code c78}
   * @param c79 meets column {@code c79}
   * @param c80 meets column {@code c80}
   * @param c81 meets column {@code c81}
   * @param c82 meets column {@code c82}
   * @param c83 meets column {@code c83}
   * @param c84 meets column {@code c84}
   * @param c85 meets column {@code c85}
   * @param c86 meets column {@code c86}
   * @param c87 meets column {@code c87}
   * @param c88 meets column {@code c88}
   * @param c89 meets column {@code c89}
   * @param c90 meets column {@code c90}
   * @param c91 meets column {@code c91}
   * @param c92 meets column {@code c92}
   * @param c93 meets column {@code c93}
   * @param c94 meets column {@code c94}
   * @param c95 meets column {@code c95}
   * @param c96 meets column {@code c96}
   * @param c97 meets column {@code c97}
   * @param c98 meets column {@code c98}
   * @param c99 meets column {@code c99}
   * @param c100 meets column {@code c100}
   * @param c101 meets column {@code c101}
   * @param c102 meets column {@code c102}
   * @param c103 meets column {@code c103}
   * @param c104 meets column {@code c104}
   * @param c105 meets column {@code c105}
   * @param c106 meets column {@code c106}
   * @param c107 meets column {@code c107}
   * @param c108 meets column {@code c108}
   * @param c109 meets column {@code c109}
   * @param c110 meets column {@code c110}
   * @param c111 meets column {@code c111}
   * @param c112 meets column {@code c112}
   * @param c113 meets column {@code c113}
   * @param c114 meets column {@code c114}
   * @param c115 meets column {@code c115}
   * @param c116 meets column {@code c116}
   * @param c117 meets column {@code c117}
   * @param c118 meets column {@code c118}
   * @param c119 meets column {@code c119}
   * @param c120 meets column {@code c120}
   * @param c121 meets column {@code c121}
   * @param c122 meets column {@code c122}
   * @param c123 meets column {@code c123}
   * @param c124 meets column {@code c124}
   * @param c125 meets column {@code c125}
   * @param note meets column {@code note}; null stands for NULL
   * @param parameters values that meet column {@code id}, of any number, perhaps none
   */
  record MoveParameters(long c2, long c3, long c4, long c5, long c6, long c7, long c8, long c9, long c10,
      long c11, long c12, long c13, long c14, long c15, long c16, long c17, long c18, long c19,
      long c20, long c21, long c22, long c23, long c24, long c25, long c26, long c27, long c28,
      long c29, long c30, long c31, long c32, long c33, long c34, long c35, long c36, long c37,
      long c38, long c39, long c40, long c41, long c42, long c43, long c44, long c45, long c46,
      long c47, long c48, long c49, long c50, long c51, long c52, long c53, long c54, long c55,
      long c56, long c57, long c58, long c59, long c60, long c61, long c62, long c63, long c64,
      long c65, long c66, long c67, long c68, long c69, long c70, long c71, long c72, long c73,
      long c74, long c75, long c76, long c77, long c78, long c79, long c80, long c81, long c82,
      long c83, long c84, long c85, long c86, long c87, long c88, long c89, long c90, long c91,
      long c92, long c93, long c94, long c95, long c96, long c97, long c98, long c99, long c100,
      long c101, long c102, long c103, long c104, long c105, long c106, long c107, long c108,
      long c109, long c110, long c111, long c112, long c113, long c114, long c115, long c116,
      long c117, long c118, long c119, long c120, long c121, long c122, long c123, long c124,
      long c125, @Nullable String note, Collection<Long> parameters) {
    /**
     * Begins the parameters of one call.
     *
     * @return a builder without any value
     */
    public static Builder builder() {
      return new Builder();
    }

    /**
     * Takes the parameters by name. Not thread-safe.
     */
    public static final class Builder {
      private @Nullable Long c2;

      private @Nullable Long c3;

      private @Nullable Long c4;

      private @Nullable Long c5;

      private @Nullable Long c6;

      private @Nullable Long c7;

      private @Nullable Long c8;

      private @Nullable Long c9;

      private @Nullable Long c10;

      private @Nullable Long c11;

      private @Nullable Long c12;

      private @Nullable Long c13;

      private @Nullable Long c14;

      private @Nullable Long c15;

      private @Nullable Long c16;

      private @Nullable Long c17;

      private @Nullable Long c18;

      private @Nullable Long c19;

      private @Nullable Long c20;

      private @Nullable Long c21;

      private @Nullable Long c22;

      private @Nullable Long c23;

      private @Nullable Long c24;

      private @Nullable Long c25;

      private @Nullable Long c26;

      private @Nullable Long c27;

      private @Nullable Long c28;

      private @Nullable Long c29;

      private @Nullable Long c30;

      private @Nullable Long c31;

      private @Nullable Long c32;

      private @Nullable Long c33;

      private @Nullable Long c34;

      private @Nullable Long c35;

      private @Nullable Long c36;

      private @Nullable Long c37;

      private @Nullable Long c38;

      private @Nullable Long c39;

      private @Nullable Long c40;

      private @Nullable Long c41;

      private @Nullable Long c42;

      private @Nullable Long c43;

      private @Nullable Long c44;

      private @Nullable Long c45;

      private @Nullable Long c46;

      private @Nullable Long c47;

      private @Nullable Long c48;

      private @Nullable Long c49;

      private @Nullable Long c50;

      private @Nullable Long c51;

      private @Nullable Long c52;

      private @Nullable Long c53;

      private @Nullable Long c54;

      private @Nullable Long c55;

      private @Nullable Long c56;

      private @Nullable Long c57;

      private @Nullable Long c58;

      private @Nullable Long c59;

      private @Nullable Long c60;

      private @Nullable Long c61;

      private @Nullable Long c62;

      private @Nullable Long c63;

      private @Nullable Long c64;

      private @Nullable Long c65;

      private @Nullable Long c66;

      private @Nullable Long c67;

      private @Nullable Long c68;

      private @Nullable Long c69;

      private @Nullable Long c70;

      private @Nullable Long c71;

      private @Nullable Long c72;

      private @Nullable Long c73;

      private @Nullable Long c74;

      private @Nullable Long c75;

      private @Nullable Long c76;

      private @Nullable Long c77;

      private @Nullable Long c78;

      private @Nullable Long c79;

      private @Nullable Long c80;

      private @Nullable Long c81;

      private @Nullable Long c82;

      private @Nullable Long c83;

      private @Nullable Long c84;

      private @Nullable Long c85;

      private @Nullable Long c86;

      private @Nullable Long c87;

      private @Nullable Long c88;

      private @Nullable Long c89;

      private @Nullable Long c90;

      private @Nullable Long c91;

      private @Nullable Long c92;

      private @Nullable Long c93;

      private @Nullable Long c94;

      private @Nullable Long c95;

      private @Nullable Long c96;

      private @Nullable Long c97;

      private @Nullable Long c98;

      private @Nullable Long c99;

      private @Nullable Long c100;

      private @Nullable Long c101;

      private @Nullable Long c102;

      private @Nullable Long c103;

      private @Nullable Long c104;

      private @Nullable Long c105;

      private @Nullable Long c106;

      private @Nullable Long c107;

      private @Nullable Long c108;

      private @Nullable Long c109;

      private @Nullable Long c110;

      private @Nullable Long c111;

      private @Nullable Long c112;

      private @Nullable Long c113;

      private @Nullable Long c114;

      private @Nullable Long c115;

      private @Nullable Long c116;

      private @Nullable Long c117;

      private @Nullable Long c118;

      private @Nullable Long c119;

      private @Nullable Long c120;

      private @Nullable Long c121;

      private @Nullable Long c122;

      private @Nullable Long c123;

      private @Nullable Long c124;

      private @Nullable Long c125;

      private @Nullable String note;

      private @Nullable Collection<Long> parameters;

      private Builder() {
      }

      /**
       * Gives a value.
       *
       * @param c2 meets column {@code c2}
       * @return this builder
       */
      public Builder c2(long c2) {
        this.c2 = c2;
        return this;
      }

      /**
       * Gives a value.
       *
       * @param c3 meets column {@code c3}
       * @return this builder
       */
      public Builder c3(long c3) {
        this.c3 = c3;
        return this;
      }

      /**
       * Gives a value.
       *
       * @param c4 meets column {@code c4}
       * @return this builder
       */
      public Builder c4(long c4) {
        this.c4 = c4;
        return this;
      }

      /**
       * Gives a value.
       *
       * @param c5 meets column {@code c5}
       * @return this builder
       */
      public Builder c5(long c5) {
        this.c5 = c5;
        return this;
      }

      /**
       * Gives a value.
       *
       * @param c6 meets column {@code c6}
       * @return this builder
       */
      public Builder c6(long c6) {
        this.c6 = c6;
        return this;
      }

      /**
       * Gives a value.
       *
       * @param c7 meets column {@code c7}
       * @return this builder
       */
      public Builder c7(long c7) {
        this.c7 = c7;
        return this;
      }

      /**
       * Gives a value.
       *
       * @param c8 meets column {@code c8}
       * @return this builder
       */
      public Builder c8(long c8) {
        this.c8 = c8;
        return this;
      }

      /**
       * Gives a value.
       *
       * @param c9 meets column {@code c9}
       * @return this builder
       */
      public Builder c9(long c9) {
        this.c9 = c9;
        return this;
      }

      /**
       * Gives a value.
       *
       * @param c10 meets column {@code c10}
       * @return this builder
       */
      public Builder c10(long c10) {
        this.c10 = c10;
        return this;
      }

      /**
       * Gives a value.
       *
       * @param c11 meets column {@code c11}
       * @return this builder
       */
      public Builder c11(long c11) {
        this.c11 = c11;
        return this;
      }

      /**
       * Gives a value.
       *
       * @param c12 meets column {@code c12}
       * @return this builder
       */
      public Builder c12(long c12) {
        this.c12 = c12;
        return this;
      }

      /**
       * Gives a value.
       *
       * @param c13 meets column {@code c13}
       * @return this builder
       */
      public Builder c13(long c13) {
        this.c13 = c13;
        return this;
      }

      /**
       * Gives a value.
       *
       * @param c14 meets column {@code c14}
       * @return this builder
       */
      public Builder c14(long c14) {
        this.c14 = c14;
        return this;
      }

      /**
       * Gives a value.
       *
       * @param c15 meets column {@code c15}
       * @return this builder
       */
      public Builder c15(long c15) {
        this.c15 = c15;
        return this;
      }

      /**
       * Gives a value.
       *
       * @param c16 meets column {@code c16}
       * @return this builder
       */
      public Builder c16(long c16) {
        this.c16 = c16;
        return this;
      }

      /**
       * Gives a value.
       *
       * @param c17 meets column {@code c17}
       * @return this builder
       */
      public Builder c17(long c17) {
        this.c17 = c17;
        return this;
      }

      /**
       * Gives a value.
       *
       * @param c18 meets column {@code c18}
       * @return this builder
       */
      public Builder c18(long c18) {
        this.c18 = c18;
        return this;
      }

      /**
       * Gives a value.
       *
       * @param c19 meets column {@code c19}
       * @return this builder
       */
      public Builder c19(long c19) {
        this.c19 = c19;
        return this;
      }

      /**
       * Gives a value.
       *
       * @param c20 meets column {@code c20}
       * @return this builder
       */
      public Builder c20(long c20) {
        this.c20 = c20;
        return this;
      }

      /**
       * Gives a value.
       *
       * @param c21 meets column {@code c21}
       * @return this builder
       */
      public Builder c21(long c21) {
        this.c21 = c21;
        return this;
      }

      /**
       * Gives a value.
       *
       * @param c22 meets column {@code c22}
       * @return this builder
       */
      public Builder c22(long c22) {
        this.c22 = c22;
        return this;
      }

      /**
       * Gives a value.
       *
       * @param c23 meets column {@code c23}
       * @return this builder
       */
      public Builder c23(long c23) {
        this.c23 = c23;
        return this;
      }

      /**
       * Gives a value.
       *
       * @param c24 meets column {@code c24}
       * @return this builder
       */
      public Builder c24(long c24) {
        this.c24 = c24;
        return this;
      }

      /**
       * Gives a value.
       *
       * @param c25 meets column {@code c25}
       * @return this builder
       */
      public Builder c25(long c25) {
        this.c25 = c25;
        return this;
      }

      /**
       * Gives a value.
       *
       * @param c26 meets column {@code c26}
       * @return this builder
       */
      public Builder c26(long c26) {
        this.c26 = c26;
        return this;
      }

      /**
       * Gives a value.
       *
       * @param c27 meets column {@code c27}
       * @return this builder
       */
      public Builder c27(long c27) {
        this.c27 = c27;
        return this;
      }

      /**
       * Gives a value.
       *
       * @param c28 meets column {@code c28}
       * @return this builder
       */
      public Builder c28(long c28) {
        this.c28 = c28;
        return this;
      }

      /**
       * Gives a value.
       *
       * @param c29 meets column {@code c29}
       * @return this builder
       */
      public Builder c29(long c29) {
        this.c29 = c29;
        return this;
      }

      /**
       * Gives a value.
       *
       * @param c30 meets column {@code c30}
       * @return this builder
       */
      public Builder c30(long c30) {
        this.c30 = c30;
        return this;
      }

      /**
       * Gives a value.
       *
       * @param c31 meets column {@code c31}
       * @return this builder
       */
      public Builder c31(long c31) {
        this.c31 = c31;
        return this;
      }

      /**
       * Gives a value.
       *
       * @param c32 meets column {@code c32}
       * @return this builder
       */
      public Builder c32(long c32) {
        this.c32 = c32;
        return this;
      }

      /**
       * Gives a value.
       *
       * @param c33 meets column {@code c33}
       * @return this builder
       */
      public Builder c33(long c33) {
        this.c33 = c33;
        return this;
      }

      /**
       * Gives a value.
       *
       * @param c34 meets column {@code c34}
       * @return this builder
       */
      public Builder c34(long c34) {
        this.c34 = c34;
        return this;
      }

      /**
       * Gives a value.
       *
       * @param c35 meets column {@code c35}
       * @return this builder
       */
      public Builder c35(long c35) {
        this.c35 = c35;
        return this;
      }

      /**
       * Gives a value.
       *
       * @param c36 meets column {@code c36}
       * @return this builder
       */
      public Builder c36(long c36) {
        this.c36 = c36;
        return this;
      }

      /**
       * Gives a value.
       *
       * @param c37 meets column {@code c37}
       * @return this builder
       */
      public Builder c37(long c37) {
        this.c37 = c37;
        return this;
      }

      /**
       * Gives a value.
       *
       * @param c38 meets column {@code c38}
       * @return this builder
       */
      public Builder c38(long c38) {
        this.c38 = c38;
        return this;
      }

      /**
       * Gives a value.
       *
       * @param c39 meets column {@code c39}
       * @return this builder
       */
      public Builder c39(long c39) {
        this.c39 = c39;
        return this;
      }

      /**
       * Gives a value.
       *
       * @param c40 meets column {@code c40}
       * @return this builder
       */
      public Builder c40(long c40) {
        this.c40 = c40;
        return this;
      }

      /**
       * Gives a value.
       *
       * @param c41 meets column {@code c41}
       * @return this builder
       */
      public Builder c41(long c41) {
        this.c41 = c41;
        return this;
      }

      /**
       * Gives a value.
       *
       * @param c42 meets column {@code c42}
       * @return this builder
       */
      public Builder c42(long c42) {
        this.c42 = c42;
        return this;
      }

      /**
       * Gives a value.
       *
       * @param c43 meets column {@code c43}
       * @return this builder
       */
      public Builder c43(long c43) {
        this.c43 = c43;
        return this;
      }

      /**
       * Gives a value.
       *
       * @param c44 meets column {@code c44}
       * @return this builder
       */
      public Builder c44(long c44) {
        this.c44 = c44;
        return this;
      }

      /**
       * Gives a value.
       *
       * @param c45 meets column {@code c45}
       * @return this builder
       */
      public Builder c45(long c45) {
        this.c45 = c45;
        return this;
      }

      /**
       * Gives a value.
       *
       * @param c46 meets column {@code c46}
       * @return this builder
       */
      public Builder c46(long c46) {
        this.c46 = c46;
        return this;
      }

      /**
       * Gives a value.
       *
       * @param c47 meets column {@code c47}
       * @return this builder
       */
      public Builder c47(long c47) {
        this.c47 = c47;
        return this;
      }

      /**
       * Gives a value.
       *
       * @param c48 meets column {@code c48}
       * @return this builder
       */
      public Builder c48(long c48) {
        this.c48 = c48;
        return this;
      }

      /**
       * Gives a value.
       *
       * @param c49 meets column {@code c49}
       * @return this builder
       */
      public Builder c49(long c49) {
        this.c49 = c49;
        return this;
      }

      /**
       * Gives a value.
       *
       * @param c50 meets column {@code c50}
       * @return this builder
       */
      public Builder c50(long c50) {
        this.c50 = c50;
        return this;
      }

      /**
       * Gives a value.
       *
       * @param c51 meets column {@code c51}
       * @return this builder
       */
      public Builder c51(long c51) {
        this.c51 = c51;
        return this;
      }

      /**
       * Gives a value.
       *
       * @param c52 meets column {@code c52}
       * @return this builder
       */
      public Builder c52(long c52) {
        this.c52 = c52;
        return this;
      }

      /**
       * Gives a value.
       *
       * @param c53 meets column {@code c53}
       * @return this builder
       */
      public Builder c53(long c53) {
        this.c53 = c53;
        return this;
      }

      /**
       * Gives a value.
       *
       * @param c54 meets column {@code c54}
       * @return this builder
       */
      public Builder c54(long c54) {
        this.c54 = c54;
        return this;
      }

      /**
       * Gives a value.
       *
       * @param c55 meets column {@code c55}
       * @return this builder
       */
      public Builder c55(long c55) {
        this.c55 = c55;
        return this;
      }

      /**
       * Gives a value.
       *
       * @param c56 meets column {@code c56}
       * @return this builder
       */
      public Builder c56(long c56) {
        this.c56 = c56;
        return this;
      }

      /**
       * Gives a value.
       *
       * @param c57 meets column {@code c57}
       * @return this builder
       */
      public Builder c57(long c57) {
        this.c57 = c57;
        return this;
      }

      /**
       * Gives a value.
       *
       * @param c58 meets column {@code c58}
       * @return this builder
       */
      public Builder c58(long c58) {
        this.c58 = c58;
        return this;
      }

      /**
       * Gives a value.
       *
       * @param c59 meets column {@code c59}
       * @return this builder
       */
      public Builder c59(long c59) {
        this.c59 = c59;
        return this;
      }

      /**
       * Gives a value.
       *
       * @param c60 meets column {@code c60}
       * @return this builder
       */
      public Builder c60(long c60) {
        this.c60 = c60;
        return this;
      }

      /**
       * Gives a value.
       *
       * @param c61 meets column {@code c61}
       * @return this builder
       */
      public Builder c61(long c61) {
        this.c61 = c61;
        return this;
      }

      /**
       * Gives a value.
       *
       * @param c62 meets column {@code c62}
       * @return this builder
       */
      public Builder c62(long c62) {
        this.c62 = c62;
        return this;
      }

      /**
       * Gives a value.
       *
       * @param c63 meets column {@code c63}
       * @return this builder
       */
      public Builder c63(long c63) {
        this.c63 = c63;
        return this;
      }

      /**
       * Gives a value.
       *
       * @param c64 meets column {@code c64}
       * @return this builder
       */
      public Builder c64(long c64) {
        this.c64 = c64;
        return this;
      }

      /**
       * Gives a value.
       *
       * @param c65 meets column {@code c65}
       * @return this builder
       */
      public Builder c65(long c65) {
        this.c65 = c65;
        return this;
      }

      /**
       * Gives a value.
       *
       * @param c66 meets column {@code c66}
       * @return this builder
       */
      public Builder c66(long c66) {
        this.c66 = c66;
        return this;
      }

      /**
       * Gives a value.
       *
       * @param c67 meets column {@code c67}
       * @return this builder
       */
      public Builder c67(long c67) {
        this.c67 = c67;
        return this;
      }

      /**
       * Gives a value.
       *
       * @param c68 meets column {@code c68}
       * @return this builder
       */
      public Builder c68(long c68) {
        this.c68 = c68;
        return this;
      }

      /**
       * Gives a value.
       *
       * @param c69 meets column {@code c69}
       * @return this builder
       */
      public Builder c69(long c69) {
        this.c69 = c69;
        return this;
      }

      /**
       * Gives a value.
       *
       * @param c70 meets column {@code c70}
       * @return this builder
       */
      public Builder c70(long c70) {
        this.c70 = c70;
        return this;
      }

      /**
       * Gives a value.
       *
       * @param c71 meets column {@code c71}
       * @return this builder
       */
      public Builder c71(long c71) {
        this.c71 = c71;
        return this;
      }

      /**
       * Gives a value.
       *
       * @param c72 meets column {@code c72}
       * @return this builder
       */
      public Builder c72(long c72) {
        this.c72 = c72;
        return this;
      }

      /**
       * Gives a value.
       *
       * @param c73 meets column {@code c73}
       * @return this builder
       */
      public Builder c73(long c73) {
        this.c73 = c73;
        return this;
      }

      /**
       * Gives a value.
       *
       * @param c74 meets column {@code c74}
       * @return this builder
       */
      public Builder c74(long c74) {
        this.c74 = c74;
        return this;
      }

      /**
       * Gives a value.
       *
       * @param c75 meets column {@code c75}
       * @return this builder
       */
      public Builder c75(long c75) {
        this.c75 = c75;
        return this;
      }

      /**
       * Gives a value.
       *
       * @param c76 meets column {@code c76}
       * @return this builder
       */
      public Builder c76(long c76) {
        this.c76 = c76;
        return this;
      }

      /**
       * Gives a value.
       *
       * @param c77 meets column {@code c77}
       * @return this builder
       */
      public Builder c77(long c77) {
        this.c77 = c77;
        return this;
      }

      /**
       * Gives a value.
       *
       * @param c78 meets column {@code c78}
       * @return this builder
       */
      public Builder c78(long c78) {
        this.c78 = c78;
        return this;
      }

      /**
       * Gives a value.
       *
       * @param c79 meets column {@code c79}
       * @return this builder
       */
      public Builder c79(long c79) {
        this.c79 = c79;
        return this;
      }

      /**
       * Gives a value.
       *
       * @param c80 meets column {@code c80}
       * @return this builder
       */
      public Builder c80(long c80) {
        this.c80 = c80;
        return this;
      }

      /**
       * Gives a value.
       *
       * @param c81 meets column {@code c81}
       * @return this builder
       */
      public Builder c81(long c81) {
        this.c81 = c81;
        return this;
      }

      /**
       * Gives a value.
       *
       * @param c82 meets column {@code c82}
       * @return this builder
       */
      public Builder c82(long c82) {
        this.c82 = c82;
        return this;
      }

      /**
       * Gives a value.
       *
       * @param c83 meets column {@code c83}
       * @return this builder
       */
      public Builder c83(long c83) {
        this.c83 = c83;
        return this;
      }

      /**
       * Gives a value.
       *
       * @param c84 meets column {@code c84}
       * @return this builder
       */
      public Builder c84(long c84) {
        this.c84 = c84;
        return this;
      }

      /**
       * Gives a value.
       *
       * @param c85 meets column {@code c85}
       * @return this builder
       */
      public Builder c85(long c85) {
        this.c85 = c85;
        return this;
      }

      /**
       * Gives a value.
       *
       * @param c86 meets column {@code c86}
       * @return this builder
       */
      public Builder c86(long c86) {
        this.c86 = c86;
        return this;
      }

      /**
       * Gives a value.
       *
       * @param c87 meets column {@code c87}
       * @return this builder
       */
      public Builder c87(long c87) {
        this.c87 = c87;
        return this;
      }

      /**
       * Gives a value.
       *
       * @param c88 meets column {@code c88}
       * @return this builder
       */
      public Builder c88(long c88) {
        this.c88 = c88;
        return this;
      }

      /**
       * Gives a value.
       *
       * @param c89 meets column {@code c89}
       * @return this builder
       */
      public Builder c89(long c89) {
        this.c89 = c89;
        return this;
      }

      /**
       * Gives a value.
       *
       * @param c90 meets column {@code c90}
       * @return this builder
       */
      public Builder c90(long c90) {
        this.c90 = c90;
        return this;
      }

      /**
       * Gives a value.
       *
       * @param c91 meets column {@code c91}
       * @return this builder
       */
      public Builder c91(long c91) {
        this.c91 = c91;
        return this;
      }

      /**
       * Gives a value.
       *
       * @param c92 meets column {@code c92}
       * @return this builder
       */
      public Builder c92(long c92) {
        this.c92 = c92;
        return this;
      }

      /**
       * Gives a value.
       *
       * @param c93 meets column {@code c93}
       * @return this builder
       */
      public Builder c93(long c93) {
        this.c93 = c93;
        return this;
      }

      /**
       * Gives a value.
       *
       * @param c94 meets column {@code c94}
       * @return this builder
       */
      public Builder c94(long c94) {
        this.c94 = c94;
        return this;
      }

      /**
       * Gives a value.
       *
       * @param c95 meets column {@code c95}
       * @return this builder
       */
      public Builder c95(long c95) {
        this.c95 = c95;
        return this;
      }

      /**
       * Gives a value.
       *
       * @param c96 meets column {@code c96}
       * @return this builder
       */
      public Builder c96(long c96) {
        this.c96 = c96;
        return this;
      }

      /**
       * Gives a value.
       *
       * @param c97 meets column {@code c97}
       * @return this builder
       */
      public Builder c97(long c97) {
        this.c97 = c97;
        return this;
      }

      /**
       * Gives a value.
       *
       * @param c98 meets column {@code c98}
       * @return this builder
       */
      public Builder c98(long c98) {
        this.c98 = c98;
        return this;
      }

      /**
       * Gives a value.
       *
       * @param c99 meets column {@code c99}
       * @return this builder
       */
      public Builder c99(long c99) {
        this.c99 = c99;
        return this;
      }

      /**
       * Gives a value.
       *
       * @param c100 meets column {@code c100}
       * @return this builder
       */
      public Builder c100(long c100) {
        this.c100 = c100;
        return this;
      }

      /**
       * Gives a value.
       *
       * @param c101 meets column {@code c101}
       * @return this builder
       */
      public Builder c101(long c101) {
        this.c101 = c101;
        return this;
      }

      /**
       * Gives a value.
       *
       * @param c102 meets column {@code c102}
       * @return this builder
       */
      public Builder c102(long c102) {
        this.c102 = c102;
        return this;
      }

      /**
       * Gives a value.
       *
       * @param c103 meets column {@code c103}
       * @return this builder
       */
      public Builder c103(long c103) {
        this.c103 = c103;
        return this;
      }

      /**
       * Gives a value.
       *
       * @param c104 meets column {@code c104}
       * @return this builder
       */
      public Builder c104(long c104) {
        this.c104 = c104;
        return this;
      }

      /**
       * Gives a value.
       *
       * @param c105 meets column {@code c105}
       * @return this builder
       */
      public Builder c105(long c105) {
        this.c105 = c105;
        return this;
      }

      /**
       * Gives a value.
       *
       * @param c106 meets column {@code c106}
       * @return this builder
       */
      public Builder c106(long c106) {
        this.c106 = c106;
        return this;
      }

      /**
       * Gives a value.
       *
       * @param c107 meets column {@code c107}
       * @return this builder
       */
      public Builder c107(long c107) {
        this.c107 = c107;
        return this;
      }

      /**
       * Gives a value.
       *
       * @param c108 meets column {@code c108}
       * @return this builder
       */
      public Builder c108(long c108) {
        this.c108 = c108;
        return this;
      }

      /**
       * Gives a value.
       *
       * @param c109 meets column {@code c109}
       * @return this builder
       */
      public Builder c109(long c109) {
        this.c109 = c109;
        return this;
      }

      /**
       * Gives a value.
       *
       * @param c110 meets column {@code c110}
       * @return this builder
       */
      public Builder c110(long c110) {
        this.c110 = c110;
        return this;
      }

      /**
       * Gives a value.
       *
       * @param c111 meets column {@code c111}
       * @return this builder
       */
      public Builder c111(long c111) {
        this.c111 = c111;
        return this;
      }

      /**
       * Gives a value.
       *
       * @param c112 meets column {@code c112}
       * @return this builder
       */
      public Builder c112(long c112) {
        this.c112 = c112;
        return this;
      }

      /**
       * Gives a value.
       *
       * @param c113 meets column {@code c113}
       * @return this builder
       */
      public Builder c113(long c113) {
        this.c113 = c113;
        return this;
      }

      /**
       * Gives a value.
       *
       * @param c114 meets column {@code c114}
       * @return this builder
       */
      public Builder c114(long c114) {
        this.c114 = c114;
        return this;
      }

      /**
       * Gives a value.
       *
       * @param c115 meets column {@code c115}
       * @return this builder
       */
      public Builder c115(long c115) {
        this.c115 = c115;
        return this;
      }

      /**
       * Gives a value.
       *
       * @param c116 meets column {@code c116}
       * @return this builder
       */
      public Builder c116(long c116) {
        this.c116 = c116;
        return this;
      }

      /**
       * Gives a value.
       *
       * @param c117 meets column {@code c117}
       * @return this builder
       */
      public Builder c117(long c117) {
        this.c117 = c117;
        return this;
      }

      /**
       * Gives a value.
       *
       * @param c118 meets column {@code c118}
       * @return this builder
       */
      public Builder c118(long c118) {
        this.c118 = c118;
        return this;
      }

      /**
       * Gives a value.
       *
       * @param c119 meets column {@code c119}
       * @return this builder
       */
      public Builder c119(long c119) {
        this.c119 = c119;
        return this;
      }

      /**
       * Gives a value.
       *
       * @param c120 meets column {@code c120}
       * @return this builder
       */
      public Builder c120(long c120) {
        this.c120 = c120;
        return this;
      }

      /**
       * Gives a value.
       *
       * @param c121 meets column {@code c121}
       * @return this builder
       */
      public Builder c121(long c121) {
        this.c121 = c121;
        return this;
      }

      /**
       * Gives a value.
       *
       * @param c122 meets column {@code c122}
       * @return this builder
       */
      public Builder c122(long c122) {
        this.c122 = c122;
        return this;
      }

      /**
       * Gives a value.
       *
       * @param c123 meets column {@code c123}
       * @return this builder
       */
      public Builder c123(long c123) {
        this.c123 = c123;
        return this;
      }

      /**
       * Gives a value.
       *
       * @param c124 meets column {@code c124}
       * @return this builder
       */
      public Builder c124(long c124) {
        this.c124 = c124;
        return this;
      }

      /**
       * Gives a value.
       *
       * @param c125 meets column {@code c125}
       * @return this builder
       */
      public Builder c125(long c125) {
        this.c125 = c125;
        return this;
      }

      /**
       * Gives a value.
       *
       * @param note meets column {@code note}; null stands for NULL
       * @return this builder
       */
      public Builder note(@Nullable String note) {
        this.note = note;
        return this;
      }

      /**
       * Gives a value.
       *
       * @param parameters values that meet column {@code id}, of any number, perhaps none
       * @return this builder
       */
      public Builder parameters(Collection<Long> parameters) {
        this.parameters = parameters;
        return this;
      }

      /**
       * Finishes.
       *
       * @return what was built
       * @throws java.lang.NullPointerException if one is missing that may not be null
       */
      public MoveParameters build() {
        return new MoveParameters(
            Objects.requireNonNull(c2, "c2"),
            Objects.requireNonNull(c3, "c3"),
            Objects.requireNonNull(c4, "c4"),
            Objects.requireNonNull(c5, "c5"),
            Objects.requireNonNull(c6, "c6"),
            Objects.requireNonNull(c7, "c7"),
            Objects.requireNonNull(c8, "c8"),
            Objects.requireNonNull(c9, "c9"),
            Objects.requireNonNull(c10, "c10"),
            Objects.requireNonNull(c11, "c11"),
            Objects.requireNonNull(c12, "c12"),
            Objects.requireNonNull(c13, "c13"),
            Objects.requireNonNull(c14, "c14"),
            Objects.requireNonNull(c15, "c15"),
            Objects.requireNonNull(c16, "c16"),
            Objects.requireNonNull(c17, "c17"),
            Objects.requireNonNull(c18, "c18"),
            Objects.requireNonNull(c19, "c19"),
            Objects.requireNonNull(c20, "c20"),
            Objects.requireNonNull(c21, "c21"),
            Objects.requireNonNull(c22, "c22"),
            Objects.requireNonNull(c23, "c23"),
            Objects.requireNonNull(c24, "c24"),
            Objects.requireNonNull(c25, "c25"),
            Objects.requireNonNull(c26, "c26"),
            Objects.requireNonNull(c27, "c27"),
            Objects.requireNonNull(c28, "c28"),
            Objects.requireNonNull(c29, "c29"),
            Objects.requireNonNull(c30, "c30"),
            Objects.requireNonNull(c31, "c31"),
            Objects.requireNonNull(c32, "c32"),
            Objects.requireNonNull(c33, "c33"),
            Objects.requireNonNull(c34, "c34"),
            Objects.requireNonNull(c35, "c35"),
            Objects.requireNonNull(c36, "c36"),
            Objects.requireNonNull(c37, "c37"),
            Objects.requireNonNull(c38, "c38"),
            Objects.requireNonNull(c39, "c39"),
            Objects.requireNonNull(c40, "c40"),
            Objects.requireNonNull(c41, "c41"),
            Objects.requireNonNull(c42, "c42"),
            Objects.requireNonNull(c43, "c43"),
            Objects.requireNonNull(c44, "c44"),
            Objects.requireNonNull(c45, "c45"),
            Objects.requireNonNull(c46, "c46"),
            Objects.requireNonNull(c47, "c47"),
            Objects.requireNonNull(c48, "c48"),
            Objects.requireNonNull(c49, "c49"),
            Objects.requireNonNull(c50, "c50"),
            Objects.requireNonNull(c51, "c51"),
            Objects.requireNonNull(c52, "c52"),
            Objects.requireNonNull(c53, "c53"),
            Objects.requireNonNull(c54, "c54"),
            Objects.requireNonNull(c55, "c55"),
            Objects.requireNonNull(c56, "c56"),
            Objects.requireNonNull(c57, "c57"),
            Objects.requireNonNull(c58, "c58"),
            Objects.requireNonNull(c59, "c59"),
            Objects.requireNonNull(c60, "c60"),
            Objects.requireNonNull(c61, "c61"),
            Objects.requireNonNull(c62, "c62"),
            Objects.requireNonNull(c63, "c63"),
            Objects.requireNonNull(c64, "c64"),
            Objects.requireNonNull(c65, "c65"),
            Objects.requireNonNull(c66, "c66"),
            Objects.requireNonNull(c67, "c67"),
            Objects.requireNonNull(c68, "c68"),
            Objects.requireNonNull(c69, "c69"),
            Objects.requireNonNull(c70, "c70"),
            Objects.requireNonNull(c71, "c71"),
            Objects.requireNonNull(c72, "c72"),
            Objects.requireNonNull(c73, "c73"),
            Objects.requireNonNull(c74, "c74"),
            Objects.requireNonNull(c75, "c75"),
            Objects.requireNonNull(c76, "c76"),
            Objects.requireNonNull(c77, "c77"),
            Objects.requireNonNull(c78, "c78"),
            Objects.requireNonNull(c79, "c79"),
            Objects.requireNonNull(c80, "c80"),
            Objects.requireNonNull(c81, "c81"),
            Objects.requireNonNull(c82, "c82"),
            Objects.requireNonNull(c83, "c83"),
            Objects.requireNonNull(c84, "c84"),
            Objects.requireNonNull(c85, "c85"),
            Objects.requireNonNull(c86, "c86"),
            Objects.requireNonNull(c87, "c87"),
            Objects.requireNonNull(c88, "c88"),
            Objects.requireNonNull(c89, "c89"),
            Objects.requireNonNull(c90, "c90"),
            Objects.requireNonNull(c91, "c91"),
            Objects.requireNonNull(c92, "c92"),
            Objects.requireNonNull(c93, "c93"),
            Objects.requireNonNull(c94, "c94"),
            Objects.requireNonNull(c95, "c95"),
            Objects.requireNonNull(c96, "c96"),
            Objects.requireNonNull(c97, "c97"),
            Objects.requireNonNull(c98, "c98"),
            Objects.requireNonNull(c99, "c99"),
            Objects.requireNonNull(c100, "c100"),
            Objects.requireNonNull(c101, "c101"),
            Objects.requireNonNull(c102, "c102"),
            Objects.requireNonNull(c103, "c103"),
            Objects.requireNonNull(c104, "c104"),
            Objects.requireNonNull(c105, "c105"),
            Objects.requireNonNull(c106, "c106"),
            Objects.requireNonNull(c107, "c107"),
            Objects.requireNonNull(c108, "c108"),
            Objects.requireNonNull(c109, "c109"),
            Objects.requireNonNull(c110, "c110"),
            Objects.requireNonNull(c111, "c111"),
            Objects.requireNonNull(c112, "c112"),
            Objects.requireNonNull(c113, "c113"),
            Objects.requireNonNull(c114, "c114"),
            Objects.requireNonNull(c115, "c115"),
            Objects.requireNonNull(c116, "c116"),
            Objects.requireNonNull(c117, "c117"),
            Objects.requireNonNull(c118, "c118"),
            Objects.requireNonNull(c119, "c119"),
            Objects.requireNonNull(c120, "c120"),
            Objects.requireNonNull(c121, "c121"),
            Objects.requireNonNull(c122, "c122"),
            Objects.requireNonNull(c123, "c123"),
            Objects.requireNonNull(c124, "c124"),
            Objects.requireNonNull(c125, "c125"),
            note,
            Objects.requireNonNull(parameters, "parameters"));
      }
    }
  }
}
