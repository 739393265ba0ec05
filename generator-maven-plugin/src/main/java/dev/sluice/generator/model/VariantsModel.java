package dev.sluice.generator.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What decides which parts of a statement's text a call takes.
 *
 * @param fragments for each optional term in order the arguments that have to be given for it to stand, by their index
 *     among the query's
 * @param choices number of the alternatives, one or more
 * @param chooser index of the argument that chooses among them, or -1
 * @param template the statement in the source language where it has placeholders, or null
 */
public record VariantsModel(
        List<List<Integer>> fragments,
        int choices,
        int chooser,
        @Nullable TemplateModel template) {
    /** A statement of one text. */
    public static final VariantsModel NONE = new VariantsModel(List.of(), 1, -1, null);

    /** Copies. */
    public VariantsModel {
        fragments = fragments.stream().map(List::copyOf).toList();
    }

    /** Tells whether there is one text only. */
    public boolean isPlain() {
        return fragments.isEmpty() && choices == 1 && template == null;
    }
}
