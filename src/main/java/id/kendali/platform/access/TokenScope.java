package id.kendali.platform.access;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;

/** To what a token narrows the rights of its position. It never adds one. */
public enum TokenScope {
    /** Reads what the position reads. */
    READ(EnumSet.noneOf(Right.class)),
    /** Also hands in what somebody else then decides about; approving, verifying, locking and managing stay with people. */
    SUBMIT(EnumSet.of(Right.SUBMIT_REPORTS, Right.IMPORT_REPORTS, Right.EDIT_PLANS));

    private final Set<Right> doing;

    TokenScope(Set<Right> doing) {
        this.doing = Collections.unmodifiableSet(doing);
    }

    boolean allows(Right right) {
        return right.isReading() || doing.contains(right);
    }

    boolean writes() {
        return !doing.isEmpty();
    }

    public String messageKey() {
        return "access.token.scope." + name();
    }
}
