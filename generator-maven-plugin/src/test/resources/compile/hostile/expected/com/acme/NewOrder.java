package com.acme;

/**
 * A row of table {@code orders} to be inserted. What is not given takes its default. Immutable.
 */
@org.jspecify.annotations.NullMarked
@javax.annotation.processing.Generated(
    value = "sluice-maven-plugin",
    comments = "com/acme/orders.sql:2"
)
public final class NewOrder {
  private java.lang. @org.jspecify.annotations.Nullable Long id;

  private long hashCode_;

  private java.lang. @org.jspecify.annotations.Nullable String toString_;

  private boolean hasToString_;

  private java.lang. @org.jspecify.annotations.Nullable String getClass_;

  private boolean hasGetClass_;

  private java.lang. @org.jspecify.annotations.Nullable String notify_;

  private boolean hasNotify_;

  private java.lang. @org.jspecify.annotations.Nullable String notifyAll_;

  private boolean hasNotifyAll_;

  private java.lang. @org.jspecify.annotations.Nullable String wait_;

  private boolean hasWait_;

  private java.lang. @org.jspecify.annotations.Nullable String clone_;

  private boolean hasClone_;

  private java.lang. @org.jspecify.annotations.Nullable String finalize_;

  private boolean hasFinalize_;

  private java.lang. @org.jspecify.annotations.Nullable String equals_;

  private boolean hasEquals_;

  private java.lang. @org.jspecify.annotations.Nullable String builder;

  private boolean hasBuilder;

  private java.lang. @org.jspecify.annotations.Nullable String of;

  private boolean hasOf;

  private java.lang. @org.jspecify.annotations.Nullable String copy;

  private boolean hasCopy;

  private byte @org.jspecify.annotations.Nullable [] other;

  private boolean hasOther;

  private java.lang. @org.jspecify.annotations.Nullable String that;

  private boolean hasThat_;

  private java.lang. @org.jspecify.annotations.Nullable String this_;

  private boolean hasThis_;

  private java.lang. @org.jspecify.annotations.Nullable String super_;

  private boolean hasSuper_;

  private java.lang. @org.jspecify.annotations.Nullable Boolean hasThat;

  private boolean hasHasThat;

  private java.lang. @org.jspecify.annotations.Nullable String withThat;

  private boolean hasWithThat;

  private java.lang. @org.jspecify.annotations.Nullable String _1st;

  private boolean has_1st;

  private java.lang. @org.jspecify.annotations.Nullable String größe;

  private boolean hasGröße;

  private java.lang. @org.jspecify.annotations.Nullable String 列;

  private boolean has列;

  private java.lang. @org.jspecify.annotations.Nullable String aBC;

  private boolean hasABC;

  private java.lang. @org.jspecify.annotations.Nullable String record;

  private boolean hasRecord;

  private java.lang. @org.jspecify.annotations.Nullable String yield;

  private boolean hasYield;

  private java.lang. @org.jspecify.annotations.Nullable String var;

  private boolean hasVar;

  private java.lang. @org.jspecify.annotations.Nullable String sealed;

  private boolean hasSealed;

  private java.lang. @org.jspecify.annotations.Nullable String null_;

  private boolean hasNull_;

  private java.lang. @org.jspecify.annotations.Nullable String true_;

  private boolean hasTrue_;

  /**
   * Begins with what must be given.
   *
   * @param hashCode_ column {@code orders.hashCode}
   */
  public NewOrder(long hashCode_) {
    this.hashCode_ = hashCode_;
  }

