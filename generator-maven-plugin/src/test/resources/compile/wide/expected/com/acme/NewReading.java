package com.acme;

import java.util.Objects;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/**
 * A row of table {@code readings} to be inserted. What is not given takes its default. Immutable.
 */
@NullMarked
@Generated(
    value = "sluice-maven-plugin",
    comments = "com/acme/meters.sql:2"
)
public final class NewReading {
  private @Nullable Long id;

  private long c2;

  private long c3;

  private long c4;

  private long c5;

  private long c6;

  private long c7;

  private long c8;

  private long c9;

  private long c10;

  private long c11;

  private long c12;

  private long c13;

  private long c14;

  private long c15;

  private long c16;

  private long c17;

  private long c18;

  private long c19;

  private long c20;

  private long c21;

  private long c22;

  private long c23;

  private long c24;

  private long c25;

  private long c26;

  private long c27;

  private long c28;

  private long c29;

  private long c30;

  private long c31;

  private long c32;

  private long c33;

  private long c34;

  private long c35;

  private long c36;

  private long c37;

  private long c38;

  private long c39;

  private long c40;

  private long c41;

  private long c42;

  private long c43;

  private long c44;

  private long c45;

  private long c46;

  private long c47;

  private long c48;

  private long c49;

  private long c50;

  private long c51;

  private long c52;

  private long c53;

  private long c54;

  private long c55;

  private long c56;

  private long c57;

  private long c58;

  private long c59;

  private long c60;

  private long c61;

  private long c62;

  private long c63;

  private long c64;

  private long c65;

  private long c66;

  private long c67;

  private long c68;

  private long c69;

  private long c70;

  private long c71;

  private long c72;

  private long c73;

  private long c74;

  private long c75;

  private long c76;

  private long c77;

  private long c78;

  private long c79;

  private long c80;

  private long c81;

  private long c82;

  private long c83;

  private long c84;

  private long c85;

  private long c86;

  private long c87;

  private long c88;

  private long c89;

  private long c90;

  private long c91;

  private long c92;

  private long c93;

  private long c94;

  private long c95;

  private long c96;

  private long c97;

  private long c98;

  private long c99;

  private long c100;

  private long c101;

  private long c102;

  private long c103;

  private long c104;

  private long c105;

  private long c106;

  private long c107;

  private long c108;

  private long c109;

  private long c110;

  private long c111;

  private long c112;

  private long c113;

  private long c114;

  private long c115;

  private long c116;

  private long c117;

  private long c118;

  private long c119;

  private long c120;

  private long c121;

  private long c122;

  private long c123;

  private long c124;

  private long c125;

  private String builder;

  private @Nullable String note;

  private boolean hasNote;

  /**
   * Begins with what must be given.
   *
   * @param c2 column {@code readings.c2}
   * @param c3 column {@code readings.c3}
   * @param c4 column {@code readings.c4}
   * @param c5 column {@code readings.c5}
   * @param c6 column {@code readings.c6}
   * @param c7 column {@code readings.c7}
   * @param c8 column {@code readings.c8}
   * @param c9 column {@code readings.c9}
   * @param c10 column {@code readings.c10}
   * @param c11 column {@code readings.c11}
   * @param c12 column {@code readings.c12}
   * @param c13 column {@code readings.c13}
   * @param c14 column {@code readings.c14}
   * @param c15 column {@code readings.c15}
   * @param c16 column {@code readings.c16}
   * @param c17 column {@code readings.c17}
   * @param c18 column {@code readings.c18}
   * @param c19 column {@code readings.c19}
   * @param c20 column {@code readings.c20}
   * @param c21 column {@code readings.c21}
   * @param c22 column {@code readings.c22}
   * @param c23 column {@code readings.c23}
   * @param c24 column {@code readings.c24}
   * @param c25 column {@code readings.c25}
   * @param c26 column {@code readings.c26}
   * @param c27 column {@code readings.c27}
   * @param c28 column {@code readings.c28}
   * @param c29 column {@code readings.c29}
   * @param c30 column {@code readings.c30}
   * @param c31 column {@code readings.c31}
   * @param c32 column {@code readings.c32}
   * @param c33 column {@code readings.c33}
   * @param c34 column {@code readings.c34}
   * @param c35 column {@code readings.c35}
   * @param c36 column {@code readings.c36}
   * @param c37 column {@code readings.c37}
   * @param c38 column {@code readings.c38}
   * @param c39 column {@code readings.c39}
   * @param c40 column {@code readings.c40}
   * @param c41 column {@code readings.c41}
   * @param c42 column {@code readings.c42}
   * @param c43 column {@code readings.c43}
   * @param c44 column {@code readings.c44}
   * @param c45 column {@code readings.c45}
   * @param c46 column {@code readings.c46}
   * @param c47 column {@code readings.c47}
   * @param c48 column {@code readings.c48}
   * @param c49 column {@code readings.c49}
   * @param c50 column {@code readings.c50}
   * @param c51 column {@code readings.c51}
   * @param c52 column {@code readings.c52}
   * @param c53 column {@code readings.c53}
   * @param c54 column {@code readings.c54}
   * @param c55 column {@code readings.c55}
   * @param c56 column {@code readings.c56}
   * @param c57 column {@code readings.c57}
   * @param c58 column {@code readings.c58}
   * @param c59 column {@code readings.c59}
   * @param c60 column {@code readings.c60}
   * @param c61 column {@code readings.c61}
   * @param c62 column {@code readings.c62}
   * @param c63 column {@code readings.c63}
   * @param c64 column {@code readings.c64}
   * @param c65 column {@code readings.c65}
   * @param c66 column {@code readings.c66}
   * @param c67 column {@code readings.c67}
   * @param c68 column {@code readings.c68}
   * @param c69 column {@code readings.c69}
   * @param c70 column {@code readings.c70}
   * @param c71 column {@code readings.c71}
   * @param c72 column {@code readings.c72}
   * @param c73 column {@code readings.c73}
   * @param c74 column {@code readings.c74}
   * @param c75 column {@code readings.c75}
   * @param c76 column {@code readings.c76}
   * @param c77 column {@code readings.c77}
   * @param c78 column {@code readings.c78}
   * @param c79 column {@code readings.c79}
   * @param c80 column {@code readings.c80}
   * @param c81 column {@code readings.c81}
   * @param c82 column {@code readings.c82}
   * @param c83 column {@code readings.c83}
   * @param c84 column {@code readings.c84}
   * @param c85 column {@code readings.c85}
   * @param c86 column {@code readings.c86}
   * @param c87 column {@code readings.c87}
   * @param c88 column {@code readings.c88}
   * @param c89 column {@code readings.c89}
   * @param c90 column {@code readings.c90}
   * @param c91 column {@code readings.c91}
   * @param c92 column {@code readings.c92}
   * @param c93 column {@code readings.c93}
   * @param c94 column {@code readings.c94}
   * @param c95 column {@code readings.c95}
   * @param c96 column {@code readings.c96}
   * @param c97 column {@code readings.c97}
   * @param c98 column {@code readings.c98}
   * @param c99 column {@code readings.c99}
   * @param c100 column {@code readings.c100}
   * @param c101 column {@code readings.c101}
   * @param c102 column {@code readings.c102}
   * @param c103 column {@code readings.c103}
   * @param c104 column {@code readings.c104}
   * @param c105 column {@code readings.c105}
   * @param c106 column {@code readings.c106}
   * @param c107 column {@code readings.c107}
   * @param c108 column {@code readings.c108}
   * @param c109 column {@code readings.c109}
   * @param c110 column {@code readings.c110}
   * @param c111 column {@code readings.c111}
   * @param c112 column {@code readings.c112}
   * @param c113 column {@code readings.c113}
   * @param c114 column {@code readings.c114}
   * @param c115 column {@code readings.c115}
   * @param c116 column {@code readings.c116}
   * @param c117 column {@code readings.c117}
   * @param c118 column {@code readings.c118}
   * @param c119 column {@code readings.c119}
   * @param c120 column {@code readings.c120}
   * @param c121 column {@code readings.c121}
   * @param c122 column {@code readings.c122}
   * @param c123 column {@code readings.c123}
   * @param c124 column {@code readings.c124}
   * @param c125 column {@code readings.c125}
   * @param builder column {@code readings.builder}
   */
  public NewReading(long c2, long c3, long c4, long c5, long c6, long c7, long c8, long c9,
      long c10, long c11, long c12, long c13, long c14, long c15, long c16, long c17, long c18,
      long c19, long c20, long c21, long c22, long c23, long c24, long c25, long c26, long c27,
      long c28, long c29, long c30, long c31, long c32, long c33, long c34, long c35, long c36,
      long c37, long c38, long c39, long c40, long c41, long c42, long c43, long c44, long c45,
      long c46, long c47, long c48, long c49, long c50, long c51, long c52, long c53, long c54,
      long c55, long c56, long c57, long c58, long c59, long c60, long c61, long c62, long c63,
      long c64, long c65, long c66, long c67, long c68, long c69, long c70, long c71, long c72,
      long c73, long c74, long c75, long c76, long c77, long c78, long c79, long c80, long c81,
      long c82, long c83, long c84, long c85, long c86, long c87, long c88, long c89, long c90,
      long c91, long c92, long c93, long c94, long c95, long c96, long c97, long c98, long c99,
      long c100, long c101, long c102, long c103, long c104, long c105, long c106, long c107,
      long c108, long c109, long c110, long c111, long c112, long c113, long c114, long c115,
      long c116, long c117, long c118, long c119, long c120, long c121, long c122, long c123,
      long c124, long c125, String builder) {
    this.c2 = c2;
    this.c3 = c3;
    this.c4 = c4;
    this.c5 = c5;
    this.c6 = c6;
    this.c7 = c7;
    this.c8 = c8;
    this.c9 = c9;
    this.c10 = c10;
    this.c11 = c11;
    this.c12 = c12;
    this.c13 = c13;
    this.c14 = c14;
    this.c15 = c15;
    this.c16 = c16;
    this.c17 = c17;
    this.c18 = c18;
    this.c19 = c19;
    this.c20 = c20;
    this.c21 = c21;
    this.c22 = c22;
    this.c23 = c23;
    this.c24 = c24;
    this.c25 = c25;
    this.c26 = c26;
    this.c27 = c27;
    this.c28 = c28;
    this.c29 = c29;
    this.c30 = c30;
    this.c31 = c31;
    this.c32 = c32;
    this.c33 = c33;
    this.c34 = c34;
    this.c35 = c35;
    this.c36 = c36;
    this.c37 = c37;
    this.c38 = c38;
    this.c39 = c39;
    this.c40 = c40;
    this.c41 = c41;
    this.c42 = c42;
    this.c43 = c43;
    this.c44 = c44;
    this.c45 = c45;
    this.c46 = c46;
    this.c47 = c47;
    this.c48 = c48;
    this.c49 = c49;
    this.c50 = c50;
    this.c51 = c51;
    this.c52 = c52;
    this.c53 = c53;
    this.c54 = c54;
    this.c55 = c55;
    this.c56 = c56;
    this.c57 = c57;
    this.c58 = c58;
    this.c59 = c59;
    this.c60 = c60;
    this.c61 = c61;
    this.c62 = c62;
    this.c63 = c63;
    this.c64 = c64;
    this.c65 = c65;
    this.c66 = c66;
    this.c67 = c67;
    this.c68 = c68;
    this.c69 = c69;
    this.c70 = c70;
    this.c71 = c71;
    this.c72 = c72;
    this.c73 = c73;
    this.c74 = c74;
    this.c75 = c75;
    this.c76 = c76;
    this.c77 = c77;
    this.c78 = c78;
    this.c79 = c79;
    this.c80 = c80;
    this.c81 = c81;
    this.c82 = c82;
    this.c83 = c83;
    this.c84 = c84;
    this.c85 = c85;
    this.c86 = c86;
    this.c87 = c87;
    this.c88 = c88;
    this.c89 = c89;
    this.c90 = c90;
    this.c91 = c91;
    this.c92 = c92;
    this.c93 = c93;
    this.c94 = c94;
    this.c95 = c95;
    this.c96 = c96;
    this.c97 = c97;
    this.c98 = c98;
    this.c99 = c99;
    this.c100 = c100;
    this.c101 = c101;
    this.c102 = c102;
    this.c103 = c103;
    this.c104 = c104;
    this.c105 = c105;
    this.c106 = c106;
    this.c107 = c107;
    this.c108 = c108;
    this.c109 = c109;
    this.c110 = c110;
    this.c111 = c111;
    this.c112 = c112;
    this.c113 = c113;
    this.c114 = c114;
    this.c115 = c115;
    this.c116 = c116;
    this.c117 = c117;
    this.c118 = c118;
    this.c119 = c119;
    this.c120 = c120;
    this.c121 = c121;
    this.c122 = c122;
    this.c123 = c123;
    this.c124 = c124;
    this.c125 = c125;
    this.builder = Objects.requireNonNull(builder, "builder");
  }

