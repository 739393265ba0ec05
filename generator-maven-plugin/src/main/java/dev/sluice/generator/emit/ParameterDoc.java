package dev.sluice.generator.emit;

import dev.sluice.generator.model.PageArgument;
import dev.sluice.generator.model.ParameterModel;
import dev.sluice.generator.model.PlaceholderModel;
import dev.sluice.generator.model.SortModel;

/** What Javadoc says about a parameter. */
final class ParameterDoc {
    private ParameterDoc() {}

    /**
     * Returns the text behind {@code param} tag and the name.
     *
     * @param parameter the parameter
     */
    static String of(JavaApi.Parameter parameter) {
        if (parameter.model() instanceof SortModel) {
            return "the order of the rows";
        }
        if (parameter.model() instanceof PageArgument page) {
            return page.kind() == PageArgument.Kind.SIZE
                    ? "the number of rows, 1 or more"
                    : "where the page begins, as the one before says; null for the first page";
        }
        if (parameter.row() != null) {
            return "the row to be inserted";
        }
        if (parameter.model() instanceof PlaceholderModel placeholder) {
            String what = switch (placeholder.kind()) {
                case CONDITION -> "makes a condition";
                case VALUE -> "makes a value";
                case ORDER -> "makes an order";
            };
            return what + " of columns" + (placeholder.optional() ? "; null stands for the default" : "");
        }
        ParameterModel model = (ParameterModel) parameter.model();
        String meets = model.meets();
        String what = meets == null ? "a value" : "meets column " + JavadocText.code(meets);
        if (model.collection()) {
            what = (meets == null ? "values" : "values that meet column " + JavadocText.code(meets))
                    + ", of any number, perhaps none";
        }
        if (model.optional()) {
            return what + "; null leaves out the conditions that take it";
        }
        return model.value().nullable() ? what + "; null stands for NULL" : what;
    }
}
