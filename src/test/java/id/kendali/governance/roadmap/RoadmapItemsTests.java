package id.kendali.governance.roadmap;

import static id.kendali.governance.roadmap.RoadmapFixture.entry;
import static org.assertj.core.api.Assertions.assertThat;

import id.kendali.engine.workflow.Workflow;
import id.kendali.governance.plan.PlanTookEffect.RoadmapEntry;
import id.kendali.governance.roadmap.RoadmapFixture.MadePlan;
import id.kendali.platform.access.PositionKind;
import id.kendali.platform.organisation.UnitId;
import id.kendali.platform.search.Search;
import id.kendali.platform.search.SearchHit;
import id.kendali.testing.Demonstration;
import id.kendali.testing.KendaliTest;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.test.context.TestPropertySource;

/** Items over the versions of a plan: those of Maluku Utara as the first start brings them, and those of a made-up plan. */
@KendaliTest
@TestPropertySource(properties = "kendali.tests=roadmap")
class RoadmapItemsTests {

    private static final String MEANS = "Sarana dan Prasarana";
    private static final List<RoadmapEntry> FIRST = List.of(
            entry(1, MEANS, 2030, 1, "Renovasi gudang arsip"),
            entry(1, MEANS, 2030, 2, "Penambahan genset"),
            entry(1, MEANS, 2031, 1, "Pagar keliling"));

    @Autowired
    ApplicationEventPublisher events;

    @Autowired
    Roadmaps roadmaps;

    @Autowired
    RoadmapItems items;

    @Autowired
    RoadmapTimeline timeline;

    @Autowired
    Workflow workflow;

    @Autowired
    Search search;

    @Autowired
    Demonstration people;

    @Test
    void holdsEveryEntryOfTheCarriedPlan() {
        UnitId region = new UnitId(people.unit("KANWIL-MALUT"));
        List<RoadmapItem> printed = people.asSystem(() -> roadmaps.findAllByOrderByFirstYearDesc().stream()
                .filter(roadmap -> roadmap.unitId().equals(region) && roadmap.firstYear() == 2025)
                .flatMap(roadmap -> of(roadmap).stream())
                .toList());
        assertThat(printed).hasSize(56);
        assertThat(printed).extracting(RoadmapItem::aspectNumber).containsOnly(1, 2, 3, 4, 5, 6);
        assertThat(printed).allSatisfy(item -> {
            assertThat(item.commitment().dueOn()).isEqualTo(LocalDate.of(item.year(), 12, 31));
            assertThat(item.firstVersion()).isOne();
            assertThat(people.asSystem(() -> workflow.view(RoadmapUpdates.subject(item.id()))))
                    .isPresent();
        });
    }

    @Test
    void keepsIdsOverVersionsAndShowsWhatTheySaidBefore() {
        MadePlan plan = plan(FIRST);
        List<RoadmapItem> before = of(plan);
        RoadmapItem archive = named(before, "Renovasi gudang arsip");
        takesEffect(
                plan,
                2,
                List.of(
                        entry(1, MEANS, 2030, 1, "Renovasi gudang dan ruang arsip"),
                        entry(1, MEANS, 2030, 2, "Instalasi air"),
                        entry(1, MEANS, 2030, 3, "Penambahan genset"),
                        entry(1, MEANS, 2031, 1, "Pagar keliling")));
        List<RoadmapItem> after = of(plan);
        assertThat(after).hasSize(before.size() + 1).noneMatch(RoadmapItem::hasEnded);
        assertThat(named(after, "Penambahan genset").id())
                .isEqualTo(named(before, "Penambahan genset").id());
        RoadmapItem reworded = named(after, "Renovasi gudang dan ruang arsip");
        assertThat(reworded.id()).isEqualTo(archive.id());
        assertThat(reworded.wordedVersion()).isEqualTo(2);
        assertThat(named(after, "Pagar keliling").version())
                .as("what does not change is not written")
                .isEqualTo(named(before, "Pagar keliling").version());
        assertThat(people.asSystem(() -> timeline.of(reworded, ZoneId.of("Asia/Jayapura"))))
                .anySatisfy(line -> {
                    assertThat(line.from()).isEqualTo("Renovasi gudang arsip");
                    assertThat(line.to()).isEqualTo("Renovasi gudang dan ruang arsip");
                });
    }

    @Test
    void endsWhatAVersionDropsAndRevivesWhatALaterOneBringsBack() {
        MadePlan plan = plan(List.of(entry(1, MEANS, 2032, 1, "Menara pandang timur"), FIRST.get(2)));
        RoadmapItem tower = named(of(plan), "Menara pandang timur");
        assertThat(found("menara pandang timur")).isPresent();

        takesEffect(plan, 2, List.of(FIRST.get(2)));
        RoadmapItem ended = named(of(plan), "Menara pandang timur");
        assertThat(ended.endedByVersion()).isEqualTo(2);
        assertThat(ended.isLate(LocalDate.of(2040, 1, 1))).isFalse();
        assertThat(found("menara pandang timur")).isEmpty();

        takesEffect(plan, 3, List.of(entry(1, MEANS, 2032, 1, "Menara pandang timur"), FIRST.get(2)));
        RoadmapItem revived = named(of(plan), "Menara pandang timur");
        assertThat(revived.id()).isEqualTo(tower.id());
        assertThat(revived.hasEnded()).isFalse();
        assertThat(found("menara pandang timur")).isPresent();
    }

    @Test
    void doesNothingWhenAVersionIsToldTwice() {
        MadePlan plan = plan(FIRST);
        List<Integer> versions = of(plan).stream().map(RoadmapItem::version).toList();
        takesEffect(plan, 1, FIRST);
        assertThat(of(plan)).extracting(RoadmapItem::version).isEqualTo(versions);
    }

    @Test
    void isHiddenFromOtherRegions() {
        RoadmapItemId id = of(plan(FIRST)).get(0).id();
        assertThat(people.as("perencana", () -> items.findById(id))).isPresent();
        assertThat(people.as("operator.aceh", () -> items.findById(id))).isEmpty();
    }

    private MadePlan plan(List<RoadmapEntry> entries) {
        MadePlan plan = MadePlan.of(new UnitId(people.unit("KANWIL-MALUT")));
        takesEffect(plan, 1, entries);
        return plan;
    }

    private void takesEffect(MadePlan plan, int number, List<RoadmapEntry> entries) {
        people.asSystem(() -> {
            events.publishEvent(plan.takesEffect(number, entries));
            return plan;
        });
    }

    private List<RoadmapItem> of(MadePlan plan) {
        return people.asSystem(() -> of(roadmaps.findByPlanId(plan.id()).orElseThrow()));
    }

    private List<RoadmapItem> of(Roadmap roadmap) {
        return items.findByRoadmapIdOrderByAspectNumberAscYearAscNumberAscIdAsc(roadmap.id());
    }

    private static RoadmapItem named(List<RoadmapItem> items, String text) {
        return items.stream()
                .filter(item -> item.text().equals(text))
                .findFirst()
                .orElseThrow();
    }

    private Optional<SearchHit> found(String words) {
        return people.asSystem(() -> search.find(words, PositionKind.PERENCANA.rights(), 20)).stream()
                .filter(hit -> Stream.of(words.split(" ")).allMatch(hit.title().toLowerCase()::contains))
                .findFirst();
    }
}
