/**
 * The store: its database, which is generated from the {@code .sql} files of this package, and the program that reports
 * on it. Only {@link com.example.chinook.StoreEngine} knows which engine holds the rows.
 */
@NullMarked
package com.example.chinook;

import org.jspecify.annotations.NullMarked;
