package id.kendali.governance.roadmap;

import id.kendali.platform.access.Right;
import id.kendali.platform.search.SearchEntry;
import id.kendali.platform.search.SearchIndex;
import id.kendali.platform.search.SearchKind;
import id.kendali.platform.search.SearchSource;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Lets people find the items that the plan in force says, by their words. */
@Component
class RoadmapFinds implements SearchSource {

    private final Roadmaps roadmaps;
    private final RoadmapItems items;
    private final SearchIndex index;
    private final RoadmapTexts texts;

    RoadmapFinds(Roadmaps roadmaps, RoadmapItems items, SearchIndex index, RoadmapTexts texts) {
        this.roadmaps = roadmaps;
        this.items = items;
        this.index = index;
        this.texts = texts;
    }

    @Override
    public Stream<SearchEntry> entries() {
        return roadmaps.findAllByOrderByFirstYearDesc().stream()
                .flatMap(roadmap ->
                        items.findByRoadmapIdOrderByAspectNumberAscYearAscNumberAscIdAsc(roadmap.id()).stream())
                .filter(item -> !item.hasEnded())
                .map(this::entry);
    }

    void put(RoadmapItem item) {
        index.put(entry(item));
    }

    void remove(RoadmapItem item) {
        index.remove(SearchKind.RECORD, reference(item));
    }

    private SearchEntry entry(RoadmapItem item) {
        return new SearchEntry(
                SearchKind.RECORD,
                reference(item),
                item.text(),
                texts.forRecords("roadmap.find.subtitle", String.valueOf(item.year()), item.aspect()),
                RoadmapItemController.address(item.id().value()),
                "",
                item.unitId().value(),
                null,
                Right.READ_PLANS);
    }

    private static String reference(RoadmapItem item) {
        return RoadmapItem.TYPE + ":" + item.id().value();
    }
}
