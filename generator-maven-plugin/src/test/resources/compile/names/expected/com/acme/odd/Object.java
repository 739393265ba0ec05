package com.acme.odd;

import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/**
 * One row of table {@code objects}.
 *
 * @param id column {@code objects.id}
 * @param new_ column {@code objects.new}
 */
@NullMarked
@Generated(
    value = "sluice-maven-plugin",
    comments = "com/acme/odd/class.sql:2"
)
public record Object(long id, long new_) {}
