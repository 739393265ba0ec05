package com.acme;

import java.util.Objects;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/**
 * New values for some columns of a row of table {@code readings}. What is not given stays as it is. Immutable.
 */
@NullMarked
@Generated(
    value = "sluice-maven-plugin",
    comments = "com/acme/meters.sql:2"
)
public final class ReadingPatch {
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

  private boolean hasNote;

  /**
   * Begins without any value.
   */
  public ReadingPatch() {
  }

  private ReadingPatch(ReadingPatch other) {
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
   * @param c2 column {@code readings.c2}
   * @return the copy
   */
  public ReadingPatch withC2(long c2) {
    ReadingPatch copy = new ReadingPatch(this);
    copy.c2 = c2;
    return copy;
  }

  /**
   * Returns a copy with another value.
   *
   * @param c3 column {@code readings.c3}
   * @return the copy
   */
  public ReadingPatch withC3(long c3) {
    ReadingPatch copy = new ReadingPatch(this);
    copy.c3 = c3;
    return copy;
  }

  /**
   * Returns a copy with another value.
   *
   * @param c4 column {@code readings.c4}
   * @return the copy
   */
  public ReadingPatch withC4(long c4) {
    ReadingPatch copy = new ReadingPatch(this);
    copy.c4 = c4;
    return copy;
  }

  /**
   * Returns a copy with another value.
   *
   * @param c5 column {@code readings.c5}
   * @return the copy
   */
  public ReadingPatch withC5(long c5) {
    ReadingPatch copy = new ReadingPatch(this);
    copy.c5 = c5;
    return copy;
  }

  /**
   * Returns a copy with another value.
   *
   * @param c6 column {@code readings.c6}
   * @return the copy
   */
  public ReadingPatch withC6(long c6) {
    ReadingPatch copy = new ReadingPatch(this);
    copy.c6 = c6;
    return copy;
  }

  /**
   * Returns a copy with another value.
   *
   * @param c7 column {@code readings.c7}
   * @return the copy
   */
  public ReadingPatch withC7(long c7) {
    ReadingPatch copy = new ReadingPatch(this);
    copy.c7 = c7;
    return copy;
  }

  /**
   * Returns a copy with another value.
   *
   * @param c8 column {@code readings.c8}
   * @return the copy
   */
  public ReadingPatch withC8(long c8) {
    ReadingPatch copy = new ReadingPatch(this);
    copy.c8 = c8;
    return copy;
  }

  /**
   * Returns a copy with another value.
   *
   * @param c9 column {@code readings.c9}
   * @return the copy
   */
  public ReadingPatch withC9(long c9) {
    ReadingPatch copy = new ReadingPatch(this);
    copy.c9 = c9;
    return copy;
  }

  /**
   * Returns a copy with another value.
   *
   * @param c10 column {@code readings.c10}
   * @return the copy
   */
  public ReadingPatch withC10(long c10) {
    ReadingPatch copy = new ReadingPatch(this);
    copy.c10 = c10;
    return copy;
  }

  /**
   * Returns a copy with another value.
   *
   * @param c11 column {@code readings.c11}
   * @return the copy
   */
  public ReadingPatch withC11(long c11) {
    ReadingPatch copy = new ReadingPatch(this);
    copy.c11 = c11;
    return copy;
  }

  /**
   * Returns a copy with another value.
   *
   * @param c12 column {@code readings.c12}
   * @return the copy
   */
  public ReadingPatch withC12(long c12) {
    ReadingPatch copy = new ReadingPatch(this);
    copy.c12 = c12;
    return copy;
  }

  /**
   * Returns a copy with another value.
   *
   * @param c13 column {@code readings.c13}
   * @return the copy
   */
  public ReadingPatch withC13(long c13) {
    ReadingPatch copy = new ReadingPatch(this);
    copy.c13 = c13;
    return copy;
  }

  /**
   * Returns a copy with another value.
   *
   * @param c14 column {@code readings.c14}
   * @return the copy
   */
  public ReadingPatch withC14(long c14) {
    ReadingPatch copy = new ReadingPatch(this);
    copy.c14 = c14;
    return copy;
  }

  /**
   * Returns a copy with another value.
   *
   * @param c15 column {@code readings.c15}
   * @return the copy
   */
  public ReadingPatch withC15(long c15) {
    ReadingPatch copy = new ReadingPatch(this);
    copy.c15 = c15;
    return copy;
  }

  /**
   * Returns a copy with another value.
   *
   * @param c16 column {@code readings.c16}
   * @return the copy
   */
  public ReadingPatch withC16(long c16) {
    ReadingPatch copy = new ReadingPatch(this);
    copy.c16 = c16;
    return copy;
  }

  /**
   * Returns a copy with another value.
   *
   * @param c17 column {@code readings.c17}
   * @return the copy
   */
  public ReadingPatch withC17(long c17) {
    ReadingPatch copy = new ReadingPatch(this);
    copy.c17 = c17;
    return copy;
  }

  /**
   * Returns a copy with another value.
   *
   * @param c18 column {@code readings.c18}
   * @return the copy
   */
  public ReadingPatch withC18(long c18) {
    ReadingPatch copy = new ReadingPatch(this);
    copy.c18 = c18;
    return copy;
  }

  /**
   * Returns a copy with another value.
   *
   * @param c19 column {@code readings.c19}
   * @return the copy
   */
  public ReadingPatch withC19(long c19) {
    ReadingPatch copy = new ReadingPatch(this);
    copy.c19 = c19;
    return copy;
  }

  /**
   * Returns a copy with another value.
   *
   * @param c20 column {@code readings.c20}
   * @return the copy
   */
  public ReadingPatch withC20(long c20) {
    ReadingPatch copy = new ReadingPatch(this);
    copy.c20 = c20;
    return copy;
  }

  /**
   * Returns a copy with another value.
   *
   * @param c21 column {@code readings.c21}
   * @return the copy
   */
  public ReadingPatch withC21(long c21) {
    ReadingPatch copy = new ReadingPatch(this);
    copy.c21 = c21;
    return copy;
  }

  /**
   * Returns a copy with another value.
   *
   * @param c22 column {@code readings.c22}
   * @return the copy
   */
  public ReadingPatch withC22(long c22) {
    ReadingPatch copy = new ReadingPatch(this);
    copy.c22 = c22;
    return copy;
  }

  /**
   * Returns a copy with another value.
   *
   * @param c23 column {@code readings.c23}
   * @return the copy
   */
  public ReadingPatch withC23(long c23) {
    ReadingPatch copy = new ReadingPatch(this);
    copy.c23 = c23;
    return copy;
  }

  /**
   * Returns a copy with another value.
   *
   * @param c24 column {@code readings.c24}
   * @return the copy
   */
  public ReadingPatch withC24(long c24) {
    ReadingPatch copy = new ReadingPatch(this);
    copy.c24 = c24;
    return copy;
  }

  /**
   * Returns a copy with another value.
   *
   * @param c25 column {@code readings.c25}
   * @return the copy
   */
  public ReadingPatch withC25(long c25) {
    ReadingPatch copy = new ReadingPatch(this);
    copy.c25 = c25;
    return copy;
  }

  /**
   * Returns a copy with another value.
   *
   * @param c26 column {@code readings.c26}
   * @return the copy
   */
  public ReadingPatch withC26(long c26) {
    ReadingPatch copy = new ReadingPatch(this);
    copy.c26 = c26;
    return copy;
  }

  /**
   * Returns a copy with another value.
   *
   * @param c27 column {@code readings.c27}
   * @return the copy
   */
  public ReadingPatch withC27(long c27) {
    ReadingPatch copy = new ReadingPatch(this);
    copy.c27 = c27;
    return copy;
  }

  /**
   * Returns a copy with another value.
   *
   * @param c28 column {@code readings.c28}
   * @return the copy
   */
  public ReadingPatch withC28(long c28) {
    ReadingPatch copy = new ReadingPatch(this);
    copy.c28 = c28;
    return copy;
  }

  /**
   * Returns a copy with another value.
   *
   * @param c29 column {@code readings.c29}
   * @return the copy
   */
  public ReadingPatch withC29(long c29) {
    ReadingPatch copy = new ReadingPatch(this);
    copy.c29 = c29;
    return copy;
  }

  /**
   * Returns a copy with another value.
   *
   * @param c30 column {@code readings.c30}
   * @return the copy
   */
  public ReadingPatch withC30(long c30) {
    ReadingPatch copy = new ReadingPatch(this);
    copy.c30 = c30;
    return copy;
  }

  /**
   * Returns a copy with another value.
   *
   * @param c31 column {@code readings.c31}
   * @return the copy
   */
  public ReadingPatch withC31(long c31) {
    ReadingPatch copy = new ReadingPatch(this);
    copy.c31 = c31;
    return copy;
  }

  /**
   * Returns a copy with another value.
   *
   * @param c32 column {@code readings.c32}
   * @return the copy
   */
  public ReadingPatch withC32(long c32) {
    ReadingPatch copy = new ReadingPatch(this);
    copy.c32 = c32;
    return copy;
  }

  /**
   * Returns a copy with another value.
   *
   * @param c33 column {@code readings.c33}
   * @return the copy
   */
  public ReadingPatch withC33(long c33) {
    ReadingPatch copy = new ReadingPatch(this);
    copy.c33 = c33;
    return copy;
  }

  /**
   * Returns a copy with another value.
   *
   * @param c34 column {@code readings.c34}
   * @return the copy
   */
  public ReadingPatch withC34(long c34) {
    ReadingPatch copy = new ReadingPatch(this);
    copy.c34 = c34;
    return copy;
  }

  /**
   * Returns a copy with another value.
   *
   * @param c35 column {@code readings.c35}
   * @return the copy
   */
  public ReadingPatch withC35(long c35) {
    ReadingPatch copy = new ReadingPatch(this);
    copy.c35 = c35;
    return copy;
  }

  /**
   * Returns a copy with another value.
   *
   * @param c36 column {@code readings.c36}
   * @return the copy
   */
  public ReadingPatch withC36(long c36) {
    ReadingPatch copy = new ReadingPatch(this);
    copy.c36 = c36;
    return copy;
  }

  /**
   * Returns a copy with another value.
   *
   * @param c37 column {@code readings.c37}
   * @return the copy
   */
  public ReadingPatch withC37(long c37) {
    ReadingPatch copy = new ReadingPatch(this);
    copy.c37 = c37;
    return copy;
  }

  /**
   * Returns a copy with another value.
   *
   * @param c38 column {@code readings.c38}
   * @return the copy
   */
  public ReadingPatch withC38(long c38) {
    ReadingPatch copy = new ReadingPatch(this);
    copy.c38 = c38;
    return copy;
  }

  /**
   * Returns a copy with another value.
   *
   * @param c39 column {@code readings.c39}
   * @return the copy
   */
  public ReadingPatch withC39(long c39) {
    ReadingPatch copy = new ReadingPatch(this);
    copy.c39 = c39;
    return copy;
  }

  /**
   * Returns a copy with another value.
   *
   * @param c40 column {@code readings.c40}
   * @return the copy
   */
  public ReadingPatch withC40(long c40) {
    ReadingPatch copy = new ReadingPatch(this);
    copy.c40 = c40;
    return copy;
  }

  /**
   * Returns a copy with another value.
   *
   * @param c41 column {@code readings.c41}
   * @return the copy
   */
  public ReadingPatch withC41(long c41) {
    ReadingPatch copy = new ReadingPatch(this);
    copy.c41 = c41;
    return copy;
  }

  /**
   * Returns a copy with another value.
   *
   * @param c42 column {@code readings.c42}
   * @return the copy
   */
  public ReadingPatch withC42(long c42) {
    ReadingPatch copy = new ReadingPatch(this);
    copy.c42 = c42;
    return copy;
  }

  /**
   * Returns a copy with another value.
   *
   * @param c43 column {@code readings.c43}
   * @return the copy
   */
  public ReadingPatch withC43(long c43) {
    ReadingPatch copy = new ReadingPatch(this);
    copy.c43 = c43;
    return copy;
  }

  /**
   * Returns a copy with another value.
   *
   * @param c44 column {@code readings.c44}
   * @return the copy
   */
  public ReadingPatch withC44(long c44) {
    ReadingPatch copy = new ReadingPatch(this);
    copy.c44 = c44;
    return copy;
  }

  /**
   * Returns a copy with another value.
   *
   * @param c45 column {@code readings.c45}
   * @return the copy
   */
  public ReadingPatch withC45(long c45) {
    ReadingPatch copy = new ReadingPatch(this);
    copy.c45 = c45;
    return copy;
  }

  /**
   * Returns a copy with another value.
   *
   * @param c46 column {@code readings.c46}
   * @return the copy
   */
  public ReadingPatch withC46(long c46) {
    ReadingPatch copy = new ReadingPatch(this);
    copy.c46 = c46;
    return copy;
  }

  /**
   * Returns a copy with another value.
   *
   * @param c47 column {@code readings.c47}
   * @return the copy
   */
  public ReadingPatch withC47(long c47) {
    ReadingPatch copy = new ReadingPatch(this);
    copy.c47 = c47;
    return copy;
  }

  /**
   * Returns a copy with another value.
   *
   * @param c48 column {@code readings.c48}
   * @return the copy
   */
  public ReadingPatch withC48(long c48) {
    ReadingPatch copy = new ReadingPatch(this);
    copy.c48 = c48;
    return copy;
  }

  /**
   * Returns a copy with another value.
   *
   * @param c49 column {@code readings.c49}
   * @return the copy
   */
  public ReadingPatch withC49(long c49) {
    ReadingPatch copy = new ReadingPatch(this);
    copy.c49 = c49;
    return copy;
  }

  /**
   * Returns a copy with another value.
   *
   * @param c50 column {@code readings.c50}
   * @return the copy
   */
  public ReadingPatch withC50(long c50) {
    ReadingPatch copy = new ReadingPatch(this);
    copy.c50 = c50;
    return copy;
  }

  /**
   * Returns a copy with another value.
   *
   * @param c51 column {@code readings.c51}
   * @return the copy
   */
  public ReadingPatch withC51(long c51) {
    ReadingPatch copy = new ReadingPatch(this);
    copy.c51 = c51;
    return copy;
  }

  /**
   * Returns a copy with another value.
   *
   * @param c52 column {@code readings.c52}
   * @return the copy
   */
  public ReadingPatch withC52(long c52) {
    ReadingPatch copy = new ReadingPatch(this);
    copy.c52 = c52;
    return copy;
  }

  /**
   * Returns a copy with another value.
   *
   * @param c53 column {@code readings.c53}
   * @return the copy
   */
  public ReadingPatch withC53(long c53) {
    ReadingPatch copy = new ReadingPatch(this);
    copy.c53 = c53;
    return copy;
  }

  /**
   * Returns a copy with another value.
   *
   * @param c54 column {@code readings.c54}
   * @return the copy
   */
  public ReadingPatch withC54(long c54) {
    ReadingPatch copy = new ReadingPatch(this);
    copy.c54 = c54;
    return copy;
  }

  /**
   * Returns a copy with another value.
   *
   * @param c55 column {@code readings.c55}
   * @return the copy
   */
  public ReadingPatch withC55(long c55) {
    ReadingPatch copy = new ReadingPatch(this);
    copy.c55 = c55;
    return copy;
  }

  /**
   * Returns a copy with another value.
   *
   * @param c56 column {@code readings.c56}
   * @return the copy
   */
  public ReadingPatch withC56(long c56) {
    ReadingPatch copy = new ReadingPatch(this);
    copy.c56 = c56;
    return copy;
  }

  /**
   * Returns a copy with another value.
   *
   * @param c57 column {@code readings.c57}
   * @return the copy
   */
  public ReadingPatch withC57(long c57) {
    ReadingPatch copy = new ReadingPatch(this);
    copy.c57 = c57;
    return copy;
  }

  /**
   * Returns a copy with another value.
   *
   * @param c58 column {@code readings.c58}
   * @return the copy
   */
  public ReadingPatch withC58(long c58) {
    ReadingPatch copy = new ReadingPatch(this);
    copy.c58 = c58;
    return copy;
  }

  /**
   * Returns a copy with another value.
   *
   * @param c59 column {@code readings.c59}
   * @return the copy
   */
  public ReadingPatch withC59(long c59) {
    ReadingPatch copy = new ReadingPatch(this);
    copy.c59 = c59;
    return copy;
  }

  /**
   * Returns a copy with another value.
   *
   * @param c60 column {@code readings.c60}
   * @return the copy
   */
  public ReadingPatch withC60(long c60) {
    ReadingPatch copy = new ReadingPatch(this);
    copy.c60 = c60;
    return copy;
  }

  /**
   * Returns a copy with another value.
   *
   * @param c61 column {@code readings.c61}
   * @return the copy
   */
  public ReadingPatch withC61(long c61) {
    ReadingPatch copy = new ReadingPatch(this);
    copy.c61 = c61;
    return copy;
  }

  /**
   * Returns a copy with another value.
   *
   * @param c62 column {@code readings.c62}
   * @return the copy
   */
  public ReadingPatch withC62(long c62) {
    ReadingPatch copy = new ReadingPatch(this);
    copy.c62 = c62;
    return copy;
  }

  /**
   * Returns a copy with another value.
   *
   * @param c63 column {@code readings.c63}
   * @return the copy
   */
  public ReadingPatch withC63(long c63) {
    ReadingPatch copy = new ReadingPatch(this);
    copy.c63 = c63;
    return copy;
  }

  /**
   * Returns a copy with another value.
   *
   * @param c64 column {@code readings.c64}
   * @return the copy
   */
  public ReadingPatch withC64(long c64) {
    ReadingPatch copy = new ReadingPatch(this);
    copy.c64 = c64;
    return copy;
  }

  /**
   * Returns a copy with another value.
   *
   * @param c65 column {@code readings.c65}
   * @return the copy
   */
  public ReadingPatch withC65(long c65) {
    ReadingPatch copy = new ReadingPatch(this);
    copy.c65 = c65;
    return copy;
  }

  /**
   * Returns a copy with another value.
   *
   * @param c66 column {@code readings.c66}
   * @return the copy
   */
  public ReadingPatch withC66(long c66) {
    ReadingPatch copy = new ReadingPatch(this);
    copy.c66 = c66;
    return copy;
  }

  /**
   * Returns a copy with another value.
   *
   * @param c67 column {@code readings.c67}
   * @return the copy
   */
  public ReadingPatch withC67(long c67) {
    ReadingPatch copy = new ReadingPatch(this);
    copy.c67 = c67;
    return copy;
  }

  /**
   * Returns a copy with another value.
   *
   * @param c68 column {@code readings.c68}
   * @return the copy
   */
  public ReadingPatch withC68(long c68) {
    ReadingPatch copy = new ReadingPatch(this);
    copy.c68 = c68;
    return copy;
  }

  /**
   * Returns a copy with another value.
   *
   * @param c69 column {@code readings.c69}
   * @return the copy
   */
  public ReadingPatch withC69(long c69) {
    ReadingPatch copy = new ReadingPatch(this);
    copy.c69 = c69;
    return copy;
  }

  /**
   * Returns a copy with another value.
   *
   * @param c70 column {@code readings.c70}
   * @return the copy
   */
  public ReadingPatch withC70(long c70) {
    ReadingPatch copy = new ReadingPatch(this);
    copy.c70 = c70;
    return copy;
  }

  /**
   * Returns a copy with another value.
   *
   * @param c71 column {@code readings.c71}
   * @return the copy
   */
  public ReadingPatch withC71(long c71) {
    ReadingPatch copy = new ReadingPatch(this);
    copy.c71 = c71;
    return copy;
  }

  /**
   * Returns a copy with another value.
   *
   * @param c72 column {@code readings.c72}
   * @return the copy
   */
  public ReadingPatch withC72(long c72) {
    ReadingPatch copy = new ReadingPatch(this);
    copy.c72 = c72;
    return copy;
  }

  /**
   * Returns a copy with another value.
   *
   * @param c73 column {@code readings.c73}
   * @return the copy
   */
  public ReadingPatch withC73(long c73) {
    ReadingPatch copy = new ReadingPatch(this);
    copy.c73 = c73;
    return copy;
  }

  /**
   * Returns a copy with another value.
   *
   * @param c74 column {@code readings.c74}
   * @return the copy
   */
  public ReadingPatch withC74(long c74) {
    ReadingPatch copy = new ReadingPatch(this);
    copy.c74 = c74;
    return copy;
  }

  /**
   * Returns a copy with another value.
   *
   * @param c75 column {@code readings.c75}
   * @return the copy
   */
  public ReadingPatch withC75(long c75) {
    ReadingPatch copy = new ReadingPatch(this);
    copy.c75 = c75;
    return copy;
  }

  /**
   * Returns a copy with another value.
   *
   * @param c76 column {@code readings.c76}
   * @return the copy
   */
  public ReadingPatch withC76(long c76) {
    ReadingPatch copy = new ReadingPatch(this);
    copy.c76 = c76;
    return copy;
  }

  /**
   * Returns a copy with another value.
   *
   * @param c77 column {@code readings.c77}
   * @return the copy
   */
  public ReadingPatch withC77(long c77) {
    ReadingPatch copy = new ReadingPatch(this);
    copy.c77 = c77;
    return copy;
  }

  /**
   * Returns a copy with another value.
   *
   * @param c78 column {@code readings.c78}
   * @return the copy
   */
  public ReadingPatch withC78(long c78) {
    ReadingPatch copy = new ReadingPatch(this);
    copy.c78 = c78;
    return copy;
  }

  /**
   * Returns a copy with another value.
   *
   * @param c79 column {@code readings.c79}
   * @return the copy
   */
  public ReadingPatch withC79(long c79) {
    ReadingPatch copy = new ReadingPatch(this);
    copy.c79 = c79;
    return copy;
  }

  /**
   * Returns a copy with another value.
   *
   * @param c80 column {@code readings.c80}
   * @return the copy
   */
  public ReadingPatch withC80(long c80) {
    ReadingPatch copy = new ReadingPatch(this);
    copy.c80 = c80;
    return copy;
  }

  /**
   * Returns a copy with another value.
   *
   * @param c81 column {@code readings.c81}
   * @return the copy
   */
  public ReadingPatch withC81(long c81) {
    ReadingPatch copy = new ReadingPatch(this);
    copy.c81 = c81;
    return copy;
  }

  /**
   * Returns a copy with another value.
   *
   * @param c82 column {@code readings.c82}
   * @return the copy
   */
  public ReadingPatch withC82(long c82) {
    ReadingPatch copy = new ReadingPatch(this);
    copy.c82 = c82;
    return copy;
  }

  /**
   * Returns a copy with another value.
   *
   * @param c83 column {@code readings.c83}
   * @return the copy
   */
  public ReadingPatch withC83(long c83) {
    ReadingPatch copy = new ReadingPatch(this);
    copy.c83 = c83;
    return copy;
  }

  /**
   * Returns a copy with another value.
   *
   * @param c84 column {@code readings.c84}
   * @return the copy
   */
  public ReadingPatch withC84(long c84) {
    ReadingPatch copy = new ReadingPatch(this);
    copy.c84 = c84;
    return copy;
  }

  /**
   * Returns a copy with another value.
   *
   * @param c85 column {@code readings.c85}
   * @return the copy
   */
  public ReadingPatch withC85(long c85) {
    ReadingPatch copy = new ReadingPatch(this);
    copy.c85 = c85;
    return copy;
  }

  /**
   * Returns a copy with another value.
   *
   * @param c86 column {@code readings.c86}
   * @return the copy
   */
  public ReadingPatch withC86(long c86) {
    ReadingPatch copy = new ReadingPatch(this);
    copy.c86 = c86;
    return copy;
  }

  /**
   * Returns a copy with another value.
   *
   * @param c87 column {@code readings.c87}
   * @return the copy
   */
  public ReadingPatch withC87(long c87) {
    ReadingPatch copy = new ReadingPatch(this);
    copy.c87 = c87;
    return copy;
  }

  /**
   * Returns a copy with another value.
   *
   * @param c88 column {@code readings.c88}
   * @return the copy
   */
  public ReadingPatch withC88(long c88) {
    ReadingPatch copy = new ReadingPatch(this);
    copy.c88 = c88;
    return copy;
  }

  /**
   * Returns a copy with another value.
   *
   * @param c89 column {@code readings.c89}
   * @return the copy
   */
  public ReadingPatch withC89(long c89) {
    ReadingPatch copy = new ReadingPatch(this);
    copy.c89 = c89;
    return copy;
  }

  /**
   * Returns a copy with another value.
   *
   * @param c90 column {@code readings.c90}
   * @return the copy
   */
  public ReadingPatch withC90(long c90) {
    ReadingPatch copy = new ReadingPatch(this);
    copy.c90 = c90;
    return copy;
  }

  /**
   * Returns a copy with another value.
   *
   * @param c91 column {@code readings.c91}
   * @return the copy
   */
  public ReadingPatch withC91(long c91) {
    ReadingPatch copy = new ReadingPatch(this);
    copy.c91 = c91;
    return copy;
  }

  /**
   * Returns a copy with another value.
   *
   * @param c92 column {@code readings.c92}
   * @return the copy
   */
  public ReadingPatch withC92(long c92) {
    ReadingPatch copy = new ReadingPatch(this);
    copy.c92 = c92;
    return copy;
  }

  /**
   * Returns a copy with another value.
   *
   * @param c93 column {@code readings.c93}
   * @return the copy
   */
  public ReadingPatch withC93(long c93) {
    ReadingPatch copy = new ReadingPatch(this);
    copy.c93 = c93;
    return copy;
  }

  /**
   * Returns a copy with another value.
   *
   * @param c94 column {@code readings.c94}
   * @return the copy
   */
  public ReadingPatch withC94(long c94) {
    ReadingPatch copy = new ReadingPatch(this);
    copy.c94 = c94;
    return copy;
  }

  /**
   * Returns a copy with another value.
   *
   * @param c95 column {@code readings.c95}
   * @return the copy
   */
  public ReadingPatch withC95(long c95) {
    ReadingPatch copy = new ReadingPatch(this);
    copy.c95 = c95;
    return copy;
  }

  /**
   * Returns a copy with another value.
   *
   * @param c96 column {@code readings.c96}
   * @return the copy
   */
  public ReadingPatch withC96(long c96) {
    ReadingPatch copy = new ReadingPatch(this);
    copy.c96 = c96;
    return copy;
  }

  /**
   * Returns a copy with another value.
   *
   * @param c97 column {@code readings.c97}
   * @return the copy
   */
  public ReadingPatch withC97(long c97) {
    ReadingPatch copy = new ReadingPatch(this);
    copy.c97 = c97;
    return copy;
  }

  /**
   * Returns a copy with another value.
   *
   * @param c98 column {@code readings.c98}
   * @return the copy
   */
  public ReadingPatch withC98(long c98) {
    ReadingPatch copy = new ReadingPatch(this);
    copy.c98 = c98;
    return copy;
  }

  /**
   * Returns a copy with another value.
   *
   * @param c99 column {@code readings.c99}
   * @return the copy
   */
  public ReadingPatch withC99(long c99) {
    ReadingPatch copy = new ReadingPatch(this);
    copy.c99 = c99;
    return copy;
  }

  /**
   * Returns a copy with another value.
   *
   * @param c100 column {@code readings.c100}
   * @return the copy
   */
  public ReadingPatch withC100(long c100) {
    ReadingPatch copy = new ReadingPatch(this);
    copy.c100 = c100;
    return copy;
  }

  /**
   * Returns a copy with another value.
   *
   * @param c101 column {@code readings.c101}
   * @return the copy
   */
  public ReadingPatch withC101(long c101) {
    ReadingPatch copy = new ReadingPatch(this);
    copy.c101 = c101;
    return copy;
  }

  /**
   * Returns a copy with another value.
   *
   * @param c102 column {@code readings.c102}
   * @return the copy
   */
  public ReadingPatch withC102(long c102) {
    ReadingPatch copy = new ReadingPatch(this);
    copy.c102 = c102;
    return copy;
  }

  /**
   * Returns a copy with another value.
   *
   * @param c103 column {@code readings.c103}
   * @return the copy
   */
  public ReadingPatch withC103(long c103) {
    ReadingPatch copy = new ReadingPatch(this);
    copy.c103 = c103;
    return copy;
  }

  /**
   * Returns a copy with another value.
   *
   * @param c104 column {@code readings.c104}
   * @return the copy
   */
  public ReadingPatch withC104(long c104) {
    ReadingPatch copy = new ReadingPatch(this);
    copy.c104 = c104;
    return copy;
  }

  /**
   * Returns a copy with another value.
   *
   * @param c105 column {@code readings.c105}
   * @return the copy
   */
  public ReadingPatch withC105(long c105) {
    ReadingPatch copy = new ReadingPatch(this);
    copy.c105 = c105;
    return copy;
  }

  /**
   * Returns a copy with another value.
   *
   * @param c106 column {@code readings.c106}
   * @return the copy
   */
  public ReadingPatch withC106(long c106) {
    ReadingPatch copy = new ReadingPatch(this);
    copy.c106 = c106;
    return copy;
  }

  /**
   * Returns a copy with another value.
   *
   * @param c107 column {@code readings.c107}
   * @return the copy
   */
  public ReadingPatch withC107(long c107) {
    ReadingPatch copy = new ReadingPatch(this);
    copy.c107 = c107;
    return copy;
  }

  /**
   * Returns a copy with another value.
   *
   * @param c108 column {@code readings.c108}
   * @return the copy
   */
  public ReadingPatch withC108(long c108) {
    ReadingPatch copy = new ReadingPatch(this);
    copy.c108 = c108;
    return copy;
  }

  /**
   * Returns a copy with another value.
   *
   * @param c109 column {@code readings.c109}
   * @return the copy
   */
  public ReadingPatch withC109(long c109) {
    ReadingPatch copy = new ReadingPatch(this);
    copy.c109 = c109;
    return copy;
  }

  /**
   * Returns a copy with another value.
   *
   * @param c110 column {@code readings.c110}
   * @return the copy
   */
  public ReadingPatch withC110(long c110) {
    ReadingPatch copy = new ReadingPatch(this);
    copy.c110 = c110;
    return copy;
  }

  /**
   * Returns a copy with another value.
   *
   * @param c111 column {@code readings.c111}
   * @return the copy
   */
  public ReadingPatch withC111(long c111) {
    ReadingPatch copy = new ReadingPatch(this);
    copy.c111 = c111;
    return copy;
  }

  /**
   * Returns a copy with another value.
   *
   * @param c112 column {@code readings.c112}
   * @return the copy
   */
  public ReadingPatch withC112(long c112) {
    ReadingPatch copy = new ReadingPatch(this);
    copy.c112 = c112;
    return copy;
  }

  /**
   * Returns a copy with another value.
   *
   * @param c113 column {@code readings.c113}
   * @return the copy
   */
  public ReadingPatch withC113(long c113) {
    ReadingPatch copy = new ReadingPatch(this);
    copy.c113 = c113;
    return copy;
  }

  /**
   * Returns a copy with another value.
   *
   * @param c114 column {@code readings.c114}
   * @return the copy
   */
  public ReadingPatch withC114(long c114) {
    ReadingPatch copy = new ReadingPatch(this);
    copy.c114 = c114;
    return copy;
  }

  /**
   * Returns a copy with another value.
   *
   * @param c115 column {@code readings.c115}
   * @return the copy
   */
  public ReadingPatch withC115(long c115) {
    ReadingPatch copy = new ReadingPatch(this);
    copy.c115 = c115;
    return copy;
  }

  /**
   * Returns a copy with another value.
   *
   * @param c116 column {@code readings.c116}
   * @return the copy
   */
  public ReadingPatch withC116(long c116) {
    ReadingPatch copy = new ReadingPatch(this);
    copy.c116 = c116;
    return copy;
  }

  /**
   * Returns a copy with another value.
   *
   * @param c117 column {@code readings.c117}
   * @return the copy
   */
  public ReadingPatch withC117(long c117) {
    ReadingPatch copy = new ReadingPatch(this);
    copy.c117 = c117;
    return copy;
  }

  /**
   * Returns a copy with another value.
   *
   * @param c118 column {@code readings.c118}
   * @return the copy
   */
  public ReadingPatch withC118(long c118) {
    ReadingPatch copy = new ReadingPatch(this);
    copy.c118 = c118;
    return copy;
  }

  /**
   * Returns a copy with another value.
   *
   * @param c119 column {@code readings.c119}
   * @return the copy
   */
  public ReadingPatch withC119(long c119) {
    ReadingPatch copy = new ReadingPatch(this);
    copy.c119 = c119;
    return copy;
  }

  /**
   * Returns a copy with another value.
   *
   * @param c120 column {@code readings.c120}
   * @return the copy
   */
  public ReadingPatch withC120(long c120) {
    ReadingPatch copy = new ReadingPatch(this);
    copy.c120 = c120;
    return copy;
  }

  /**
   * Returns a copy with another value.
   *
   * @param c121 column {@code readings.c121}
   * @return the copy
   */
  public ReadingPatch withC121(long c121) {
    ReadingPatch copy = new ReadingPatch(this);
    copy.c121 = c121;
    return copy;
  }

  /**
   * Returns a copy with another value.
   *
   * @param c122 column {@code readings.c122}
   * @return the copy
   */
  public ReadingPatch withC122(long c122) {
    ReadingPatch copy = new ReadingPatch(this);
    copy.c122 = c122;
    return copy;
  }

  /**
   * Returns a copy with another value.
   *
   * @param c123 column {@code readings.c123}
   * @return the copy
   */
  public ReadingPatch withC123(long c123) {
    ReadingPatch copy = new ReadingPatch(this);
    copy.c123 = c123;
    return copy;
  }

  /**
   * Returns a copy with another value.
   *
   * @param c124 column {@code readings.c124}
   * @return the copy
   */
  public ReadingPatch withC124(long c124) {
    ReadingPatch copy = new ReadingPatch(this);
    copy.c124 = c124;
    return copy;
  }

  /**
   * Returns a copy with another value.
   *
   * @param c125 column {@code readings.c125}
   * @return the copy
   */
  public ReadingPatch withC125(long c125) {
    ReadingPatch copy = new ReadingPatch(this);
    copy.c125 = c125;
    return copy;
  }

  /**
   * Returns a copy with another value.
   *
   * @param builder column {@code readings.builder}
   * @return the copy
   */
  public ReadingPatch withBuilder(String builder) {
    ReadingPatch copy = new ReadingPatch(this);
    copy.builder = Objects.requireNonNull(builder, "builder");
    return copy;
  }

  /**
   * Returns a copy with another value.
   *
   * @param note column {@code readings.note}, or null
   * @return the copy
   */
  public ReadingPatch withNote(@Nullable String note) {
    ReadingPatch copy = new ReadingPatch(this);
    copy.note = note;
    copy.hasNote = true;
    return copy;
  }

  /**
   * Returns a value.
   *
   * @return column {@code readings.c2}; null when it is not given
   */
  public @Nullable Long c2() {
    return this.c2;
  }

  /**
   * Returns a value.
   *
   * @return column {@code readings.c3}; null when it is not given
   */
  public @Nullable Long c3() {
    return this.c3;
  }

  /**
   * Returns a value.
   *
   * @return column {@code readings.c4}; null when it is not given
   */
  public @Nullable Long c4() {
    return this.c4;
  }

  /**
   * Returns a value.
   *
   * @return column {@code readings.c5}; null when it is not given
   */
  public @Nullable Long c5() {
    return this.c5;
  }

  /**
   * Returns a value.
   *
   * @return column {@code readings.c6}; null when it is not given
   */
  public @Nullable Long c6() {
    return this.c6;
  }

  /**
   * Returns a value.
   *
   * @return column {@code readings.c7}; null when it is not given
   */
  public @Nullable Long c7() {
    return this.c7;
  }

  /**
   * Returns a value.
   *
   * @return column {@code readings.c8}; null when it is not given
   */
  public @Nullable Long c8() {
    return this.c8;
  }

  /**
   * Returns a value.
   *
   * @return column {@code readings.c9}; null when it is not given
   */
  public @Nullable Long c9() {
    return this.c9;
  }

  /**
   * Returns a value.
   *
   * @return column {@code readings.c10}; null when it is not given
   */
  public @Nullable Long c10() {
    return this.c10;
  }

  /**
   * Returns a value.
   *
   * @return column {@code readings.c11}; null when it is not given
   */
  public @Nullable Long c11() {
    return this.c11;
  }

  /**
   * Returns a value.
   *
   * @return column {@code readings.c12}; null when it is not given
   */
  public @Nullable Long c12() {
    return this.c12;
  }

  /**
   * Returns a value.
   *
   * @return column {@code readings.c13}; null when it is not given
   */
  public @Nullable Long c13() {
    return this.c13;
  }

  /**
   * Returns a value.
   *
   * @return column {@code readings.c14}; null when it is not given
   */
  public @Nullable Long c14() {
    return this.c14;
  }

  /**
   * Returns a value.
   *
   * @return column {@code readings.c15}; null when it is not given
   */
  public @Nullable Long c15() {
    return this.c15;
  }

  /**
   * Returns a value.
   *
   * @return column {@code readings.c16}; null when it is not given
   */
  public @Nullable Long c16() {
    return this.c16;
  }

  /**
   * Returns a value.
   *
   * @return column {@code readings.c17}; null when it is not given
   */
  public @Nullable Long c17() {
    return this.c17;
  }

  /**
   * Returns a value.
   *
   * @return column {@code readings.c18}; null when it is not given
   */
  public @Nullable Long c18() {
    return this.c18;
  }

  /**
   * Returns a value.
   *
   * @return column {@code readings.c19}; null when it is not given
   */
  public @Nullable Long c19() {
    return this.c19;
  }

  /**
   * Returns a value.
   *
   * @return column {@code readings.c20}; null when it is not given
   */
  public @Nullable Long c20() {
    return this.c20;
  }

  /**
   * Returns a value.
   *
   * @return column {@code readings.c21}; null when it is not given
   */
  public @Nullable Long c21() {
    return this.c21;
  }

  /**
   * Returns a value.
   *
   * @return column {@code readings.c22}; null when it is not given
   */
  public @Nullable Long c22() {
    return this.c22;
  }

  /**
   * Returns a value.
   *
   * @return column {@code readings.c23}; null when it is not given
   */
  public @Nullable Long c23() {
    return this.c23;
  }

  /**
   * Returns a value.
   *
   * @return column {@code readings.c24}; null when it is not given
   */
  public @Nullable Long c24() {
    return this.c24;
  }

  /**
   * Returns a value.
   *
   * @return column {@code readings.c25}; null when it is not given
   */
  public @Nullable Long c25() {
    return this.c25;
  }

  /**
   * Returns a value.
   *
   * @return column {@code readings.c26}; null when it is not given
   */
  public @Nullable Long c26() {
    return this.c26;
  }

  /**
   * Returns a value.
   *
   * @return column {@code readings.c27}; null when it is not given
   */
  public @Nullable Long c27() {
    return this.c27;
  }

  /**
   * Returns a value.
   *
   * @return column {@code readings.c28}; null when it is not given
   */
  public @Nullable Long c28() {
    return this.c28;
  }

  /**
   * Returns a value.
   *
   * @return column {@code readings.c29}; null when it is not given
   */
  public @Nullable Long c29() {
    return this.c29;
  }

  /**
   * Returns a value.
   *
   * @return column {@code readings.c30}; null when it is not given
   */
  public @Nullable Long c30() {
    return this.c30;
  }

  /**
   * Returns a value.
   *
   * @return column {@code readings.c31}; null when it is not given
   */
  public @Nullable Long c31() {
    return this.c31;
  }

  /**
   * Returns a value.
   *
   * @return column {@code readings.c32}; null when it is not given
   */
  public @Nullable Long c32() {
    return this.c32;
  }

  /**
   * Returns a value.
   *
   * @return column {@code readings.c33}; null when it is not given
   */
  public @Nullable Long c33() {
    return this.c33;
  }

  /**
   * Returns a value.
   *
   * @return column {@code readings.c34}; null when it is not given
   */
  public @Nullable Long c34() {
    return this.c34;
  }

  /**
   * Returns a value.
   *
   * @return column {@code readings.c35}; null when it is not given
   */
  public @Nullable Long c35() {
    return this.c35;
  }

  /**
   * Returns a value.
   *
   * @return column {@code readings.c36}; null when it is not given
   */
  public @Nullable Long c36() {
    return this.c36;
  }

  /**
   * Returns a value.
   *
   * @return column {@code readings.c37}; null when it is not given
   */
  public @Nullable Long c37() {
    return this.c37;
  }

  /**
   * Returns a value.
   *
   * @return column {@code readings.c38}; null when it is not given
   */
  public @Nullable Long c38() {
    return this.c38;
  }

  /**
   * Returns a value.
   *
   * @return column {@code readings.c39}; null when it is not given
   */
  public @Nullable Long c39() {
    return this.c39;
  }

  /**
   * Returns a value.
   *
   * @return column {@code readings.c40}; null when it is not given
   */
  public @Nullable Long c40() {
    return this.c40;
  }

  /**
   * Returns a value.
   *
   * @return column {@code readings.c41}; null when it is not given
   */
  public @Nullable Long c41() {
    return this.c41;
  }

  /**
   * Returns a value.
   *
   * @return column {@code readings.c42}; null when it is not given
   */
  public @Nullable Long c42() {
    return this.c42;
  }

  /**
   * Returns a value.
   *
   * @return column {@code readings.c43}; null when it is not given
   */
  public @Nullable Long c43() {
    return this.c43;
  }

  /**
   * Returns a value.
   *
   * @return column {@code readings.c44}; null when it is not given
   */
  public @Nullable Long c44() {
    return this.c44;
  }

  /**
   * Returns a value.
   *
   * @return column {@code readings.c45}; null when it is not given
   */
  public @Nullable Long c45() {
    return this.c45;
  }

  /**
   * Returns a value.
   *
   * @return column {@code readings.c46}; null when it is not given
   */
  public @Nullable Long c46() {
    return this.c46;
  }

  /**
   * Returns a value.
   *
   * @return column {@code readings.c47}; null when it is not given
   */
  public @Nullable Long c47() {
    return this.c47;
  }

  /**
   * Returns a value.
   *
   * @return column {@code readings.c48}; null when it is not given
   */
  public @Nullable Long c48() {
    return this.c48;
  }

  /**
   * Returns a value.
   *
   * @return column {@code readings.c49}; null when it is not given
   */
  public @Nullable Long c49() {
    return this.c49;
  }

  /**
   * Returns a value.
   *
   * @return column {@code readings.c50}; null when it is not given
   */
  public @Nullable Long c50() {
    return this.c50;
  }

  /**
   * Returns a value.
   *
   * @return column {@code readings.c51}; null when it is not given
   */
  public @Nullable Long c51() {
    return this.c51;
  }

  /**
   * Returns a value.
   *
   * @return column {@code readings.c52}; null when it is not given
   */
  public @Nullable Long c52() {
    return this.c52;
  }

  /**
   * Returns a value.
   *
   * @return column {@code readings.c53}; null when it is not given
   */
  public @Nullable Long c53() {
    return this.c53;
  }

  /**
   * Returns a value.
   *
   * @return column {@code readings.c54}; null when it is not given
   */
  public @Nullable Long c54() {
    return this.c54;
  }

  /**
   * Returns a value.
   *
   * @return column {@code readings.c55}; null when it is not given
   */
  public @Nullable Long c55() {
    return this.c55;
  }

  /**
   * Returns a value.
   *
   * @return column {@code readings.c56}; null when it is not given
   */
  public @Nullable Long c56() {
    return this.c56;
  }

  /**
   * Returns a value.
   *
   * @return column {@code readings.c57}; null when it is not given
   */
  public @Nullable Long c57() {
    return this.c57;
  }

  /**
   * Returns a value.
   *
   * @return column {@code readings.c58}; null when it is not given
   */
  public @Nullable Long c58() {
    return this.c58;
  }

  /**
   * Returns a value.
   *
   * @return column {@code readings.c59}; null when it is not given
   */
  public @Nullable Long c59() {
    return this.c59;
  }

  /**
   * Returns a value.
   *
   * @return column {@code readings.c60}; null when it is not given
   */
  public @Nullable Long c60() {
    return this.c60;
  }

  /**
   * Returns a value.
   *
   * @return column {@code readings.c61}; null when it is not given
   */
  public @Nullable Long c61() {
    return this.c61;
  }

  /**
   * Returns a value.
   *
   * @return column {@code readings.c62}; null when it is not given
   */
  public @Nullable Long c62() {
    return this.c62;
  }

  /**
   * Returns a value.
   *
   * @return column {@code readings.c63}; null when it is not given
   */
  public @Nullable Long c63() {
    return this.c63;
  }

  /**
   * Returns a value.
   *
   * @return column {@code readings.c64}; null when it is not given
   */
  public @Nullable Long c64() {
    return this.c64;
  }

  /**
   * Returns a value.
   *
   * @return column {@code readings.c65}; null when it is not given
   */
  public @Nullable Long c65() {
    return this.c65;
  }

  /**
   * Returns a value.
   *
   * @return column {@code readings.c66}; null when it is not given
   */
  public @Nullable Long c66() {
    return this.c66;
  }

  /**
   * Returns a value.
   *
   * @return column {@code readings.c67}; null when it is not given
   */
  public @Nullable Long c67() {
    return this.c67;
  }

  /**
   * Returns a value.
   *
   * @return column {@code readings.c68}; null when it is not given
   */
  public @Nullable Long c68() {
    return this.c68;
  }

  /**
   * Returns a value.
   *
   * @return column {@code readings.c69}; null when it is not given
   */
  public @Nullable Long c69() {
    return this.c69;
  }

  /**
   * Returns a value.
   *
   * @return column {@code readings.c70}; null when it is not given
   */
  public @Nullable Long c70() {
    return this.c70;
  }

  /**
   * Returns a value.
   *
   * @return column {@code readings.c71}; null when it is not given
   */
  public @Nullable Long c71() {
    return this.c71;
  }

  /**
   * Returns a value.
   *
   * @return column {@code readings.c72}; null when it is not given
   */
  public @Nullable Long c72() {
    return this.c72;
  }

  /**
   * Returns a value.
   *
   * @return column {@code readings.c73}; null when it is not given
   */
  public @Nullable Long c73() {
    return this.c73;
  }

  /**
   * Returns a value.
   *
   * @return column {@code readings.c74}; null when it is not given
   */
  public @Nullable Long c74() {
    return this.c74;
  }

  /**
   * Returns a value.
   *
   * @return column {@code readings.c75}; null when it is not given
   */
  public @Nullable Long c75() {
    return this.c75;
  }

  /**
   * Returns a value.
   *
   * @return column {@code readings.c76}; null when it is not given
   */
  public @Nullable Long c76() {
    return this.c76;
  }

  /**
   * Returns a value.
   *
   * @return column {@code readings.c77}; null when it is not given
   */
  public @Nullable Long c77() {
    return this.c77;
  }

  /**
   * Returns a value.
   *
   * @return column {@code readings.c78}; null when it is not given
   */
  public @Nullable Long c78() {
    return this.c78;
  }

  /**
   * Returns a value.
   *
   * @return column {@code readings.c79}; null when it is not given
   */
  public @Nullable Long c79() {
    return this.c79;
  }

  /**
   * Returns a value.
   *
   * @return column {@code readings.c80}; null when it is not given
   */
  public @Nullable Long c80() {
    return this.c80;
  }

  /**
   * Returns a value.
   *
   * @return column {@code readings.c81}; null when it is not given
   */
  public @Nullable Long c81() {
    return this.c81;
  }

  /**
   * Returns a value.
   *
   * @return column {@code readings.c82}; null when it is not given
   */
  public @Nullable Long c82() {
    return this.c82;
  }

  /**
   * Returns a value.
   *
   * @return column {@code readings.c83}; null when it is not given
   */
  public @Nullable Long c83() {
    return this.c83;
  }

  /**
   * Returns a value.
   *
   * @return column {@code readings.c84}; null when it is not given
   */
  public @Nullable Long c84() {
    return this.c84;
  }

  /**
   * Returns a value.
   *
   * @return column {@code readings.c85}; null when it is not given
   */
  public @Nullable Long c85() {
    return this.c85;
  }

  /**
   * Returns a value.
   *
   * @return column {@code readings.c86}; null when it is not given
   */
  public @Nullable Long c86() {
    return this.c86;
  }

  /**
   * Returns a value.
   *
   * @return column {@code readings.c87}; null when it is not given
   */
  public @Nullable Long c87() {
    return this.c87;
  }

  /**
   * Returns a value.
   *
   * @return column {@code readings.c88}; null when it is not given
   */
  public @Nullable Long c88() {
    return this.c88;
  }

  /**
   * Returns a value.
   *
   * @return column {@code readings.c89}; null when it is not given
   */
  public @Nullable Long c89() {
    return this.c89;
  }

  /**
   * Returns a value.
   *
   * @return column {@code readings.c90}; null when it is not given
   */
  public @Nullable Long c90() {
    return this.c90;
  }

  /**
   * Returns a value.
   *
   * @return column {@code readings.c91}; null when it is not given
   */
  public @Nullable Long c91() {
    return this.c91;
  }

  /**
   * Returns a value.
   *
   * @return column {@code readings.c92}; null when it is not given
   */
  public @Nullable Long c92() {
    return this.c92;
  }

  /**
   * Returns a value.
   *
   * @return column {@code readings.c93}; null when it is not given
   */
  public @Nullable Long c93() {
    return this.c93;
  }

  /**
   * Returns a value.
   *
   * @return column {@code readings.c94}; null when it is not given
   */
  public @Nullable Long c94() {
    return this.c94;
  }

  /**
   * Returns a value.
   *
   * @return column {@code readings.c95}; null when it is not given
   */
  public @Nullable Long c95() {
    return this.c95;
  }

  /**
   * Returns a value.
   *
   * @return column {@code readings.c96}; null when it is not given
   */
  public @Nullable Long c96() {
    return this.c96;
  }

  /**
   * Returns a value.
   *
   * @return column {@code readings.c97}; null when it is not given
   */
  public @Nullable Long c97() {
    return this.c97;
  }

  /**
   * Returns a value.
   *
   * @return column {@code readings.c98}; null when it is not given
   */
  public @Nullable Long c98() {
    return this.c98;
  }

  /**
   * Returns a value.
   *
   * @return column {@code readings.c99}; null when it is not given
   */
  public @Nullable Long c99() {
    return this.c99;
  }

  /**
   * Returns a value.
   *
   * @return column {@code readings.c100}; null when it is not given
   */
  public @Nullable Long c100() {
    return this.c100;
  }

  /**
   * Returns a value.
   *
   * @return column {@code readings.c101}; null when it is not given
   */
  public @Nullable Long c101() {
    return this.c101;
  }

  /**
   * Returns a value.
   *
   * @return column {@code readings.c102}; null when it is not given
   */
  public @Nullable Long c102() {
    return this.c102;
  }

  /**
   * Returns a value.
   *
   * @return column {@code readings.c103}; null when it is not given
   */
  public @Nullable Long c103() {
    return this.c103;
  }

  /**
   * Returns a value.
   *
   * @return column {@code readings.c104}; null when it is not given
   */
  public @Nullable Long c104() {
    return this.c104;
  }

  /**
   * Returns a value.
   *
   * @return column {@code readings.c105}; null when it is not given
   */
  public @Nullable Long c105() {
    return this.c105;
  }

  /**
   * Returns a value.
   *
   * @return column {@code readings.c106}; null when it is not given
   */
  public @Nullable Long c106() {
    return this.c106;
  }

  /**
   * Returns a value.
   *
   * @return column {@code readings.c107}; null when it is not given
   */
  public @Nullable Long c107() {
    return this.c107;
  }

  /**
   * Returns a value.
   *
   * @return column {@code readings.c108}; null when it is not given
   */
  public @Nullable Long c108() {
    return this.c108;
  }

  /**
   * Returns a value.
   *
   * @return column {@code readings.c109}; null when it is not given
   */
  public @Nullable Long c109() {
    return this.c109;
  }

  /**
   * Returns a value.
   *
   * @return column {@code readings.c110}; null when it is not given
   */
  public @Nullable Long c110() {
    return this.c110;
  }

  /**
   * Returns a value.
   *
   * @return column {@code readings.c111}; null when it is not given
   */
  public @Nullable Long c111() {
    return this.c111;
  }

  /**
   * Returns a value.
   *
   * @return column {@code readings.c112}; null when it is not given
   */
  public @Nullable Long c112() {
    return this.c112;
  }

  /**
   * Returns a value.
   *
   * @return column {@code readings.c113}; null when it is not given
   */
  public @Nullable Long c113() {
    return this.c113;
  }

  /**
   * Returns a value.
   *
   * @return column {@code readings.c114}; null when it is not given
   */
  public @Nullable Long c114() {
    return this.c114;
  }

  /**
   * Returns a value.
   *
   * @return column {@code readings.c115}; null when it is not given
   */
  public @Nullable Long c115() {
    return this.c115;
  }

  /**
   * Returns a value.
   *
   * @return column {@code readings.c116}; null when it is not given
   */
  public @Nullable Long c116() {
    return this.c116;
  }

  /**
   * Returns a value.
   *
   * @return column {@code readings.c117}; null when it is not given
   */
  public @Nullable Long c117() {
    return this.c117;
  }

  /**
   * Returns a value.
   *
   * @return column {@code readings.c118}; null when it is not given
   */
  public @Nullable Long c118() {
    return this.c118;
  }

  /**
   * Returns a value.
   *
   * @return column {@code readings.c119}; null when it is not given
   */
  public @Nullable Long c119() {
    return this.c119;
  }

  /**
   * Returns a value.
   *
   * @return column {@code readings.c120}; null when it is not given
   */
  public @Nullable Long c120() {
    return this.c120;
  }

  /**
   * Returns a value.
   *
   * @return column {@code readings.c121}; null when it is not given
   */
  public @Nullable Long c121() {
    return this.c121;
  }

  /**
   * Returns a value.
   *
   * @return column {@code readings.c122}; null when it is not given
   */
  public @Nullable Long c122() {
    return this.c122;
  }

  /**
   * Returns a value.
   *
   * @return column {@code readings.c123}; null when it is not given
   */
  public @Nullable Long c123() {
    return this.c123;
  }

  /**
   * Returns a value.
   *
   * @return column {@code readings.c124}; null when it is not given
   */
  public @Nullable Long c124() {
    return this.c124;
  }

  /**
   * Returns a value.
   *
   * @return column {@code readings.c125}; null when it is not given
   */
  public @Nullable Long c125() {
    return this.c125;
  }

  /**
   * Returns a value.
   *
   * @return column {@code readings.builder}; null when it is not given
   */
  public @Nullable String builder() {
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
    return other instanceof ReadingPatch that
        && Objects.equals(this.c2, that.c2)
        && Objects.equals(this.c3, that.c3)
        && Objects.equals(this.c4, that.c4)
        && Objects.equals(this.c5, that.c5)
        && Objects.equals(this.c6, that.c6)
        && Objects.equals(this.c7, that.c7)
        && Objects.equals(this.c8, that.c8)
        && Objects.equals(this.c9, that.c9)
        && Objects.equals(this.c10, that.c10)
        && Objects.equals(this.c11, that.c11)
        && Objects.equals(this.c12, that.c12)
        && Objects.equals(this.c13, that.c13)
        && Objects.equals(this.c14, that.c14)
        && Objects.equals(this.c15, that.c15)
        && Objects.equals(this.c16, that.c16)
        && Objects.equals(this.c17, that.c17)
        && Objects.equals(this.c18, that.c18)
        && Objects.equals(this.c19, that.c19)
        && Objects.equals(this.c20, that.c20)
        && Objects.equals(this.c21, that.c21)
        && Objects.equals(this.c22, that.c22)
        && Objects.equals(this.c23, that.c23)
        && Objects.equals(this.c24, that.c24)
        && Objects.equals(this.c25, that.c25)
        && Objects.equals(this.c26, that.c26)
        && Objects.equals(this.c27, that.c27)
        && Objects.equals(this.c28, that.c28)
        && Objects.equals(this.c29, that.c29)
        && Objects.equals(this.c30, that.c30)
        && Objects.equals(this.c31, that.c31)
        && Objects.equals(this.c32, that.c32)
        && Objects.equals(this.c33, that.c33)
        && Objects.equals(this.c34, that.c34)
        && Objects.equals(this.c35, that.c35)
        && Objects.equals(this.c36, that.c36)
        && Objects.equals(this.c37, that.c37)
        && Objects.equals(this.c38, that.c38)
        && Objects.equals(this.c39, that.c39)
        && Objects.equals(this.c40, that.c40)
        && Objects.equals(this.c41, that.c41)
        && Objects.equals(this.c42, that.c42)
        && Objects.equals(this.c43, that.c43)
        && Objects.equals(this.c44, that.c44)
        && Objects.equals(this.c45, that.c45)
        && Objects.equals(this.c46, that.c46)
        && Objects.equals(this.c47, that.c47)
        && Objects.equals(this.c48, that.c48)
        && Objects.equals(this.c49, that.c49)
        && Objects.equals(this.c50, that.c50)
        && Objects.equals(this.c51, that.c51)
        && Objects.equals(this.c52, that.c52)
        && Objects.equals(this.c53, that.c53)
        && Objects.equals(this.c54, that.c54)
        && Objects.equals(this.c55, that.c55)
        && Objects.equals(this.c56, that.c56)
        && Objects.equals(this.c57, that.c57)
        && Objects.equals(this.c58, that.c58)
        && Objects.equals(this.c59, that.c59)
        && Objects.equals(this.c60, that.c60)
        && Objects.equals(this.c61, that.c61)
        && Objects.equals(this.c62, that.c62)
        && Objects.equals(this.c63, that.c63)
        && Objects.equals(this.c64, that.c64)
        && Objects.equals(this.c65, that.c65)
        && Objects.equals(this.c66, that.c66)
        && Objects.equals(this.c67, that.c67)
        && Objects.equals(this.c68, that.c68)
        && Objects.equals(this.c69, that.c69)
        && Objects.equals(this.c70, that.c70)
        && Objects.equals(this.c71, that.c71)
        && Objects.equals(this.c72, that.c72)
        && Objects.equals(this.c73, that.c73)
        && Objects.equals(this.c74, that.c74)
        && Objects.equals(this.c75, that.c75)
        && Objects.equals(this.c76, that.c76)
        && Objects.equals(this.c77, that.c77)
        && Objects.equals(this.c78, that.c78)
        && Objects.equals(this.c79, that.c79)
        && Objects.equals(this.c80, that.c80)
        && Objects.equals(this.c81, that.c81)
        && Objects.equals(this.c82, that.c82)
        && Objects.equals(this.c83, that.c83)
        && Objects.equals(this.c84, that.c84)
        && Objects.equals(this.c85, that.c85)
        && Objects.equals(this.c86, that.c86)
        && Objects.equals(this.c87, that.c87)
        && Objects.equals(this.c88, that.c88)
        && Objects.equals(this.c89, that.c89)
        && Objects.equals(this.c90, that.c90)
        && Objects.equals(this.c91, that.c91)
        && Objects.equals(this.c92, that.c92)
        && Objects.equals(this.c93, that.c93)
        && Objects.equals(this.c94, that.c94)
        && Objects.equals(this.c95, that.c95)
        && Objects.equals(this.c96, that.c96)
        && Objects.equals(this.c97, that.c97)
        && Objects.equals(this.c98, that.c98)
        && Objects.equals(this.c99, that.c99)
        && Objects.equals(this.c100, that.c100)
        && Objects.equals(this.c101, that.c101)
        && Objects.equals(this.c102, that.c102)
        && Objects.equals(this.c103, that.c103)
        && Objects.equals(this.c104, that.c104)
        && Objects.equals(this.c105, that.c105)
        && Objects.equals(this.c106, that.c106)
        && Objects.equals(this.c107, that.c107)
        && Objects.equals(this.c108, that.c108)
        && Objects.equals(this.c109, that.c109)
        && Objects.equals(this.c110, that.c110)
        && Objects.equals(this.c111, that.c111)
        && Objects.equals(this.c112, that.c112)
        && Objects.equals(this.c113, that.c113)
        && Objects.equals(this.c114, that.c114)
        && Objects.equals(this.c115, that.c115)
        && Objects.equals(this.c116, that.c116)
        && Objects.equals(this.c117, that.c117)
        && Objects.equals(this.c118, that.c118)
        && Objects.equals(this.c119, that.c119)
        && Objects.equals(this.c120, that.c120)
        && Objects.equals(this.c121, that.c121)
        && Objects.equals(this.c122, that.c122)
        && Objects.equals(this.c123, that.c123)
        && Objects.equals(this.c124, that.c124)
        && Objects.equals(this.c125, that.c125)
        && Objects.equals(this.builder, that.builder)
        && Objects.equals(this.note, that.note)
        && this.hasNote == that.hasNote;
  }

  @Override
  public int hashCode() {
    return Objects.hash(this.c2, this.c3, this.c4, this.c5, this.c6, this.c7, this.c8, this.c9,
        this.c10, this.c11, this.c12, this.c13, this.c14, this.c15, this.c16, this.c17, this.c18,
        this.c19, this.c20, this.c21, this.c22, this.c23, this.c24, this.c25, this.c26, this.c27,
        this.c28, this.c29, this.c30, this.c31, this.c32, this.c33, this.c34, this.c35, this.c36,
        this.c37, this.c38, this.c39, this.c40, this.c41, this.c42, this.c43, this.c44, this.c45,
        this.c46, this.c47, this.c48, this.c49, this.c50, this.c51, this.c52, this.c53, this.c54,
        this.c55, this.c56, this.c57, this.c58, this.c59, this.c60, this.c61, this.c62, this.c63,
        this.c64, this.c65, this.c66, this.c67, this.c68, this.c69, this.c70, this.c71, this.c72,
        this.c73, this.c74, this.c75, this.c76, this.c77, this.c78, this.c79, this.c80, this.c81,
        this.c82, this.c83, this.c84, this.c85, this.c86, this.c87, this.c88, this.c89, this.c90,
        this.c91, this.c92, this.c93, this.c94, this.c95, this.c96, this.c97, this.c98, this.c99,
        this.c100, this.c101, this.c102, this.c103, this.c104, this.c105, this.c106, this.c107,
        this.c108, this.c109, this.c110, this.c111, this.c112, this.c113, this.c114, this.c115,
        this.c116, this.c117, this.c118, this.c119, this.c120, this.c121, this.c122, this.c123,
        this.c124, this.c125, this.builder, this.note, this.hasNote);
  }

  @Override
  public String toString() {
    return "ReadingPatch["
        + "c2=" + this.c2
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
