package id.kendali.platform.organisation;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Reads units for lists: with staff numbers as printed, and dated versions of their traits. */
@Component
@Transactional(readOnly = true)
class UnitDirectory {

    private final JdbcClient database;

    UnitDirectory(JdbcClient database) {
        this.database = database;
    }

    /** Units that fit the wish, a regional office before its units. */
    List<UnitRow> list(Collection<UUID> visible, LocalDate day, UnitWish wish) {
        return visible.isEmpty()
                ? List.of()
                : database.sql("""
                                select unit.id, unit.code, attributes.name, attributes.short_name, attributes.type, attributes.class,
                                       attributes.regency_city, attributes.regency_city_inferred, attributes.zone, attributes.closed,
                                       attributes.valid_from, parent.short_name as parent_name, staff.women, staff.men, staff.total
                                  from organisation.unit unit
                                  join organisation.unit_attributes attributes on attributes.unit_id = unit.id
                                   and attributes.valid_from <= :day and (attributes.valid_to is null or attributes.valid_to > :day)
                                  left join organisation.unit_attributes parent on parent.unit_id = attributes.parent_id
                                   and parent.valid_from <= :day and (parent.valid_to is null or parent.valid_to > :day)
                                  left join lateral (
                                    select women, men, total from organisation.staff_count counted
                                     where counted.unit_id = unit.id order by counted.year desc limit 1) staff on true
                                 where unit.id in (:visible)
                                   and (:text = '' or attributes.name ilike :pattern or attributes.short_name ilike :pattern
                                        or unit.code ilike :pattern or attributes.regency_city ilike :pattern)
                                   and (:type = '' or attributes.type = :type)
                                   and (:closed or not attributes.closed)
                                 order by %s
                                """.formatted(wish.order().sql()))
                        .param("day", day)
                        .param("visible", visible)
                        .param("text", wish.text())
                        .param("pattern", "%" + literal(wish.text()) + "%")
                        .param("type", wish.type() == null ? "" : wish.type().name())
                        .param("closed", wish.withClosed())
                        .query(UnitDirectory::row)
                        .list();
    }

    /** Everything a unit was called and everywhere it belonged, the latest first, changes to come and cancelled ones included. */
    List<UnitVersion> versions(UnitId unit) {
        return database.sql("""
                        select attributes.id, attributes.valid_from, attributes.valid_to, attributes.name, attributes.short_name,
                               attributes.type, attributes.class, attributes.closed, attributes.basis, attributes.cancelled_reason,
                               parent.name as parent_name
                          from organisation.unit_attributes attributes
                          left join organisation.unit_attributes parent on parent.unit_id = attributes.parent_id
                           and parent.valid_from <= attributes.valid_from
                           and (parent.valid_to is null or parent.valid_to > attributes.valid_from)
                         where attributes.unit_id = :unit
                         order by attributes.valid_from desc, attributes.valid_to desc nulls first, attributes.id desc
                        """)
                .param("unit", unit.value())
                .query(UnitDirectory::version)
                .list();
    }

    private static String literal(String text) {
        return text.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_");
    }

    private static UnitRow row(ResultSet row, int number) throws SQLException {
        return new UnitRow(
                new UnitId(row.getObject("id", UUID.class)),
                row.getString("code"),
                row.getString("name"),
                row.getString("short_name"),
                UnitType.valueOf(row.getString("type")),
                row.getString("class"),
                row.getString("parent_name"),
                row.getString("regency_city"),
                row.getBoolean("regency_city_inferred"),
                row.getBoolean("closed"),
                row.getObject("women", Integer.class),
                row.getObject("men", Integer.class),
                row.getObject("total", Integer.class));
    }

    private static UnitVersion version(ResultSet row, int number) throws SQLException {
        return new UnitVersion(
                row.getObject("id", UUID.class),
                row.getObject("valid_from", LocalDate.class),
                row.getObject("valid_to", LocalDate.class),
                row.getString("name"),
                row.getString("short_name"),
                UnitType.valueOf(row.getString("type")),
                row.getString("class"),
                row.getString("parent_name"),
                row.getBoolean("closed"),
                row.getString("basis"),
                row.getString("cancelled_reason"));
    }

    /** What a list of units is narrowed to and ordered by. */
    record UnitWish(String text, @Nullable UnitType type, boolean withClosed, UnitOrder order) {}

    /** Orders that the columns of the list offer. */
    enum UnitOrder {
        TREE("attributes.type = 'DITJEN' desc, attributes.type = 'KANWIL' desc, unit.code"),
        NAME("attributes.short_name, unit.code"),
        NAME_DOWN("attributes.short_name desc, unit.code"),
        TYPE("attributes.type, attributes.class, unit.code"),
        TYPE_DOWN("attributes.type desc, attributes.class desc, unit.code"),
        CITY("attributes.regency_city nulls last, unit.code"),
        CITY_DOWN("attributes.regency_city desc nulls last, unit.code"),
        STAFF("staff.total nulls last, unit.code"),
        STAFF_DOWN("staff.total desc nulls last, unit.code");

        private final String sql;

        UnitOrder(String sql) {
            this.sql = sql;
        }

        String sql() {
            return sql;
        }

        /** @param column as it stands in the address, with a minus for falling */
        static UnitOrder parse(@Nullable String column) {
            if (column == null) {
                return TREE;
            }
            boolean falling = column.startsWith("-");
            return switch (falling ? column.substring(1) : column) {
                case "nama" -> falling ? NAME_DOWN : NAME;
                case "jenis" -> falling ? TYPE_DOWN : TYPE;
                case "kota" -> falling ? CITY_DOWN : CITY;
                case "pegawai" -> falling ? STAFF_DOWN : STAFF;
                default -> TREE;
            };
        }
    }

    /** A unit in a list; staff numbers as printed, null where nothing is printed. */
    record UnitRow(
            UnitId id,
            String code,
            String name,
            String shortName,
            UnitType type,
            @Nullable String unitClass,
            @Nullable String parentName,
            @Nullable String regencyCity,
            boolean regencyCityInferred,
            boolean closed,
            @Nullable Integer women,
            @Nullable Integer men,
            @Nullable Integer total) {}

    /** @param validTo the first day on which it no longer held; the first day itself if it was cancelled */
    record UnitVersion(
            UUID id,
            LocalDate validFrom,
            @Nullable LocalDate validTo,
            String name,
            String shortName,
            UnitType type,
            @Nullable String unitClass,
            @Nullable String parentName,
            boolean closed,
            String basis,
            @Nullable String cancelledReason) {

        public @Nullable LocalDate lastDay() {
            return validTo == null ? null : validTo.minusDays(1);
        }

        public boolean cancelled() {
            return cancelledReason != null;
        }
    }
}
