/**
 * What the controllers under {@code /api/v1} share: pages of lists, submissions that a program may repeat without harm,
 * the limit of a request, and the description of the interface with the page {@code /api} that shows it. The controllers
 * themselves stand with the records of their modules. Owns the schema {@code api}: answers that are kept for repetition.
 * May use {@code platform.database}, {@code platform.ui} and {@code platform.access}.
 */
@ApplicationModule(
        id = "platform.api",
        allowedDependencies = {"platform.database", "platform.ui", "platform.access"})
@NullMarked
package id.kendali.platform.api;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
