package id.kendali.platform.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.UnsupportedEncodingException;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;

class LiveEventsTests {

    private static final UUID TERNATE = UUID.randomUUID();
    private static final UUID WEDA = UUID.randomUUID();

    private final LiveEvents events = new LiveEvents();
    private final MockMvcTester pages = MockMvcTester.of(new Stream(events));

    @AfterEach
    void close() {
        events.destroy();
    }

    @Test
    void tellsOnlyThoseWhoMaySeeTheUnit() {
        MockHttpServletResponse ternate = listen("a", TERNATE);
        MockHttpServletResponse weda = listen("b", WEDA);
        events.publish("figure", Set.of(TERNATE), "rat-rb");
        await().untilAsserted(() -> assertThat(text(ternate)).contains("event:figure", "data:rat-rb"));
        events.publish("figure", Set.of(WEDA), "other");
        await().untilAsserted(() -> assertThat(text(weda)).contains("data:other"));
        assertThat(text(weda)).doesNotContain("rat-rb");
        assertThat(text(ternate)).doesNotContain("other");
    }

    @Test
    void waitsForTheCommit() {
        MockHttpServletResponse page = listen("a", TERNATE);
        TransactionSynchronizationManager.initSynchronization();
        try {
            events.publish("figure", Set.of(TERNATE), "soon");
            assertThat(text(page)).doesNotContain("soon");
            TransactionSynchronizationManager.getSynchronizations().forEach(TransactionSynchronization::afterCommit);
        } finally {
            TransactionSynchronizationManager.clearSynchronization();
        }
        await().untilAsserted(() -> assertThat(text(page)).contains("data:soon"));
    }

    @Test
    void closesTheOldestOfTooManyPages() {
        IntStream.range(0, LiveEvents.MOST_PAGES_PER_PERSON + 2).forEach(page -> listen("a", TERNATE));
        listen("b", TERNATE);
        assertThat(events.openPages()).isEqualTo(LiveEvents.MOST_PAGES_PER_PERSON + 1);
    }

    @Test
    void keepsQuietLinesOpen() {
        MockHttpServletResponse page = listen("a", TERNATE);
        int before = text(page).length();
        events.beat();
        await().untilAsserted(() -> assertThat(text(page).substring(before)).startsWith(":"));
    }

    private MockHttpServletResponse listen(String person, UUID unit) {
        return pages.get()
                .uri("/langsung?person={person}&unit={unit}", person, unit)
                .asyncExchange()
                .getResponse();
    }

    private static String text(MockHttpServletResponse response) {
        try {
            return response.getContentAsString();
        } catch (UnsupportedEncodingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    @RestController
    static class Stream {

        private final LiveEvents events;

        Stream(LiveEvents events) {
            this.events = events;
        }

        @GetMapping("/langsung")
        SseEmitter listen(@RequestParam String person, @RequestParam UUID unit) {
            Predicate<UUID> reads = unit::equals;
            return events.subscribe(person, reads);
        }
    }
}