  private NewReading(NewReading other) {
    this.id = other.id;
    this.c2 = other.c2;
    this.c3 = other.c3;
    this.c4 = other.c4;
    this.c5 = other.c5;
    this.c6 = other.c6;
    this.c7 = other.c7;
    this.c8 = other.c8;
    this.c9 = other.c9;
    this.c10 = other.c10;
    this.c11 = other.c11;
    this.c12 = other.c12;
    this.c13 = other.c13;
    this.c14 = other.c14;
    this.c15 = other.c15;
    this.c16 = other.c16;
    this.c17 = other.c17;
    this.c18 = other.c18;
    this.c19 = other.c19;
    this.c20 = other.c20;
    this.c21 = other.c21;
    this.c22 = other.c22;
    this.c23 = other.c23;
    this.c24 = other.c24;
    this.c25 = other.c25;
    this.c26 = other.c26;
    this.c27 = other.c27;
    this.c28 = other.c28;
    this.c29 = other.c29;
    this.c30 = other.c30;
    this.c31 = other.c31;
    this.c32 = other.c32;
    this.c33 = other.c33;
    this.c34 = other.c34;
    this.c35 = other.c35;
    this.c36 = other.c36;
    this.c37 = other.c37;
    this.c38 = other.c38;
    this.c39 = other.c39;
    this.c40 = other.c40;
    this.c41 = other.c41;
    this.c42 = other.c42;
    this.c43 = other.c43;
    this.c44 = other.c44;
    this.c45 = other.c45;
    this.c46 = other.c46;
    this.c47 = other.c47;
    this.c48 = other.c48;
    this.c49 = other.c49;
    this.c50 = other.c50;
    this.c51 = other.c51;
    this.c52 = other.c52;
    this.c53 = other.c53;
    this.c54 = other.c54;
    this.c55 = other.c55;
    this.c56 = other.c56;
    this.c57 = other.c57;
    this.c58 = other.c58;
    this.c59 = other.c59;
    this.c60 = other.c60;
    this.c61 = other.c61;
    this.c62 = other.c62;
    this.c63 = other.c63;
    this.c64 = other.c64;
    this.c65 = other.c65;
    this.c66 = other.c66;
    this.c67 = other.c67;
    this.c68 = other.c68;
    this.c69 = other.c69;
    this.c70 = other.c70;
    this.c71 = other.c71;
    this.c72 = other.c72;
    this.c73 = other.c73;
    this.c74 = other.c74;
    this.c75 = other.c75;
    this.c76 = other.c76;
    this.c77 = other.c77;
    this.c78 = other.c78;
    this.c79 = other.c79;
    this.c80 = other.c80;
    this.c81 = other.c81;
    this.c82 = other.c82;
    this.c83 = other.c83;
    this.c84 = other.c84;
    this.c85 = other.c85;
    this.c86 = other.c86;
    this.c87 = other.c87;
    this.c88 = other.c88;
    this.c89 = other.c89;
    this.c90 = other.c90;
    this.c91 = other.c91;
    this.c92 = other.c92;
    this.c93 = other.c93;
    this.c94 = other.c94;
    this.c95 = other.c95;
    this.c96 = other.c96;
    this.c97 = other.c97;
    this.c98 = other.c98;
    this.c99 = other.c99;
    this.c100 = other.c100;
    this.c101 = other.c101;
    this.c102 = other.c102;
    this.c103 = other.c103;
    this.c104 = other.c104;
    this.c105 = other.c105;
    this.c106 = other.c106;
    this.c107 = other.c107;
    this.c108 = other.c108;
    this.c109 = other.c109;
    this.c110 = other.c110;
    this.c111 = other.c111;
    this.c112 = other.c112;
    this.c113 = other.c113;
    this.c114 = other.c114;
    this.c115 = other.c115;
    this.c116 = other.c116;
    this.c117 = other.c117;
    this.c118 = other.c118;
    this.c119 = other.c119;
    this.c120 = other.c120;
    this.c121 = other.c121;
    this.c122 = other.c122;
    this.c123 = other.c123;
    this.c124 = other.c124;
    this.c125 = other.c125;
    this.builder = other.builder;
    this.note = other.note;
    this.hasNote = other.hasNote;
  }

