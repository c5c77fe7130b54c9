package id.kendali.platform.database;

import java.util.List;

/** The identifier types of one module, declared as a bean, so that Spring Data can read and write them. */
public record IdentifierTypes(List<Class<?>> types) {

    public static IdentifierTypes of(Class<?>... types) {
        return new IdentifierTypes(List.of(types));
    }
}
