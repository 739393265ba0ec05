package dev.sluice.it.random;

/** Queries within expressions. */
interface RandomSubqueries {
    /** A query with one row at most. */
    String scalar(Place outer, Ty type);

    /** A query with any number of rows of one column. */
    String rows(Place outer, Ty type);
}