  /**
   * Returns a copy with another value.
   *
   * @param id column {@code readings.id}
   * @return the copy
   */
  public NewReading withId(long id) {
    NewReading copy = new NewReading(this);
    copy.id = id;
    return copy;
  }

  /**
   * Returns a copy with another value.
   *
   * @param c2 column {@code readings.c2}
   * @return the copy
   */
  public NewReading withC2(long c2) {
    NewReading copy = new NewReading(this);
    copy.c2 = c2;
    return copy;
  }

  /**
   * Returns a copy with another value.
   *
   * @param c3 column {@code readings.c3}
   * @return the copy
   */
  public NewReading withC3(long c3) {
    NewReading copy = new NewReading(this);
    copy.c3 = c3;
    return copy;
  }

  /**
   * Returns a copy with another value.
   *
   * @param c4 column {@code readings.c4}
   * @return the copy
   */
  public NewReading withC4(long c4) {
    NewReading copy = new NewReading(this);
    copy.c4 = c4;
    return copy;
  }

  /**
   * Returns a copy with another value.
   *
   * @param c5 column {@code readings.c5}
   * @return the copy
   */
  public NewReading withC5(long c5) {
    NewReading copy = new NewReading(this);
    copy.c5 = c5;
    return copy;
  }

  /**
   * Returns a copy with another value.
   *
   * @param c6 column {@code readings.c6}
   * @return the copy
   */
  public NewReading withC6(long c6) {
    NewReading copy = new NewReading(this);
    copy.c6 = c6;
    return copy;
  }

  /**
   * Returns a copy with another value.
   *
   * @param c7 column {@code readings.c7}
   * @return the copy
   */
  public NewReading withC7(long c7) {
    NewReading copy = new NewReading(this);
    copy.c7 = c7;
    return copy;
  }

  /**
   * Returns a copy with another value.
   *
   * @param c8 column {@code readings.c8}
   * @return the copy
   */
  public NewReading withC8(long c8) {
    NewReading copy = new NewReading(this);
    copy.c8 = c8;
    return copy;
  }

  /**
   * Returns a copy with another value.
   *
   * @param c9 column {@code readings.c9}
   * @return the copy
   */
  public NewReading withC9(long c9) {
    NewReading copy = new NewReading(this);
    copy.c9 = c9;
    return copy;
  }

  /**
   * Returns a copy with another value.
   *
   * @param c10 column {@code readings.c10}
   * @return the copy
   */
  public NewReading withC10(long c10) {
    NewReading copy = new NewReading(this);
    copy.c10 = c10;
    return copy;
  }

  /**
   * Returns a copy with another value.
   *
   * @param c11 column {@code readings.c11}
   * @return the copy
   */
  public NewReading withC11(long c11) {
    NewReading copy = new NewReading(this);
    copy.c11 = c11;
    return copy;
  }

  /**
   * Returns a copy with another value.
   *
   * @param c12 column {@code readings.c12}
   * @return the copy
   */
  public NewReading withC12(long c12) {
    NewReading copy = new NewReading(this);
    copy.c12 = c12;
    return copy;
  }

  /**
   * Returns a copy with another value.
   *
   * @param c13 column {@code readings.c13}
   * @return the copy
   */
  public NewReading withC13(long c13) {
    NewReading copy = new NewReading(this);
    copy.c13 = c13;
    return copy;
  }

  /**
   * Returns a copy with another value.
   *
   * @param c14 column {@code readings.c14}
   * @return the copy
   */
  public NewReading withC14(long c14) {
    NewReading copy = new NewReading(this);
    copy.c14 = c14;
    return copy;
  }

  /**
   * Returns a copy with another value.
   *
   * @param c15 column {@code readings.c15}
   * @return the copy
   */
  public NewReading withC15(long c15) {
    NewReading copy = new NewReading(this);
    copy.c15 = c15;
    return copy;
  }

  /**
   * Returns a copy with another value.
   *
   * @param c16 column {@code readings.c16}
   * @return the copy
   */
  public NewReading withC16(long c16) {
    NewReading copy = new NewReading(this);
    copy.c16 = c16;
    return copy;
  }

  /**
   * Returns a copy with another value.
   *
   * @param c17 column {@code readings.c17}
   * @return the copy
   */
  public NewReading withC17(long c17) {
    NewReading copy = new NewReading(this);
    copy.c17 = c17;
    return copy;
  }

  /**
   * Returns a copy with another value.
   *
   * @param c18 column {@code readings.c18}
   * @return the copy
   */
  public NewReading withC18(long c18) {
    NewReading copy = new NewReading(this);
    copy.c18 = c18;
    return copy;
  }

  /**
   * Returns a copy with another value.
   *
   * @param c19 column {@code readings.c19}
   * @return the copy
   */
  public NewReading withC19(long c19) {
    NewReading copy = new NewReading(this);
    copy.c19 = c19;
    return copy;
  }

  /**
   * Returns a copy with another value.
   *
   * @param c20 column {@code readings.c20}
   * @return the copy
   */
  public NewReading withC20(long c20) {
    NewReading copy = new NewReading(this);
    copy.c20 = c20;
    return copy;
  }

  /**
   * Returns a copy with another value.
   *
   * @param c21 column {@code readings.c21}
   * @return the copy
   */
  public NewReading withC21(long c21) {
    NewReading copy = new NewReading(this);
    copy.c21 = c21;
    return copy;
  }

  /**
   * Returns a copy with another value.
   *
   * @param c22 column {@code readings.c22}
   * @return the copy
   */
  public NewReading withC22(long c22) {
    NewReading copy = new NewReading(this);
    copy.c22 = c22;
    return copy;
  }

  /**
   * Returns a copy with another value.
   *
   * @param c23 column {@code readings.c23}
   * @return the copy
   */
  public NewReading withC23(long c23) {
    NewReading copy = new NewReading(this);
    copy.c23 = c23;
    return copy;
  }

  /**
   * Returns a copy with another value.
   *
   * @param c24 column {@code readings.c24}
   * @return the copy
   */
  public NewReading withC24(long c24) {
    NewReading copy = new NewReading(this);
    copy.c24 = c24;
    return copy;
  }

  /**
   * Returns a copy with another value.
   *
   * @param c25 column {@code readings.c25}
   * @return the copy
   */
  public NewReading withC25(long c25) {
    NewReading copy = new NewReading(this);
    copy.c25 = c25;
    return copy;
  }

  /**
   * Returns a copy with another value.
   *
   * @param c26 column {@code readings.c26}
   * @return the copy
   */
  public NewReading withC26(long c26) {
    NewReading copy = new NewReading(this);
    copy.c26 = c26;
    return copy;
  }

  /**
   * Returns a copy with another value.
   *
   * @param c27 column {@code readings.c27}
   * @return the copy
   */
  public NewReading withC27(long c27) {
    NewReading copy = new NewReading(this);
    copy.c27 = c27;
    return copy;
  }

  /**
   * Returns a copy with another value.
   *
   * @param c28 column {@code readings.c28}
   * @return the copy
   */
  public NewReading withC28(long c28) {
    NewReading copy = new NewReading(this);
    copy.c28 = c28;
    return copy;
  }

  /**
   * Returns a copy with another value.
   *
   * @param c29 column {@code readings.c29}
   * @return the copy
   */
  public NewReading withC29(long c29) {
    NewReading copy = new NewReading(this);
    copy.c29 = c29;
    return copy;
  }

  /**
   * Returns a copy with another value.
   *
   * @param c30 column {@code readings.c30}
   * @return the copy
   */
  public NewReading withC30(long c30) {
    NewReading copy = new NewReading(this);
    copy.c30 = c30;
    return copy;
  }

  /**
   * Returns a copy with another value.
   *
   * @param c31 column {@code readings.c31}
   * @return the copy
   */
  public NewReading withC31(long c31) {
    NewReading copy = new NewReading(this);
    copy.c31 = c31;
    return copy;
  }

