/**
 * Where the rows of the store come from. Knows nothing of Sluice, nor of the database that they go to.
 */
@NullMarked
package com.example.chinook.source;

import org.jspecify.annotations.NullMarked;
