package id.kendali.platform.ui;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.support.ReloadableResourceBundleMessageSource;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.web.servlet.LocaleResolver;

/** Texts of all modules: Indonesian in {@code messages.properties}, English beside it in {@code messages_en.properties}. */
@Configuration(proxyBeanMethods = false)
class MessagesConfiguration {

    static final Locale INDONESIAN = Locale.forLanguageTag("id");

    private static final String ROOT = "messages/";
    private static final String FILE = "messages.properties";

    @Bean
    MessageSource messageSource() throws IOException {
        ReloadableResourceBundleMessageSource messages = new ReloadableResourceBundleMessageSource();
        messages.setBasenames(basenames());
        messages.setDefaultEncoding(StandardCharsets.UTF_8.name());
        messages.setFallbackToSystemLocale(false);
        messages.setDefaultLocale(INDONESIAN);
        return messages;
    }

    @Bean
    LocaleResolver localeResolver() {
        return new LanguageResolver();
    }

    private static String[] basenames() throws IOException {
        Resource[] files = new PathMatchingResourcePatternResolver().getResources("classpath*:" + ROOT + "**/" + FILE);
        return Arrays.stream(files)
                .map(MessagesConfiguration::basename)
                .distinct()
                .sorted()
                .toArray(String[]::new);
    }

    private static String basename(Resource file) {
        try {
            String address = file.getURL().toString();
            int start = address.lastIndexOf("/" + ROOT) + 1;
            return "classpath:" + address.substring(start, address.length() - ".properties".length());
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
