package id.kendali.platform.access;

/** Whether a token entitles at this moment, and to what. */
sealed interface TokenAdmission {

    /** The person with the position of the token, narrowed by its scope. */
    record Admitted(SignedIn person) implements TokenAdmission {}

    /** Whoever knows the secret may know why it no longer works. */
    record Refused(Reason reason) implements TokenAdmission {}

    /** Why a token does not entitle. */
    enum Reason {
        UNKNOWN,
        EXPIRED,
        REVOKED,
        POSITION_ENDED,
        ACCOUNT_CLOSED,
        /** The account has to choose a new password first. */
        PASSWORD_DUE;

        String messageKey() {
            return "access.token.refused." + name();
        }
    }
}