  private NewOrder(NewOrder other) {
    this.id = other.id;
    this.hashCode_ = other.hashCode_;
    this.toString_ = other.toString_;
    this.hasToString_ = other.hasToString_;
    this.getClass_ = other.getClass_;
    this.hasGetClass_ = other.hasGetClass_;
    this.notify_ = other.notify_;
    this.hasNotify_ = other.hasNotify_;
    this.notifyAll_ = other.notifyAll_;
    this.hasNotifyAll_ = other.hasNotifyAll_;
    this.wait_ = other.wait_;
    this.hasWait_ = other.hasWait_;
    this.clone_ = other.clone_;
    this.hasClone_ = other.hasClone_;
    this.finalize_ = other.finalize_;
    this.hasFinalize_ = other.hasFinalize_;
    this.equals_ = other.equals_;
    this.hasEquals_ = other.hasEquals_;
    this.builder = other.builder;
    this.hasBuilder = other.hasBuilder;
    this.of = other.of;
    this.hasOf = other.hasOf;
    this.copy = other.copy;
    this.hasCopy = other.hasCopy;
    this.other = other.other;
    this.hasOther = other.hasOther;
    this.that = other.that;
    this.hasThat_ = other.hasThat_;
    this.this_ = other.this_;
    this.hasThis_ = other.hasThis_;
    this.super_ = other.super_;
    this.hasSuper_ = other.hasSuper_;
    this.hasThat = other.hasThat;
    this.hasHasThat = other.hasHasThat;
    this.withThat = other.withThat;
    this.hasWithThat = other.hasWithThat;
    this._1st = other._1st;
    this.has_1st = other.has_1st;
    this.größe = other.größe;
    this.hasGröße = other.hasGröße;
    this.列 = other.列;
    this.has列 = other.has列;
    this.aBC = other.aBC;
    this.hasABC = other.hasABC;
    this.record = other.record;
    this.hasRecord = other.hasRecord;
    this.yield = other.yield;
    this.hasYield = other.hasYield;
    this.var = other.var;
    this.hasVar = other.hasVar;
    this.sealed = other.sealed;
    this.hasSealed = other.hasSealed;
    this.null_ = other.null_;
    this.hasNull_ = other.hasNull_;
    this.true_ = other.true_;
    this.hasTrue_ = other.hasTrue_;
  }

  /**
   * Returns a copy with another value.
   *
   * @param id column {@code orders.id}
   * @return the copy
   */
  public NewOrder withId(long id) {
    NewOrder copy = new NewOrder(this);
    copy.id = id;
    return copy;
  }

  /**
   * Returns a copy with another value.
   *
   * @param hashCode_ column {@code orders.hashCode}
   * @return the copy
   */
  public NewOrder withHashCode_(long hashCode_) {
    NewOrder copy = new NewOrder(this);
    copy.hashCode_ = hashCode_;
    return copy;
  }

  /**
   * Returns a copy with another value.
   *
   * @param toString_ column {@code orders.toString}, or null
   * @return the copy
   */
  public NewOrder withToString_(java.lang. @org.jspecify.annotations.Nullable String toString_) {
    NewOrder copy = new NewOrder(this);
    copy.toString_ = toString_;
    copy.hasToString_ = true;
    return copy;
  }

  /**
   * Returns a copy with another value.
   *
   * @param getClass_ column {@code orders.getClass}, or null
   * @return the copy
   */
  public NewOrder withGetClass_(java.lang. @org.jspecify.annotations.Nullable String getClass_) {
    NewOrder copy = new NewOrder(this);
    copy.getClass_ = getClass_;
    copy.hasGetClass_ = true;
    return copy;
  }

  /**
   * Returns a copy with another value.
   *
   * @param notify_ column {@code orders.notify}, or null
   * @return the copy
   */
  public NewOrder withNotify_(java.lang. @org.jspecify.annotations.Nullable String notify_) {
    NewOrder copy = new NewOrder(this);
    copy.notify_ = notify_;
    copy.hasNotify_ = true;
    return copy;
  }

  /**
   * Returns a copy with another value.
   *
   * @param notifyAll_ column {@code orders.notifyAll}, or null
   * @return the copy
   */
  public NewOrder withNotifyAll_(java.lang. @org.jspecify.annotations.Nullable String notifyAll_) {
    NewOrder copy = new NewOrder(this);
    copy.notifyAll_ = notifyAll_;
    copy.hasNotifyAll_ = true;
    return copy;
  }

  /**
   * Returns a copy with another value.
   *
   * @param wait_ column {@code orders.wait}, or null
   * @return the copy
   */
  public NewOrder withWait_(java.lang. @org.jspecify.annotations.Nullable String wait_) {
    NewOrder copy = new NewOrder(this);
    copy.wait_ = wait_;
    copy.hasWait_ = true;
    return copy;
  }

