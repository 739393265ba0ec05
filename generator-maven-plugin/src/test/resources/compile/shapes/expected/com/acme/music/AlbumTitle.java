package com.acme.music;

import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/**
 * One row of view {@code album_titles}.
 *
 * @param title column {@code album_titles.title}
 * @param artist column {@code album_titles.artist}
 */
@NullMarked
@Generated(
    value = "sluice-maven-plugin",
    comments = "com/acme/music/schema.sql:8"
)
public record AlbumTitle(String title, String artist) {}
