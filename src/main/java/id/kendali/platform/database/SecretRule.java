package id.kendali.platform.database;

import java.util.Locale;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** What is wrong with a password that a machine uses and nobody has to remember. */
enum SecretRule {
    MISSING(String::isBlank),
    SHORT(secret -> secret.length() < 20),
    MONOTONOUS(secret -> secret.chars().distinct().count() < 8),
    KNOWN(SecretRule::containsAKnownWord);

    private final Predicate<String> broken;

    SecretRule(Predicate<String> broken) {
        this.broken = broken;
    }

    /** @param setting by which the person who runs Kendali knows the secret */
    static void check(String setting, String secret) {
        Stream.of(values()).filter(rule -> rule.broken.test(secret)).findFirst().ifPresent(rule -> {
            throw new StartRefused("database.refused.secret." + rule, setting);
        });
    }

    private static boolean containsAKnownWord(String secret) {
        String plain = secret.toLowerCase(Locale.ROOT);
        return Stream.of(
                        "password",
                        "postgres",
                        "kendali",
                        "peragaan",
                        "rahasia",
                        "changeme",
                        "ganti",
                        "12345",
                        "qwerty")
                .anyMatch(plain::contains);
    }
}
