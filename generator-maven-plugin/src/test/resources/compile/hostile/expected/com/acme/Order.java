package com.acme;

/**
 * A query like its accessor, and columns like the members of generated classes.
 *
 * <p>One row of table {@code orders}.
 *
 * @param id column {@code orders.id}
 * @param hashCode_ column {@code orders.hashCode}
 * @param toString_ column {@code orders.toString}, or null
 * @param getClass_ column {@code orders.getClass}, or null
 * @param notify_ column {@code orders.notify}, or null
 * @param notifyAll_ column {@code orders.notifyAll}, or null
 * @param wait_ column {@code orders.wait}, or null
 * @param clone_ column {@code orders.clone}, or null
 * @param finalize_ column {@code orders.finalize}, or null
 * @param equals_ column {@code orders.equals}, or null
 * @param builder column {@code orders.builder}, or null
 * @param of column {@code orders.of}, or null
 * @param copy column {@code orders.copy}, or null
 * @param other column {@code orders.other}, or null
 * @param that column {@code orders.that}, or null
 * @param this_ column {@code orders.this}, or null
 * @param super_ column {@code orders.super}, or null
 * @param hasThat column {@code orders.has_that}, or null
 * @param withThat column {@code orders.with_that}, or null
 * @param _1st column {@code orders.1st}, or null
 * @param größe column <code>orders.größe</code>, or null
 * @param 列 column <code>orders.列</code>, or null
 * @param aBC column {@code orders.a b-c}, or null
 * @param record column {@code orders.record}, or null
 * @param yield column {@code orders.yield}, or null
 * @param var column {@code orders.var}, or null
 * @param sealed column {@code orders.sealed}, or null
 * @param null_ column {@code orders.null}, or null
 * @param true_ column {@code orders.true}, or null
 */
