package id.kendali.platform.organisation;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Reads who stands in for whom. */
@Component
@Transactional(readOnly = true)
class AppointmentQueries {

    private static final String SELECT = """
            select holding.id, holding.mode, holding.valid_from, holding.valid_to, holding.basis, holding.ended_reason,
                   person.name, position.id as position_id, position.title, unit.code, attributes.short_name,
                   (select string_agg(holder.name, ', ')
                      from organisation.holding definitive
                      join organisation.person holder on holder.id = definitive.person_id
                     where definitive.position_id = holding.position_id and definitive.mode = 'DEFINITIF'
                       and definitive.valid_from < coalesce(holding.valid_to, 'infinity')
                       and coalesce(definitive.valid_to, 'infinity') > holding.valid_from) as holder
              from organisation.holding holding
              join organisation.person person on person.id = holding.person_id
              join organisation.position position on position.id = holding.position_id
              join organisation.unit unit on unit.id = holding.unit_id
              join organisation.unit_attributes attributes on attributes.unit_id = unit.id
               and attributes.valid_from <= :day and (attributes.valid_to is null or attributes.valid_to > :day)
            """;

    private final JdbcClient database;

    AppointmentQueries(JdbcClient database) {
        this.database = database;
    }

    /** Everybody who acts now, will act, or stopped acting not longer ago than a quarter; the next to end first. */
    List<ActingRow> acting(Collection<UUID> units, LocalDate day) {
        return units.isEmpty()
                ? List.of()
                : database.sql(SELECT + """
                                 where holding.unit_id in (:units) and holding.mode <> 'DEFINITIF'
                                   and holding.valid_to > :since and holding.valid_to > holding.valid_from
                                 order by holding.valid_to <= :day, holding.valid_to, unit.code, position.title
                                """)
                        .param("units", units)
                        .param("day", day)
                        .param("since", day.minusDays(90))
                        .query(AppointmentQueries::row)
                        .list();
    }

    Optional<ActingRow> find(TenureId id, LocalDate day) {
        return database.sql(SELECT + " where holding.id = :id")
                .param("id", id.value())
                .param("day", day)
                .query(AppointmentQueries::row)
                .optional();
    }

    private static ActingRow row(ResultSet row, int number) throws SQLException {
        return new ActingRow(
                row.getObject("id", UUID.class),
                HoldingMode.valueOf(row.getString("mode")),
                row.getString("name"),
                row.getObject("position_id", UUID.class),
                row.getString("title"),
                row.getString("code"),
                row.getString("short_name"),
                row.getString("holder"),
                row.getObject("valid_from", LocalDate.class),
                row.getObject("valid_to", LocalDate.class),
                row.getString("basis"),
                row.getString("ended_reason"));
    }

    /** @param holder for whom the person acts; null if the position is vacant */
    record ActingRow(
            UUID id,
            HoldingMode mode,
            String name,
            UUID position,
            String title,
            String unitCode,
            String unitName,
            @Nullable String holder,
            LocalDate validFrom,
            @Nullable LocalDate validTo,
            String basis,
            @Nullable String endedReason) {

        public @Nullable LocalDate lastDay() {
            return validTo == null ? null : validTo.minusDays(1);
        }

        /** How it stands on a day: 1 to come, 0 running, −1 over. */
        public int standing(LocalDate day) {
            if (day.isBefore(validFrom)) {
                return 1;
            }
            return validTo == null || day.isBefore(validTo) ? 0 : -1;
        }
    }
}
