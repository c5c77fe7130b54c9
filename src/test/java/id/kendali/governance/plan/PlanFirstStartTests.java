package id.kendali.governance.plan;

import static org.assertj.core.api.Assertions.assertThat;

import id.kendali.governance.plan.document.PlanDocument;
import id.kendali.platform.database.CurrentScope;
import id.kendali.platform.database.Scope;
import id.kendali.platform.organisation.UnitId;
import id.kendali.platform.organisation.Units;
import id.kendali.testing.KendaliTest;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestPropertySource;
import org.springframework.transaction.support.TransactionTemplate;

/** The plan of Maluku Utara as the first start loads it. */
@KendaliTest
@TestPropertySource(properties = "kendali.tests=plan")
class PlanFirstStartTests {

    @Autowired
    Plans plans;

    @Autowired
    PlanVersions versions;

    @Autowired
    PlanContents contents;

    @Autowired
    Units units;

    @Autowired
    JdbcClient database;

    @Autowired
    TransactionTemplate transactions;

    @Test
    void keepsEveryTableAndTreeAsTheFilesSayIt() {
        PlanDocument stored = asSystem(() -> contents.read(inForce().id()));
        PlanDocument printed = MalukuUtara.plan();
        assertThat(stored.tables()).containsExactlyInAnyOrderElementsOf(printed.tables());
        assertThat(stored.trees()).hasSameSizeAs(printed.trees());
        assertThat(stored.tree("strategy.yaml").get("sasaran_kegiatan").items())
                .hasSameSizeAs(
                        printed.tree("strategy.yaml").get("sasaran_kegiatan").items());
    }

    @Test
    void isInForceByTheDecreeThatItNames() {
        PlanVersion version = asSystem(this::inForce);
        assertThat(version.number()).isOne();
        assertThat(version.grounds().decree()).isEqualTo("PAS-94.PR.01.01 TAHUN 2025");
        assertThat(version.origin()).isEqualTo(PlanVersion.Origin.PRINTED);
    }

    @Test
    void publishesTheCascadeWithBothVariantsOfTheFunding() {
        assertThat(count("select count(*) from plan.element")).isGreaterThan(15);
        assertThat(count("select count(*) from plan.target where element_id is not null"))
                .isEqualTo(30);
        assertThat(count("select count(*) from plan.funding where element_id is not null"))
                .isEqualTo(20);
        assertThat(count("select count(*) from plan.funding_frame where standing = 'UNDECIDED' and amount is null"))
                .isEqualTo(8);
        assertThat(count("select count(*) from plan.funding_frame where standing = 'AGREED' and year = 2025"))
                .isEqualTo(2);
    }

    private PlanVersion inForce() {
        UnitId region = units.findByCode("KANWIL-MALUT").orElseThrow().id();
        Plan plan = plans.findByUnitIdAndFirstYear(region, 2025).orElseThrow();
        return versions.findByPlanIdAndState(plan.id(), PlanVersionState.BERLAKU)
                .orElseThrow();
    }

    private long count(String sql) {
        return asSystem(() -> database.sql(sql).query(Long.class).single());
    }

    private <T> T asSystem(Supplier<T> work) {
        return CurrentScope.call(Scope.system("Uji"), () -> transactions.execute(status -> work.get()));
    }
}
