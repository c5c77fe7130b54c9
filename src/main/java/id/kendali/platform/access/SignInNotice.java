package id.kendali.platform.access;

import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Why the sign-in page is shown; stands in its address, so that no session is needed for it. */
enum SignInNotice {
    /** The session ran out, or was ended from another device. */
    ENDED("berakhir"),
    /** The person signed out. */
    SIGNED_OUT("keluar"),
    /** A password was chosen through a one-time link or changed. */
    PASSWORD_CHOSEN("sandi-baru"),
    /** The sign-in page had been open for too long. */
    STALE("basi"),
    /** The last position of the person ended meanwhile. */
    WITHOUT_POSITION("tanpa-jabatan");

    static final String PARAMETER = "kabar";

    private final String value;

    SignInNotice(String value) {
        this.value = value;
    }

    static Optional<SignInNotice> parse(@Nullable String value) {
        return Arrays.stream(values())
                .filter(notice -> notice.value.equals(value))
                .findFirst();
    }

    String value() {
        return value;
    }

    String messageKey() {
        return "access.signIn.notice." + name();
    }
}
