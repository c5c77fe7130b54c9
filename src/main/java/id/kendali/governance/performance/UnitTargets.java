package id.kendali.governance.performance;

import id.kendali.engine.indicator.Indicator;
import id.kendali.governance.performance.UnitTarget.Origin;
import id.kendali.platform.organisation.UnitId;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Finds the targets that a unit is held against: agreed, or else of the plan, or else of the national catalogue. */
@Component
@Transactional(readOnly = true)
class UnitTargets {

    private final JdbcClient database;
    private final PerformanceTexts texts;

    UnitTargets(JdbcClient database, PerformanceTexts texts) {
        this.database = database;
        this.texts = texts;
    }

    private record Key(String code, int year) {}

    /** The targets of one unit, read at once. */
    final class OfUnit {

        private final Map<Key, UnitTarget> agreed = new HashMap<>();
        private final Map<Key, UnitTarget> planned = new HashMap<>();

        private OfUnit() {}

        UnitTarget of(Indicator indicator, int year) {
            return Optional.ofNullable(agreed.get(new Key(indicator.code(), year)))
                    .or(() -> Optional.ofNullable(planned.get(new Key(indicator.number(), year))))
                    .or(() -> Optional.ofNullable(indicator.target())
                            .map(target -> new UnitTarget(
                                    target, Origin.CATALOGUE, texts.here("performance.target.catalogue"), null)))
                    .orElseGet(() -> new UnitTarget(null, Origin.NONE, texts.here("performance.target.none"), null));
        }
    }

    /** Agreements speak of the indicators of the catalogue by code, plans by the number that they print. */
    OfUnit of(UnitId unit, UnitId region) {
        OfUnit targets = new OfUnit();
        database.sql("""
                        select true as agreed, agreed_target.indicator as code, agreement.year, agreed_target.value,
                               agreement.id, agreement.number, agreement.simulated, null as source
                          from performance.agreed_target
                          join performance.agreement on agreement.id = agreed_target.agreement_id
                         where agreement.unit_id = :unit and agreement.state = 'BERLAKU' and agreed_target.value is not null
                         union all
                        select false, code, year, value, null, plan_version, false, source
                          from performance.plan_target
                         where unit_id = :region and standing <> 'DROPPED'
                        """)
                .param("unit", unit.value())
                .param("region", region.value())
                .query(row -> {
                    Key key = new Key(row.getString("code"), row.getInt("year"));
                    if (row.getBoolean("agreed")) {
                        targets.agreed.put(key, agreed(row));
                    } else {
                        targets.planned.putIfAbsent(key, planned(row));
                    }
                });
        return targets;
    }

    private UnitTarget agreed(ResultSet row) throws SQLException {
        boolean simulated = row.getBoolean("simulated");
        return new UnitTarget(
                row.getBigDecimal("value"),
                simulated ? Origin.SIMULATED : Origin.AGREED,
                texts.here(
                        simulated ? "performance.target.agreed.simulated" : "performance.target.agreed",
                        row.getString("year"),
                        row.getInt("number")),
                "/kinerja/perjanjian/" + row.getObject("id", UUID.class));
    }

    private UnitTarget planned(ResultSet row) throws SQLException {
        BigDecimal value = row.getBigDecimal("value");
        int version = row.getInt("number");
        return value == null
                ? new UnitTarget(null, Origin.UNDECIDED, texts.here("performance.target.undecided", version), null)
                : new UnitTarget(
                        value,
                        Origin.PLAN,
                        texts.here("performance.target.plan", version, row.getString("source")),
                        null);
    }
}
