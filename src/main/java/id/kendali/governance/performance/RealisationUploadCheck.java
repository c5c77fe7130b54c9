package id.kendali.governance.performance;

import id.kendali.platform.exchange.CellChange;
import id.kendali.platform.exchange.CheckedRow;
import id.kendali.platform.exchange.RowCheck;
import id.kendali.platform.exchange.SheetRow;
import id.kendali.platform.organisation.Unit;
import id.kendali.platform.organisation.UnitId;
import id.kendali.platform.organisation.Units;
import id.kendali.platform.ui.Formats;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Checks the rows of one upload against the reports of this moment. */
final class RealisationUploadCheck implements RowCheck<RealisationUpload.Line> {

    private final Map<String, Unit> units = new HashMap<>();
    private final Quarter quarter;
    private final Obligations obligations;
    private final Map<UnitId, Realisation> present;
    private final Map<UnitId, List<StatedLine>> stated;
    private final Formats formats;
    private final Map<String, Integer> firstRows = new HashMap<>();

    RealisationUploadCheck(
            List<Unit> region,
            List<Units.UnitName> names,
            Quarter quarter,
            Obligations obligations,
            Map<UnitId, Realisation> present,
            Map<UnitId, List<StatedLine>> stated,
            Formats formats) {
        this.quarter = quarter;
        this.obligations = obligations;
        this.present = present;
        this.stated = stated;
        this.formats = formats;
        Map<UnitId, Unit> byId = region.stream().collect(Collectors.toMap(Unit::id, Function.identity()));
        names.stream()
                .filter(name -> byId.containsKey(name.unit()))
                .forEach(name -> units.put(canonical(name.name()), byId.get(name.unit())));
    }

    @Override
    public CheckedRow<RealisationUpload.Line> check(SheetRow row) {
        Optional<Unit> unit = row.text(RealisationUpload.UNIT).flatMap(written -> unit(row, written));
        Optional<OwedMeasure> owed = row.text(RealisationUpload.MEASURE)
                .flatMap(written -> unit.flatMap(known -> owed(row, known, written)));
        Optional<BigDecimal> value = row.decimal(RealisationUpload.VALUE);
        Optional<String> reason = row.text(RealisationUpload.REASON);
        owed.ifPresent(known -> checkValue(row, known, value, reason));
        if (row.hasErrors() || unit.isEmpty() || owed.isEmpty()) {
            return row.refuse();
        }
        return accept(row, unit.get(), owed.get(), value.orElse(null), reason.orElse(null));
    }

    private CheckedRow<RealisationUpload.Line> accept(
            SheetRow row, Unit unit, OwedMeasure owed, @Nullable BigDecimal value, @Nullable String reason) {
        CheckedRow<RealisationUpload.Line> accepted =
                row.accept(new RealisationUpload.Line(unit.id(), owed, value, reason));
        Optional<StatedLine> before = stated.getOrDefault(unit.id(), List.of()).stream()
                .filter(line -> owed.isOf(line) && line.value() != null)
                .findFirst();
        return before.isPresent() && value != null
                ? accepted.changing(List.of(new CellChange(
                        RealisationUpload.VALUE,
                        formats.number(before.get().value(), owed.measure().decimals()),
                        formats.number(value, owed.measure().decimals()))))
                : accepted.asNew();
    }

    private Optional<Unit> unit(SheetRow row, String written) {
        Unit unit = units.get(canonical(written));
        if (unit == null) {
            row.error(RealisationUpload.UNIT, "performance.import.unit.unknown");
            return Optional.empty();
        }
        Realisation report = present.get(unit.id());
        if (report != null && report.state().isVerified()) {
            row.error(RealisationUpload.UNIT, "performance.import.unit.verified");
        }
        return Optional.of(unit);
    }

    private Optional<OwedMeasure> owed(SheetRow row, Unit unit, String written) {
        String key = written.strip().toUpperCase(Locale.ROOT);
        Optional<OwedMeasure> owed = obligations.of(unit.type(), quarter).stream()
                .filter(each -> each.asked() && each.key().equals(key))
                .findFirst();
        if (owed.isEmpty()) {
            row.error(RealisationUpload.MEASURE, "performance.import.measure.unknown", quarter.label());
            return owed;
        }
        Integer first = firstRows.putIfAbsent(unit.code() + " " + key, row.number());
        if (first != null) {
            row.error(RealisationUpload.MEASURE, "performance.import.twice", first.toString());
        }
        return owed;
    }

    private void checkValue(SheetRow row, OwedMeasure owed, Optional<BigDecimal> value, Optional<String> reason) {
        if (reason.isPresent()) {
            if (!owed.maySpare()) {
                row.error(RealisationUpload.REASON, "performance.import.reason.notSpared");
            } else if (value.isPresent()) {
                row.error(RealisationUpload.REASON, "performance.import.reason.both");
            }
        } else if (value.isEmpty()) {
            if (!row.hasErrors()) {
                row.error(RealisationUpload.VALUE, "performance.import.value.missing", range(owed));
            }
        } else if (new TypedValue("", value.get(), null).within(owed).fault() != null) {
            row.error(
                    RealisationUpload.VALUE,
                    "performance.import.value.range",
                    range(owed),
                    String.valueOf(owed.measure().decimals()));
        }
    }

    private String range(OwedMeasure owed) {
        return TypedRealisation.range(owed, formats);
    }

    private static String canonical(String name) {
        return name.toLowerCase(Locale.ROOT).replaceAll("[^\\p{Alnum}]+", " ").strip();
    }
}
