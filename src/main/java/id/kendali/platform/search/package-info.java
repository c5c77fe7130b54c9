/**
 * Finds units, pages and records by their words, within the scope of who asks. Owns the schema {@code search}: one table
 * that nobody reads but its own functions. Modules above it put their records in, or offer them all as a
 * {@link id.kendali.platform.search.SearchSource}; units it indexes itself. May use {@code platform.database},
 * {@code platform.ui}, {@code platform.access} and {@code platform.organisation}.
 */
@ApplicationModule(
        id = "platform.search",
        allowedDependencies = {"platform.database", "platform.ui", "platform.access", "platform.organisation"})
@NullMarked
package id.kendali.platform.search;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
