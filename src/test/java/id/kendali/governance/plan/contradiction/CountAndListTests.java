package id.kendali.governance.plan.contradiction;

import static org.assertj.core.api.Assertions.assertThat;

import id.kendali.governance.plan.MalukuUtara;
import id.kendali.governance.plan.document.Place;
import org.junit.jupiter.api.Test;

class CountAndListTests {

    private final Rule rule = new CountAndList();

    @Test
    void findsTheFormulaThatCountsFurtherThanTheText() {
        assertThat(rule.check(MalukuUtara.plan()))
                .filteredOn(found -> found.fingerprint().equals("COUNT_AND_LIST|INDICATOR|IPH-PAS dimension"))
                .singleElement()
                .satisfies(found -> {
                    assertThat(found.severity()).isEqualTo(Severity.SEVERE);
                    assertThat(found.first())
                            .isEqualTo(new Place(
                                    "indices.yaml",
                                    null,
                                    "indices[0].dimension_count.named_in_text",
                                    "1.1.3, teks",
                                    "8"));
                    assertThat(found.second())
                            .isEqualTo(new Place(
                                    "indices.yaml",
                                    null,
                                    "indices[0].steps[2].text",
                                    "1.1.3, rumus",
                                    "dimensi penilaian 1–10"));
                    assertThat(found.difference()).isEqualTo(Statement.of("plan.rule.COUNT_AND_LIST.difference", 2));
                });
    }

    @Test
    void findsTheListThatIsLongerThanTheTextSays() {
        assertThat(rule.check(MalukuUtara.plan()))
                .hasSize(2)
                .filteredOn(found -> found.severity() == Severity.MINOR)
                .singleElement()
                .satisfies(found -> {
                    assertThat(found.subject()).isEqualTo(Subject.of(Subject.Kind.INDICATOR, "IKPA indicator"));
                    assertThat(found.first().value()).isEqualTo("13");
                    assertThat(found.second())
                            .isEqualTo(new Place(
                                    "indices.yaml", null, "indices[5].elements", "1.1.3, daftar", "a–n (14)"));
                });
    }

    @Test
    void findsANumberInWordsBeforeAListOfThatName() {
        assertThat(WordingPlans.with("organisation.yaml", """
                                units:
                                  - code: BID-A
                                    name: Bidang A
                                    description: Tugas dilaksanakan melalui tiga bidang utama
                                    sub_bidang: [{code: A-1}, {code: A-2}]
                                """).checkedBy(rule))
                .singleElement()
                .satisfies(found -> {
                    assertThat(found.subject()).isEqualTo(Subject.of(Subject.Kind.DOCUMENT, "BID-A sub_bidang"));
                    assertThat(found.first().value()).isEqualTo("tiga bidang utama");
                    assertThat(found.second().value()).isEqualTo("2");
                });
    }

    @Test
    void findsACountInAGroupOfCountsThatIsAboutTheListBesideIt() {
        assertThat(WordingPlans.with("strategy.yaml", """
                                asta_cita:
                                  counts_printed: {misi_asta_cita: 8, program_prioritas: 17}
                                  items: [{seq: 1}, {seq: 2}]
                                """).checkedBy(rule))
                .extracting(found -> found.subject().key())
                .containsExactly("asta_cita misi_asta_cita");
    }

    @Test
    void staysSilentWhereAllAgreeOrACountIsOfSomethingElse() {
        assertThat(WordingPlans.with("indices.yaml", """
                                indices:
                                  - code: A
                                    dimension_count: {named_in_text: 3, stated_for_2024: 7}
                                    dimensions: [{seq: 1}, {seq: 2}, {seq: 3}]
                                    steps: [{text: "(dimensi 1 x bobot) + (dimensi 2 x bobot) + (dimensi 3 x bobot)"}]
                                  - code: B
                                    upt_count_printed: 12
                                    indicators: [{letter: a}]
                                    description: Disusun dalam dua tahap dengan 4 lampiran
                                """).checkedBy(rule)).isEmpty();
    }
}
