package id.kendali.governance.performance;

import id.kendali.engine.workflow.Subject;
import id.kendali.engine.workflow.Workflow;
import id.kendali.platform.calendar.WorkingDays;
import id.kendali.platform.organisation.UnitId;
import id.kendali.platform.organisation.Units;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Opens quarters for reporting when the rule says so, and finds those that are open. */
@Component
@Transactional
class PeriodCalendar {

    static final String WORKFLOW = "periode-kinerja";

    private final ReportingPeriods periods;
    private final Workflow workflow;
    private final WorkingDays workingDays;
    private final Units units;
    private final JdbcClient database;
    private final Clock clock;
    private final List<ReportingRule> rules = DefinitionText.entries("jadwal", ReportingRule.class);

    PeriodCalendar(
            ReportingPeriods periods,
            Workflow workflow,
            WorkingDays workingDays,
            Units units,
            JdbcClient database,
            Clock clock,
            @Value("${kendali.zone}") ZoneId zone) {
        this.periods = periods;
        this.workflow = workflow;
        this.workingDays = workingDays;
        this.units = units;
        this.database = database;
        this.clock = clock.withZone(zone);
    }

    /** Opens for every region that has a plan in force the quarter that has come to be reported. */
    void openDue() {
        LocalDate today = today();
        Quarter present = Quarter.containing(today);
        for (Quarter quarter : List.of(present.previous(), present)) {
            rule(quarter).ifPresent(rule -> {
                LocalDate opens = quarter.end().minusDays(rule.opensDaysBeforeEnd());
                if (!today.isBefore(opens) && !today.isAfter(due(quarter, rule))) {
                    regionsWithPlan(quarter.year())
                            .forEach(region ->
                                    open(region, quarter, opens, rule.basis().id(), false));
                }
            });
        }
    }

    /** Opens a quarter of a region, due as the rule says; nothing happens if it was opened before. */
    void open(UnitId region, Quarter quarter, LocalDate opensOn, String basis, boolean simulated) {
        if (periods.findByUnitIdAndYearAndQuarter(region, quarter.year(), quarter.number())
                .isPresent()) {
            return;
        }
        LocalDate due = due(quarter, rule(quarter).orElseThrow());
        ReportingPeriod period = periods.save(ReportingPeriod.open(region, quarter, opensOn, due, basis, simulated));
        workflow.begin(WORKFLOW, subject(period.id()), region.value(), Realisation.SUB_BIDANG, null);
    }

    /** The quarter of the region that a unit belongs to on the quarter's last day. */
    @Transactional(readOnly = true)
    Optional<ReportingPeriod> of(UnitId unit, Quarter quarter) {
        return region(unit, quarter)
                .flatMap(region -> periods.findByUnitIdAndYearAndQuarter(region, quarter.year(), quarter.number()));
    }

    @Transactional(readOnly = true)
    Optional<ReportingPeriod> openFor(UnitId unit, Quarter quarter) {
        return of(unit, quarter).filter(period -> period.takesReports(today()));
    }

    /** Those of a region that take reports today, the latest first. */
    @Transactional(readOnly = true)
    List<ReportingPeriod> openOf(UnitId region) {
        return periods.findByUnitIdOrderByYearDescQuarterDesc(region).stream()
                .filter(period -> period.takesReports(today()))
                .toList();
    }

    LocalDate today() {
        return LocalDate.now(clock);
    }

    static Subject subject(ReportingPeriodId id) {
        return new Subject(ReportingPeriod.TYPE, id.value());
    }

    private Optional<UnitId> region(UnitId unit, Quarter quarter) {
        return units.find(unit, quarter.end())
                .map(known -> known.isRegionalOffice() || known.parent() == null ? known.id() : known.parent());
    }

    private Optional<ReportingRule> rule(Quarter quarter) {
        return rules.stream()
                .filter(rule -> !rule.validFrom().isAfter(quarter.end()))
                .max(Comparator.comparing(ReportingRule::validFrom));
    }

    private LocalDate due(Quarter quarter, ReportingRule rule) {
        return workingDays.plus(quarter.end(), rule.dueWorkingDays()).date();
    }

    private List<UnitId> regionsWithPlan(int year) {
        return database.sql("select distinct unit_id from performance.plan_target where year = :year")
                .param("year", year)
                .query((row, number) -> new UnitId(row.getObject(1, UUID.class)))
                .list();
    }
}