  /**
   * Returns a copy with another value.
   *
   * @param clone_ column {@code orders.clone}, or null
   * @return the copy
   */
  public NewOrder withClone_(java.lang. @org.jspecify.annotations.Nullable String clone_) {
    NewOrder copy = new NewOrder(this);
    copy.clone_ = clone_;
    copy.hasClone_ = true;
    return copy;
  }

  /**
   * Returns a copy with another value.
   *
   * @param finalize_ column {@code orders.finalize}, or null
   * @return the copy
   */
  public NewOrder withFinalize_(java.lang. @org.jspecify.annotations.Nullable String finalize_) {
    NewOrder copy = new NewOrder(this);
    copy.finalize_ = finalize_;
    copy.hasFinalize_ = true;
    return copy;
  }

  /**
   * Returns a copy with another value.
   *
   * @param equals_ column {@code orders.equals}, or null
   * @return the copy
   */
  public NewOrder withEquals_(java.lang. @org.jspecify.annotations.Nullable String equals_) {
    NewOrder copy = new NewOrder(this);
    copy.equals_ = equals_;
    copy.hasEquals_ = true;
    return copy;
  }

  /**
   * Returns a copy with another value.
   *
   * @param builder column {@code orders.builder}, or null
   * @return the copy
   */
  public NewOrder withBuilder(java.lang. @org.jspecify.annotations.Nullable String builder) {
    NewOrder copy = new NewOrder(this);
    copy.builder = builder;
    copy.hasBuilder = true;
    return copy;
  }

  /**
   * Returns a copy with another value.
   *
   * @param of column {@code orders.of}, or null
   * @return the copy
   */
  public NewOrder withOf(java.lang. @org.jspecify.annotations.Nullable String of) {
    NewOrder copy = new NewOrder(this);
    copy.of = of;
    copy.hasOf = true;
    return copy;
  }

  /**
   * Returns a copy with another value.
   *
   * @param copy column {@code orders.copy}, or null
   * @return the copy
   */
  public NewOrder withCopy(java.lang. @org.jspecify.annotations.Nullable String copy) {
    NewOrder copy_ = new NewOrder(this);
    copy_.copy = copy;
    copy_.hasCopy = true;
    return copy_;
  }

  /**
   * Returns a copy with another value.
   *
   * @param other column {@code orders.other}, or null
   * @return the copy
   */
  public NewOrder withOther(byte @org.jspecify.annotations.Nullable [] other) {
    NewOrder copy = new NewOrder(this);
    copy.other = other;
    copy.hasOther = true;
    return copy;
  }

  /**
   * Returns a copy with another value.
   *
   * @param that column {@code orders.that}, or null
   * @return the copy
   */
  public NewOrder withThat(java.lang. @org.jspecify.annotations.Nullable String that) {
    NewOrder copy = new NewOrder(this);
    copy.that = that;
    copy.hasThat_ = true;
    return copy;
  }

  /**
   * Returns a copy with another value.
   *
   * @param this_ column {@code orders.this}, or null
   * @return the copy
   */
  public NewOrder withThis_(java.lang. @org.jspecify.annotations.Nullable String this_) {
    NewOrder copy = new NewOrder(this);
    copy.this_ = this_;
    copy.hasThis_ = true;
    return copy;
  }

  /**
   * Returns a copy with another value.
   *
   * @param super_ column {@code orders.super}, or null
   * @return the copy
   */
  public NewOrder withSuper_(java.lang. @org.jspecify.annotations.Nullable String super_) {
    NewOrder copy = new NewOrder(this);
    copy.super_ = super_;
    copy.hasSuper_ = true;
    return copy;
  }

  /**
   * Returns a copy with another value.
   *
   * @param hasThat column {@code orders.has_that}, or null
   * @return the copy
   */
  public NewOrder withHasThat(java.lang. @org.jspecify.annotations.Nullable Boolean hasThat) {
    NewOrder copy = new NewOrder(this);
    copy.hasThat = hasThat;
    copy.hasHasThat = true;
    return copy;
  }

  /**
   * Returns a copy with another value.
   *
   * @param withThat column {@code orders.with_that}, or null
   * @return the copy
   */
  public NewOrder withWithThat(java.lang. @org.jspecify.annotations.Nullable String withThat) {
    NewOrder copy = new NewOrder(this);
    copy.withThat = withThat;
    copy.hasWithThat = true;
    return copy;
  }