@org.jspecify.annotations.NullMarked
@javax.annotation.processing.Generated(
    value = "sluice-maven-plugin",
    comments = "com/acme/orders.sql:2"
)
public record Order(long id, long hashCode_, java.lang. @org.jspecify.annotations.Nullable String toString_,
    java.lang. @org.jspecify.annotations.Nullable String getClass_,
    java.lang. @org.jspecify.annotations.Nullable String notify_,
    java.lang. @org.jspecify.annotations.Nullable String notifyAll_,
    java.lang. @org.jspecify.annotations.Nullable String wait_,
    java.lang. @org.jspecify.annotations.Nullable String clone_,
    java.lang. @org.jspecify.annotations.Nullable String finalize_,
    java.lang. @org.jspecify.annotations.Nullable String equals_,
    java.lang. @org.jspecify.annotations.Nullable String builder,
    java.lang. @org.jspecify.annotations.Nullable String of,
    java.lang. @org.jspecify.annotations.Nullable String copy,
    byte @org.jspecify.annotations.Nullable [] other,
    java.lang. @org.jspecify.annotations.Nullable String that,
    java.lang. @org.jspecify.annotations.Nullable String this_,
    java.lang. @org.jspecify.annotations.Nullable String super_,
    java.lang. @org.jspecify.annotations.Nullable Boolean hasThat,
    java.lang. @org.jspecify.annotations.Nullable String withThat,
    java.lang. @org.jspecify.annotations.Nullable String _1st,
    java.lang. @org.jspecify.annotations.Nullable String größe,
    java.lang. @org.jspecify.annotations.Nullable String 列,
    java.lang. @org.jspecify.annotations.Nullable String aBC,
    java.lang. @org.jspecify.annotations.Nullable String record,
    java.lang. @org.jspecify.annotations.Nullable String yield,
    java.lang. @org.jspecify.annotations.Nullable String var,
    java.lang. @org.jspecify.annotations.Nullable String sealed,
    java.lang. @org.jspecify.annotations.Nullable String null_,
    java.lang. @org.jspecify.annotations.Nullable String true_) {
  @java.lang.Override
  public boolean equals(java.lang. @org.jspecify.annotations.Nullable Object other) {
    return other instanceof Order that
        && this.id == that.id
        && this.hashCode_ == that.hashCode_
        && java.util.Objects.equals(this.toString_, that.toString_)
        && java.util.Objects.equals(this.getClass_, that.getClass_)
        && java.util.Objects.equals(this.notify_, that.notify_)
        && java.util.Objects.equals(this.notifyAll_, that.notifyAll_)
        && java.util.Objects.equals(this.wait_, that.wait_)
        && java.util.Objects.equals(this.clone_, that.clone_)
        && java.util.Objects.equals(this.finalize_, that.finalize_)
        && java.util.Objects.equals(this.equals_, that.equals_)
        && java.util.Objects.equals(this.builder, that.builder)
        && java.util.Objects.equals(this.of, that.of)
        && java.util.Objects.equals(this.copy, that.copy)
        && java.util.Arrays.equals(this.other, that.other)
        && java.util.Objects.equals(this.that, that.that)
        && java.util.Objects.equals(this.this_, that.this_)
        && java.util.Objects.equals(this.super_, that.super_)
        && java.util.Objects.equals(this.hasThat, that.hasThat)
        && java.util.Objects.equals(this.withThat, that.withThat)
        && java.util.Objects.equals(this._1st, that._1st)
        && java.util.Objects.equals(this.größe, that.größe)
        && java.util.Objects.equals(this.列, that.列)
        && java.util.Objects.equals(this.aBC, that.aBC)
        && java.util.Objects.equals(this.record, that.record)
        && java.util.Objects.equals(this.yield, that.yield)
        && java.util.Objects.equals(this.var, that.var)
        && java.util.Objects.equals(this.sealed, that.sealed)
        && java.util.Objects.equals(this.null_, that.null_)
        && java.util.Objects.equals(this.true_, that.true_);
  }

  @java.lang.Override
  public int hashCode() {
    return java.util.Objects.hash(this.id, this.hashCode_, this.toString_, this.getClass_,
        this.notify_, this.notifyAll_, this.wait_, this.clone_, this.finalize_, this.equals_,
        this.builder, this.of, this.copy, java.util.Arrays.hashCode(this.other), this.that,
        this.this_, this.super_, this.hasThat, this.withThat, this._1st, this.größe, this.列,
        this.aBC, this.record, this.yield, this.var, this.sealed, this.null_, this.true_);
  }

  @java.lang.Override
  public java.lang.String toString() {
    return "Order["
        + "id=" + this.id
        + ", hashCode_=" + this.hashCode_
        + ", toString_=" + this.toString_
        + ", getClass_=" + this.getClass_
        + ", notify_=" + this.notify_
        + ", notifyAll_=" + this.notifyAll_
        + ", wait_=" + this.wait_
        + ", clone_=" + this.clone_
        + ", finalize_=" + this.finalize_
        + ", equals_=" + this.equals_
        + ", builder=" + this.builder
        + ", of=" + this.of
        + ", copy=" + this.copy
        + ", other=" + (this.other == null ? "null" : this.other.length + " bytes")
        + ", that=" + this.that
        + ", this_=" + this.this_
        + ", super_=" + this.super_
        + ", hasThat=" + this.hasThat
        + ", withThat=" + this.withThat
        + ", _1st=" + this._1st
        + ", größe=" + this.größe
        + ", 列=" + this.列
        + ", aBC=" + this.aBC
        + ", record=" + this.record
        + ", yield=" + this.yield
        + ", var=" + this.var
        + ", sealed=" + this.sealed
        + ", null_=" + this.null_
        + ", true_=" + this.true_
        + "]";
  }

  /**
   * Returns a copy with another value.
   *
   * @param id column {@code orders.id}
   * @return the copy
   */
  public Order withId(long id) {
    return new Order(id, this.hashCode_, this.toString_, this.getClass_, this.notify_,
        this.notifyAll_, this.wait_, this.clone_, this.finalize_, this.equals_, this.builder,
        this.of, this.copy, this.other, this.that, this.this_, this.super_, this.hasThat,
        this.withThat, this._1st, this.größe, this.列, this.aBC, this.record, this.yield, this.var,
        this.sealed, this.null_, this.true_);
  }

  /**
   * Returns a copy with another value.
   *
   * @param hashCode_ column {@code orders.hashCode}
   * @return the copy
   */
  public Order withHashCode_(long hashCode_) {
    return new Order(this.id, hashCode_, this.toString_, this.getClass_, this.notify_,
        this.notifyAll_, this.wait_, this.clone_, this.finalize_, this.equals_, this.builder,
        this.of, this.copy, this.other, this.that, this.this_, this.super_, this.hasThat,
        this.withThat, this._1st, this.größe, this.列, this.aBC, this.record, this.yield, this.var,
        this.sealed, this.null_, this.true_);
  }

  /**
   * Returns a copy with another value.
   *
   * @param toString_ column {@code orders.toString}, or null
   * @return the copy
   */
  public Order withToString_(java.lang. @org.jspecify.annotations.Nullable String toString_) {
    return new Order(this.id, this.hashCode_, toString_, this.getClass_, this.notify_,
        this.notifyAll_, this.wait_, this.clone_, this.finalize_, this.equals_, this.builder,
        this.of, this.copy, this.other, this.that, this.this_, this.super_, this.hasThat,
        this.withThat, this._1st, this.größe, this.列, this.aBC, this.record, this.yield, this.var,
        this.sealed, this.null_, this.true_);
  }

  /**
   * Returns a copy with another value.
   *
   * @param getClass_ column {@code orders.getClass}, or null
   * @return the copy
   */
  public Order withGetClass_(java.lang. @org.jspecify.annotations.Nullable String getClass_) {
    return new Order(this.id, this.hashCode_, this.toString_, getClass_, this.notify_,
        this.notifyAll_, this.wait_, this.clone_, this.finalize_, this.equals_, this.builder,
        this.of, this.copy, this.other, this.that, this.this_, this.super_, this.hasThat,
        this.withThat, this._1st, this.größe, this.列, this.aBC, this.record, this.yield, this.var,
        this.sealed, this.null_, this.true_);
  }

  /**
   * Returns a copy with another value.
   *
   * @param notify_ column {@code orders.notify}, or null
   * @return the copy
   */
  public Order withNotify_(java.lang. @org.jspecify.annotations.Nullable String notify_) {
    return new Order(this.id, this.hashCode_, this.toString_, this.getClass_, notify_,
        this.notifyAll_, this.wait_, this.clone_, this.finalize_, this.equals_, this.builder,
        this.of, this.copy, this.other, this.that, this.this_, this.super_, this.hasThat,
        this.withThat, this._1st, this.größe, this.列, this.aBC, this.record, this.yield, this.var,
        this.sealed, this.null_, this.true_);
  }

  /**
   * Returns a copy with another value.
   *
   * @param notifyAll_ column {@code orders.notifyAll}, or null
   * @return the copy
   */
  public Order withNotifyAll_(java.lang. @org.jspecify.annotations.Nullable String notifyAll_) {
    return new Order(this.id, this.hashCode_, this.toString_, this.getClass_, this.notify_,
        notifyAll_, this.wait_, this.clone_, this.finalize_, this.equals_, this.builder, this.of,
        this.copy, this.other, this.that, this.this_, this.super_, this.hasThat, this.withThat,
        this._1st, this.größe, this.列, this.aBC, this.record, this.yield, this.var, this.sealed,
        this.null_, this.true_);
  }

  /**
   * Returns a copy with another value.
   *
   * @param wait_ column {@code orders.wait}, or null
   * @return the copy
   */
  public Order withWait_(java.lang. @org.jspecify.annotations.Nullable String wait_) {
    return new Order(this.id, this.hashCode_, this.toString_, this.getClass_, this.notify_,
        this.notifyAll_, wait_, this.clone_, this.finalize_, this.equals_, this.builder, this.of,
        this.copy, this.other, this.that, this.this_, this.super_, this.hasThat, this.withThat,
        this._1st, this.größe, this.列, this.aBC, this.record, this.yield, this.var, this.sealed,
        this.null_, this.true_);
  }

  /**
   * Returns a copy with another value.
   *
   * @param clone_ column {@code orders.clone}, or null
   * @return the copy
   */
  public Order withClone_(java.lang. @org.jspecify.annotations.Nullable String clone_) {
    return new Order(this.id, this.hashCode_, this.toString_, this.getClass_, this.notify_,
        this.notifyAll_, this.wait_, clone_, this.finalize_, this.equals_, this.builder, this.of,
        this.copy, this.other, this.that, this.this_, this.super_, this.hasThat, this.withThat,
        this._1st, this.größe, this.列, this.aBC, this.record, this.yield, this.var, this.sealed,
        this.null_, this.true_);
  }

  /**
   * Returns a copy with another value.
   *
   * @param finalize_ column {@code orders.finalize}, or null
   * @return the copy
   */
  public Order withFinalize_(java.lang. @org.jspecify.annotations.Nullable String finalize_) {
    return new Order(this.id, this.hashCode_, this.toString_, this.getClass_, this.notify_,
        this.notifyAll_, this.wait_, this.clone_, finalize_, this.equals_, this.builder, this.of,
        this.copy, this.other, this.that, this.this_, this.super_, this.hasThat, this.withThat,
        this._1st, this.größe, this.列, this.aBC, this.record, this.yield, this.var, this.sealed,
        this.null_, this.true_);
  }

  /**
   * Returns a copy with another value.
   *
   * @param equals_ column {@code orders.equals}, or null
   * @return the copy
   */
  public Order withEquals_(java.lang. @org.jspecify.annotations.Nullable String equals_) {
    return new Order(this.id, this.hashCode_, this.toString_, this.getClass_, this.notify_,
        this.notifyAll_, this.wait_, this.clone_, this.finalize_, equals_, this.builder, this.of,
        this.copy, this.other, this.that, this.this_, this.super_, this.hasThat, this.withThat,
        this._1st, this.größe, this.列, this.aBC, this.record, this.yield, this.var, this.sealed,
        this.null_, this.true_);
  }

  /**
   * Returns a copy with another value.
   *
   * @param builder column {@code orders.builder}, or null
   * @return the copy
   */
  public Order withBuilder(java.lang. @org.jspecify.annotations.Nullable String builder) {
    return new Order(this.id, this.hashCode_, this.toString_, this.getClass_, this.notify_,
        this.notifyAll_, this.wait_, this.clone_, this.finalize_, this.equals_, builder, this.of,
        this.copy, this.other, this.that, this.this_, this.super_, this.hasThat, this.withThat,
        this._1st, this.größe, this.列, this.aBC, this.record, this.yield, this.var, this.sealed,
        this.null_, this.true_);
  }

  /**
   * Returns a copy with another value.
   *
   * @param of column {@code orders.of}, or null
   * @return the copy
   */
  public Order withOf(java.lang. @org.jspecify.annotations.Nullable String of) {
    return new Order(this.id, this.hashCode_, this.toString_, this.getClass_, this.notify_,
        this.notifyAll_, this.wait_, this.clone_, this.finalize_, this.equals_, this.builder, of,
        this.copy, this.other, this.that, this.this_, this.super_, this.hasThat, this.withThat,
        this._1st, this.größe, this.列, this.aBC, this.record, this.yield, this.var, this.sealed,
        this.null_, this.true_);
  }

  /**
   * Returns a copy with another value.
   *
   * @param copy column {@code orders.copy}, or null
   * @return the copy
   */
  public Order withCopy(java.lang. @org.jspecify.annotations.Nullable String copy) {
    return new Order(this.id, this.hashCode_, this.toString_, this.getClass_, this.notify_,
        this.notifyAll_, this.wait_, this.clone_, this.finalize_, this.equals_, this.builder,
        this.of, copy, this.other, this.that, this.this_, this.super_, this.hasThat, this.withThat,
        this._1st, this.größe, this.列, this.aBC, this.record, this.yield, this.var, this.sealed,
        this.null_, this.true_);
  }

  /**
   * Returns a copy with another value.
   *
   * @param other column {@code orders.other}, or null
   * @return the copy
   */
  public Order withOther(byte @org.jspecify.annotations.Nullable [] other) {
    return new Order(this.id, this.hashCode_, this.toString_, this.getClass_, this.notify_,
        this.notifyAll_, this.wait_, this.clone_, this.finalize_, this.equals_, this.builder,
        this.of, this.copy, other, this.that, this.this_, this.super_, this.hasThat, this.withThat,
        this._1st, this.größe, this.列, this.aBC, this.record, this.yield, this.var, this.sealed,
        this.null_, this.true_);
  }

  /**
   * Returns a copy with another value.
   *
   * @param that column {@code orders.that}, or null
   * @return the copy
   */
  public Order withThat(java.lang. @org.jspecify.annotations.Nullable String that) {
    return new Order(this.id, this.hashCode_, this.toString_, this.getClass_, this.notify_,
        this.notifyAll_, this.wait_, this.clone_, this.finalize_, this.equals_, this.builder,
        this.of, this.copy, this.other, that, this.this_, this.super_, this.hasThat, this.withThat,
        this._1st, this.größe, this.列, this.aBC, this.record, this.yield, this.var, this.sealed,
        this.null_, this.true_);
  }

  /**
   * Returns a copy with another value.
   *
   * @param this_ column {@code orders.this}, or null
   * @return the copy
   */
  public Order withThis_(java.lang. @org.jspecify.annotations.Nullable String this_) {
    return new Order(this.id, this.hashCode_, this.toString_, this.getClass_, this.notify_,
        this.notifyAll_, this.wait_, this.clone_, this.finalize_, this.equals_, this.builder,
        this.of, this.copy, this.other, this.that, this_, this.super_, this.hasThat, this.withThat,
        this._1st, this.größe, this.列, this.aBC, this.record, this.yield, this.var, this.sealed,
        this.null_, this.true_);
  }

  /**
   * Returns a copy with another value.
   *
   * @param super_ column {@code orders.super}, or null
   * @return the copy
   */
  public Order withSuper_(java.lang. @org.jspecify.annotations.Nullable String super_) {
    return new Order(this.id, this.hashCode_, this.toString_, this.getClass_, this.notify_,
        this.notifyAll_, this.wait_, this.clone_, this.finalize_, this.equals_, this.builder,
        this.of, this.copy, this.other, this.that, this.this_, super_, this.hasThat, this.withThat,
        this._1st, this.größe, this.列, this.aBC, this.record, this.yield, this.var, this.sealed,
        this.null_, this.true_);
  }

  /**
   * Returns a copy with another value.
   *
   * @param hasThat column {@code orders.has_that}, or null
   * @return the copy
   */
  public Order withHasThat(java.lang. @org.jspecify.annotations.Nullable Boolean hasThat) {
    return new Order(this.id, this.hashCode_, this.toString_, this.getClass_, this.notify_,
        this.notifyAll_, this.wait_, this.clone_, this.finalize_, this.equals_, this.builder,
        this.of, this.copy, this.other, this.that, this.this_, this.super_, hasThat, this.withThat,
        this._1st, this.größe, this.列, this.aBC, this.record, this.yield, this.var, this.sealed,
        this.null_, this.true_);
  }

  /**
   * Returns a copy with another value.
   *
   * @param withThat column {@code orders.with_that}, or null
   * @return the copy
   */
  public Order withWithThat(java.lang. @org.jspecify.annotations.Nullable String withThat) {
    return new Order(this.id, this.hashCode_, this.toString_, this.getClass_, this.notify_,
        this.notifyAll_, this.wait_, this.clone_, this.finalize_, this.equals_, this.builder,
        this.of, this.copy, this.other, this.that, this.this_, this.super_, this.hasThat, withThat,
        this._1st, this.größe, this.列, this.aBC, this.record, this.yield, this.var, this.sealed,
        this.null_, this.true_);
  }

  /**
   * Returns a copy with another value.
   *
   * @param _1st column {@code orders.1st}, or null
   * @return the copy
   */
  public Order with_1st(java.lang. @org.jspecify.annotations.Nullable String _1st) {
    return new Order(this.id, this.hashCode_, this.toString_, this.getClass_, this.notify_,
        this.notifyAll_, this.wait_, this.clone_, this.finalize_, this.equals_, this.builder,
        this.of, this.copy, this.other, this.that, this.this_, this.super_, this.hasThat,
        this.withThat, _1st, this.größe, this.列, this.aBC, this.record, this.yield, this.var,
        this.sealed, this.null_, this.true_);
  }

  /**
   * Returns a copy with another value.
   *
   * @param größe column <code>orders.größe</code>, or null
   * @return the copy
   */
  public Order withGröße(java.lang. @org.jspecify.annotations.Nullable String größe) {
    return new Order(this.id, this.hashCode_, this.toString_, this.getClass_, this.notify_,
        this.notifyAll_, this.wait_, this.clone_, this.finalize_, this.equals_, this.builder,
        this.of, this.copy, this.other, this.that, this.this_, this.super_, this.hasThat,
        this.withThat, this._1st, größe, this.列, this.aBC, this.record, this.yield, this.var,
        this.sealed, this.null_, this.true_);
  }

  /**
   * Returns a copy with another value.
   *
   * @param 列 column <code>orders.列</code>, or null
   * @return the copy
   */
  public Order with列(java.lang. @org.jspecify.annotations.Nullable String 列) {
    return new Order(this.id, this.hashCode_, this.toString_, this.getClass_, this.notify_,
        this.notifyAll_, this.wait_, this.clone_, this.finalize_, this.equals_, this.builder,
        this.of, this.copy, this.other, this.that, this.this_, this.super_, this.hasThat,
        this.withThat, this._1st, this.größe, 列, this.aBC, this.record, this.yield, this.var,
        this.sealed, this.null_, this.true_);
  }

  /**
   * Returns a copy with another value.
   *
   * @param aBC column {@code orders.a b-c}, or null
   * @return the copy
   */
  public Order withABC(java.lang. @org.jspecify.annotations.Nullable String aBC) {
    return new Order(this.id, this.hashCode_, this.toString_, this.getClass_, this.notify_,
        this.notifyAll_, this.wait_, this.clone_, this.finalize_, this.equals_, this.builder,
        this.of, this.copy, this.other, this.that, this.this_, this.super_, this.hasThat,
        this.withThat, this._1st, this.größe, this.列, aBC, this.record, this.yield, this.var,
        this.sealed, this.null_, this.true_);
  }

  /**
   * Returns a copy with another value.
   *
   * @param record column {@code orders.record}, or null
   * @return the copy
   */
  public Order withRecord(java.lang. @org.jspecify.annotations.Nullable String record) {
    return new Order(this.id, this.hashCode_, this.toString_, this.getClass_, this.notify_,
        this.notifyAll_, this.wait_, this.clone_, this.finalize_, this.equals_, this.builder,
        this.of, this.copy, this.other, this.that, this.this_, this.super_, this.hasThat,
        this.withThat, this._1st, this.größe, this.列, this.aBC, record, this.yield, this.var,
        this.sealed, this.null_, this.true_);
  }

  /**
   * Returns a copy with another value.
   *
   * @param yield column {@code orders.yield}, or null
   * @return the copy
   */
  public Order withYield(java.lang. @org.jspecify.annotations.Nullable String yield) {
    return new Order(this.id, this.hashCode_, this.toString_, this.getClass_, this.notify_,
        this.notifyAll_, this.wait_, this.clone_, this.finalize_, this.equals_, this.builder,
        this.of, this.copy, this.other, this.that, this.this_, this.super_, this.hasThat,
        this.withThat, this._1st, this.größe, this.列, this.aBC, this.record, yield, this.var,
        this.sealed, this.null_, this.true_);
  }

  /**
   * Returns a copy with another value.
   *
   * @param var column {@code orders.var}, or null
   * @return the copy
   */
  public Order withVar(java.lang. @org.jspecify.annotations.Nullable String var) {
    return new Order(this.id, this.hashCode_, this.toString_, this.getClass_, this.notify_,
        this.notifyAll_, this.wait_, this.clone_, this.finalize_, this.equals_, this.builder,
        this.of, this.copy, this.other, this.that, this.this_, this.super_, this.hasThat,
        this.withThat, this._1st, this.größe, this.列, this.aBC, this.record, this.yield, var,
        this.sealed, this.null_, this.true_);
  }

  /**
   * Returns a copy with another value.
   *
   * @param sealed column {@code orders.sealed}, or null
   * @return the copy
   */
  public Order withSealed(java.lang. @org.jspecify.annotations.Nullable String sealed) {
    return new Order(this.id, this.hashCode_, this.toString_, this.getClass_, this.notify_,
        this.notifyAll_, this.wait_, this.clone_, this.finalize_, this.equals_, this.builder,
        this.of, this.copy, this.other, this.that, this.this_, this.super_, this.hasThat,
        this.withThat, this._1st, this.größe, this.列, this.aBC, this.record, this.yield, this.var,
        sealed, this.null_, this.true_);
  }

  /**
   * Returns a copy with another value.
   *
   * @param null_ column {@code orders.null}, or null
   * @return the copy
   */
  public Order withNull_(java.lang. @org.jspecify.annotations.Nullable String null_) {
    return new Order(this.id, this.hashCode_, this.toString_, this.getClass_, this.notify_,
        this.notifyAll_, this.wait_, this.clone_, this.finalize_, this.equals_, this.builder,
        this.of, this.copy, this.other, this.that, this.this_, this.super_, this.hasThat,
        this.withThat, this._1st, this.größe, this.列, this.aBC, this.record, this.yield, this.var,
        this.sealed, null_, this.true_);
  }

  /**
   * Returns a copy with another value.
   *
   * @param true_ column {@code orders.true}, or null
   * @return the copy
   */
  public Order withTrue_(java.lang. @org.jspecify.annotations.Nullable String true_) {
    return new Order(this.id, this.hashCode_, this.toString_, this.getClass_, this.notify_,
        this.notifyAll_, this.wait_, this.clone_, this.finalize_, this.equals_, this.builder,
        this.of, this.copy, this.other, this.that, this.this_, this.super_, this.hasThat,
        this.withThat, this._1st, this.größe, this.列, this.aBC, this.record, this.yield, this.var,
        this.sealed, this.null_, true_);
  }
}
