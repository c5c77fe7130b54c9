package id.kendali.governance.performance;

import id.kendali.engine.indicator.Catalogue;
import id.kendali.engine.indicator.Measure;
import id.kendali.governance.performance.RevisedValues.RevisedValue;
import id.kendali.platform.organisation.Unit;
import id.kendali.platform.ui.Formats;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Puts what a report states, and still owes, under its headings. */
@Component
@Transactional(readOnly = true)
class LineGroups {

    private final Obligations obligations;
    private final StatedLines lines;
    private final RevisedValues revised;
    private final Revisions revisions;
    private final Catalogue catalogue;
    private final PerformanceTexts texts;
    private final Formats formats;

    LineGroups(
            Obligations obligations,
            StatedLines lines,
            RevisedValues revised,
            Revisions revisions,
            Catalogue catalogue,
            PerformanceTexts texts,
            Formats formats) {
        this.obligations = obligations;
        this.lines = lines;
        this.revised = revised;
        this.revisions = revisions;
        this.catalogue = catalogue;
        this.texts = texts;
        this.formats = formats;
    }

    List<LineGroup> of(Unit unit, Quarter quarter, @Nullable Realisation report) {
        List<StatedLine> stated = report == null ? List.of() : lines.of(report.id());
        Map<UUID, List<RevisedValue>> changes = report == null ? Map.of() : confirmed(report.id());
        Map<String, StatedLine> before = lines.before(unit.id(), quarter);
        Map<Obligation, List<LineGroup.Line>> groups = new LinkedHashMap<>();
        for (OwedMeasure owed : obligations.of(unit.type(), quarter)) {
            Optional<StatedLine> line = stated.stream().filter(owed::isOf).findFirst();
            groups.computeIfAbsent(owed.obligation(), obligation -> new ArrayList<>())
                    .add(line(owed, unit, quarter, line, before, changes));
        }
        return groups.entrySet().stream()
                .map(group -> new LineGroup(
                        group.getKey().title().here(),
                        group.getKey().legalBasis().here(),
                        group.getValue()))
                .toList();
    }

    private LineGroup.Line line(
            OwedMeasure owed,
            Unit unit,
            Quarter quarter,
            Optional<StatedLine> line,
            Map<String, StatedLine> before,
            Map<UUID, List<RevisedValue>> changes) {
        Measure measure = owed.measure();
        StatedLine earlier = before.get(measure.code());
        return new LineGroup.Line(
                owed.key(),
                measure.name().here(),
                owed.period().equals(quarter.period()) ? null : texts.period(owed.period()),
                measure.unit().here(),
                TypedRealisation.range(owed, formats),
                owed.asked(),
                owed.maySpare(),
                earlier == null
                        ? null
                        : shown(measure, earlier.value(), earlier.notApplicable()) + " ("
                                + texts.period(earlier.period()) + ")",
                line.map(StatedLine::value)
                        .map(value -> formats.number(value, measure.decimals()))
                        .orElse(null),
                line.map(StatedLine::notApplicable)
                        .orElse(owed.asked() ? null : owed.obligation().elsewhere()),
                line.map(StatedLine::id).map(changes::get).orElse(List.of()).stream()
                        .map(change -> new LineGroup.Change(
                                change.number(),
                                shown(measure, change.valueBefore(), change.reasonBefore()),
                                shown(measure, change.valueAfter(), change.reasonAfter())))
                        .toList(),
                line.filter(StatedLine::verified)
                        .flatMap(known -> href(known, unit))
                        .orElse(null));
    }

    /** Of the first indicator that the measure feeds directly, in the unit and period of the line. */
    private Optional<String> href(StatedLine line, Unit unit) {
        return catalogue.indicators().stream()
                .filter(indicator -> indicator
                        .formula()
                        .sources()
                        .anyMatch(input -> input.isMeasure() && input.code().equals(line.measure())))
                .findFirst()
                .map(indicator ->
                        "/angka/%s?unit=%s&periode=%s".formatted(indicator.code(), unit.code(), line.period()));
    }

    String shown(Measure measure, @Nullable BigDecimal value, @Nullable String notApplicable) {
        return notApplicable != null
                ? texts.here("performance.notApplicable", notApplicable)
                : formats.number(value, measure.decimals());
    }

    private Map<UUID, List<RevisedValue>> confirmed(RealisationId report) {
        Set<UUID> confirmed = revisions.findByReportIdOrderByNumberDesc(report).stream()
                .filter(revision -> revision.state() == Revision.State.BERLAKU)
                .map(revision -> revision.id().value())
                .collect(Collectors.toSet());
        return revised.ofReport(report).stream()
                .filter(change -> confirmed.contains(change.revision()))
                .collect(Collectors.groupingBy(RevisedValue::line));
    }
}
