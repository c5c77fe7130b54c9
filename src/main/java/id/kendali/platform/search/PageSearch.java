package id.kendali.platform.search;

import id.kendali.platform.access.Right;
import id.kendali.platform.access.SignedIn;
import id.kendali.platform.ui.NavigationEntry;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** Finds pages among the lines of the navigation that the position may open, in the language of the reader. */
@Component
class PageSearch {

    private final ObjectProvider<NavigationEntry> pages;
    private final MessageSource messages;

    PageSearch(ObjectProvider<NavigationEntry> pages, MessageSource messages) {
        this.pages = pages;
        this.messages = messages;
    }

    List<SearchHit> find(String query, SignedIn person, int limit) {
        String wanted = folded(query);
        List<String> words =
                Arrays.stream(wanted.split(" ")).filter(word -> !word.isEmpty()).toList();
        if (wanted.length() < 2) {
            return List.of();
        }
        return pages.stream()
                .filter(page -> page.right() == null || person.may(Right.valueOf(page.right())))
                .map(page -> new SearchHit(
                        SearchKind.PAGE,
                        text(page.messageKey()),
                        text(page.wing().messageKey()) + " · " + text(page.group()),
                        page.href()))
                .filter(page -> words.stream()
                        .allMatch(word ->
                                folded(page.title() + " " + page.subtitle()).contains(word)))
                .sorted(Comparator.comparing(
                                (SearchHit page) -> !folded(page.title()).startsWith(wanted))
                        .thenComparing(page -> !folded(page.title()).contains(wanted))
                        .thenComparing(SearchHit::title))
                .limit(limit)
                .toList();
    }

    private String text(String key) {
        return messages.getMessage(key, null, LocaleContextHolder.getLocale());
    }

    private static String folded(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFD)
                .replaceAll("\\p{M}+", "")
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{L}\\p{N}]+", " ")
                .strip();
    }
}
