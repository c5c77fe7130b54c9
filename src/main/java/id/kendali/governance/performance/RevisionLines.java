package id.kendali.governance.performance;

import id.kendali.engine.indicator.Catalogue;
import id.kendali.engine.indicator.Measure;
import id.kendali.governance.performance.RealisationPage.LineChange;
import id.kendali.governance.performance.RealisationPage.RevisionLine;
import id.kendali.governance.performance.RevisedValues.RevisedValue;
import id.kendali.platform.access.Right;
import id.kendali.platform.access.SignedIn;
import id.kendali.platform.organisation.Unit;
import id.kendali.platform.ui.Formats;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Reads the corrections of a report as its page lists them. */
@Component
@Transactional(readOnly = true)
class RevisionLines {

    private final Revisions revisions;
    private final RevisedValues values;
    private final StatedLines lines;
    private final Catalogue catalogue;
    private final LineGroups groups;
    private final PerformanceTexts texts;
    private final Formats formats;

    RevisionLines(
            Revisions revisions,
            RevisedValues values,
            StatedLines lines,
            Catalogue catalogue,
            LineGroups groups,
            PerformanceTexts texts,
            Formats formats) {
        this.revisions = revisions;
        this.values = values;
        this.lines = lines;
        this.catalogue = catalogue;
        this.groups = groups;
        this.texts = texts;
        this.formats = formats;
    }

    /** The newest first. */
    List<RevisionLine> of(Realisation report, Unit unit) {
        List<RevisedValue> changes = values.ofReport(report.id());
        Map<UUID, StatedLine> stated =
                lines.of(report.id()).stream().collect(Collectors.toMap(StatedLine::id, Function.identity()));
        return revisions.findByReportIdOrderByNumberDesc(report.id()).stream()
                .map(revision -> new RevisionLine(
                        revision,
                        revision.decided()
                                .map(edit -> texts.here(
                                        "performance.step.by", edit.by(), formats.dateTime(edit.at(), unit.zone())))
                                .orElse(null),
                        changes.stream()
                                .filter(change ->
                                        change.revision().equals(revision.id().value()))
                                .map(change -> change(change, stated.get(change.line()), report))
                                .toList(),
                        CorrectionController.REVISION + revision.id().value()))
                .toList();
    }

    /** Whether the reader may propose a correction: the period is locked and none is being decided. */
    boolean mayPropose(Realisation report, SignedIn reader) {
        boolean own = reader.position().unitId().equals(report.unitId().value());
        return report.state() == RealisationState.TERKUNCI
                && (own && reader.may(Right.SUBMIT_REPORTS) || reader.may(Right.VERIFY_REPORTS))
                && revisions.findByReportIdOrderByNumberDesc(report.id()).stream()
                        .noneMatch(revision -> revision.state().isOpen());
    }

    private LineChange change(RevisedValue change, StatedLine line, Realisation report) {
        Measure measure = catalogue.measure(line.measure()).orElseThrow();
        String name = measure.name().here();
        return new LineChange(
                line.period().equals(report.quarter().period()) ? name : name + " · " + texts.period(line.period()),
                groups.shown(measure, change.valueBefore(), change.reasonBefore()),
                groups.shown(measure, change.valueAfter(), change.reasonAfter()));
    }
}