  /**
   * Returns a copy with another value.
   *
   * @param c32 column {@code readings.c32}
   * @return the copy
   */
  public NewReading withC32(long c32) {
    NewReading copy = new NewReading(this);
    copy.c32 = c32;
    return copy;
  }

  /**
   * Returns a copy with another value.
   *
   * @param c33 column {@code readings.c33}
   * @return the copy
   */
  public NewReading withC33(long c33) {
    NewReading copy = new NewReading(this);
    copy.c33 = c33;
    return copy;
  }

  /**
   * Returns a copy with another value.
   *
   * @param c34 column {@code readings.c34}
   * @return the copy
   */
  public NewReading withC34(long c34) {
    NewReading copy = new NewReading(this);
    copy.c34 = c34;
    return copy;
  }

  /**
   * Returns a copy with another value.
   *
   * @param c35 column {@code readings.c35}
   * @return the copy
   */
  public NewReading withC35(long c35) {
    NewReading copy = new NewReading(this);
    copy.c35 = c35;
    return copy;
  }

  /**
   * Returns a copy with another value.
   *
   * @param c36 column {@code readings.c36}
   * @return the copy
   */
  public NewReading withC36(long c36) {
    NewReading copy = new NewReading(this);
    copy.c36 = c36;
    return copy;
  }

  /**
   * Returns a copy with another value.
   *
   * @param c37 column {@code readings.c37}
   * @return the copy
   */
  public NewReading withC37(long c37) {
    NewReading copy = new NewReading(this);
    copy.c37 = c37;
    return copy;
  }

  /**
   * Returns a copy with another value.
   *
   * @param c38 column {@code readings.c38}
   * @return the copy
   */
  public NewReading withC38(long c38) {
    NewReading copy = new NewReading(this);
    copy.c38 = c38;
    return copy;
  }

  /**
   * Returns a copy with another value.
   *
   * @param c39 column {@code readings.c39}
   * @return the copy
   */
  public NewReading withC39(long c39) {
    NewReading copy = new NewReading(this);
    copy.c39 = c39;
    return copy;
  }

  /**
   * Returns a copy with another value.
   *
   * @param c40 column {@code readings.c40}
   * @return the copy
   */
  public NewReading withC40(long c40) {
    NewReading copy = new NewReading(this);
    copy.c40 = c40;
    return copy;
  }

  /**
   * Returns a copy with another value.
   *
   * @param c41 column {@code readings.c41}
   * @return the copy
   */
  public NewReading withC41(long c41) {
    NewReading copy = new NewReading(this);
    copy.c41 = c41;
    return copy;
  }

  /**
   * Returns a copy with another value.
   *
   * @param c42 column {@code readings.c42}
   * @return the copy
   */
  public NewReading withC42(long c42) {
    NewReading copy = new NewReading(this);
    copy.c42 = c42;
    return copy;
  }

  /**
   * Returns a copy with another value.
   *
   * @param c43 column {@code readings.c43}
   * @return the copy
   */
  public NewReading withC43(long c43) {
    NewReading copy = new NewReading(this);
    copy.c43 = c43;
    return copy;
  }

  /**
   * Returns a copy with another value.
   *
   * @param c44 column {@code readings.c44}
   * @return the copy
   */
  public NewReading withC44(long c44) {
    NewReading copy = new NewReading(this);
    copy.c44 = c44;
    return copy;
  }

  /**
   * Returns a copy with another value.
   *
   * @param c45 column {@code readings.c45}
   * @return the copy
   */
  public NewReading withC45(long c45) {
    NewReading copy = new NewReading(this);
    copy.c45 = c45;
    return copy;
  }

  /**
   * Returns a copy with another value.
   *
   * @param c46 column {@code readings.c46}
   * @return the copy
   */
  public NewReading withC46(long c46) {
    NewReading copy = new NewReading(this);
    copy.c46 = c46;
    return copy;
  }

  /**
   * Returns a copy with another value.
   *
   * @param c47 column {@code readings.c47}
   * @return the copy
   */
  public NewReading withC47(long c47) {
    NewReading copy = new NewReading(this);
    copy.c47 = c47;
    return copy;
  }

  /**
   * Returns a copy with another value.
   *
   * @param c48 column {@code readings.c48}
   * @return the copy
   */
  public NewReading withC48(long c48) {
    NewReading copy = new NewReading(this);
    copy.c48 = c48;
    return copy;
  }

  /**
   * Returns a copy with another value.
   *
   * @param c49 column {@code readings.c49}
   * @return the copy
   */
  public NewReading withC49(long c49) {
    NewReading copy = new NewReading(this);
    copy.c49 = c49;
    return copy;
  }

  /**
   * Returns a copy with another value.
   *
   * @param c50 column {@code readings.c50}
   * @return the copy
   */
  public NewReading withC50(long c50) {
    NewReading copy = new NewReading(this);
    copy.c50 = c50;
    return copy;
  }

  /**
   * Returns a copy with another value.
   *
   * @param c51 column {@code readings.c51}
   * @return the copy
   */
  public NewReading withC51(long c51) {
    NewReading copy = new NewReading(this);
    copy.c51 = c51;
    return copy;
  }

  /**
   * Returns a copy with another value.
   *
   * @param c52 column {@code readings.c52}
   * @return the copy
   */
  public NewReading withC52(long c52) {
    NewReading copy = new NewReading(this);
    copy.c52 = c52;
    return copy;
  }

  /**
   * Returns a copy with another value.
   *
   * @param c53 column {@code readings.c53}
   * @return the copy
   */
  public NewReading withC53(long c53) {
    NewReading copy = new NewReading(this);
    copy.c53 = c53;
    return copy;
  }

  /**
   * Returns a copy with another value.
   *
   * @param c54 column {@code readings.c54}
   * @return the copy
   */
  public NewReading withC54(long c54) {
    NewReading copy = new NewReading(this);
    copy.c54 = c54;
    return copy;
  }

  /**
   * Returns a copy with another value.
   *
   * @param c55 column {@code readings.c55}
   * @return the copy
   */
  public NewReading withC55(long c55) {
    NewReading copy = new NewReading(this);
    copy.c55 = c55;
    return copy;
  }

  /**
   * Returns a copy with another value.
   *
   * @param c56 column {@code readings.c56}
   * @return the copy
   */
  public NewReading withC56(long c56) {
    NewReading copy = new NewReading(this);
    copy.c56 = c56;
    return copy;
  }

  /**
   * Returns a copy with another value.
   *
   * @param c57 column {@code readings.c57}
   * @return the copy
   */
  public NewReading withC57(long c57) {
    NewReading copy = new NewReading(this);
    copy.c57 = c57;
    return copy;
  }

  /**
   * Returns a copy with another value.
   *
   * @param c58 column {@code readings.c58}
   * @return the copy
   */
  public NewReading withC58(long c58) {
    NewReading copy = new NewReading(this);
    copy.c58 = c58;
    return copy;
  }

  /**
   * Returns a copy with another value.
   *
   * @param c59 column {@code readings.c59}
   * @return the copy
   */
  public NewReading withC59(long c59) {
    NewReading copy = new NewReading(this);
    copy.c59 = c59;
    return copy;
  }

  /**
   * Returns a copy with another value.
   *
   * @param c60 column {@code readings.c60}
   * @return the copy
   */
  public NewReading withC60(long c60) {
    NewReading copy = new NewReading(this);
    copy.c60 = c60;
    return copy;
  }

  /**
   * Returns a copy with another value.
   *
   * @param c61 column {@code readings.c61}
   * @return the copy
   */
  public NewReading withC61(long c61) {
    NewReading copy = new NewReading(this);
    copy.c61 = c61;
    return copy;
  }

  /**
   * Returns a copy with another value.
   *
   * @param c62 column {@code readings.c62}
   * @return the copy
   */
  public NewReading withC62(long c62) {
    NewReading copy = new NewReading(this);
    copy.c62 = c62;
    return copy;
  }

  /**
   * Returns a copy with another value.
   *
   * @param c63 column {@code readings.c63}
   * @return the copy
   */
  public NewReading withC63(long c63) {
    NewReading copy = new NewReading(this);
    copy.c63 = c63;
    return copy;
  }

  /**
   * Returns a copy with another value.
   *
   * @param c64 column {@code readings.c64}
   * @return the copy
   */
  public NewReading withC64(long c64) {
    NewReading copy = new NewReading(this);
    copy.c64 = c64;
    return copy;
  }

