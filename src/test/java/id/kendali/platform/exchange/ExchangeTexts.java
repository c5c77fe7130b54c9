package id.kendali.platform.exchange;

import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.context.support.ReloadableResourceBundleMessageSource;

/** The texts of the module for tests without an application. */
final class ExchangeTexts {

    static final Locale INDONESIAN = Locale.forLanguageTag("id");

    private ExchangeTexts() {}

    static MessageSource messages() {
        ReloadableResourceBundleMessageSource messages = new ReloadableResourceBundleMessageSource();
        messages.setBasenames(
                "classpath:messages/platform/exchange/messages",
                "classpath:messages/platform/exchange-sample/messages");
        messages.setDefaultEncoding("UTF-8");
        messages.setFallbackToSystemLocale(false);
        messages.setDefaultLocale(INDONESIAN);
        return messages;
    }
}
