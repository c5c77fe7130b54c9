package id.kendali.platform.access;

import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/** From where a session was begun; kept in it. */
record SessionOrigin(@Nullable String userAgent, String address) implements Serializable {

    static final String ATTRIBUTE = "kendali.origin";

    private static final int LONGEST = 300;

    SessionOrigin {
        userAgent = userAgent == null || userAgent.length() <= LONGEST ? userAgent : userAgent.substring(0, LONGEST);
    }
}
