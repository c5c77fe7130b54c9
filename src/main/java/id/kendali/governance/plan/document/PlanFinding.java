package id.kendali.governance.plan.document;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSourceResolvable;

/**
 * Something that was found while a plan was read, with the place to look at. The text is a message of this module, so
 * that {@code messages.getMessage(finding, locale)} says it.
 *
 * @param file name of the file, or of the upload as a whole
 * @param row as a spreadsheet counts; the line in a YAML file; null if the file as a whole is meant
 * @param column name of the column, or the path in a tree; null if there is none
 * @param values that are filled into the text, as people read them
 */
public record PlanFinding(
        Severity severity,
        String file,
        @Nullable Integer row,
        @Nullable String column,
        String messageKey,
        List<String> values)
        implements MessageSourceResolvable {

    /** What follows from a finding. */
    public enum Severity {
        /** Nothing of the plan is loaded until this is mended. */
        ERROR,
        /** Good to know; the plan is loaded. */
        NOTE
    }

    public PlanFinding {
        values = List.copyOf(values);
    }

    public boolean isError() {
        return severity == Severity.ERROR;
    }

    @Override
    public String[] getCodes() {
        return new String[] {messageKey};
    }

    @Override
    public Object[] getArguments() {
        return values.toArray();
    }
}
