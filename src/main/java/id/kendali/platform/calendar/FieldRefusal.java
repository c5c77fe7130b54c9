package id.kendali.platform.calendar;

import java.util.List;
import org.springframework.validation.BindingResult;

/** Why a change cannot be made, beside the field that the person must look at. */
record FieldRefusal(String field, String messageKey, List<Object> arguments) {

    FieldRefusal(String field, String messageKey, Object... arguments) {
        this(field, messageKey, List.of(arguments));
    }

    void into(BindingResult errors) {
        errors.rejectValue(field, messageKey, arguments.toArray(), null);
    }
}