  /**
   * Returns a copy with another value.
   *
   * @param c65 column {@code readings.c65}
   * @return the copy
   */
  public NewReading withC65(long c65) {
    NewReading copy = new NewReading(this);
    copy.c65 = c65;
    return copy;
  }

  /**
   * Returns a copy with another value.
   *
   * @param c66 column {@code readings.c66}
   * @return the copy
   */
  public NewReading withC66(long c66) {
    NewReading copy = new NewReading(this);
    copy.c66 = c66;
    return copy;
  }

  /**
   * Returns a copy with another value.
   *
   * @param c67 column {@code readings.c67}
   * @return the copy
   */
  public NewReading withC67(long c67) {
    NewReading copy = new NewReading(this);
    copy.c67 = c67;
    return copy;
  }

  /**
   * Returns a copy with another value.
   *
   * @param c68 column {@code readings.c68}
   * @return the copy
   */
  public NewReading withC68(long c68) {
    NewReading copy = new NewReading(this);
    copy.c68 = c68;
    return copy;
  }

  /**
   * Returns a copy with another value.
   *
   * @param c69 column {@code readings.c69}
   * @return the copy
   */
  public NewReading withC69(long c69) {
    NewReading copy = new NewReading(this);
    copy.c69 = c69;
    return copy;
  }

  /**
   * Returns a copy with another value.
   *
   * @param c70 column {@code readings.c70}
   * @return the copy
   */
  public NewReading withC70(long c70) {
    NewReading copy = new NewReading(this);
    copy.c70 = c70;
    return copy;
  }

  /**
   * Returns a copy with another value.
   *
   * @param c71 column {@code readings.c71}
   * @return the copy
   */
  public NewReading withC71(long c71) {
    NewReading copy = new NewReading(this);
    copy.c71 = c71;
    return copy;
  }

  /**
   * Returns a copy with another value.
   *
   * @param c72 column {@code readings.c72}
   * @return the copy
   */
  public NewReading withC72(long c72) {
    NewReading copy = new NewReading(this);
    copy.c72 = c72;
    return copy;
  }

  /**
   * Returns a copy with another value.
   *
   * @param c73 column {@code readings.c73}
   * @return the copy
   */
  public NewReading withC73(long c73) {
    NewReading copy = new NewReading(this);
    copy.c73 = c73;
    return copy;
  }

  /**
   * Returns a copy with another value.
   *
   * @param c74 column {@code readings.c74}
   * @return the copy
   */
  public NewReading withC74(long c74) {
    NewReading copy = new NewReading(this);
    copy.c74 = c74;
    return copy;
  }

  /**
   * Returns a copy with another value.
   *
   * @param c75 column {@code readings.c75}
   * @return the copy
   */
  public NewReading withC75(long c75) {
    NewReading copy = new NewReading(this);
    copy.c75 = c75;
    return copy;
  }

  /**
   * Returns a copy with another value.
   *
   * @param c76 column {@code readings.c76}
   * @return the copy
   */
  public NewReading withC76(long c76) {
    NewReading copy = new NewReading(this);
    copy.c76 = c76;
    return copy;
  }

  /**
   * Returns a copy with another value.
   *
   * @param c77 column {@code readings.c77}
   * @return the copy
   */
  public NewReading withC77(long c77) {
    NewReading copy = new NewReading(this);
    copy.c77 = c77;
    return copy;
  }

  /**
   * Returns a copy with another value.
   *
   * @param c78 column {@code readings.c78}
   * @return the copy
   */
  public NewReading withC78(long c78) {
    NewReading copy = new NewReading(this);
    copy.c78 = c78;
    return copy;
  }

  /**
   * Returns a copy with another value.
   *
   * @param c79 column {@code readings.c79}
   * @return the copy
   */
  public NewReading withC79(long c79) {
    NewReading copy = new NewReading(this);
    copy.c79 = c79;
    return copy;
  }

  /**
   * Returns a copy with another value.
   *
   * @param c80 column {@code readings.c80}
   * @return the copy
   */
  public NewReading withC80(long c80) {
    NewReading copy = new NewReading(this);
    copy.c80 = c80;
    return copy;
  }

  /**
   * Returns a copy with another value.
   *
   * @param c81 column {@code readings.c81}
   * @return the copy
   */
  public NewReading withC81(long c81) {
    NewReading copy = new NewReading(this);
    copy.c81 = c81;
    return copy;
  }

  /**
   * Returns a copy with another value.
   *
   * @param c82 column {@code readings.c82}
   * @return the copy
   */
  public NewReading withC82(long c82) {
    NewReading copy = new NewReading(this);
    copy.c82 = c82;
    return copy;
  }

  /**
   * Returns a copy with another value.
   *
   * @param c83 column {@code readings.c83}
   * @return the copy
   */
  public NewReading withC83(long c83) {
    NewReading copy = new NewReading(this);
    copy.c83 = c83;
    return copy;
  }

  /**
   * Returns a copy with another value.
   *
   * @param c84 column {@code readings.c84}
   * @return the copy
   */
  public NewReading withC84(long c84) {
    NewReading copy = new NewReading(this);
    copy.c84 = c84;
    return copy;
  }

  /**
   * Returns a copy with another value.
   *
   * @param c85 column {@code readings.c85}
   * @return the copy
   */
  public NewReading withC85(long c85) {
    NewReading copy = new NewReading(this);
    copy.c85 = c85;
    return copy;
  }

  /**
   * Returns a copy with another value.
   *
   * @param c86 column {@code readings.c86}
   * @return the copy
   */
  public NewReading withC86(long c86) {
    NewReading copy = new NewReading(this);
    copy.c86 = c86;
    return copy;
  }

  /**
   * Returns a copy with another value.
   *
   * @param c87 column {@code readings.c87}
   * @return the copy
   */
  public NewReading withC87(long c87) {
    NewReading copy = new NewReading(this);
    copy.c87 = c87;
    return copy;
  }

  /**
   * Returns a copy with another value.
   *
   * @param c88 column {@code readings.c88}
   * @return the copy
   */
  public NewReading withC88(long c88) {
    NewReading copy = new NewReading(this);
    copy.c88 = c88;
    return copy;
  }

  /**
   * Returns a copy with another value.
   *
   * @param c89 column {@code readings.c89}
   * @return the copy
   */
  public NewReading withC89(long c89) {
    NewReading copy = new NewReading(this);
    copy.c89 = c89;
    return copy;
  }

  /**
   * Returns a copy with another value.
   *
   * @param c90 column {@code readings.c90}
   * @return the copy
   */
  public NewReading withC90(long c90) {
    NewReading copy = new NewReading(this);
    copy.c90 = c90;
    return copy;
  }

  /**
   * Returns a copy with another value.
   *
   * @param c91 column {@code readings.c91}
   * @return the copy
   */
  public NewReading withC91(long c91) {
    NewReading copy = new NewReading(this);
    copy.c91 = c91;
    return copy;
  }

  /**
   * Returns a copy with another value.
   *
   * @param c92 column {@code readings.c92}
   * @return the copy
   */
  public NewReading withC92(long c92) {
    NewReading copy = new NewReading(this);
    copy.c92 = c92;
    return copy;
  }

  /**
   * Returns a copy with another value.
   *
   * @param c93 column {@code readings.c93}
   * @return the copy
   */
  public NewReading withC93(long c93) {
    NewReading copy = new NewReading(this);
    copy.c93 = c93;
    return copy;
  }

  /**
   * Returns a copy with another value.
   *
   * @param c94 column {@code readings.c94}
   * @return the copy
   */
  public NewReading withC94(long c94) {
    NewReading copy = new NewReading(this);
    copy.c94 = c94;
    return copy;
  }

  /**
   * Returns a copy with another value.
   *
   * @param c95 column {@code readings.c95}
   * @return the copy
   */
  public NewReading withC95(long c95) {
    NewReading copy = new NewReading(this);
    copy.c95 = c95;
    return copy;
  }

  /**
   * Returns a copy with another value.
   *
   * @param c96 column {@code readings.c96}
   * @return the copy
   */
  public NewReading withC96(long c96) {
    NewReading copy = new NewReading(this);
    copy.c96 = c96;
    return copy;
  }

