/**
 * The face of the house: layout and components, formats, messages in both languages, navigation, failure pages and live
 * events. Owns no schema. May use {@code platform.database}; what it shows about accounts, seals and open work comes from
 * above through the small interfaces {@link id.kendali.platform.ui.AccountBadge},
 * {@link id.kendali.platform.ui.SealNotice}, {@link id.kendali.platform.ui.OpenCounts} and
 * {@link id.kendali.platform.ui.NoticeBell}.
 */
@ApplicationModule(
        id = "platform.ui",
        allowedDependencies = {"platform.database"})
@NullMarked
package id.kendali.platform.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
