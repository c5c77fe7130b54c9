package id.kendali.testing;

import id.kendali.engine.workflow.Subject;
import id.kendali.engine.workflow.Workflow;
import id.kendali.platform.database.CurrentScope;
import id.kendali.platform.database.Scope;
import id.kendali.platform.database.UuidV7;
import id.kendali.platform.evidence.Evidence;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.imageio.ImageIO;
import org.springframework.context.annotation.Lazy;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Fills the variables of routes with records of the own unit, of a sibling, and of another region. */
@Lazy
@Component
public class RouteFixtures {

    private static final Pattern VARIABLE = Pattern.compile("\\{(\\w+)(:[^/]*)?}(?=/|$)");
    private static final String FORMAT = "rat-rb";

    /** First year of the plan of the own region; the other one has none. */
    private static final String PLAN_FROM = "2025";

    /** How a record stands to the position that asks for it. */
    public enum Relation {
        OWN,
        SIBLING,
        FOREIGN
    }

    private final JdbcClient database;
    private final TransactionTemplate transactions;
    private final Evidence evidence;
    private final Workflow workflow;

    RouteFixtures(JdbcClient database, TransactionTemplate transactions, Evidence evidence, Workflow workflow) {
        this.database = database;
        this.transactions = transactions;
        this.evidence = evidence;
        this.workflow = workflow;
    }

    /** Whether the variables stand for no record: then "not there" is no refusal. */
    public boolean namesNothing(String path) {
        return path.contains("{")
                        && !dependsOnUnit(path)
                        && !path.contains("{period}")
                        && !path.endsWith("{format}")
                        && !path.startsWith("/peta-jalan/")
                || path.contains("{attachment}");
    }

    /** Whether another unit would make a difference. */
    public boolean dependsOnUnit(String path) {
        return path.contains("{code}")
                || path.contains("/{region}/{year}") && !path.contains("{id}") && !path.startsWith("/peta-jalan/")
                || path.startsWith("/angka/")
                || path.startsWith("/reformasi/laporan/")
                || path.startsWith("/kinerja/laporan/")
                || path.startsWith("/kinerja/perjanjian/")
                || path.startsWith("/bukti-dukung/")
                || path.startsWith("/ledger/entri/")
                || path.startsWith("/api/v1/values/{")
                || path.startsWith("/api/v1/ledger/entries/");
    }

    /**
     * The path with its variables filled in.
     *
     * @param region whether the position that asks sees a whole region: its own unit is then the regional office
     */
    public String fill(String path, Relation relation, boolean region) {
        Matcher variables = VARIABLE.matcher(path);
        String filled = variables.replaceAll(
                variable -> Matcher.quoteReplacement(value(path, variable.group(1), relation, region)));
        if (path.startsWith("/api/v1/values/{")) {
            return filled + "?variant=wilayah";
        }
        return path.startsWith("/angka/")
                ? filled + "?periode=2025-B06&varian=wilayah&unit=" + unit(relation, region)
                : filled;
    }

    private String value(String path, String variable, Relation relation, boolean region) {
        if (variable.equals("region")) {
            return office(relation);
        }
        if (variable.equals("number")) {
            return "1";
        }
        if (variable.equals("year")) {
            return PLAN_FROM;
        }
        if (variable.equals("indicator")) {
            return "IKK-19.1";
        }
        if (variable.equals("measure")) {
            return "DIPA_PAGU";
        }
        String unit = path.startsWith("/wilayah/") ? office(relation) : unit(relation, region);
        if (variable.equals("code") || variable.equals("unit")) {
            return unit;
        }
        return read(path, variable, unit);
    }

    private static String office(Relation relation) {
        return relation == Relation.FOREIGN ? "KANWIL-ACEH" : "KANWIL-MALUT";
    }

    private static String unit(Relation relation, boolean region) {
        return switch (relation) {
            case OWN -> region ? "KANWIL-MALUT" : "RUTAN-IIB-SOASIO";
            case SIBLING -> "RUTAN-IIB-WEDA";
            case FOREIGN -> "KANWIL-ACEH";
        };
    }

    private String read(String path, String variable, String unit) {
        Map<String, Function<String, String>> readers = new LinkedHashMap<>();
        readers.put("/reformasi/laporan/", this::report);
        readers.put("/kinerja/laporan/", this::realisation);
        readers.put("/kinerja/isi/", code -> "2026-TW4");
        readers.put("/bukti-dukung/", this::evidence);
        readers.put("/ledger/entri/", this::entry);
        readers.put("/reformasi/isi/", code -> "2025-B09");
        readers.put(
                "/peta-jalan/butir/",
                code -> variable.equals("id") ? roadmapItem() : UuidV7.next().toString());
        readers.put(
                "/impor/",
                code -> variable.equals("format") ? FORMAT : UuidV7.next().toString());
        readers.put("/angka/", code -> "IKK-19.1");
        readers.put("/kinerja/perjanjian/", this::agreement);
        readers.put("/api/v1/values/", code -> variable.equals("period") ? "2025-B06" : "IKK-19.1");
        readers.put("/api/v1/ledger/entries/", this::entry);
        return readers.entrySet().stream()
                .filter(reader -> path.startsWith(reader.getKey()))
                .findFirst()
                .map(reader -> reader.getValue().apply(unit))
                .orElseGet(() -> UuidV7.next().toString());
    }

