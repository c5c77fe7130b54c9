package id.kendali.platform.access;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import me.gosimple.nbvcxz.Nbvcxz;
import me.gosimple.nbvcxz.resources.Configuration;
import me.gosimple.nbvcxz.resources.ConfigurationBuilder;
import me.gosimple.nbvcxz.resources.Dictionary;
import me.gosimple.nbvcxz.resources.Feedback;
import me.gosimple.nbvcxz.scoring.Result;
import org.springframework.context.MessageSourceResolvable;
import org.springframework.context.support.DefaultMessageSourceResolvable;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import org.springframework.validation.Errors;

/**
 * What a password must be: long, and hard to guess as the library nbvcxz estimates it, which also knows the words of
 * this office. No rule about kinds of characters: these make passwords hard to remember, not hard to guess.
 */
@Component
class PasswordRules {

    static final int SHORTEST = 12;

    /** More than this bcrypt does not read. */
    private static final int LONGEST_BYTES = 72;

    /** Bits; a guesser with the hash alone needs months. */
    private static final double ENTROPY = 40;

    private static final String FEEDBACK = "access.password.";
    private static final String WORDS = "definitions/access/office_words.txt";

    private volatile List<Dictionary> dictionaries = List.of();

    /**
     * What is to be said against a password; nothing if it is good.
     *
     * @param personal words that the password must not be made of: user name, name, unit
     */
    List<MessageSourceResolvable> objections(String password, Collection<String> personal) {
        if (password.codePointCount(0, password.length()) < SHORTEST) {
            return List.of(message("tooShort", SHORTEST, password.codePointCount(0, password.length())));
        }
        if (password.getBytes(StandardCharsets.UTF_8).length > LONGEST_BYTES) {
            return List.of(message("tooLong", LONGEST_BYTES));
        }
        Result estimate = new Nbvcxz(configuration(personal)).estimate(password);
        return estimate.isMinimumEntropyMet() ? List.of() : weak(estimate.getFeedback());
    }

    /** Puts objections beside the field that the password was typed into. */
    static void reject(String field, List<MessageSourceResolvable> objections, Errors errors) {
        objections.forEach(objection -> errors.rejectValue(
                field, Objects.requireNonNull(objection.getCodes())[0], objection.getArguments(), null));
    }

    private static List<MessageSourceResolvable> weak(Feedback feedback) {
        List<MessageSourceResolvable> all = new ArrayList<>();
        all.add(message("tooWeak"));
        Stream.concat(Stream.ofNullable(feedback.getWarningKey()), feedback.getSuggestionKeys().stream())
                .filter(Objects::nonNull)
                .filter(key -> !key.isBlank())
                .map(PasswordRules::message)
                .forEach(all::add);
        return all;
    }

    private static MessageSourceResolvable message(String key, Object... arguments) {
        return new DefaultMessageSourceResolvable(new String[] {FEEDBACK + key}, arguments);
    }

    private Configuration configuration(Collection<String> personal) {
        List<Dictionary> all = new ArrayList<>(dictionaries());
        all.add(new Dictionary("personal", personalWords(personal), false));
        return new ConfigurationBuilder()
                .setMinimumEntropy(ENTROPY)
                .setCombinationAlgorithmTimeout(300L)
                .setDictionaries(all)
                .createConfiguration();
    }

    private static Map<String, Integer> personalWords(Collection<String> personal) {
        return personal.stream()
                .flatMap(text -> Stream.of(text.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+")))
                .filter(word -> word.length() > 2)
                .distinct()
                .collect(Collectors.toMap(word -> word, word -> 1));
    }

    /** Read when first needed: most processes never see a password chosen. */
    private List<Dictionary> dictionaries() {
        List<Dictionary> read = dictionaries;
        if (read.isEmpty()) {
            List<Dictionary> all = new ArrayList<>(ConfigurationBuilder.getDefaultDictionaries());
            all.add(new Dictionary("office", officeWords(), false));
            read = List.copyOf(all);
            dictionaries = read;
        }
        return read;
    }

    private static Map<String, Integer> officeWords() {
        Map<String, Integer> ranks = new LinkedHashMap<>();
        try (BufferedReader lines = new BufferedReader(
                new InputStreamReader(new ClassPathResource(WORDS).getInputStream(), StandardCharsets.UTF_8))) {
            lines.lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .forEach(word -> ranks.put(word.strip(), ranks.size() + 1));
            return ranks;
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
