package com.acme.odd;

import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/**
 * One row of table {@code lists}.
 *
 * @param id column {@code lists.id}
 * @param session column {@code lists.session}
 * @param row column {@code lists.row}
 */
@NullMarked
@Generated(
    value = "sluice-maven-plugin",
    comments = "com/acme/odd/class.sql:4"
)
public record List(long id, java.lang.String session, java.lang.String row) {}