    /** The B06 report of the unit; another region gets one made for it. */
    private String report(String unit) {
        return as(() -> {
            database.sql("""
                            insert into reform.report (id, unit_id, sub_bidang, year, checkpoint, target_actions,
                              realised_actions, origin, state, edited_by, edited_at, version)
                            select :id, unit.id, 'TUU-RENRB', 2025, 'B06', 48, 40, 'FORM', 'DRAF', 'Uji', now(), 0
                              from organisation.unit where unit.code = :unit
                            on conflict (unit_id, year, checkpoint) do nothing
                            """).param("id", UuidV7.next()).param("unit", unit).update();
            return text("""
                    select report.id::text from reform.report join organisation.unit on unit.id = report.unit_id
                     where unit.code = :unit and year = 2025 and checkpoint = 'B06'
                    """, unit);
        });
    }

    /** The draft of the unit for the quarter that is open; another region gets one opened for it. */
    private String realisation(String unit) {
        return as(() -> {
            UUID office = id(unit.equals("KANWIL-ACEH") ? unit : "KANWIL-MALUT");
            database.sql("""
                            insert into performance.period (id, unit_id, year, quarter, opens_on, due_on, basis, simulated, state,
                              version)
                            values (:id, :office, 2026, 4, '2026-01-01', '2027-01-15', 'Uji', true, 'TERBUKA', 0)
                            on conflict (unit_id, year, quarter) do nothing
                            """).param("id", UuidV7.next()).param("office", office).update();
            UUID made = UuidV7.next();
            int added = database.sql("""
                            insert into performance.report (id, unit_id, sub_bidang, period_id, year, quarter, origin, state,
                              edited_by, edited_at, version)
                            select :id, :unit, 'TUU-RENRB', period.id, 2026, 4, 'FORM', 'DRAF', 'Uji', now(), 0
                              from performance.period where period.unit_id = :office and year = 2026 and quarter = 4
                            on conflict (unit_id, year, quarter) do nothing
                            """)
                    .param("id", made)
                    .param("unit", id(unit))
                    .param("office", office)
                    .update();
            if (added == 1) {
                workflow.begin(
                        "realisasi-kinerja", new Subject("performance.report", made), id(unit), "TUU-RENRB", null);
            }
            return text("""
                    select report.id::text from performance.report join organisation.unit on unit.id = report.unit_id
                     where unit.code = :unit and year = 2026 and quarter = 4
                    """, unit);
        });
    }

    /** A draft of a year that nothing else touches. */
    private String agreement(String unit) {
        return as(() -> {
            UUID made = UuidV7.next();
            int added =
                    database.sql("""
                            insert into performance.agreement (id, unit_id, sub_bidang, year, number, state, simulated, drafted_by,
                              drafted_at, version)
                            values (:id, :unit, 'TUU-RENRB', 2029, 1, 'DRAF', true, 'Uji', now(), 0)
                            on conflict (unit_id, year, number) do nothing
                            """).param("id", made).param("unit", id(unit)).update();
            if (added == 1) {
                workflow.begin(
                        "perjanjian-kinerja", new Subject("performance.agreement", made), id(unit), "TUU-RENRB", null);
            }
            return text("""
                    select agreement.id::text from performance.agreement
                      join organisation.unit on unit.id = agreement.unit_id
                     where unit.code = :unit and year = 2029
                    """, unit);
        });
    }

    /** An item of the one roadmap that there is. */
    private String roadmapItem() {
        return as(() -> database.sql("select min(id::text) from roadmap.item")
                .query(String.class)
                .single());
    }

    private String evidence(String unit) {
        return as(() -> evidence.accept(picture(), "uji.png", id(unit), "TUU-RENRB")
                .value()
                .toString());
    }

    private static InputStream picture() {
        ByteArrayOutputStream content = new ByteArrayOutputStream();
        try {
            ImageIO.write(new BufferedImage(40, 30, BufferedImage.TYPE_INT_RGB), "png", content);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        return new ByteArrayInputStream(content.toByteArray());
    }

    private UUID id(String unit) {
        return UUID.fromString(text("select id::text from organisation.unit where code = :unit", unit));
    }

    /** The last one that is sealed, because only those have a proof. */
    private String entry(String unit) {
        report(unit);
        for (Instant end = Instant.now().plusSeconds(30); Instant.now().isBefore(end); ) {
            Optional<String> sealed = as(() ->
                    database.sql("""
                            select max(entry.id)::text
                              from ledger.entry
                              join organisation.unit on unit.id = entry.unit_id
                              join ledger.leaf on leaf.entry_id = entry.id
                             where unit.code = :unit and entry.table_name = 'reform.report'
                               and leaf.number <= (select max(size) from ledger.head)
                            """).param("unit", unit).query(String.class).optional());
            if (sealed.isPresent()) {
                return sealed.get();
            }
        }
        throw new IllegalStateException("No report of " + unit + " was sealed in time");
    }

    private String text(String sql, String unit) {
        return database.sql(sql).param("unit", unit).query(String.class).single();
    }

    private <T> T as(java.util.function.Supplier<T> work) {
        return CurrentScope.call(Scope.system("Uji"), () -> transactions.execute(status -> work.get()));
    }
}
