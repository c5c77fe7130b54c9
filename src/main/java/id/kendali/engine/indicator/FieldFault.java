package id.kendali.engine.indicator;

import org.springframework.validation.Errors;

/** What is wrong with a field that somebody typed. */
record FieldFault(String field, String messageKey, Object... arguments) {

    void into(Errors errors) {
        errors.rejectValue(field, messageKey, arguments, null);
    }
}
