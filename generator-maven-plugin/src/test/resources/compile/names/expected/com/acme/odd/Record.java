package com.acme.odd;

import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/**
 * One row of table {@code records}.
 *
 * @param id column {@code records.id}
 * @param _1st column {@code records.1st}, or null
 * @param quoted column <code>records."quoted"</code>, or null
 */
@NullMarked
@Generated(
    value = "sluice-maven-plugin",
    comments = "com/acme/odd/class.sql:3"
)
public record Record(long id, java.lang. @Nullable String _1st, java.lang. @Nullable String quoted) {}