  /**
   * Returns a copy with another value.
   *
   * @param _1st column {@code orders.1st}, or null
   * @return the copy
   */
  public NewOrder with_1st(java.lang. @org.jspecify.annotations.Nullable String _1st) {
    NewOrder copy = new NewOrder(this);
    copy._1st = _1st;
    copy.has_1st = true;
    return copy;
  }

  /**
   * Returns a copy with another value.
   *
   * @param größe column <code>orders.größe</code>, or null
   * @return the copy
   */
  public NewOrder withGröße(java.lang. @org.jspecify.annotations.Nullable String größe) {
    NewOrder copy = new NewOrder(this);
    copy.größe = größe;
    copy.hasGröße = true;
    return copy;
  }

  /**
   * Returns a copy with another value.
   *
   * @param 列 column <code>orders.列</code>, or null
   * @return the copy
   */
  public NewOrder with列(java.lang. @org.jspecify.annotations.Nullable String 列) {
    NewOrder copy = new NewOrder(this);
    copy.列 = 列;
    copy.has列 = true;
    return copy;
  }

  /**
   * Returns a copy with another value.
   *
   * @param aBC column {@code orders.a b-c}, or null
   * @return the copy
   */
  public NewOrder withABC(java.lang. @org.jspecify.annotations.Nullable String aBC) {
    NewOrder copy = new NewOrder(this);
    copy.aBC = aBC;
    copy.hasABC = true;
    return copy;
  }

  /**
   * Returns a copy with another value.
   *
   * @param record column {@code orders.record}, or null
   * @return the copy
   */
  public NewOrder withRecord(java.lang. @org.jspecify.annotations.Nullable String record) {
    NewOrder copy = new NewOrder(this);
    copy.record = record;
    copy.hasRecord = true;
    return copy;
  }

  /**
   * Returns a copy with another value.
   *
   * @param yield column {@code orders.yield}, or null
   * @return the copy
   */
  public NewOrder withYield(java.lang. @org.jspecify.annotations.Nullable String yield) {
    NewOrder copy = new NewOrder(this);
    copy.yield = yield;
    copy.hasYield = true;
    return copy;
  }

  /**
   * Returns a copy with another value.
   *
   * @param var column {@code orders.var}, or null
   * @return the copy
   */
  public NewOrder withVar(java.lang. @org.jspecify.annotations.Nullable String var) {
    NewOrder copy = new NewOrder(this);
    copy.var = var;
    copy.hasVar = true;
    return copy;
  }

  /**
   * Returns a copy with another value.
   *
   * @param sealed column {@code orders.sealed}, or null
   * @return the copy
   */
  public NewOrder withSealed(java.lang. @org.jspecify.annotations.Nullable String sealed) {
    NewOrder copy = new NewOrder(this);
    copy.sealed = sealed;
    copy.hasSealed = true;
    return copy;
  }

  /**
   * Returns a copy with another value.
   *
   * @param null_ column {@code orders.null}, or null
   * @return the copy
   */
  public NewOrder withNull_(java.lang. @org.jspecify.annotations.Nullable String null_) {
    NewOrder copy = new NewOrder(this);
    copy.null_ = null_;
    copy.hasNull_ = true;
    return copy;
  }

  /**
   * Returns a copy with another value.
   *
   * @param true_ column {@code orders.true}, or null
   * @return the copy
   */
  public NewOrder withTrue_(java.lang. @org.jspecify.annotations.Nullable String true_) {
    NewOrder copy = new NewOrder(this);
    copy.true_ = true_;
    copy.hasTrue_ = true;
    return copy;
  }

  /**
   * Returns a value.
   *
   * @return column {@code orders.id}; null when it is not given
   */
  public java.lang. @org.jspecify.annotations.Nullable Long id() {
    return this.id;
  }

  /**
   * Returns a value.
   *
   * @return column {@code orders.hashCode}
   */
  public long hashCode_() {
    return this.hashCode_;
  }

  /**
   * Returns a value.
   *
   * @return column {@code orders.toString}, or null; null too when it is not given
   */
  public java.lang. @org.jspecify.annotations.Nullable String toString_() {
    return this.toString_;
  }

