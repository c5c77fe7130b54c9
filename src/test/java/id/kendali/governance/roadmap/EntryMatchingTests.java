package id.kendali.governance.roadmap;

import static id.kendali.governance.roadmap.RoadmapFixture.entry;
import static id.kendali.governance.roadmap.RoadmapFixture.items;
import static org.assertj.core.api.Assertions.assertThat;

import id.kendali.governance.plan.PlanTookEffect.RoadmapEntry;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class EntryMatchingTests {

    private static final String MEANS = "Sarana dan Prasarana";
    private static final String PEOPLE = "Sumber Daya Manusia";

    @Example
    void followsWordsThatMovedToAnotherNumber() {
        List<RoadmapItem> before =
                items(List.of(entry(1, MEANS, 2030, 1, "Renovasi gedung"), entry(1, MEANS, 2030, 2, "Daya listrik")));
        RoadmapEntry inserted = entry(1, MEANS, 2030, 1, "Penambahan CCTV");
        EntryMatching matching = EntryMatching.of(
                before,
                List.of(
                        inserted,
                        entry(1, MEANS, 2030, 2, "renovasi  Gedung."),
                        entry(1, MEANS, 2030, 3, "Daya listrik")));
        assertThat(matching.items().values()).containsExactlyInAnyOrderElementsOf(before);
        assertThat(matching.added()).containsExactly(inserted);
        assertThat(matching.dropped()).isEmpty();
    }

    @Example
    void takesNewWordsAtAKnownNumberForTheSameItem() {
        List<RoadmapItem> before = items(List.of(entry(1, MEANS, 2030, 1, "Renovasi gedung")));
        RoadmapEntry reworded = entry(1, MEANS, 2030, 1, "Renovasi gedung dan halaman");
        assertThat(EntryMatching.of(before, List.of(reworded)).items())
                .containsEntry(reworded, before.get(0))
                .hasSize(1);
    }

    @Example
    void doesNotCarryAnItemIntoAnotherYear() {
        List<RoadmapItem> before = items(List.of(entry(1, MEANS, 2030, 1, "Renovasi gedung")));
        RoadmapEntry later = entry(1, MEANS, 2031, 1, "Renovasi gedung");
        EntryMatching matching = EntryMatching.of(before, List.of(later));
        assertThat(matching.added()).containsExactly(later);
        assertThat(matching.dropped()).isEqualTo(before);
    }

    @Example
    void keepsAspectsApartThatWereNumberedAnew() {
        List<RoadmapItem> before =
                items(List.of(entry(1, MEANS, 2030, 1, "Renovasi gedung"), entry(2, PEOPLE, 2030, 1, "Pelatihan")));
        RoadmapEntry people = entry(1, PEOPLE, 2030, 1, "Pelatihan lanjutan");
        RoadmapEntry means = entry(2, MEANS, 2030, 1, "Renovasi kantor");
        EntryMatching matching = EntryMatching.of(before, List.of(people, means));
        assertThat(matching.items()).containsEntry(people, before.get(1)).containsEntry(means, before.get(0));
    }

    @Example
    void knowsAnAspectUnderItsNewName() {
        List<RoadmapItem> before = items(List.of(entry(2, PEOPLE, 2030, 1, "Pelatihan")));
        RoadmapEntry renamed = entry(2, "SDM Pemasyarakatan", 2030, 1, "Pelatihan");
        assertThat(EntryMatching.of(before, List.of(renamed)).items()).containsEntry(renamed, before.get(0));
    }

    @Example
    void revivesWhatHadEndedOnlyByItsWords() {
        List<RoadmapItem> before = items(List.of(entry(1, MEANS, 2030, 1, "Renovasi gedung")));
        before.get(0).endBy(2);
        RoadmapEntry same = entry(1, MEANS, 2030, 4, "Renovasi gedung");
        RoadmapEntry sameNumber = entry(1, MEANS, 2030, 1, "Penambahan CCTV");
        assertThat(EntryMatching.of(before, List.of(same)).items()).containsEntry(same, before.get(0));
        assertThat(EntryMatching.of(before, List.of(sameNumber)).added()).containsExactly(sameNumber);
    }

    @Property(tries = 300)
    void findsEveryItemAgainInTheSameVersion(@ForAll("roadmaps") List<RoadmapEntry> entries) {
        List<RoadmapItem> before = items(entries);
        EntryMatching matching = EntryMatching.of(before, entries);
        assertThat(matching.added()).isEmpty();
        assertThat(matching.dropped()).isEmpty();
        matching.items().forEach((entry, item) -> assertThat(item.says(entry)).isTrue());
    }

    @Property(tries = 300)
    void leavesNothingOutAndUsesNothingTwice(
            @ForAll("roadmaps") List<RoadmapEntry> earlier, @ForAll("roadmaps") List<RoadmapEntry> later) {
        List<RoadmapItem> before = items(earlier);
        EntryMatching matching = EntryMatching.of(before, later);
        assertThat(matching.items().values()).doesNotHaveDuplicates().isSubsetOf(before);
        assertThat(matching.items().size() + matching.added().size()).isEqualTo(later.size());
        assertThat(matching.items().size() + matching.dropped().size()).isEqualTo(before.size());
        matching.items().forEach((entry, item) -> assertThat(item.year()).isEqualTo(entry.year()));
    }

    @Provide
    Arbitrary<List<RoadmapEntry>> roadmaps() {
        return Combinators.combine(
                        Arbitraries.integers().between(1, 3),
                        Arbitraries.integers().between(2030, 2032),
                        Arbitraries.integers().between(1, 4),
                        Arbitraries.of("Renovasi gedung", "Daya listrik", "Pelatihan", "Kerja sama", "Audit mutu"))
                .as((aspect, year, number, text) -> entry(aspect, "Aspek " + aspect, year, number, text))
                .list()
                .uniqueElements()
                .ofMaxSize(20);
    }
}
