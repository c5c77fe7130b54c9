package id.kendali.governance.plan;

import id.kendali.platform.organisation.UnitId;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Which yearly targets of the plan in force count from now on. Published inside the transaction that put a version into
 * force or that ruled which table of targets counts.
 *
 * @param regionalOffice whose plan it is
 * @param number of the version in force
 * @param targets of all indicators and years that the plan prints
 */
public record TargetsTookEffect(PlanId plan, UnitId regionalOffice, int number, List<CountingTarget> targets) {

    public TargetsTookEffect {
        targets = List.copyOf(targets);
    }

    /**
     * A target of an indicator for a year.
     *
     * @param code of the indicator as the plan prints it, such as {@code IKK 19.1}
     * @param value null while tables contradict each other and none is chosen
     * @param table that it stands in, or the first of those that agree
     */
    public record CountingTarget(
            String code, int year, @Nullable BigDecimal value, String unitPrinted, String table, Grounds grounds) {}

    /** Why a target counts, or does not. */
    public enum Grounds {
        /** All tables print the same. */
        AGREED,
        /** Tables differ, and a ruling chose one. */
        RULED,
        /** Tables differ, and nobody has ruled. */
        UNDECIDED,
        /** Tables differ, and a ruling rejected all. */
        REJECTED
    }
}
