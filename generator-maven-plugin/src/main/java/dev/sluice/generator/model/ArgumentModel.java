package dev.sluice.generator.model;

import dev.sluice.sql.source.SourceSpan;

/** What a call of a query gives. */
public sealed interface ArgumentModel permits ParameterModel, SortModel, PageArgument, RowPartModel, PlaceholderModel {
    /** Returns its name without the sign, or its number for {@code ?} and {@code ?3}. */
    String name();

    /** Returns its declaration or first use. */
    SourceSpan span();
}