  /**
   * Returns a copy with another value.
   *
   * @param c97 column {@code readings.c97}
   * @return the copy
   */
  public NewReading withC97(long c97) {
    NewReading copy = new NewReading(this);
    copy.c97 = c97;
    return copy;
  }

  /**
   * Returns a copy with another value.
   *
   * @param c98 column {@code readings.c98}
   * @return the copy
   */
  public NewReading withC98(long c98) {
    NewReading copy = new NewReading(this);
    copy.c98 = c98;
    return copy;
  }

  /**
   * Returns a copy with another value.
   *
   * @param c99 column {@code readings.c99}
   * @return the copy
   */
  public NewReading withC99(long c99) {
    NewReading copy = new NewReading(this);
    copy.c99 = c99;
    return copy;
  }

  /**
   * Returns a copy with another value.
   *
   * @param c100 column {@code readings.c100}
   * @return the copy
   */
  public NewReading withC100(long c100) {
    NewReading copy = new NewReading(this);
    copy.c100 = c100;
    return copy;
  }

  /**
   * Returns a copy with another value.
   *
   * @param c101 column {@code readings.c101}
   * @return the copy
   */
  public NewReading withC101(long c101) {
    NewReading copy = new NewReading(this);
    copy.c101 = c101;
    return copy;
  }

  /**
   * Returns a copy with another value.
   *
   * @param c102 column {@code readings.c102}
   * @return the copy
   */
  public NewReading withC102(long c102) {
    NewReading copy = new NewReading(this);
    copy.c102 = c102;
    return copy;
  }

  /**
   * Returns a copy with another value.
   *
   * @param c103 column {@code readings.c103}
   * @return the copy
   */
  public NewReading withC103(long c103) {
    NewReading copy = new NewReading(this);
    copy.c103 = c103;
    return copy;
  }

  /**
   * Returns a copy with another value.
   *
   * @param c104 column {@code readings.c104}
   * @return the copy
   */
  public NewReading withC104(long c104) {
    NewReading copy = new NewReading(this);
    copy.c104 = c104;
    return copy;
  }

  /**
   * Returns a copy with another value.
   *
   * @param c105 column {@code readings.c105}
   * @return the copy
   */
  public NewReading withC105(long c105) {
    NewReading copy = new NewReading(this);
    copy.c105 = c105;
    return copy;
  }

  /**
   * Returns a copy with another value.
   *
   * @param c106 column {@code readings.c106}
   * @return the copy
   */
  public NewReading withC106(long c106) {
    NewReading copy = new NewReading(this);
    copy.c106 = c106;
    return copy;
  }

  /**
   * Returns a copy with another value.
   *
   * @param c107 column {@code readings.c107}
   * @return the copy
   */
  public NewReading withC107(long c107) {
    NewReading copy = new NewReading(this);
    copy.c107 = c107;
    return copy;
  }

  /**
   * Returns a copy with another value.
   *
   * @param c108 column {@code readings.c108}
   * @return the copy
   */
  public NewReading withC108(long c108) {
    NewReading copy = new NewReading(this);
    copy.c108 = c108;
    return copy;
  }

  /**
   * Returns a copy with another value.
   *
   * @param c109 column {@code readings.c109}
   * @return the copy
   */
  public NewReading withC109(long c109) {
    NewReading copy = new NewReading(this);
    copy.c109 = c109;
    return copy;
  }

  /**
   * Returns a copy with another value.
   *
   * @param c110 column {@code readings.c110}
   * @return the copy
   */
  public NewReading withC110(long c110) {
    NewReading copy = new NewReading(this);
    copy.c110 = c110;
    return copy;
  }

  /**
   * Returns a copy with another value.
   *
   * @param c111 column {@code readings.c111}
   * @return the copy
   */
  public NewReading withC111(long c111) {
    NewReading copy = new NewReading(this);
    copy.c111 = c111;
    return copy;
  }

  /**
   * Returns a copy with another value.
   *
   * @param c112 column {@code readings.c112}
   * @return the copy
   */
  public NewReading withC112(long c112) {
    NewReading copy = new NewReading(this);
    copy.c112 = c112;
    return copy;
  }

  /**
   * Returns a copy with another value.
   *
   * @param c113 column {@code readings.c113}
   * @return the copy
   */
  public NewReading withC113(long c113) {
    NewReading copy = new NewReading(this);
    copy.c113 = c113;
    return copy;
  }

  /**
   * Returns a copy with another value.
   *
   * @param c114 column {@code readings.c114}
   * @return the copy
   */
  public NewReading withC114(long c114) {
    NewReading copy = new NewReading(this);
    copy.c114 = c114;
    return copy;
  }

  /**
   * Returns a copy with another value.
   *
   * @param c115 column {@code readings.c115}
   * @return the copy
   */
  public NewReading withC115(long c115) {
    NewReading copy = new NewReading(this);
    copy.c115 = c115;
    return copy;
  }

  /**
   * Returns a copy with another value.
   *
   * @param c116 column {@code readings.c116}
   * @return the copy
   */
  public NewReading withC116(long c116) {
    NewReading copy = new NewReading(this);
    copy.c116 = c116;
    return copy;
  }

  /**
   * Returns a copy with another value.
   *
   * @param c117 column {@code readings.c117}
   * @return the copy
   */
  public NewReading withC117(long c117) {
    NewReading copy = new NewReading(this);
    copy.c117 = c117;
    return copy;
  }

  /**
   * Returns a copy with another value.
   *
   * @param c118 column {@code readings.c118}
   * @return the copy
   */
  public NewReading withC118(long c118) {
    NewReading copy = new NewReading(this);
    copy.c118 = c118;
    return copy;
  }

  /**
   * Returns a copy with another value.
   *
   * @param c119 column {@code readings.c119}
   * @return the copy
   */
  public NewReading withC119(long c119) {
    NewReading copy = new NewReading(this);
    copy.c119 = c119;
    return copy;
  }

  /**
   * Returns a copy with another value.
   *
   * @param c120 column {@code readings.c120}
   * @return the copy
   */
  public NewReading withC120(long c120) {
    NewReading copy = new NewReading(this);
    copy.c120 = c120;
    return copy;
  }

  /**
   * Returns a copy with another value.
   *
   * @param c121 column {@code readings.c121}
   * @return the copy
   */
  public NewReading withC121(long c121) {
    NewReading copy = new NewReading(this);
    copy.c121 = c121;
    return copy;
  }

  /**
   * Returns a copy with another value.
   *
   * @param c122 column {@code readings.c122}
   * @return the copy
   */
  public NewReading withC122(long c122) {
    NewReading copy = new NewReading(this);
    copy.c122 = c122;
    return copy;
  }

  /**
   * Returns a copy with another value.
   *
   * @param c123 column {@code readings.c123}
   * @return the copy
   */
  public NewReading withC123(long c123) {
    NewReading copy = new NewReading(this);
    copy.c123 = c123;
    return copy;
  }

  /**
   * Returns a copy with another value.
   *
   * @param c124 column {@code readings.c124}
   * @return the copy
   */
  public NewReading withC124(long c124) {
    NewReading copy = new NewReading(this);
    copy.c124 = c124;
    return copy;
  }

  /**
   * Returns a copy with another value.
   *
   * @param c125 column {@code readings.c125}
   * @return the copy
   */
  public NewReading withC125(long c125) {
    NewReading copy = new NewReading(this);
    copy.c125 = c125;
    return copy;
  }

  /**
   * Returns a copy with another value.
   *
   * @param builder column {@code readings.builder}
   * @return the copy
   */
  public NewReading withBuilder(String builder) {
    NewReading copy = new NewReading(this);
    copy.builder = Objects.requireNonNull(builder, "builder");
    return copy;
  }

  /**
   * Returns a copy with another value.
   *
   * @param note column {@code readings.note}, or null
   * @return the copy
   */
  public NewReading withNote(@Nullable String note) {
    NewReading copy = new NewReading(this);
    copy.note = note;
    copy.hasNote = true;
    return copy;
  }

  /**
   * Returns a value.
   *
   * @return column {@code readings.id}; null when it is not given
   */
  public @Nullable Long id() {
    return this.id;
  }

  /**
   * Returns a value.
   *
   * @return column {@code readings.c2}
   */
  public long c2() {
    return this.c2;
  }

  /**
   * Returns a value.
   *
   * @return column {@code readings.c3}
   */
  public long c3() {
    return this.c3;
  }

  /**
   * Returns a value.
   *
   * @return column {@code readings.c4}
   */
  public long c4() {
    return this.c4;
  }