  /**
   * Returns a value.
   *
   * @return whether it is given, perhaps as null
   */
  public boolean hasToString_() {
    return this.hasToString_;
  }

  /**
   * Returns a value.
   *
   * @return column {@code orders.getClass}, or null; null too when it is not given
   */
  public java.lang. @org.jspecify.annotations.Nullable String getClass_() {
    return this.getClass_;
  }

  /**
   * Returns a value.
   *
   * @return whether it is given, perhaps as null
   */
  public boolean hasGetClass_() {
    return this.hasGetClass_;
  }

  /**
   * Returns a value.
   *
   * @return column {@code orders.notify}, or null; null too when it is not given
   */
  public java.lang. @org.jspecify.annotations.Nullable String notify_() {
    return this.notify_;
  }

  /**
   * Returns a value.
   *
   * @return whether it is given, perhaps as null
   */
  public boolean hasNotify_() {
    return this.hasNotify_;
  }

  /**
   * Returns a value.
   *
   * @return column {@code orders.notifyAll}, or null; null too when it is not given
   */
  public java.lang. @org.jspecify.annotations.Nullable String notifyAll_() {
    return this.notifyAll_;
  }

  /**
   * Returns a value.
   *
   * @return whether it is given, perhaps as null
   */
  public boolean hasNotifyAll_() {
    return this.hasNotifyAll_;
  }

  /**
   * Returns a value.
   *
   * @return column {@code orders.wait}, or null; null too when it is not given
   */
  public java.lang. @org.jspecify.annotations.Nullable String wait_() {
    return this.wait_;
  }

  /**
   * Returns a value.
   *
   * @return whether it is given, perhaps as null
   */
  public boolean hasWait_() {
    return this.hasWait_;
  }

  /**
   * Returns a value.
   *
   * @return column {@code orders.clone}, or null; null too when it is not given
   */
  public java.lang. @org.jspecify.annotations.Nullable String clone_() {
    return this.clone_;
  }

  /**
   * Returns a value.
   *
   * @return whether it is given, perhaps as null
   */
  public boolean hasClone_() {
    return this.hasClone_;
  }

  /**
   * Returns a value.
   *
   * @return column {@code orders.finalize}, or null; null too when it is not given
   */
  public java.lang. @org.jspecify.annotations.Nullable String finalize_() {
    return this.finalize_;
  }

  /**
   * Returns a value.
   *
   * @return whether it is given, perhaps as null
   */
  public boolean hasFinalize_() {
    return this.hasFinalize_;
  }

  /**
   * Returns a value.
   *
   * @return column {@code orders.equals}, or null; null too when it is not given
   */
  public java.lang. @org.jspecify.annotations.Nullable String equals_() {
    return this.equals_;
  }

  /**
   * Returns a value.
   *
   * @return whether it is given, perhaps as null
   */
  public boolean hasEquals_() {
    return this.hasEquals_;
  }

  /**
   * Returns a value.
   *
   * @return column {@code orders.builder}, or null; null too when it is not given
   */
  public java.lang. @org.jspecify.annotations.Nullable String builder() {
    return this.builder;
  }

  /**
   * Returns a value.
   *
   * @return whether it is given, perhaps as null
   */
  public boolean hasBuilder() {
    return this.hasBuilder;
  }

  /**
   * Returns a value.
   *
   * @return column {@code orders.of}, or null; null too when it is not given
   */
  public java.lang. @org.jspecify.annotations.Nullable String of() {
    return this.of;
  }

  /**
   * Returns a value.
   *
   * @return whether it is given, perhaps as null
   */
  public boolean hasOf() {
    return this.hasOf;
  }

  /**
   * Returns a value.
   *
   * @return column {@code orders.copy}, or null; null too when it is not given
   */
  public java.lang. @org.jspecify.annotations.Nullable String copy() {
    return this.copy;
  }

  /**
   * Returns a value.
   *
   * @return whether it is given, perhaps as null
   */
  public boolean hasCopy() {
    return this.hasCopy;
  }

  /**
   * Returns a value.
   *
   * @return column {@code orders.other}, or null; null too when it is not given
   */
  public byte @org.jspecify.annotations.Nullable [] other() {
    return this.other;
  }

