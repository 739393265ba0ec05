package com.acme;

import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/**
 * One row of table {@code orders}.
 *
 * @param id column {@code orders.id}
 * @param customer column {@code orders.customer}
 * @param note column {@code orders.note}
 */
@NullMarked
@Generated(
    value = "sluice-maven-plugin",
    comments = "com/acme/orders.sql:1"
)
public record Order(long id, String customer, String note) {}
