package com.acme.music;

import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/**
 * One row of the queries that name it.
 *
 * @param title column {@code album_titles.title}
 * @param artist column {@code album_titles.artist}
 */
@NullMarked
@Generated(
    value = "sluice-maven-plugin",
    comments = "com/acme/music/albums.sql:36"
)
public record TitleAndArtist(String title, String artist) {}
