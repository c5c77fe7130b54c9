package id.kendali.platform.exchange;

import id.kendali.platform.access.Right;
import id.kendali.platform.access.SignedIn;
import id.kendali.platform.ui.Refused;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.sql.DataSource;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What a module writes to have its own import: here over a table with one row per unit. */
@TestComponent
class SampleFormat implements ImportFormat<SampleFormat.Line> {

    static final String UNIT = "unit";
    static final String TARGET = "target";
    static final String REALISED = "realised";
    static final String REPORTED = "reported";
    static final String PERCENT = "percent";

    /** The unit at which applying breaks, after earlier rows were written. */
    static final String BREAKS = "Rutan Kelas IIB Weda";

    private static final Map<String, String> UNITS = units();

    private final JdbcClient database;
    private volatile boolean open = true;
    private volatile boolean broken;
    private volatile boolean locked;

    SampleFormat(JdbcClient database, @Qualifier("ownerDataSource") DataSource owner) {
        this.database = database;
        JdbcClient.create(owner).sql("""
                        create schema sample;
                        grant usage on schema sample to kendali_app;
                        create table sample.line (unit text primary key, target bigint, realised bigint, version integer);
                        grant select, insert, update, delete on sample.line to kendali_app;
                        """).update();
    }

    record Line(String unit, long target, long realised, Optional<Integer> version) {}

    @Override
    public String code() {
        return "contoh";
    }

    @Override
    public int version() {
        return 2;
    }

    @Override
    public Right right() {
        return Right.IMPORT_REPORTS;
    }

    @Override
    public String messageKey() {
        return "exchange.sample";
    }

    @Override
    public ImportPlace place() {
        return new ImportPlace("exchange.sample", "/contoh");
    }

    @Override
    public List<ImportColumn> columns() {
        return List.of(
                ImportColumn.required(UNIT, "exchange.sample.unit", "exchange.sample.unit.hint", ColumnKind.TEXT)
                        .alsoCalled("UPT"),
                ImportColumn.required(
                        TARGET, "exchange.sample.target", "exchange.sample.target.hint", ColumnKind.INTEGER),
                ImportColumn.required(
                        REALISED, "exchange.sample.realised", "exchange.sample.realised.hint", ColumnKind.INTEGER),
                ImportColumn.optional(
                        REPORTED, "exchange.sample.reported", "exchange.sample.reported.hint", ColumnKind.DATE));
    }

    @Override
    public List<ComputedColumn> computedColumns() {
        return List.of(new ComputedColumn(PERCENT, "exchange.sample.percent", 2));
    }

    @Override
    public List<ImportTarget> targets(SignedIn person) {
        return open
                ? List.of(new ImportTarget(
                        "2025-B09", "RAT-RB B09 2025", person.position().regionId(), "TUU-RENRB"))
                : List.of();
    }

    @Override
    public List<Map<String, String>> templateRows(ImportTarget target) {
        return UNITS.values().stream()
                .distinct()
                .map(name -> Map.of(UNIT, name))
                .toList();
    }

    @Override
    public RowCheck<Line> check(ImportTarget target) {
        Map<String, Line> present = present();
        Map<String, Integer> seen = new HashMap<>();
        return row -> {
            Optional<String> unit = row.text(UNIT).flatMap(name -> recognise(name, row, seen));
            Optional<Long> planned = row.wholeNumber(TARGET);
            Optional<Long> realised = row.wholeNumber(REALISED);
            row.date(REPORTED);
            if (planned.isPresent() && realised.isPresent() && realised.get() > planned.get()) {
                row.error(REALISED, "exchange.sample.tooHigh", planned.get().toString());
            }
            return row.hasErrors()
                    ? row.refuse()
                    : described(row, unit.orElseThrow(), planned.orElseThrow(), realised.orElseThrow(), present);
        };
    }

