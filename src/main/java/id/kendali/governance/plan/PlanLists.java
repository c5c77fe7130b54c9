package id.kendali.governance.plan;

import id.kendali.governance.plan.contradiction.Severity;
import id.kendali.platform.organisation.Unit;
import id.kendali.platform.organisation.Units;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The plans that the reader may see, with the version that counts. */
@Component
@Transactional(readOnly = true)
class PlanLists {

    private final Plans plans;
    private final PlanVersions versions;
    private final PlanContents contents;
    private final ContradictionRegister register;
    private final RulingDesk desk;
    private final Units units;
    private final JdbcClient database;

    PlanLists(
            Plans plans,
            PlanVersions versions,
            PlanContents contents,
            ContradictionRegister register,
            RulingDesk desk,
            Units units,
            JdbcClient database) {
        this.plans = plans;
        this.versions = versions;
        this.contents = contents;
        this.register = register;
        this.desk = desk;
        this.units = units;
        this.database = database;
    }

    record PlanList(List<Line> lines) {}

    /**
     * @param version in force, or else the newest one
     * @param indicators that have targets; null for versions that were never approved
     * @param funding over all years; null for versions that were never approved
     * @param open contradictions about which nothing holds yet, by severity
     */
    record Line(
            Plan plan,
            Unit region,
            @Nullable PlanVersion version,
            @Nullable Integer indicators,
            @Nullable Funding funding,
            int contradictions,
            Map<Severity, Long> open) {

        public String href() {
            return PlanFrame.base(region.code(), plan.firstYear()) + "/peta";
        }

        /** How a comparison names it. */
        public String name() {
            return region.code() + "/" + plan.firstYear();
        }

        public long undecidedOf(String severity) {
            return open.getOrDefault(Severity.valueOf(severity), 0L);
        }

        public long undecided() {
            return open.values().stream().mapToLong(Long::longValue).sum();
        }
    }

    /**
     * @param counting rupiah; null while any amount is open
     * @param tables what each table of the plan adds up to
     */
    record Funding(@Nullable BigDecimal counting, List<TableSum> tables) {}

    record TableSum(String table, BigDecimal sum) {}

    PlanList visible() {
        Map<UUID, Integer> indicators = indicators();
        Map<UUID, Funding> funding = funding();
        return new PlanList(plans.findAllByOrderByFirstYearDesc().stream()
                .flatMap(plan ->
                        units.find(plan.unitId()).map(region -> line(plan, region, indicators, funding)).stream())
                .toList());
    }

    private Line line(Plan plan, Unit region, Map<UUID, Integer> indicators, Map<UUID, Funding> funding) {
        List<PlanVersion> all = versions.findByPlanIdOrderByNumberDesc(plan.id());
        Optional<PlanVersion> version = all.stream()
                .filter(candidate -> candidate.state() == PlanVersionState.BERLAKU)
                .findFirst()
                .or(() -> all.stream().findFirst());
        List<RegisteredContradiction> found =
                version.map(chosen -> register.of(chosen.id())).orElse(List.of());
        Decisions decisions = new Decisions(
                found,
                desk.concerning(plan.id(), found),
                () -> contents.read(version.orElseThrow().id()));
        return new Line(
                plan,
                region,
                version.orElse(null),
                version.map(chosen -> indicators.get(chosen.id().value())).orElse(null),
                version.map(chosen -> funding.get(chosen.id().value())).orElse(null),
                found.size(),
                found.stream()
                        .filter(contradiction -> !decisions.of(contradiction).isDecided())
                        .collect(Collectors.groupingBy(
                                contradiction -> contradiction.found().severity(),
                                () -> new EnumMap<>(Severity.class),
                                Collectors.counting())));
    }

    private Map<UUID, Integer> indicators() {
        Map<UUID, Integer> indicators = new HashMap<>();
        database.sql("select version_id, count(distinct code) as indicators from plan.target group by version_id")
                .query((row, number) ->
                        indicators.put(row.getObject("version_id", UUID.class), row.getInt("indicators")))
                .list();
        return indicators;
    }

    private Map<UUID, Funding> funding() {
        Map<UUID, List<TableSum>> tables = new HashMap<>();
        database.sql("""
                        select version_id, source, sum(amount) as sum from plan.funding
                         group by version_id, source having sum(amount) is not null
                         order by version_id, min(line_number)
                        """)
                .query((row, number) -> tables.computeIfAbsent(
                                row.getObject("version_id", UUID.class), version -> new ArrayList<>())
                        .add(new TableSum(row.getString("source"), row.getBigDecimal("sum"))))
                .list();
        Map<UUID, Funding> funding = new HashMap<>();
        database.sql("""
                        select version_id, case when bool_and(amount is not null) then sum(amount) end as counting
                          from plan.funding_frame group by version_id
                        """)
                .query((row, number) -> {
                    UUID version = row.getObject("version_id", UUID.class);
                    return funding.put(
                            version,
                            new Funding(row.getBigDecimal("counting"), tables.getOrDefault(version, List.of())));
                })
                .list();
        return funding;
    }
}
