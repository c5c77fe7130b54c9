package id.kendali.platform.exchange;

import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** What a cell says, or why it cannot be read and what to write instead. Exactly one of the two is there. */
record Reading<T>(@Nullable T value, @Nullable Phrase advice) {

    static <T> Reading<T> of(T value) {
        return new Reading<>(value, null);
    }

    static <T> Reading<T> refused(String messageKey, Object... arguments) {
        return new Reading<>(null, Phrase.of(messageKey, arguments));
    }

    <S> Reading<S> then(Function<T, Reading<S>> next) {
        return value == null ? new Reading<>(null, advice) : next.apply(value);
    }

    Optional<T> found() {
        return Optional.ofNullable(value);
    }
}
