package id.kendali.platform.search;

import id.kendali.platform.access.Right;
import id.kendali.platform.access.SignedIn;
import id.kendali.platform.ui.NavigationEntry;
import java.util.List;
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
        WantedWords wanted = new WantedWords(query);
        if (wanted.areTooShort()) {
            return List.of();
        }
        return pages.stream()
                .filter(page -> page.right() == null || person.may(Right.valueOf(page.right())))
                .map(page -> new SearchHit(
                        SearchKind.PAGE,
                        text(page.messageKey()),
                        text(page.wing().messageKey()) + " · " + text(page.group()),
                        page.href()))
                .filter(page -> wanted.isIn(page.title() + " " + page.subtitle()))
                .sorted(wanted.bestFirst())
                .limit(limit)
                .toList();
    }

    private String text(String key) {
        return messages.getMessage(key, null, LocaleContextHolder.getLocale());
    }
}
