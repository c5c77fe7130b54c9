package id.kendali.governance.plan.contradiction;

import static org.assertj.core.api.Assertions.assertThat;

import id.kendali.governance.plan.MalukuUtara;
import id.kendali.governance.plan.document.Place;
import org.junit.jupiter.api.Test;

class TasksDifferTests {

    private final Rule rule = new TasksDiffer();

    @Test
    void findsTheFunctionWithAShorterList() {
        assertThat(rule.check(MalukuUtara.plan())).singleElement().satisfies(found -> {
            assertThat(found.fingerprint()).isEqualTo("TASKS_DIFFER|UNIT|BIMKEMAS-DAMPING MONITORING_EVALUASI");
            assertThat(found.first().value()).isEqualTo("i) pembinaan");
            assertThat(found.second())
                    .isEqualTo(new Place(
                            "organisation.yaml",
                            null,
                            "units[2].sub_bidang[1].functions_printed[4]",
                            "1.1.2, Bidang Pendampingan Klien Pemasyarakatan",
                            "v) monitoring dan evaluasi"));
        });
    }

    @Test
    void leavesFunctionsThatArePrintedTwiceToTheirOwnRule() {
        assertThat(plan("{function: A, same_tasks: true}, {function: B, same_tasks: false}")
                        .checkedBy(rule))
                .hasSize(1);
        assertThat(plan("{function: A, same_tasks: true}, {function: B, same_tasks: false},"
                                + " {function: B, same_tasks: true}")
                        .checkedBy(rule))
                .isEmpty();
    }

    @Test
    void staysSilentWhereAllHaveTheSameTasks() {
        assertThat(plan("{function: A, same_tasks: true}, {function: B, same_tasks: true}")
                        .checkedBy(rule))
                .isEmpty();
    }

    private static WordingPlans plan(String printed) {
        return WordingPlans.with("organisation.yaml", """
                units:
                  - code: U
                    sub_bidang: [{code: S, name: Bidang S, functions_printed: [%s]}]
                """.formatted(printed));
    }
}
