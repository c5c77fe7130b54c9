package id.kendali.platform.access;

import id.kendali.platform.ui.Status;
import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Why the sign-in page is shown; stands in its address, so that no session is needed for it. */
enum SignInNotice {
    /** The session ran out, or was ended from another device. */
    ENDED("berakhir", Status.WARN),
    /** The person signed out. */
    SIGNED_OUT("keluar", Status.INFO),
    /** A password was chosen through a one-time link or changed. */
    PASSWORD_CHOSEN("sandi-baru", Status.OK),
    /** The sign-in page had been open for too long. */
    STALE("basi", Status.WARN),
    /** The last position of the person ended meanwhile. */
    WITHOUT_POSITION("tanpa-jabatan", Status.BAD);

    static final String PARAMETER = "kabar";

    private final String value;
    private final Status look;

    SignInNotice(String value, Status look) {
        this.value = value;
        this.look = look;
    }

    static Optional<SignInNotice> parse(@Nullable String value) {
        return Arrays.stream(values())
                .filter(notice -> notice.value.equals(value))
                .findFirst();
    }

    String value() {
        return value;
    }

    public Status look() {
        return look;
    }

    public String messageKey() {
        return "access.signIn.notice." + name();
    }
}
