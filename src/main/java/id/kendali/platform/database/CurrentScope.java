package id.kendali.platform.database;

import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** The scope of the running thread. Transactions begin with it; without one the database shows nothing. */
public final class CurrentScope {

    private static final ThreadLocal<@Nullable Announcement> CURRENT = new ThreadLocal<>();

    private CurrentScope() {}

    public static Optional<Scope> get() {
        return announcement().map(Announcement::scope);
    }

    static Optional<Announcement> announcement() {
        return Optional.ofNullable(CURRENT.get());
    }

    public static void run(Scope scope, Runnable work) {
        call(scope, () -> {
            work.run();
            return null;
        });
    }

    public static <T extends @Nullable Object> T call(Scope scope, Supplier<T> work) {
        Announcement outer = CURRENT.get();
        CURRENT.set(new Announcement(scope));
        try {
            return work.get();
        } finally {
            if (outer == null) {
                CURRENT.remove();
            } else {
                CURRENT.set(outer);
            }
        }
    }
}