  /**
   * Returns a value.
   *
   * @return whether it is given, perhaps as null
   */
  public boolean hasOther() {
    return this.hasOther;
  }

  /**
   * Returns a value.
   *
   * @return column {@code orders.that}, or null; null too when it is not given
   */
  public java.lang. @org.jspecify.annotations.Nullable String that() {
    return this.that;
  }

  /**
   * Returns a value.
   *
   * @return whether it is given, perhaps as null
   */
  public boolean hasThat_() {
    return this.hasThat_;
  }

  /**
   * Returns a value.
   *
   * @return column {@code orders.this}, or null; null too when it is not given
   */
  public java.lang. @org.jspecify.annotations.Nullable String this_() {
    return this.this_;
  }

  /**
   * Returns a value.
   *
   * @return whether it is given, perhaps as null
   */
  public boolean hasThis_() {
    return this.hasThis_;
  }

  /**
   * Returns a value.
   *
   * @return column {@code orders.super}, or null; null too when it is not given
   */
  public java.lang. @org.jspecify.annotations.Nullable String super_() {
    return this.super_;
  }

  /**
   * Returns a value.
   *
   * @return whether it is given, perhaps as null
   */
  public boolean hasSuper_() {
    return this.hasSuper_;
  }

  /**
   * Returns a value.
   *
   * @return column {@code orders.has_that}, or null; null too when it is not given
   */
  public java.lang. @org.jspecify.annotations.Nullable Boolean hasThat() {
    return this.hasThat;
  }

  /**
   * Returns a value.
   *
   * @return whether it is given, perhaps as null
   */
  public boolean hasHasThat() {
    return this.hasHasThat;
  }

  /**
   * Returns a value.
   *
   * @return column {@code orders.with_that}, or null; null too when it is not given
   */
  public java.lang. @org.jspecify.annotations.Nullable String withThat() {
    return this.withThat;
  }

  /**
   * Returns a value.
   *
   * @return whether it is given, perhaps as null
   */
  public boolean hasWithThat() {
    return this.hasWithThat;
  }

  /**
   * Returns a value.
   *
   * @return column {@code orders.1st}, or null; null too when it is not given
   */
  public java.lang. @org.jspecify.annotations.Nullable String _1st() {
    return this._1st;
  }

  /**
   * Returns a value.
   *
   * @return whether it is given, perhaps as null
   */
  public boolean has_1st() {
    return this.has_1st;
  }

  /**
   * Returns a value.
   *
   * @return column <code>orders.größe</code>, or null; null too when it is not given
   */
  public java.lang. @org.jspecify.annotations.Nullable String größe() {
    return this.größe;
  }

  /**
   * Returns a value.
   *
   * @return whether it is given, perhaps as null
   */
  public boolean hasGröße() {
    return this.hasGröße;
  }

  /**
   * Returns a value.
   *
   * @return column <code>orders.列</code>, or null; null too when it is not given
   */
  public java.lang. @org.jspecify.annotations.Nullable String 列() {
    return this.列;
  }

  /**
   * Returns a value.
   *
   * @return whether it is given, perhaps as null
   */
  public boolean has列() {
    return this.has列;
  }

  /**
   * Returns a value.
   *
   * @return column {@code orders.a b-c}, or null; null too when it is not given
   */
  public java.lang. @org.jspecify.annotations.Nullable String aBC() {
    return this.aBC;
  }

  /**
   * Returns a value.
   *
   * @return whether it is given, perhaps as null
   */
  public boolean hasABC() {
    return this.hasABC;
  }

  /**
   * Returns a value.
   *
   * @return column {@code orders.record}, or null; null too when it is not given
   */
  public java.lang. @org.jspecify.annotations.Nullable String record() {
    return this.record;
  }

  /**
   * Returns a value.
   *
   * @return whether it is given, perhaps as null
   */
  public boolean hasRecord() {
    return this.hasRecord;
  }

  /**
   * Returns a value.
   *
   * @return column {@code orders.yield}, or null; null too when it is not given
   */
  public java.lang. @org.jspecify.annotations.Nullable String yield() {
    return this.yield;
  }

  /**
   * Returns a value.
   *
   * @return whether it is given, perhaps as null
   */
  public boolean hasYield() {
    return this.hasYield;
  }