  /**
   * Returns a value.
   *
   * @return column {@code readings.c5}
   */
  public long c5() {
    return this.c5;
  }

  /**
   * Returns a value.
   *
   * @return column {@code readings.c6}
   */
  public long c6() {
    return this.c6;
  }

  /**
   * Returns a value.
   *
   * @return column {@code readings.c7}
   */
  public long c7() {
    return this.c7;
  }

  /**
   * Returns a value.
   *
   * @return column {@code readings.c8}
   */
  public long c8() {
    return this.c8;
  }

  /**
   * Returns a value.
   *
   * @return column {@code readings.c9}
   */
  public long c9() {
    return this.c9;
  }

  /**
   * Returns a value.
   *
   * @return column {@code readings.c10}
   */
  public long c10() {
    return this.c10;
  }

  /**
   * Returns a value.
   *
   * @return column {@code readings.c11}
   */
  public long c11() {
    return this.c11;
  }

  /**
   * Returns a value.
   *
   * @return column {@code readings.c12}
   */
  public long c12() {
    return this.c12;
  }

  /**
   * Returns a value.
   *
   * @return column {@code readings.c13}
   */
  public long c13() {
    return this.c13;
  }

  /**
   * Returns a value.
   *
   * @return column {@code readings.c14}
   */
  public long c14() {
    return this.c14;
  }

  /**
   * Returns a value.
   *
   * @return column {@code readings.c15}
   */
  public long c15() {
    return this.c15;
  }

  /**
   * Returns a value.
   *
   * @return column {@code readings.c16}
   */
  public long c16() {
    return this.c16;
  }

  /**
   * Returns a value.
   *
   * @return column {@code readings.c17}
   */
  public long c17() {
    return this.c17;
  }

  /**
   * Returns a value.
   *
   * @return column {@code readings.c18}
   */
  public long c18() {
    return this.c18;
  }

  /**
   * Returns a value.
   *
   * @return column {@code readings.c19}
   */
  public long c19() {
    return this.c19;
  }

  /**
   * Returns a value.
   *
   * @return column {@code readings.c20}
   */
  public long c20() {
    return this.c20;
  }

  /**
   * Returns a value.
   *
   * @return column {@code readings.c21}
   */
  public long c21() {
    return this.c21;
  }

  /**
   * Returns a value.
   *
   * @return column {@code readings.c22}
   */
  public long c22() {
    return this.c22;
  }

  /**
   * Returns a value.
   *
   * @return column {@code readings.c23}
   */
  public long c23() {
    return this.c23;
  }

  /**
   * Returns a value.
   *
   * @return column {@code readings.c24}
   */
  public long c24() {
    return this.c24;
  }

  /**
   * Returns a value.
   *
   * @return column {@code readings.c25}
   */
  public long c25() {
    return this.c25;
  }

  /**
   * Returns a value.
   *
   * @return column {@code readings.c26}
   */
  public long c26() {
    return this.c26;
  }

  /**
   * Returns a value.
   *
   * @return column {@code readings.c27}
   */
  public long c27() {
    return this.c27;
  }

  /**
   * Returns a value.
   *
   * @return column {@code readings.c28}
   */
  public long c28() {
    return this.c28;
  }

  /**
   * Returns a value.
   *
   * @return column {@code readings.c29}
   */
  public long c29() {
    return this.c29;
  }

  /**
   * Returns a value.
   *
   * @return column {@code readings.c30}
   */
  public long c30() {
    return this.c30;
  }

  /**
   * Returns a value.
   *
   * @return column {@code readings.c31}
   */
  public long c31() {
    return this.c31;
  }

  /**
   * Returns a value.
   *
   * @return column {@code readings.c32}
   */
  public long c32() {
    return this.c32;
  }

  /**
   * Returns a value.
   *
   * @return column {@code readings.c33}
   */
  public long c33() {
    return this.c33;
  }

  /**
   * Returns a value.
   *
   * @return column {@code readings.c34}
   */
  public long c34() {
    return this.c34;
  }

  /**
   * Returns a value.
   *
   * @return column {@code readings.c35}
   */
  public long c35() {
    return this.c35;
  }

  /**
   * Returns a value.
   *
   * @return column {@code readings.c36}
   */
  public long c36() {
    return this.c36;
  }

  /**
   * Returns a value.
   *
   * @return column {@code readings.c37}
   */
  public long c37() {
    return this.c37;
  }

  /**
   * Returns a value.
   *
   * @return column {@code readings.c38}
   */
  public long c38() {
    return this.c38;
  }

  /**
   * Returns a value.
   *
   * @return column {@code readings.c39}
   */
  public long c39() {
    return this.c39;
  }

  /**
   * Returns a value.
   *
   * @return column {@code readings.c40}
   */
  public long c40() {
    return this.c40;
  }

  /**
   * Returns a value.
   *
   * @return column {@code readings.c41}
   */
  public long c41() {
    return this.c41;
  }

  /**
   * Returns a value.
   *
   * @return column {@code readings.c42}
   */
  public long c42() {
    return this.c42;
  }

  /**
   * Returns a value.
   *
   * @return column {@code readings.c43}
   */
  public long c43() {
    return this.c43;
  }

  /**
   * Returns a value.
   *
   * @return column {@code readings.c44}
   */
  public long c44() {
    return this.c44;
  }

  /**
   * Returns a value.
   *
   * @return column {@code readings.c45}
   */
  public long c45() {
    return this.c45;
  }

  /**
   * Returns a value.
   *
   * @return column {@code readings.c46}
   */
  public long c46() {
    return this.c46;
  }

  /**
   * Returns a value.
   *
   * @return column {@code readings.c47}
   */
  public long c47() {
    return this.c47;
  }

  /**
   * Returns a value.
   *
   * @return column {@code readings.c48}
   */
  public long c48() {
    return this.c48;
  }

  /**
   * Returns a value.
   *
   * @return column {@code readings.c49}
   */
  public long c49() {
    return this.c49;
  }

  /**
   * Returns a value.
   *
   * @return column {@code readings.c50}
   */
  public long c50() {
    return this.c50;
  }

  /**
   * Returns a value.
   *
   * @return column {@code readings.c51}
   */
  public long c51() {
    return this.c51;
  }

  /**
   * Returns a value.
   *
   * @return column {@code readings.c52}
   */
  public long c52() {
    return this.c52;
  }

  /**
   * Returns a value.
   *
   * @return column {@code readings.c53}
   */
  public long c53() {
    return this.c53;
  }

  /**
   * Returns a value.
   *
   * @return column {@code readings.c54}
   */
  public long c54() {
    return this.c54;
  }

  /**
   * Returns a value.
   *
   * @return column {@code readings.c55}
   */
  public long c55() {
    return this.c55;
  }

  /**
   * Returns a value.
   *
   * @return column {@code readings.c56}
   */
  public long c56() {
    return this.c56;
  }

  /**
   * Returns a value.
   *
   * @return column {@code readings.c57}
   */
  public long c57() {
    return this.c57;
  }

  /**
   * Returns a value.
   *
   * @return column {@code readings.c58}
   */
  public long c58() {
    return this.c58;
  }

  /**
   * Returns a value.
   *
   * @return column {@code readings.c59}
   */
  public long c59() {
    return this.c59;
  }

  /**
   * Returns a value.
   *
   * @return column {@code readings.c60}
   */
  public long c60() {
    return this.c60;
  }

  /**
   * Returns a value.
   *
   * @return column {@code readings.c61}
   */
  public long c61() {
    return this.c61;
  }

  /**
   * Returns a value.
   *
   * @return column {@code readings.c62}
   */
  public long c62() {
    return this.c62;
  }

  /**
   * Returns a value.
   *
   * @return column {@code readings.c63}
   */
  public long c63() {
    return this.c63;
  }

  /**
   * Returns a value.
   *
   * @return column {@code readings.c64}
   */
  public long c64() {
    return this.c64;
  }

  /**
   * Returns a value.
   *
   * @return column {@code readings.c65}
   */
  public long c65() {
    return this.c65;
  }

  /**
   * Returns a value.
   *
   * @return column {@code readings.c66}
   */
  public long c66() {
    return this.c66;
  }

  /**
   * Returns a value.
   *
   * @return column {@code readings.c67}
   */
  public long c67() {
    return this.c67;
  }

