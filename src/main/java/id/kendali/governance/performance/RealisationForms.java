package id.kendali.governance.performance;

import id.kendali.engine.workflow.StepView;
import id.kendali.engine.workflow.Workflow;
import id.kendali.platform.evidence.Evidence;
import id.kendali.platform.organisation.Unit;
import id.kendali.platform.organisation.UnitId;
import id.kendali.platform.organisation.Units;
import id.kendali.platform.ui.NotFound;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Reads what surrounds the form of a report. */
@Component
@Transactional(readOnly = true)
class RealisationForms {

    private final Realisations reports;
    private final PeriodCalendar calendar;
    private final LineGroups groups;
    private final Workflow workflow;
    private final Evidence evidence;
    private final Units units;

    RealisationForms(
            Realisations reports,
            PeriodCalendar calendar,
            LineGroups groups,
            Workflow workflow,
            Evidence evidence,
            Units units) {
        this.reports = reports;
        this.calendar = calendar;
        this.groups = groups;
        this.workflow = workflow;
        this.evidence = evidence;
        this.units = units;
    }

    RealisationFormPage of(RealisationId id) {
        Realisation report = reports.findById(id).orElseThrow(() -> new NotFound("report " + id));
        return of(report.unitId(), report.quarter());
    }

    RealisationFormPage of(UnitId unit, Quarter quarter) {
        ReportingPeriod period = calendar.of(unit, quarter).orElseThrow(() -> new NotFound("period of " + quarter));
        Optional<Realisation> report = reports.findByUnitIdAndYearAndQuarter(unit, quarter.year(), quarter.number());
        Unit known = units.find(unit, quarter.end()).orElseThrow(() -> new NotFound("unit of " + quarter));
        return new RealisationFormPage(
                known,
                period,
                report.orElse(null),
                groups.of(known, quarter, report.orElse(null)),
                report.map(begun -> evidence.list(Realisation.TYPE, begun.id().value()))
                        .orElse(List.of()),
                report.map(this::returned).orElse(null),
                period.takesReports(calendar.today())
                        && report.map(begun -> begun.state().isOpenForEntry()).orElse(true));
    }

    private @Nullable StepView returned(Realisation report) {
        return report.state() != RealisationState.DIKEMBALIKAN
                ? null
                : workflow.view(RealisationDesk.subject(report.id()))
                        .flatMap(view -> view.last("KEMBALIKAN"))
                        .orElse(null);
    }
}