  /**
   * Returns a value.
   *
   * @return column {@code orders.var}, or null; null too when it is not given
   */
  public java.lang. @org.jspecify.annotations.Nullable String var() {
    return this.var;
  }

  /**
   * Returns a value.
   *
   * @return whether it is given, perhaps as null
   */
  public boolean hasVar() {
    return this.hasVar;
  }

  /**
   * Returns a value.
   *
   * @return column {@code orders.sealed}, or null; null too when it is not given
   */
  public java.lang. @org.jspecify.annotations.Nullable String sealed() {
    return this.sealed;
  }

  /**
   * Returns a value.
   *
   * @return whether it is given, perhaps as null
   */
  public boolean hasSealed() {
    return this.hasSealed;
  }

  /**
   * Returns a value.
   *
   * @return column {@code orders.null}, or null; null too when it is not given
   */
  public java.lang. @org.jspecify.annotations.Nullable String null_() {
    return this.null_;
  }

  /**
   * Returns a value.
   *
   * @return whether it is given, perhaps as null
   */
  public boolean hasNull_() {
    return this.hasNull_;
  }

  /**
   * Returns a value.
   *
   * @return column {@code orders.true}, or null; null too when it is not given
   */
  public java.lang. @org.jspecify.annotations.Nullable String true_() {
    return this.true_;
  }

  /**
   * Returns a value.
   *
   * @return whether it is given, perhaps as null
   */
  public boolean hasTrue_() {
    return this.hasTrue_;
  }

  @java.lang.Override
  public boolean equals(java.lang. @org.jspecify.annotations.Nullable Object other) {
    return other instanceof NewOrder that
        && java.util.Objects.equals(this.id, that.id)
        && this.hashCode_ == that.hashCode_
        && java.util.Objects.equals(this.toString_, that.toString_)
        && this.hasToString_ == that.hasToString_
        && java.util.Objects.equals(this.getClass_, that.getClass_)
        && this.hasGetClass_ == that.hasGetClass_
        && java.util.Objects.equals(this.notify_, that.notify_)
        && this.hasNotify_ == that.hasNotify_
        && java.util.Objects.equals(this.notifyAll_, that.notifyAll_)
        && this.hasNotifyAll_ == that.hasNotifyAll_
        && java.util.Objects.equals(this.wait_, that.wait_)
        && this.hasWait_ == that.hasWait_
        && java.util.Objects.equals(this.clone_, that.clone_)
        && this.hasClone_ == that.hasClone_
        && java.util.Objects.equals(this.finalize_, that.finalize_)
        && this.hasFinalize_ == that.hasFinalize_
        && java.util.Objects.equals(this.equals_, that.equals_)
        && this.hasEquals_ == that.hasEquals_
        && java.util.Objects.equals(this.builder, that.builder)
        && this.hasBuilder == that.hasBuilder
        && java.util.Objects.equals(this.of, that.of)
        && this.hasOf == that.hasOf
        && java.util.Objects.equals(this.copy, that.copy)
        && this.hasCopy == that.hasCopy
        && java.util.Arrays.equals(this.other, that.other)
        && this.hasOther == that.hasOther
        && java.util.Objects.equals(this.that, that.that)
        && this.hasThat_ == that.hasThat_
        && java.util.Objects.equals(this.this_, that.this_)
        && this.hasThis_ == that.hasThis_
        && java.util.Objects.equals(this.super_, that.super_)
        && this.hasSuper_ == that.hasSuper_
        && java.util.Objects.equals(this.hasThat, that.hasThat)
        && this.hasHasThat == that.hasHasThat
        && java.util.Objects.equals(this.withThat, that.withThat)
        && this.hasWithThat == that.hasWithThat
        && java.util.Objects.equals(this._1st, that._1st)
        && this.has_1st == that.has_1st
        && java.util.Objects.equals(this.größe, that.größe)
        && this.hasGröße == that.hasGröße
        && java.util.Objects.equals(this.列, that.列)
        && this.has列 == that.has列
        && java.util.Objects.equals(this.aBC, that.aBC)
        && this.hasABC == that.hasABC
        && java.util.Objects.equals(this.record, that.record)
        && this.hasRecord == that.hasRecord
        && java.util.Objects.equals(this.yield, that.yield)
        && this.hasYield == that.hasYield
        && java.util.Objects.equals(this.var, that.var)
        && this.hasVar == that.hasVar
        && java.util.Objects.equals(this.sealed, that.sealed)
        && this.hasSealed == that.hasSealed
        && java.util.Objects.equals(this.null_, that.null_)
        && this.hasNull_ == that.hasNull_
        && java.util.Objects.equals(this.true_, that.true_)
        && this.hasTrue_ == that.hasTrue_;
  }

