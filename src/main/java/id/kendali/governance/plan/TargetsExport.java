package id.kendali.governance.plan;

import id.kendali.governance.plan.matrix.Distance;
import id.kendali.governance.plan.matrix.FundingMatrix;
import id.kendali.governance.plan.matrix.Standing;
import id.kendali.governance.plan.matrix.TablePlace;
import id.kendali.governance.plan.matrix.TargetMatrix;
import id.kendali.platform.exchange.ExportTable;
import id.kendali.platform.exchange.Exporter;
import java.math.BigDecimal;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.View;

/** The matrices as files: one row per thing, table and year, with what each table's figures are worth. */
@Component
class TargetsExport {

    private final Exporter exporter;
    private final PlanTexts texts;

    TargetsExport(Exporter exporter, PlanTexts texts) {
        this.exporter = exporter;
        this.texts = texts;
    }

    private record Amount(FundingMatrix.Goal goal, FundingMatrix.Row row, int year) {

        @Nullable
        BigDecimal rupiah() {
            return row.amounts().get(year);
        }

        @Nullable
        Distance distance() {
            return goal.differences().stream()
                    .filter(difference -> difference.table().equals(row.table()))
                    .findFirst()
                    .map(difference -> difference.years().get(year))
                    .orElse(null);
        }
    }

    private record Aim(TargetMatrix.Line line, TargetMatrix.Row row, int year) {}

    View funding(TargetsPage page, String format) {
        FundingMatrix matrix = page.funding();
        ExportTable<Amount> table = ExportTable.<Amount>titled(
                        "plan.targets.export.funding", page.frame().title())
                .filter("plan.targets.export.version", page.frame().facts())
                .source("plan.targets.export.source", page.frame().facts())
                .text("plan.targets.code", amount -> amount.goal().code())
                .text("plan.targets.goal", amount -> amount.goal().name())
                .text("plan.targets.table", amount -> amount.row().table())
                .text("plan.targets.codePrinted", amount -> amount.row().codePrinted())
                .whole("plan.targets.year", Amount::year)
                .whole("plan.targets.rupiah", Amount::rupiah)
                .text(
                        "plan.targets.standing",
                        amount -> standing(amount.row().place(), amount.goal().standing(), isDisputed(amount)))
                .whole("plan.targets.difference", amount -> {
                    Distance distance = amount.distance();
                    return distance == null ? null : distance.amount();
                })
                .percent("plan.targets.differencePercent", 2, amount -> {
                    Distance distance = amount.distance();
                    return distance == null ? null : distance.percent();
                })
                .rows(() -> matrix.goals().stream().flatMap(goal -> amounts(goal, matrix)));
        return send(table, format);
    }

    View targets(TargetsPage page, String format) {
        TargetMatrix matrix = page.targets();
        ExportTable<Aim> table = ExportTable.<Aim>titled(
                        "plan.targets.export.targets", page.frame().title())
                .filter("plan.targets.export.version", page.frame().facts())
                .source("plan.targets.export.source", page.frame().facts())
                .text("plan.targets.code", aim -> aim.line().code())
                .text("plan.targets.indicator", aim -> aim.line().name())
                .text("plan.targets.table", aim -> aim.row().table())
                .text("plan.targets.codePrinted", aim -> aim.row().codePrinted())
                .text("plan.targets.namePrinted", aim -> aim.row().namePrinted())
                .text("plan.targets.unitPrinted", aim -> aim.row().unitPrinted())
                .whole("plan.targets.year", Aim::year)
                .decimal(
                        "plan.targets.target",
                        matrix.decimals(),
                        aim -> aim.row().values().get(aim.year()))
                .text("plan.targets.printed", aim -> aim.row().printed().get(aim.year()))
                .text(
                        "plan.targets.standing",
                        aim -> standing(aim.row().place(), aim.line().standing(), true))
                .text(
                        "plan.targets.checks",
                        aim -> page.checks().get(aim.line().code()).stream()
                                .map(check -> check.mention() == null
                                        ? check.text()
                                        : check.mention().code() + " " + check.text())
                                .collect(Collectors.joining("; ")))
                .rows(() -> matrix.lines().stream().flatMap(line -> aims(line, matrix)));
        return send(table, format);
    }

    private static Stream<Amount> amounts(FundingMatrix.Goal goal, FundingMatrix matrix) {
        return goal.rows().stream().flatMap(row -> matrix.years().stream().map(year -> new Amount(goal, row, year)));
    }

    private static Stream<Aim> aims(TargetMatrix.Line line, TargetMatrix matrix) {
        return line.rows().stream().flatMap(row -> matrix.years().stream().map(year -> new Aim(line, row, year)));
    }

    private static boolean isDisputed(Amount amount) {
        return amount.goal().disputedYears().contains(amount.year());
    }

    private String standing(TablePlace place, Standing standing, boolean disputed) {
        if (!disputed || standing == Standing.AGREED) {
            return texts.here("plan.targets.standing.same");
        }
        return switch (place) {
            case COUNTS -> texts.here("plan.targets.standing.counts");
            case OPEN -> texts.here("plan.targets.standing.open");
            case SET_ASIDE -> texts.here("plan.targets.standing.aside");
        };
    }

    private View send(ExportTable<?> table, String format) {
        return exporter.file(format, table);
    }
}
