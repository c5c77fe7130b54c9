package id.kendali.governance.plan.document;

import static id.kendali.governance.plan.document.Cascade.Kind;
import static org.assertj.core.api.Assertions.assertThat;

import id.kendali.governance.plan.MalukuUtara;
import org.junit.jupiter.api.Test;

class PlanDocumentTests {

    private final PlanDocument plan = MalukuUtara.plan();

    @Test
    void readsTargetsFundingAndRoadmapWithTheirPlaces() {
        assertThat(plan.targets()).hasSize(30);
        assertThat(plan.funding()).hasSize(20);
        assertThat(plan.roadmap()).hasSize(56);
        assertThat(plan.units()).hasSize(13);
        assertThat(plan.funding().get(16).place())
                .isEqualTo(new Place("funding.csv", 18, "amount_idr", "Lampiran I", "5604274000"));
    }

    @Test
    void hangsEveryElementUnderTheOneAbove() {
        Cascade cascade = plan.cascade();
        assertThat(cascade.of(Kind.MISI)).hasSize(2);
        assertThat(cascade.of(Kind.PROGRAM)).hasSize(2);
        assertThat(cascade.of(Kind.SASARAN_KEGIATAN))
                .extracting(Cascade.Element::code)
                .containsExactly("SK 17", "SK 19");
        Cascade.Element goal = cascade.find(Kind.SASARAN_KEGIATAN, "SK 19").orElseThrow();
        assertThat(cascade.below(goal)).extracting(Cascade.Element::code).containsExactly("IKK 19.1", "IKK 19.2");
        assertThat(cascade.elements())
                .filteredOn(element -> element.parentKey().isPresent())
                .allSatisfy(element -> assertThat(cascade.elements())
                        .extracting(Cascade.Element::key)
                        .contains(element.parentKey().orElseThrow()));
    }

    @Test
    void takesTheYearsFromTheContext() {
        assertThat(plan.years()).contains(new PlanDocument.Years(2025, 2029));
    }
}
