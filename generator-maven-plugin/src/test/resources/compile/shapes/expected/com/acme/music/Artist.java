package com.acme.music;

import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/**
 * One row of table {@code artists}.
 *
 * @param id column {@code artists.id}
 * @param name column {@code artists.name}
 */
@NullMarked
@Generated(
    value = "sluice-maven-plugin",
    comments = "com/acme/music/schema.sql:1"
)
public record Artist(long id, String name) {}
