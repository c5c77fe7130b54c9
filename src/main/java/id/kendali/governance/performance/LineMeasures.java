package id.kendali.governance.performance;

import id.kendali.engine.indicator.Catalogue;
import id.kendali.engine.indicator.Measure;
import id.kendali.engine.indicator.MeasureSource;
import id.kendali.engine.indicator.MeasureValue;
import id.kendali.engine.indicator.OriginDetails;
import id.kendali.engine.workflow.StepView;
import id.kendali.engine.workflow.Workflow;
import id.kendali.engine.workflow.WorkflowView;
import id.kendali.platform.evidence.AttachedFile;
import id.kendali.platform.evidence.Evidence;
import id.kendali.platform.ui.Formats;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What verified lines state for figures, and the record behind each statement. */
@Component
@Transactional(readOnly = true)
class LineMeasures implements MeasureSource {

    private final StatedLines lines;
    private final Realisations reports;
    private final Catalogue catalogue;
    private final Workflow workflow;
    private final Evidence evidence;
    private final RevisedValues revised;
    private final PerformanceTexts texts;
    private final Formats formats;

    LineMeasures(
            StatedLines lines,
            Realisations reports,
            Catalogue catalogue,
            Workflow workflow,
            Evidence evidence,
            RevisedValues revised,
            PerformanceTexts texts,
            Formats formats) {
        this.lines = lines;
        this.reports = reports;
        this.catalogue = catalogue;
        this.workflow = workflow;
        this.evidence = evidence;
        this.revised = revised;
        this.texts = texts;
        this.formats = formats;
    }

    @Override
    public String sourceType() {
        return StatedLines.TYPE;
    }

    @Override
    public Stream<MeasureValue> all() {
        return lines.counting().stream().map(StatedLine::asMeasure);
    }

    @Override
    public Optional<OriginDetails> explain(UUID sourceId) {
        return lines.find(sourceId)
                .flatMap(line -> reports.findById(line.report()).map(report -> details(line, report)));
    }

    private OriginDetails details(StatedLine line, Realisation report) {
        List<StepView> steps = workflow.view(RealisationDesk.subject(report.id()))
                .map(WorkflowView::steps)
                .orElse(List.of());
        @Nullable StepView reported = last(steps, List.of("AJUKAN", "IMPOR"));
        @Nullable StepView verified = last(steps, List.of("VERIFIKASI"));
        boolean persons =
                reported != null && verified != null && reported.person() != null && verified.person() != null;
        return new OriginDetails(
                texts.here("performance.title", report.quarter().label()),
                detail(line),
                RealisationController.BASE + report.id().value(),
                step(reported),
                step(last(steps, List.of("SETUJUI"))),
                step(verified),
                persons ? !reported.person().equals(verified.person()) : null,
                evidence.list(Realisation.TYPE, report.id().value()).stream()
                        .map(LineMeasures::file)
                        .toList(),
                StatedLines.TYPE,
                line.id());
    }

    private String detail(StatedLine line) {
        String stated = texts.here(
                "performance.origin.detail",
                catalogue
                        .measure(line.measure())
                        .map(known -> known.shortName().here())
                        .orElse(line.measure()),
                texts.period(line.period()),
                shown(line.measure(), line.value(), line.notApplicable()));
        return Stream.concat(
                        Stream.of(stated),
                        revised.confirmed(line.id()).stream()
                                .map(change -> texts.here(
                                        "performance.origin.revised",
                                        shown(line.measure(), change.valueBefore(), change.reasonBefore()),
                                        change.number(),
                                        change.reason())))
                .collect(Collectors.joining(" · "));
    }

    private String shown(String measure, @Nullable BigDecimal value, @Nullable String notApplicable) {
        if (notApplicable != null) {
            return texts.here("performance.notApplicable", notApplicable);
        }
        return formats.number(
                value, catalogue.measure(measure).map(Measure::decimals).orElse(0));
    }

    private static @Nullable StepView last(List<StepView> newestFirst, List<String> transitions) {
        return newestFirst.stream()
                .filter(step -> transitions.contains(step.transition()))
                .findFirst()
                .orElse(null);
    }

    private static OriginDetails.@Nullable OriginStep step(@Nullable StepView step) {
        return step == null ? null : new OriginDetails.OriginStep(step.actor(), step.at(), step.reason());
    }

    private static OriginDetails.OriginEvidence file(AttachedFile attached) {
        return new OriginDetails.OriginEvidence(
                attached.file().name(),
                attached.file().size(),
                attached.file().type().mediaType(),
                attached.file().sha256(),
                "/bukti-dukung/" + attached.file().id().value());
    }
}
