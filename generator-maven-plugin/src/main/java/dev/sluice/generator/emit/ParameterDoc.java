package dev.sluice.generator.emit;

/** What Javadoc says about a parameter. */
final class ParameterDoc {
    private ParameterDoc() {}

    /**
     * Returns the text behind {@code param} tag and the name.
     *
     * @param parameter the parameter
     */
    static String of(JavaApi.Parameter parameter) {
        String meets = parameter.model().meets();
        String what = meets == null ? "a value" : "meets column " + JavadocText.code(meets);
        if (parameter.model().collection()) {
            return (meets == null ? "values" : "values that meet column " + JavadocText.code(meets))
                    + ", of any number, perhaps none";
        }
        return parameter.model().value().nullable() ? what + "; null stands for NULL" : what;
    }
}
