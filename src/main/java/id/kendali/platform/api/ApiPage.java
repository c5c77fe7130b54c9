package id.kendali.platform.api;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The description of the interface as people read it.
 *
 * @param base address under which this application is reached
 * @param refusals of every operation
 */
record ApiPage(String description, String base, List<Refusal> refusals, List<Group> chapters, List<Form> forms) {

    /** Operations about one matter. */
    record Group(String title, List<Entry> operations) {}

    /**
     * One operation.
     *
     * @param id by which it is found on the page
     * @param rights of which a position needs one
     * @param answer what it answers
     * @param refusals beside those of every operation
     * @param curl a command that tries it out
     */
    record Entry(
            String id,
            String method,
            String path,
            String summary,
            String text,
            List<String> rights,
            List<Parameter> parameters,
            String answerStatus,
            TypeName answer,
            List<Refusal> refusals,
            String curl) {

        /** It changes something. */
        public boolean changes() {
            return !method.equals("GET");
        }
    }

    record Parameter(String name, String in, TypeName type, boolean required, String text) {}

    record Refusal(String status, String text) {}

    /** The names in a JSON object. */
    record Form(String name, List<Field> fields) {}

    record Field(String name, TypeName type, boolean required) {}

    /**
     * What a value is.
     *
     * @param form of the page that describes it; null if it is no object
     */
    record TypeName(String words, @Nullable String form) {}
}
