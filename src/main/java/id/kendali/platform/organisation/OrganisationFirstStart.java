package id.kendali.platform.organisation;

import id.kendali.platform.database.FirstStartStep;
import id.kendali.platform.database.UuidV7;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Loads the directorate general, the 33 regional offices and the units of Maluku Utara with their structure and staff
 * numbers, as the Renstra 2025–2029 prints them.
 */
@Component
class OrganisationFirstStart implements FirstStartStep {

    static final int ORDER = 10;
    static final LocalDate FROM = LocalDate.of(2025, 1, 1);

    private static final String RENSTRA = "renstra-malut-2025-2029/";
    private static final String BASIS = "Renstra Kanwil Ditjenpas Maluku Utara 2025–2029 (PAS-94.PR.01.01 Tahun 2025)";

    private final JdbcClient database;
    private final Map<String, UUID> units = new HashMap<>();

    OrganisationFirstStart(JdbcClient database) {
        this.database = database;
    }

    @Override
    public int order() {
        return ORDER;
    }

    @Override
    public boolean demonstrationOnly() {
        return false;
    }

    @Override
    public void load() {
        UUID directorate = unit("DITJENPAS");
        attributes(
                directorate,
                "Direktorat Jenderal Pemasyarakatan",
                "Ditjenpas",
                "DITJEN",
                null,
                null,
                "Asia/Jakarta",
                Map.of(),
                Map.of());
        Map<String, String> zones = new ReferenceFile("definitions/organisation/region_zones.csv")
                .rows().stream().collect(Collectors.toMap(row -> row.get("code"), row -> row.get("zone")));
        List<Map<String, String>> printed = new ReferenceFile(RENSTRA + "org_units.csv").rows();
        Map<String, Map<String, String>> positions = byUnit(RENSTRA + "unit_positions.csv");
        Map<String, Map<String, String>> detailed =
                printed.stream().collect(Collectors.toMap(row -> row.get("code"), row -> row));
        for (Map<String, String> office : new ReferenceFile(RENSTRA + "regional_offices.csv").rows()) {
            String code = office.get("code");
            attributes(
                    unit(code),
                    office.get("name"),
                    "Kanwil " + office.get("region"),
                    "KANWIL",
                    null,
                    directorate,
                    zones.get(code),
                    detailed.getOrDefault(code, Map.of()),
                    positions.getOrDefault(code, Map.of()));
        }
        printed.stream().filter(row -> !row.get("type").equals("KANWIL")).forEach(row -> {
            String parent = row.get("parent_code");
            attributes(
                    unit(row.get("code")),
                    row.get("name"),
                    row.get("short_name"),
                    row.get("type"),
                    row.get("class"),
                    units.get(parent),
                    zones.get(parent),
                    row,
                    positions.getOrDefault(row.get("code"), Map.of()));
        });
        staffCounts();
        structure(units.get("KANWIL-MALUT"));
    }

    private static Map<String, Map<String, String>> byUnit(String file) {
        return new ReferenceFile(file)
                .rows().stream().collect(Collectors.toMap(row -> row.get("unit_code"), row -> row));
    }

    private UUID unit(String code) {
        UUID id = UuidV7.next();
        units.put(code, id);
        database.sql("insert into organisation.unit (id, code, version) values (:id, :code, 0)")
                .param("id", id)
                .param("code", code)
                .update();
        return id;
    }

    private void attributes(
            UUID unit,
            String name,
            String shortName,
            String type,
            @Nullable String unitClass,
            @Nullable UUID parent,
            String zone,
            Map<String, String> printed,
            Map<String, String> position) {
        database.sql("""
                        insert into organisation.unit_attributes (id, unit_id, valid_from, name, short_name, type, class,
                          parent_id, address, regency_city, regency_city_inferred, zone, latitude, longitude, basis, version)
                        values (:id, :unit, :from, :name, :shortName, :type, :class, :parent, :address, :city, :inferred,
                          :zone, :latitude, :longitude, :basis, 0)
                        """)
                .param("id", UuidV7.next())
                .param("unit", unit)
                .param("from", FROM)
                .param("name", name)
                .param("shortName", shortName)
                .param("type", type)
                .param("class", unitClass)
                .param("parent", parent)
                .param("address", printed.get("address"))
                .param("city", printed.get("regency_city"))
                .param("inferred", "INFERRED".equals(printed.get("regency_city_source")))
                .param("zone", zone)
                .param("latitude", decimal(position.get("latitude")))
                .param("longitude", decimal(position.get("longitude")))
                .param("basis", BASIS)
                .update();
    }

    private void staffCounts() {
        new ReferenceFile(RENSTRA + "staff_by_unit.csv")
                .rows()
                .forEach(row -> database.sql("""
                        insert into organisation.staff_count (id, unit_id, year, women, men, total, source)
                        values (:id, :unit, 2025, :women, :men, :total, :source)
                        """)
                        .param("id", UuidV7.next())
                        .param("unit", units.get(row.get("unit_code")))
                        .param("women", Integer.parseInt(row.get("perempuan_as_printed")))
                        .param("men", Integer.parseInt(row.get("laki_laki_as_printed")))
                        .param("total", Integer.parseInt(row.get("total_as_printed")))
                        .param("source", "Renstra 2025–2029, 1.1.2")
                        .update());
    }

    @SuppressWarnings("unchecked")
    private void structure(UUID unit) {
        Map<String, Object> organisation = new ReferenceFile(RENSTRA + "organisation.yaml").tree();
        List<Map<String, Object>> parts = (List<Map<String, Object>>) organisation.get("units");
        int sequence = 0;
        for (Map<String, Object> part : parts) {
            String code = (String) part.get("code");
            String kind = code.equals("KAKANWIL") ? "KEPALA" : code.startsWith("BAG-") ? "BAGIAN" : "BIDANG";
            UUID division = division(unit, null, part, kind, sequence++);
            List<Map<String, Object>> below =
                    (List<Map<String, Object>>) part.getOrDefault("sub_bidang", List.<Map<String, Object>>of());
            int within = 0;
            for (Map<String, Object> subBidang : below) {
                division(unit, division, subBidang, "SUB_BIDANG", within++);
            }
        }
    }

    private UUID division(UUID unit, @Nullable UUID parent, Map<String, Object> printed, String kind, int sequence) {
        UUID id = UuidV7.next();
        database.sql("""
                        insert into organisation.division (id, unit_id, parent_id, code, name, head_title, description, kind,
                          sequence, valid_from, version)
                        values (:id, :unit, :parent, :code, :name, :head, :description, :kind, :sequence, :from, 0)
                        """)
                .param("id", id)
                .param("unit", unit)
                .param("parent", parent)
                .param("code", printed.get("code"))
                .param("name", printed.get("name"))
                .param("head", printed.get("head"))
                .param("description", printed.get("description"))
                .param("kind", kind)
                .param("sequence", sequence)
                .param("from", FROM)
                .update();
        return id;
    }

    private static @Nullable BigDecimal decimal(@Nullable String text) {
        return text == null ? null : new BigDecimal(text);
    }
}
