package dev.sluice.generator.emit;

import com.squareup.javapoet.MethodSpec;
import com.squareup.javapoet.ParameterSpec;
import com.squareup.javapoet.TypeSpec;

/**
 * Records for JavaPoet, whose last release does not know them. A record is built as a class whose constructor has the
 * components as parameters and a mark as its body; once JavaPoet has printed the file, with imports and line breaks,
 * the constructor's header becomes the record's.
 *
 * <pre>
 * public class Point {
 *   Point(long x, long y) {
 *     &#47;* components *&#47;
 *   }
 * }
 * </pre>
 *
 * becomes {@code public record Point(long x, long y) {}}.
 */
final class RecordText {
    private static final String MARK = "/* components */";
    private static final String CLASS = "class ";

    private RecordText() {}

    /**
     * Begins a record. Methods and nested types may be added, fields may not.
     *
     * @param type the record's class
     */
    static TypeSpec.Builder builder(JavaApi.RowType type) {
        MethodSpec.Builder components = MethodSpec.constructorBuilder();
        for (JavaApi.Component component : type.components()) {
            components.addParameter(parameter(component));
        }
        components.addCode("$L\n", MARK);
        return TypeSpec.classBuilder(type.name().simpleName()).addMethod(components.build());
    }

    private static ParameterSpec parameter(JavaApi.Component component) {
        ParameterSpec.Builder parameter = ParameterSpec.builder(component.type(), component.name());
        if (component.jsonKey() != null) {
            parameter.addAnnotation(JavaTypes.jsonKey(component.jsonKey()));
        }
        return parameter.build();
    }

    /**
     * Returns the text of a file with its records written as such.
     *
     * @param printed what JavaPoet printed
     */
    static String withRecords(String printed) {
        StringBuilder out = new StringBuilder(printed.length());
        int done = 0;
        for (int mark = printed.indexOf(MARK); mark >= 0; mark = printed.indexOf(MARK, done)) {
            int header = printed.lastIndexOf(CLASS, mark);
            int brace = printed.indexOf('{', header);
            int constructor = printed.indexOf('(', brace);
            int componentsEnd = printed.lastIndexOf(" {", mark);
            out.append(printed, done, header).append("record ");
            out.append(name(printed.substring(header + CLASS.length(), brace)));
            out.append(printed.substring(constructor, componentsEnd).replace("\n  ", "\n"));
            out.append(interfaces(printed.substring(header + CLASS.length(), brace)));
            int body = printed.indexOf("}\n", mark) + 2;
            done = appendBodyStart(printed, body, out);
        }
        return out.append(printed, done, printed.length()).toString();
    }

    private static String name(String declaration) {
        return declaration.substring(0, declaration.indexOf(' '));
    }

    private static String interfaces(String declaration) {
        return declaration.substring(declaration.indexOf(' ')).stripTrailing();
    }

    /** Returns where the text behind the constructor goes on. */
    private static int appendBodyStart(String printed, int body, StringBuilder out) {
        int next = body;
        while (Character.isWhitespace(printed.charAt(next))) {
            next++;
        }
        if (printed.charAt(next) == '}') {
            out.append(" {}");
            return next + 1;
        }
        out.append(" {\n");
        return printed.charAt(body) == '\n' ? body + 1 : body;
    }
}
