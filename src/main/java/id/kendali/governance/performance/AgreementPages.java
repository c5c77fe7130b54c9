package id.kendali.governance.performance;

import id.kendali.engine.indicator.Catalogue;
import id.kendali.engine.workflow.Workflow;
import id.kendali.engine.workflow.WorkflowSteps;
import id.kendali.engine.workflow.WorkflowView;
import id.kendali.platform.access.Right;
import id.kendali.platform.access.SignedIn;
import id.kendali.platform.ledger.Ledger;
import id.kendali.platform.ledger.Operation;
import id.kendali.platform.ledger.Timelines;
import id.kendali.platform.organisation.Unit;
import id.kendali.platform.organisation.UnitId;
import id.kendali.platform.organisation.UnitType;
import id.kendali.platform.organisation.Units;
import id.kendali.platform.ui.Choice;
import id.kendali.platform.ui.NotFound;
import id.kendali.platform.ui.Status;
import id.kendali.platform.ui.TimelineItem;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Composes the list and the page of agreements. */
@Component
@Transactional(readOnly = true)
class AgreementPages {

    private final Agreements agreements;
    private final AgreedTargets targets;
    private final Catalogue catalogue;
    private final Units units;
    private final Workflow workflow;
    private final WorkflowSteps steps;
    private final Ledger ledger;
    private final Timelines timelines;
    private final PeriodCalendar calendar;
    private final PerformanceTexts texts;

    AgreementPages(
            Agreements agreements,
            AgreedTargets targets,
            Catalogue catalogue,
            Units units,
            Workflow workflow,
            WorkflowSteps steps,
            Ledger ledger,
            Timelines timelines,
            PeriodCalendar calendar,
            PerformanceTexts texts) {
        this.agreements = agreements;
        this.targets = targets;
        this.catalogue = catalogue;
        this.units = units;
        this.workflow = workflow;
        this.steps = steps;
        this.ledger = ledger;
        this.timelines = timelines;
        this.calendar = calendar;
        this.texts = texts;
    }

    /** A unit with its latest agreement of the year, if there is one that the reader may see. */
    record Row(Unit unit, @Nullable Agreement agreement) {

        public String stateKey() {
            return agreement == null
                    ? "performance.agreement.state.BELUM"
                    : agreement.state().messageKey();
        }

        public Status look() {
            return agreement == null ? Status.NONE : agreement.state().look();
        }
    }

    int present() {
        return calendar.today().getYear();
    }

    List<Row> rows(int year, SignedIn me) {
        Map<UnitId, Agreement> latest = new HashMap<>();
        agreements.findByYearOrderByNumberDesc(year).stream()
                .filter(agreement -> agreement.state() != Agreement.State.DIBATALKAN)
                .forEach(agreement -> latest.putIfAbsent(agreement.unitId(), agreement));
        return units.findAll(me.position().reachedUnits(), calendar.today()).stream()
                .filter(unit -> unit.type() != UnitType.DITJEN && !unit.closed())
                .map(unit -> new Row(unit, latest.get(unit.id())))
                .sorted(Comparator.comparing((Row row) -> row.agreement() == null
                                ? -1
                                : row.agreement().state().ordinal())
                        .thenComparing(row -> row.unit().code()))
                .toList();
    }

    /** The unit that an agreement is drafted for; the reader must reach it. */
    Unit unit(String code, SignedIn me) {
        return units.findByCode(code)
                .filter(unit -> me.reaches(unit.id().value()))
                .orElseThrow(() -> new NotFound("unit " + code));
    }

    AgreementPage page(AgreementId id, SignedIn me) {
        Agreement agreement = agreements.findById(id).orElseThrow(() -> new NotFound("agreement " + id));
        Unit unit = units.find(agreement.unitId()).orElseThrow();
        Unit office = unit.parent() == null || unit.isRegionalOffice()
                ? unit
                : units.find(unit.parent()).orElse(unit);
        WorkflowView view = workflow.view(AgreementDesk.subject(id)).orElseThrow();
        List<Agreement> versions =
                agreements.findByUnitIdAndYearOrderByNumberDesc(agreement.unitId(), agreement.year());
        boolean mayDraft =
                me.may(Right.DRAFT_AGREEMENTS) && me.reaches(agreement.unitId().value());
        return new AgreementPage(
                agreement,
                unit,
                office.shortName(),
                lines(agreement, unit),
                versions.stream()
                        .map(version -> new Choice(
                                AgreementController.BASE + version.id().value(),
                                texts.here(
                                        "performance.agreement.version",
                                        version.number(),
                                        texts.here(version.state().messageKey()))))
                        .toList(),
                view,
                steps.of(view, unit.zone()),
                steps.roles(view),
                timeline(agreement, unit.zone()),
                ledger.latestHead().orElse(null),
                mayDraft && agreement.state().isDraft(),
                mayDraft
                        && agreement.state() == Agreement.State.BERLAKU
                        && versions.stream()
                                .noneMatch(other -> other.number() > agreement.number()
                                        && other.state() != Agreement.State.DIBATALKAN));
    }

    private List<AgreementPage.Line> lines(Agreement agreement, Unit unit) {
        return targets.of(agreement.id()).stream()
                .map(target -> new AgreementPage.Line(
                        catalogue.indicator(target.indicator()).orElseThrow(),
                        target,
                        "%s%s?unit=%s&tahun=%d"
                                .formatted(
                                        AchievementController.BASE, target.indicator(), unit.code(), agreement.year())))
                .toList();
    }

    private List<TimelineItem> timeline(Agreement agreement, ZoneId zone) {
        return ledger.timeline(Agreement.TYPE, agreement.id().value()).stream()
                .flatMap(entry -> entry.operation() == Operation.INSERTED
                        ? Stream.of(timelines.item(entry, texts.here("performance.agreement.begun"), zone))
                        : entry.changes().stream()
                                .filter(change -> change.column().equals("state"))
                                .map(change -> timelines.item(
                                        entry,
                                        texts.here("performance.timeline.state"),
                                        state(change.before()),
                                        state(change.after()),
                                        zone)))
                .toList();
    }

    private @Nullable String state(@Nullable Object value) {
        return value == null ? null : texts.here("performance.agreement.state." + value);
    }
}