  @java.lang.Override
  public int hashCode() {
    return java.util.Objects.hash(this.id, this.hashCode_, this.toString_, this.hasToString_,
        this.getClass_, this.hasGetClass_, this.notify_, this.hasNotify_, this.notifyAll_,
        this.hasNotifyAll_, this.wait_, this.hasWait_, this.clone_, this.hasClone_, this.finalize_,
        this.hasFinalize_, this.equals_, this.hasEquals_, this.builder, this.hasBuilder, this.of,
        this.hasOf, this.copy, this.hasCopy, java.util.Arrays.hashCode(this.other), this.hasOther,
        this.that, this.hasThat_, this.this_, this.hasThis_, this.super_, this.hasSuper_,
        this.hasThat, this.hasHasThat, this.withThat, this.hasWithThat, this._1st, this.has_1st,
        this.größe, this.hasGröße, this.列, this.has列, this.aBC, this.hasABC, this.record,
        this.hasRecord, this.yield, this.hasYield, this.var, this.hasVar, this.sealed,
        this.hasSealed, this.null_, this.hasNull_, this.true_, this.hasTrue_);
  }

  @java.lang.Override
  public java.lang.String toString() {
    return "NewOrder["
        + "id=" + this.id
        + ", hashCode_=" + this.hashCode_
        + ", toString_=" + this.toString_
        + ", hasToString_=" + this.hasToString_
        + ", getClass_=" + this.getClass_
        + ", hasGetClass_=" + this.hasGetClass_
        + ", notify_=" + this.notify_
        + ", hasNotify_=" + this.hasNotify_
        + ", notifyAll_=" + this.notifyAll_
        + ", hasNotifyAll_=" + this.hasNotifyAll_
        + ", wait_=" + this.wait_
        + ", hasWait_=" + this.hasWait_
        + ", clone_=" + this.clone_
        + ", hasClone_=" + this.hasClone_
        + ", finalize_=" + this.finalize_
        + ", hasFinalize_=" + this.hasFinalize_
        + ", equals_=" + this.equals_
        + ", hasEquals_=" + this.hasEquals_
        + ", builder=" + this.builder
        + ", hasBuilder=" + this.hasBuilder
        + ", of=" + this.of
        + ", hasOf=" + this.hasOf
        + ", copy=" + this.copy
        + ", hasCopy=" + this.hasCopy
        + ", other=" + (this.other == null ? "null" : this.other.length + " bytes")
        + ", hasOther=" + this.hasOther
        + ", that=" + this.that
        + ", hasThat_=" + this.hasThat_
        + ", this_=" + this.this_
        + ", hasThis_=" + this.hasThis_
        + ", super_=" + this.super_
        + ", hasSuper_=" + this.hasSuper_
        + ", hasThat=" + this.hasThat
        + ", hasHasThat=" + this.hasHasThat
        + ", withThat=" + this.withThat
        + ", hasWithThat=" + this.hasWithThat
        + ", _1st=" + this._1st
        + ", has_1st=" + this.has_1st
        + ", größe=" + this.größe
        + ", hasGröße=" + this.hasGröße
        + ", 列=" + this.列
        + ", has列=" + this.has列
        + ", aBC=" + this.aBC
        + ", hasABC=" + this.hasABC
        + ", record=" + this.record
        + ", hasRecord=" + this.hasRecord
        + ", yield=" + this.yield
        + ", hasYield=" + this.hasYield
        + ", var=" + this.var
        + ", hasVar=" + this.hasVar
        + ", sealed=" + this.sealed
        + ", hasSealed=" + this.hasSealed
        + ", null_=" + this.null_
        + ", hasNull_=" + this.hasNull_
        + ", true_=" + this.true_
        + ", hasTrue_=" + this.hasTrue_
        + "]";
  }
}
