package id.kendali.governance.plan.contradiction;

import id.kendali.governance.plan.document.Cascade;
import id.kendali.governance.plan.document.Cascade.Kind;
import id.kendali.governance.plan.document.Place;
import id.kendali.governance.plan.document.PlanDocument;
import id.kendali.governance.plan.document.PlanRow;
import id.kendali.governance.plan.document.PlanTable;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** A table puts an indicator under another goal, or a goal under another programme, than chapter II does. */
final class ParentsDiffer implements Rule {

    @Override
    public String name() {
        return "PARENTS_DIFFER";
    }

    @Override
    public List<Contradiction> check(PlanDocument plan) {
        Cascade cascade = plan.cascade();
        Map<String, Contradiction> found = new LinkedHashMap<>();
        for (PlanTable table : plan.tables()) {
            for (PlanRow row : table.rows()) {
                compare(cascade, row, Kind.INDIKATOR, "ikk_code", Kind.SASARAN_KEGIATAN, "sk_code")
                        .or(() -> compare(cascade, row, Kind.SASARAN_KEGIATAN, "sk_code", Kind.PROGRAM, "program"))
                        .ifPresent(departing ->
                                found.putIfAbsent(departing.subject().key(), departing));
            }
        }
        return List.copyOf(found.values());
    }

    private Optional<Contradiction> compare(
            Cascade cascade, PlanRow row, Kind kind, String column, Kind parentKind, String parentColumn) {
        return row.text(parentColumn)
                .flatMap(parent -> row.text(column)
                        .flatMap(code -> cascade.find(kind, code))
                        .filter(element -> element.parentKind() == parentKind)
                        .filter(element -> callings(cascade, element).noneMatch(Words.of(parent)::equals))
                        .map(element -> contradiction(element, row, parentColumn)));
    }

    /** A parent is called by its code or by its name. */
    private static Stream<Words> callings(Cascade cascade, Cascade.Element element) {
        Kind kind = element.parentKind();
        String code = element.parentCode();
        return kind == null || code == null
                ? Stream.empty()
                : Stream.concat(Stream.of(code), cascade.find(kind, code).map(Cascade.Element::name).stream())
                        .map(Words::of);
    }

    private Contradiction contradiction(Cascade.Element element, PlanRow row, String parentColumn) {
        Place own = ActivityIndicators.name(element).reading(String.valueOf(element.parentCode()));
        return new Found(
                        this,
                        Severity.MODERATE,
                        Subject.of(Subject.Kind.ELEMENT, element.code()),
                        own,
                        row.place(parentColumn, Outline.placeOf(row)))
                .toldWith(element.code(), own.value(), row.textOrBlank(parentColumn));
    }
}
