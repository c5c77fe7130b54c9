package id.kendali.governance.reform;

import id.kendali.platform.exchange.CellChange;
import id.kendali.platform.exchange.CheckedRow;
import id.kendali.platform.exchange.RowCheck;
import id.kendali.platform.exchange.SheetRow;
import id.kendali.platform.organisation.Unit;
import id.kendali.platform.organisation.UnitId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Checks the rows of one upload against the reports of this moment. */
final class RegionUploadCheck implements RowCheck<RegionUpload.Line> {

    private static final long MOST_ACTIONS = 99_999;

    private final UnitRecognition recognition;
    private final Map<UnitId, Report> present;
    private final Map<UnitId, EarlierReport> earlier;
    private final ReformTexts texts;
    private final Map<UnitId, Integer> firstRows = new HashMap<>();

    RegionUploadCheck(
            UnitRecognition recognition,
            Map<UnitId, Report> present,
            Map<UnitId, EarlierReport> earlier,
            ReformTexts texts) {
        this.recognition = recognition;
        this.present = present;
        this.earlier = earlier;
        this.texts = texts;
    }

    @Override
    public CheckedRow<RegionUpload.Line> check(SheetRow row) {
        Optional<Unit> unit = row.text(RegionUpload.UNIT).flatMap(written -> recognise(row, written));
        Optional<Integer> target = count(row, RegionUpload.TARGET, 1);
        Optional<Integer> realised = count(row, RegionUpload.REALISED, 0);
        unit.ifPresent(known -> checkUnit(row, known));
        if (target.isPresent() && realised.isPresent() && realised.get() > target.get()) {
            row.error(
                    RegionUpload.REALISED,
                    "reform.import.realised.tooHigh",
                    target.get().toString());
        }
        if (row.hasErrors() || unit.isEmpty() || target.isEmpty() || realised.isEmpty()) {
            return row.refuse();
        }
        return accept(row, unit.get().id(), target.get(), realised.get());
    }

    private CheckedRow<RegionUpload.Line> accept(SheetRow row, UnitId unit, int target, int realised) {
        Report report = present.get(unit);
        compareWithEarlier(row, earlier.get(unit), realised);
        boolean known = report != null && report.entry().isComplete();
        if (known && report.state() == ReportState.DISETUJUI && !report.says(target, realised)) {
            row.warning(RegionUpload.UNIT, "reform.import.unit.approved");
        }
        RegionUpload.Line line = new RegionUpload.Line(unit, target, realised);
        CheckedRow<RegionUpload.Line> accepted = row.<RegionUpload.Line>accept(line);
        CheckedRow<RegionUpload.Line> compared = known
                ? accepted.changing(List.of(
                        new CellChange(
                                RegionUpload.TARGET,
                                String.valueOf(report.entry().target()),
                                String.valueOf(target)),
                        new CellChange(
                                RegionUpload.REALISED,
                                String.valueOf(report.entry().realised()),
                                String.valueOf(realised))))
                : accepted.asNew();
        return compared.computed(RegionUpload.ACHIEVEMENT, line.achievement());
    }

    private Optional<Unit> recognise(SheetRow row, String written) {
        Optional<UnitRecognition.Match> match = recognition.find(written);
        if (match.isPresent()) {
            if (match.get().byOtherName()) {
                row.warning(
                        RegionUpload.UNIT,
                        "reform.import.unit.alias",
                        match.get().unit().name());
            }
            return match.map(UnitRecognition.Match::unit);
        }
        List<Unit> similar = recognition.similar(written);
        if (similar.isEmpty()) {
            row.error(RegionUpload.UNIT, "reform.import.unit.unknown");
        } else {
            String or = texts.here("reform.import.unit.or");
            row.error(
                    RegionUpload.UNIT,
                    "reform.import.unit.similar",
                    similar.stream().map(Unit::shortName).collect(Collectors.joining(or)));
        }
        return Optional.empty();
    }

    private void checkUnit(SheetRow row, Unit unit) {
        Integer first = firstRows.putIfAbsent(unit.id(), row.number());
        if (first != null) {
            row.error(RegionUpload.UNIT, "reform.import.unit.twice", first.toString());
        }
        Report report = present.get(unit.id());
        if (report != null && report.state().isVerified()) {
            row.error(
                    RegionUpload.UNIT,
                    "reform.import.unit.verified",
                    texts.here(report.state().messageKey()));
        }
    }

    private static void compareWithEarlier(SheetRow row, @Nullable EarlierReport earlier, int realised) {
        if (earlier != null && realised < earlier.realised()) {
            row.warning(
                    RegionUpload.REALISED,
                    "reform.import.realised.falls",
                    earlier.label(),
                    String.valueOf(earlier.realised()));
        }
    }

    private static Optional<Integer> count(SheetRow row, String column, int least) {
        return row.wholeNumber(column).flatMap(number -> {
            if (number < least || number > MOST_ACTIONS) {
                row.error(column, "reform.import." + column + ".range", number.toString());
                return Optional.empty();
            }
            return Optional.of(number.intValue());
        });
    }
}
