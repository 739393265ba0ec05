package com.acme.shop;

import java.math.BigDecimal;
import java.time.Instant;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/**
 * What somebody bought.
 *
 * <p>One row of table {@code orders}.
 *
 * @param id column {@code orders.id}
 * @param customer Who pays.
 * @param total In euros.
 * @param orderedAt column {@code orders.ordered_at}
 * @param shipped column {@code orders.shipped}
 * @param note column {@code orders.note}, or null
 */
@NullMarked
@Generated(
    value = "sluice-maven-plugin",
    comments = "com/acme/shop/orders.sql:2"
)
public record Order(long id, String customer, BigDecimal total, Instant orderedAt, boolean shipped,
    @Nullable String note) {}
