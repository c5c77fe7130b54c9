/**
 * The ground floor: the PostgreSQL server (embedded or external), its three roles, the scope that every transaction
 * announces to row-level security, identifiers, and what is loaded at the first start. Owns the schema {@code database}
 * (policy functions, technical tables). Uses no other module; everything may use it.
 */
@ApplicationModule(
        id = "platform.database",
        allowedDependencies = {})
@NullMarked
package id.kendali.platform.database;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
