package com.acme.shop;

/** What becomes of an order. */
public enum Status {
    /** Nothing yet. */
    OPEN,
    /** All of it. */
    DONE
}