    private static CheckedRow<Line> described(
            SheetRow row, String unit, long planned, long realised, Map<String, Line> present) {
        Optional<Line> former = Optional.ofNullable(present.get(unit));
        CheckedRow<Line> accepted = row.accept(new Line(unit, planned, realised, former.flatMap(Line::version)));
        return former.map(line -> accepted.changing(List.of(
                        new CellChange(TARGET, String.valueOf(line.target()), String.valueOf(planned)),
                        new CellChange(REALISED, String.valueOf(line.realised()), String.valueOf(realised)))))
                .orElseGet(accepted::asNew)
                .computed(PERCENT, percent(realised, planned));
    }

    private static Optional<String> recognise(String name, SheetRow row, Map<String, Integer> seen) {
        String unit = UNITS.get(name);
        if (unit == null) {
            row.error(UNIT, "exchange.sample.unknown");
            return Optional.empty();
        }
        if (!unit.equals(name)) {
            row.warning(UNIT, "exchange.sample.matched", unit);
        }
        Integer earlier = seen.putIfAbsent(unit, row.number());
        if (earlier != null) {
            row.error(UNIT, "exchange.sample.double", earlier.toString());
        }
        return Optional.of(unit);
    }

    @Override
    public Map<String, BigDecimal> totals(List<Line> rows) {
        long target = rows.stream().mapToLong(Line::target).sum();
        long realised = rows.stream().mapToLong(Line::realised).sum();
        return Map.of(
                TARGET, BigDecimal.valueOf(target),
                REALISED, BigDecimal.valueOf(realised),
                PERCENT, percent(realised, Math.max(1, target)));
    }

    @Override
    public void apply(ImportTarget target, List<Line> rows) {
        if (locked) {
            throw new Refused("exchange.sample.refused");
        }
        for (Line line : rows) {
            if (broken && line.unit().equals(BREAKS)) {
                throw new IllegalStateException("Broken on purpose");
            }
            write(line.unit(), line.target(), line.realised());
        }
    }

    void write(String unit, long target, long realised) {
        database.sql("""
                        insert into sample.line (unit, target, realised, version) values (:unit, :target, :realised, 0)
                        on conflict (unit) do update
                           set target = excluded.target, realised = excluded.realised, version = line.version + 1
                        """)
                .param("unit", unit)
                .param("target", target)
                .param("realised", realised)
                .update();
    }

    Map<String, Line> present() {
        Map<String, Line> lines = new HashMap<>();
        database.sql("select unit, target, realised, version from sample.line")
                .query((row, number) -> new Line(
                        row.getString("unit"),
                        row.getLong("target"),
                        row.getLong("realised"),
                        Optional.of(row.getInt("version"))))
                .list()
                .forEach(line -> lines.put(line.unit(), line));
        return lines;
    }

    @Override
    public String resultHref(ImportTarget target) {
        return "/contoh?periode=" + target.key();
    }

    void reset() {
        open = true;
        broken = false;
        locked = false;
        database.sql("delete from sample.line").update();
    }

    void close() {
        open = false;
    }

    void breakWhenApplied() {
        broken = true;
    }

    void lock() {
        locked = true;
    }

    private static BigDecimal percent(long part, long whole) {
        return BigDecimal.valueOf(part * 100).divide(BigDecimal.valueOf(whole), 2, RoundingMode.HALF_UP);
    }

    /** Names by which each unit is recognised. */
    private static Map<String, String> units() {
        Map<String, String> names = new LinkedHashMap<>();
        for (String name : List.of(
                "Kanwil",
                "Lapas Kelas IIA Ternate",
                "Lapas Kelas IIB Jailolo",
                "Lapas Kelas IIB Tobelo",
                "Lapas Kelas IIB Sanana",
                "Lapas Kelas III Labuha",
                "Lapas Perempuan Kelas III Ternate",
                "LPKA Kelas II Ternate",
                "Rutan Kelas IIB Ternate",
                "Rutan Kelas IIB Soasio",
                "Rutan Kelas IIB Weda",
                "Bapas Kelas II Ternate",
                "Bapas Kelas II Tidore")) {
            names.put(name, name);
        }
        names.put("Rutan Kelas IIB Soasiu", "Rutan Kelas IIB Soasio");
        return names;
    }
}
