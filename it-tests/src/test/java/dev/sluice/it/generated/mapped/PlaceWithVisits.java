package dev.sluice.it.generated.mapped;

import java.util.List;

/**
 * A place and the visits to it.
 *
 * @param place the place
 * @param visits the visits in order
 */
public record PlaceWithVisits(Place place, List<Visit> visits) {}
