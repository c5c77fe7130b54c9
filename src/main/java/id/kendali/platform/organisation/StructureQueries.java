package id.kendali.platform.organisation;

import id.kendali.platform.access.PositionKind;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Reads the bagian, bidang and sub-bidang of a unit, its positions, and who holds them. */
@Component
@Transactional(readOnly = true)
class StructureQueries {

    private static final String POSITIONS = """
            select position.id, position.unit_id, position.division_id, position.kind, position.title, position.sub_bidang,
                   position.valid_from, position.valid_to
              from organisation.position position
            """;

    private static final String HOLDERS = """
            select holding.id, holding.position_id, holding.person_id, person.name, holding.mode, holding.valid_from,
                   holding.valid_to, holding.basis, holding.ended_reason
              from organisation.holding holding
              join organisation.person person on person.id = holding.person_id
            """;

    private final JdbcClient database;

    StructureQueries(JdbcClient database) {
        this.database = database;
    }

    /** In the order in which the structure prints them. */
    List<DivisionRow> divisions(UnitId unit, LocalDate day) {
        return database.sql("""
                        select id, parent_id, code, name, kind from organisation.division
                         where unit_id = :unit and valid_from <= :day and (valid_to is null or valid_to > :day)
                         order by sequence, code
                        """)
                .param("unit", unit.value())
                .param("day", day)
                .query((row, number) -> new DivisionRow(
                        row.getObject("id", UUID.class),
                        row.getObject("parent_id", UUID.class),
                        row.getString("code"),
                        row.getString("name"),
                        DivisionKind.valueOf(row.getString("kind"))))
                .list();
    }

    /** The positions of a unit on a day, each with those who hold it then. */
    List<PositionRow> positions(UnitId unit, LocalDate day) {
        Map<UUID, List<HolderRow>> holders = database
                .sql(HOLDERS + """
                         where holding.unit_id = :unit and holding.valid_from <= :day
                           and (holding.valid_to is null or holding.valid_to > :day)
                         order by holding.mode, person.name
                        """)
                .param("unit", unit.value())
                .param("day", day)
                .query(StructureQueries::holder)
                .list()
                .stream()
                .collect(Collectors.groupingBy(HolderRow::position));
        return database
                .sql(POSITIONS + """
                         where position.unit_id = :unit and position.valid_from <= :day
                           and (position.valid_to is null or position.valid_to > :day)
                         order by position.kind, position.title, position.id
                        """)
                .param("unit", unit.value())
                .param("day", day)
                .query(StructureQueries::position)
                .list()
                .stream()
                .map(position -> position.heldBy(holders.getOrDefault(position.id(), List.of())))
                .toList();
    }

    /** The heads of units on a day, each with those who hold the position then. */
    List<PositionRow> heads(Collection<UUID> units, LocalDate day) {
        return units.isEmpty()
                ? List.of()
                : database
                        .sql(POSITIONS + """
                                 where position.unit_id in (:units) and position.kind = 'KEPALA_UPT'
                                   and position.valid_from <= :day and (position.valid_to is null or position.valid_to > :day)
                                """)
                        .param("units", units)
                        .param("day", day)
                        .query(StructureQueries::position)
                        .list()
                        .stream()
                        .map(position -> position.heldBy(holdersOf(position.id(), day)))
                        .toList();
    }

    private List<HolderRow> holdersOf(UUID position, LocalDate day) {
        return database.sql(HOLDERS + """
                         where holding.position_id = :position and holding.valid_from <= :day
                           and (holding.valid_to is null or holding.valid_to > :day)
                         order by holding.mode, person.name
                        """)
                .param("position", position)
                .param("day", day)
                .query(StructureQueries::holder)
                .list();
    }

    /** A position with everybody who holds, held or will hold it, the latest first. */
    Optional<PositionRow> position(PositionId id) {
        return database.sql(POSITIONS + " where position.id = :id")
                .param("id", id.value())
                .query(StructureQueries::position)
                .optional()
                .map(position -> position.heldBy(database.sql(HOLDERS + """
                                 where holding.position_id = :id
                                 order by holding.valid_from desc, holding.id desc
                                """)
                        .param("id", id.value())
                        .query(StructureQueries::holder)
                        .list()));
    }

    private static PositionRow position(ResultSet row, int number) throws SQLException {
        return new PositionRow(
                row.getObject("id", UUID.class),
                new UnitId(row.getObject("unit_id", UUID.class)),
                row.getObject("division_id", UUID.class),
                PositionKind.valueOf(row.getString("kind")),
                row.getString("title"),
                List.of((String[]) row.getArray("sub_bidang").getArray()),
                row.getObject("valid_from", LocalDate.class),
                row.getObject("valid_to", LocalDate.class),
                List.of());
    }

    private static HolderRow holder(ResultSet row, int number) throws SQLException {
        return new HolderRow(
                row.getObject("id", UUID.class),
                row.getObject("position_id", UUID.class),
                row.getObject("person_id", UUID.class),
                row.getString("name"),
                HoldingMode.valueOf(row.getString("mode")),
                row.getObject("valid_from", LocalDate.class),
                row.getObject("valid_to", LocalDate.class),
                row.getString("basis"),
                row.getString("ended_reason"));
    }

    /** What a part of a unit is. */
    enum DivisionKind {
        KEPALA,
        BAGIAN,
        BIDANG,
        SUB_BIDANG
    }

    record DivisionRow(UUID id, @Nullable UUID parent, String code, String name, DivisionKind kind) {}

    record PositionRow(
            UUID id,
            UnitId unit,
            @Nullable UUID division,
            PositionKind kind,
            String title,
            List<String> subBidang,
            LocalDate validFrom,
            @Nullable LocalDate validTo,
            List<HolderRow> holders) {

        /** Whether somebody stands in for the holder, or for nobody. */
        public boolean isActed() {
            return holders.stream().anyMatch(holder -> holder.mode() != HoldingMode.DEFINITIF);
        }

        PositionRow heldBy(List<HolderRow> now) {
            return new PositionRow(id, unit, division, kind, title, subBidang, validFrom, validTo, now);
        }
    }

    /** @param validTo the first day on which the person no longer holds the position */
    record HolderRow(
            UUID id,
            UUID position,
            UUID person,
            String name,
            HoldingMode mode,
            LocalDate validFrom,
            @Nullable LocalDate validTo,
            String basis,
            @Nullable String endedReason) {

        public @Nullable LocalDate lastDay() {
            return validTo == null ? null : validTo.minusDays(1);
        }

        public boolean takenBack() {
            return validFrom.equals(validTo);
        }

        public boolean runsOn(LocalDate day) {
            return !day.isBefore(validFrom) && (validTo == null || day.isBefore(validTo));
        }

        public boolean endsAfter(LocalDate day) {
            return !takenBack() && (validTo == null || validTo.isAfter(day));
        }
    }
}
