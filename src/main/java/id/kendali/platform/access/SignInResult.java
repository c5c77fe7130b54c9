package id.kendali.platform.access;

import java.time.Duration;

/** What became of an attempt to sign in. */
sealed interface SignInResult {

    record Admitted(AccountPrincipal principal, boolean mustChangePassword) implements SignInResult {}

    /** @param left attempts before the next pause */
    record Rejected(int left) implements SignInResult {}

    /** Too many wrong attempts; further ones are not even looked at. */
    record Paused(Duration remaining) implements SignInResult {}

    /** The password was right, but the account has been closed. */
    record Closed() implements SignInResult {}

    /** The password was right, but the person holds no position today. */
    record WithoutPosition() implements SignInResult {}
}
