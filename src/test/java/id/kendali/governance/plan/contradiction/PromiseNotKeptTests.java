package id.kendali.governance.plan.contradiction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import id.kendali.governance.plan.MalukuUtara;
import id.kendali.governance.plan.document.Place;
import org.junit.jupiter.api.Test;

class PromiseNotKeptTests {

    private final Rule rule = new PromiseNotKept();

    @Test
    void findsTheTimeAndTheRequirementsThatAreOnlyPromised() {
        assertThat(rule.check(MalukuUtara.plan()))
                .extracting(found -> found.subject().key(), Contradiction::first, Contradiction::second)
                .containsExactly(
                        tuple(
                                "waktu",
                                new Place(
                                        "public_service.yaml",
                                        null,
                                        "process_principles[1]",
                                        "1.2.4",
                                        "kepastian waktu"),
                                new Place("public_service.yaml", null, "service_time_printed", "1.2.4", "—")),
                        tuple(
                                "persyaratan",
                                new Place(
                                        "public_service.yaml",
                                        null,
                                        "information_channel.must_state[0]",
                                        "1.2.4",
                                        "persyaratan"),
                                new Place("public_service.yaml", null, "requirements_printed", "1.2.4", "—")));
    }

    @Test
    void staysSilentAboutAPromiseThatIsKeptOrNotGiven() {
        assertThat(WordingPlans.with("public_service.yaml", """
                                information_channel: {must_state: [persyaratan, waktu penyelesaian]}
                                service_time_printed: 5 hari kerja
                                requirements_printed: [surat permohonan]
                                fees_printed: null
                                """).checkedBy(rule))
                .isEmpty();
    }

    @Test
    void staysSilentAboutWhatTheFileDoesNotHaveAtAll() {
        assertThat(WordingPlans.with("public_service.yaml", "process_principles: [kepastian waktu]")
                        .checkedBy(rule))
                .isEmpty();
    }
}
