package id.kendali.governance.plan;

import id.kendali.engine.workflow.StepView;
import id.kendali.engine.workflow.Workflow;
import id.kendali.governance.plan.document.Place;
import id.kendali.platform.exchange.ExportTable;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Contradictions as a table for files: all that the page shows line by line, with both places to the cell. */
@Component
class ContradictionExports {

    private final ContradictionPages pages;
    private final Workflow workflow;
    private final ContradictionTexts words;
    private final PlanTexts texts;

    ContradictionExports(ContradictionPages pages, Workflow workflow, ContradictionTexts words, PlanTexts texts) {
        this.pages = pages;
        this.workflow = workflow;
        this.words = words;
        this.texts = texts;
    }

    ExportTable<ContradictionRow> table(PlanFrame frame, ContradictionQuery query) {
        ExportTable<ContradictionRow> table = filtered(
                ExportTable.<ContradictionRow>titled(
                                "plan.contradictions.export.title",
                                frame.region().shortName(),
                                frame.plan().years())
                        .source("plan.contradictions.export.source", frame.title(), frame.facts()),
                query);
        table = table.text("plan.contradictions.number", ContradictionRow::code)
                .text("plan.contradictions.severity", this::severity)
                .text("plan.contradictions.rule", ContradictionRow::rule)
                .text("plan.contradictions.subject", ContradictionRow::title)
                .text("plan.contradictions.explanation", ContradictionRow::explanation);
        table = place(table, "first", ContradictionRow::first);
        table = place(table, "second", ContradictionRow::second);
        return table.text("plan.contradictions.difference", ContradictionExports::difference)
                .text("plan.contradictions.decision", this::standing)
                .text("plan.contradictions.export.ruled", ContradictionRow::decided)
                .text(
                        "plan.contradictions.export.reason",
                        row -> ruling(row).map(Ruling::reason).orElse(null))
                .text(
                        "plan.contradictions.export.proposedBy",
                        row -> ruling(row).map(ruling -> ruling.proposed().by()).orElse(null))
                .dateTime("plan.contradictions.export.proposedAt", ContradictionExports::proposedAt)
                .text(
                        "plan.contradictions.export.confirmedBy",
                        row -> confirmed(row).map(StepView::actor).orElse(null))
                .dateTime(
                        "plan.contradictions.export.confirmedAt",
                        row -> confirmed(row).map(StepView::at).orElse(null))
                .rows(() -> pages.narrowed(frame, query).stream());
    }

    private ExportTable<ContradictionRow> filtered(ExportTable<ContradictionRow> table, ContradictionQuery query) {
        ExportTable<ContradictionRow> filtered = table;
        if (!ContradictionQuery.isBlank(query.berat())) {
            filtered = filtered.filter(
                    "plan.contradictions.severity", texts.here("plan.contradictions.severity." + query.berat()));
        }
        if (!ContradictionQuery.isBlank(query.keputusan())) {
            filtered = filtered.filter(
                    "plan.contradictions.decision", texts.here("plan.contradictions.standing." + query.keputusan()));
        }
        if (!ContradictionQuery.isBlank(query.aturan())) {
            filtered = filtered.filter("plan.contradictions.rule", words.rule(String.valueOf(query.aturan())));
        }
        if (!ContradictionQuery.isBlank(query.cari())) {
            filtered = filtered.filter("plan.contradictions.search", String.valueOf(query.cari()));
        }
        return filtered;
    }

    private static ExportTable<ContradictionRow> place(
            ExportTable<ContradictionRow> table, String which, Function<ContradictionRow, Place> place) {
        String key = "plan.contradictions.export." + which;
        return table.text(
                        "plan.contradictions." + which, row -> place.apply(row).location())
                .text(key + ".value", row -> place.apply(row).value())
                .text(key + ".file", row -> place.apply(row).file())
                .whole(key + ".row", row -> place.apply(row).row())
                .text(key + ".column", row -> place.apply(row).column());
    }

    private String severity(ContradictionRow row) {
        return texts.here(row.severityKey());
    }

    private String standing(ContradictionRow row) {
        return texts.here(row.lookKey());
    }

    private static String difference(ContradictionRow row) {
        ContradictionTexts.Difference difference = row.difference();
        return difference.note() == null ? difference.text() : difference.text() + " (" + difference.note() + ")";
    }

    private static Optional<Ruling> ruling(ContradictionRow row) {
        return Optional.ofNullable(row.decision().ruling());
    }

    private static @Nullable Instant proposedAt(ContradictionRow row) {
        return ruling(row).map(ruling -> ruling.proposed().at()).orElse(null);
    }

    private Optional<StepView> confirmed(ContradictionRow row) {
        return ruling(row)
                .filter(Ruling::holds)
                .flatMap(ruling -> workflow.view(RulingDesk.subject(ruling.id())))
                .flatMap(view -> view.last(RulingGuard.CONFIRM));
    }
}
