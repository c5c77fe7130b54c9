/**
 * Who may what: accounts, sign-in with throttling, sessions, and the rights that come with a position. Owns the schema
 * {@code access}. May use {@code platform.database} and {@code platform.ui}; positions come from above through
 * {@link id.kendali.platform.access.HoldingDirectory}.
 */
@ApplicationModule(
        id = "platform.access",
        allowedDependencies = {"platform.database", "platform.ui"})
@NullMarked
package id.kendali.platform.access;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