  /**
   * Returns a value.
   *
   * @return column {@code readings.c68}
   */
  public long c68() {
    return this.c68;
  }

  /**
   * Returns a value.
   *
   * @return column {@code readings.c69}
   */
  public long c69() {
    return this.c69;
  }

  /**
   * Returns a value.
   *
   * @return column {@code readings.c70}
   */
  public long c70() {
    return this.c70;
  }

  /**
   * Returns a value.
   *
   * @return column {@code readings.c71}
   */
  public long c71() {
    return this.c71;
  }

  /**
   * Returns a value.
   *
   * @return column {@code readings.c72}
   */
  public long c72() {
    return this.c72;
  }

  /**
   * Returns a value.
   *
   * @return column {@code readings.c73}
   */
  public long c73() {
    return this.c73;
  }

  /**
   * Returns a value.
   *
   * @return column {@code readings.c74}
   */
  public long c74() {
    return this.c74;
  }

  /**
   * Returns a value.
   *
   * @return column {@code readings.c75}
   */
  public long c75() {
    return this.c75;
  }

  /**
   * Returns a value.
   *
   * @return column {@code readings.c76}
   */
  public long c76() {
    return this.c76;
  }

  /**
   * Returns a value.
   *
   * @return column {@code readings.c77}
   */
  public long c77() {
    return this.c77;
  }

  /**
   * Returns a value.
   *
   * @return column {@code readings.c78}
   */
  public long c78() {
    return this.c78;
  }

  /**
   * Returns a value.
   *
   * @return column {@code readings.c79}
   */
  public long c79() {
    return this.c79;
  }

  /**
   * Returns a value.
   *
   * @return column {@code readings.c80}
   */
  public long c80() {
    return this.c80;
  }

  /**
   * Returns a value.
   *
   * @return column {@code readings.c81}
   */
  public long c81() {
    return this.c81;
  }

  /**
   * Returns a value.
   *
   * @return column {@code readings.c82}
   */
  public long c82() {
    return this.c82;
  }

  /**
   * Returns a value.
   *
   * @return column {@code readings.c83}
   */
  public long c83() {
    return this.c83;
  }

  /**
   * Returns a value.
   *
   * @return column {@code readings.c84}
   */
  public long c84() {
    return this.c84;
  }

  /**
   * Returns a value.
   *
   * @return column {@code readings.c85}
   */
  public long c85() {
    return this.c85;
  }

  /**
   * Returns a value.
   *
   * @return column {@code readings.c86}
   */
  public long c86() {
    return this.c86;
  }

  /**
   * Returns a value.
   *
   * @return column {@code readings.c87}
   */
  public long c87() {
    return this.c87;
  }

  /**
   * Returns a value.
   *
   * @return column {@code readings.c88}
   */
  public long c88() {
    return this.c88;
  }

  /**
   * Returns a value.
   *
   * @return column {@code readings.c89}
   */
  public long c89() {
    return this.c89;
  }

  /**
   * Returns a value.
   *
   * @return column {@code readings.c90}
   */
  public long c90() {
    return this.c90;
  }

  /**
   * Returns a value.
   *
   * @return column {@code readings.c91}
   */
  public long c91() {
    return this.c91;
  }

  /**
   * Returns a value.
   *
   * @return column {@code readings.c92}
   */
  public long c92() {
    return this.c92;
  }

  /**
   * Returns a value.
   *
   * @return column {@code readings.c93}
   */
  public long c93() {
    return this.c93;
  }

  /**
   * Returns a value.
   *
   * @return column {@code readings.c94}
   */
  public long c94() {
    return this.c94;
  }

  /**
   * Returns a value.
   *
   * @return column {@code readings.c95}
   */
  public long c95() {
    return this.c95;
  }

  /**
   * Returns a value.
   *
   * @return column {@code readings.c96}
   */
  public long c96() {
    return this.c96;
  }

  /**
   * Returns a value.
   *
   * @return column {@code readings.c97}
   */
  public long c97() {
    return this.c97;
  }

  /**
   * Returns a value.
   *
   * @return column {@code readings.c98}
   */
  public long c98() {
    return this.c98;
  }

  /**
   * Returns a value.
   *
   * @return column {@code readings.c99}
   */
  public long c99() {
    return this.c99;
  }

  /**
   * Returns a value.
   *
   * @return column {@code readings.c100}
   */
  public long c100() {
    return this.c100;
  }

  /**
   * Returns a value.
   *
   * @return column {@code readings.c101}
   */
  public long c101() {
    return this.c101;
  }

  /**
   * Returns a value.
   *
   * @return column {@code readings.c102}
   */
  public long c102() {
    return this.c102;
  }

  /**
   * Returns a value.
   *
   * @return column {@code readings.c103}
   */
  public long c103() {
    return this.c103;
  }

  /**
   * Returns a value.
   *
   * @return column {@code readings.c104}
   */
  public long c104() {
    return this.c104;
  }

  /**
   * Returns a value.
   *
   * @return column {@code readings.c105}
   */
  public long c105() {
    return this.c105;
  }

  /**
   * Returns a value.
   *
   * @return column {@code readings.c106}
   */
  public long c106() {
    return this.c106;
  }

  /**
   * Returns a value.
   *
   * @return column {@code readings.c107}
   */
  public long c107() {
    return this.c107;
  }

  /**
   * Returns a value.
   *
   * @return column {@code readings.c108}
   */
  public long c108() {
    return this.c108;
  }

  /**
   * Returns a value.
   *
   * @return column {@code readings.c109}
   */
  public long c109() {
    return this.c109;
  }

  /**
   * Returns a value.
   *
   * @return column {@code readings.c110}
   */
  public long c110() {
    return this.c110;
  }

  /**
   * Returns a value.
   *
   * @return column {@code readings.c111}
   */
  public long c111() {
    return this.c111;
  }

  /**
   * Returns a value.
   *
   * @return column {@code readings.c112}
   */
  public long c112() {
    return this.c112;
  }

  /**
   * Returns a value.
   *
   * @return column {@code readings.c113}
   */
  public long c113() {
    return this.c113;
  }

  /**
   * Returns a value.
   *
   * @return column {@code readings.c114}
   */
  public long c114() {
    return this.c114;
  }

  /**
   * Returns a value.
   *
   * @return column {@code readings.c115}
   */
  public long c115() {
    return this.c115;
  }

  /**
   * Returns a value.
   *
   * @return column {@code readings.c116}
   */
  public long c116() {
    return this.c116;
  }

  /**
   * Returns a value.
   *
   * @return column {@code readings.c117}
   */
  public long c117() {
    return this.c117;
  }

  /**
   * Returns a value.
   *
   * @return column {@code readings.c118}
   */
  public long c118() {
    return this.c118;
  }

  /**
   * Returns a value.
   *
   * @return column {@code readings.c119}
   */
  public long c119() {
    return this.c119;
  }

  /**
   * Returns a value.
   *
   * @return column {@code readings.c120}
   */
  public long c120() {
    return this.c120;
  }

  /**
   * Returns a value.
   *
   * @return column {@code readings.c121}
   */
  public long c121() {
    return this.c121;
  }

  /**
   * Returns a value.
   *
   * @return column {@code readings.c122}
   */
  public long c122() {
    return this.c122;
  }

  /**
   * Returns a value.
   *
   * @return column {@code readings.c123}
   */
  public long c123() {
    return this.c123;
  }

  /**
   * Returns a value.
   *
   * @return column {@code readings.c124}
   */
  public long c124() {
    return this.c124;
  }

  /**
   * Returns a value.
   *
   * @return column {@code readings.c125}
   */
  public long c125() {
    return this.c125;
  }

  /**
   * Returns a value.
   *
   * @return column {@code readings.builder}
   */
  public String builder() {
    return this.builder;
  }

  /**
   * Returns a value.
   *
   * @return column {@code readings.note}, or null; null too when it is not given
   */
  public @Nullable String note() {
    return this.note;
  }

  /**
   * Returns a value.
   *
   * @return whether it is given, perhaps as null
   */
  public boolean hasNote() {
    return this.hasNote;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof NewReading that
        && Objects.equals(this.id, that.id)
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
        && this.hasNote == that.hasNote;
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
        this.c123, this.c124, this.c125, this.builder, this.note, this.hasNote);
  }

  @Override
  public String toString() {
    return "NewReading["
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
        + ", hasNote=" + this.hasNote
        + "]";
  }
}
