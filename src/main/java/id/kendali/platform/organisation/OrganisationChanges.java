package id.kendali.platform.organisation;

import id.kendali.platform.database.ChangeReason;
import id.kendali.platform.database.UuidV7;
import id.kendali.platform.organisation.ChangeResult.ChangeRefused;
import id.kendali.platform.organisation.ChangeResult.Changed;
import id.kendali.platform.ui.NotFound;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Changes units by dated decisions. The traits that hold now end on the day of the change and others begin, so that
 * every earlier day keeps its names and places. A change may lie ahead; it may never come before the last one.
 */
@Component
@Transactional
public class OrganisationChanges {

    private final UnitHistory history;
    private final Units units;
    private final JdbcClient database;
    private final ChangeReason reason;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    OrganisationChanges(
            UnitHistory history,
            Units units,
            JdbcClient database,
            ChangeReason reason,
            ApplicationEventPublisher events,
            Clock clock) {
        this.history = history;
        this.units = units;
        this.database = database;
        this.reason = reason;
        this.events = events;
        this.clock = clock;
    }

    /** @param basis the decision that the change rests on, such as the number of an SK */
    public ChangeResult rename(UnitId unit, String name, String shortName, LocalDate from, String basis) {
        DatedTraits last = last(unit);
        UnitTraits present = last.traits();
        return unless(
                () -> UnitChangeRules.comesLast(last, from),
                () -> UnitChangeRules.reallyRenames(present, name, shortName),
                () -> UnitChangeRules.nameIsFree(namesOfOthers(unit, from), name, shortName),
                () -> follow(last, present.named(name, shortName), from, basis),
                new UnitRenamed(unit, present.name(), name, from));
    }

    public ChangeResult move(UnitId unit, UnitId parent, LocalDate from, String basis) {
        DatedTraits last = last(unit);
        UnitTraits present = last.traits();
        Optional<Unit> newParent = units.find(parent, from);
        return unless(
                () -> UnitChangeRules.comesLast(last, from),
                () -> UnitChangeRules.reallyMoves(present, parent),
                () -> newParent
                        .map(found -> UnitChangeRules.fits(present.type(), found))
                        .orElseGet(() -> Optional.of(
                                ChangeRefused.because("parent", "organisation.change.parentUnknown", from))),
                () -> follow(last, present.under(parent), from, basis),
                new UnitMoved(unit, present.parentId(), parent, from));
    }

    public ChangeResult changeClass(UnitId unit, String unitClass, LocalDate from, String basis) {
        DatedTraits last = last(unit);
        UnitTraits present = last.traits();
        return unless(
                () -> UnitChangeRules.comesLast(last, from),
                () -> UnitChangeRules.reallyReclassifies(present, unitClass),
                Optional::empty,
                () -> follow(last, present.ofClass(unitClass), from, basis),
                new UnitReclassified(unit, present.unitClass(), unitClass, from));
    }

    /** @param on the first day on which the unit is no more */
    public ChangeResult close(UnitId unit, LocalDate on, String basis) {
        DatedTraits last = last(unit);
        return unless(
                () -> UnitChangeRules.comesLast(last, on),
                () -> UnitChangeRules.nothingStandsBelow(openBelow(unit, on)),
                Optional::empty,
                () -> follow(last, last.traits().asClosed(), on, basis),
                new UnitClosed(unit, on));
    }

    /** Takes back the last change of a unit if it does not hold yet. */
    public ChangeResult cancel(UnitId unit, String why) {
        DatedTraits last = last(unit);
        LocalDate today = LocalDate.now(clock.withZone(ZoneId.of(last.traits().zone())));
        Optional<DatedTraits> before = history.endingOn(unit, last.validFrom());
        if (before.isEmpty() || !last.validFrom().isAfter(today)) {
            return ChangeRefused.because("reason", "organisation.change.holdsAlready", last.validFrom());
        }
        reason.because(why);
        last.cancel(before.get(), why, today);
        history.save(last);
        history.save(before.get());
        return new Changed();
    }

    private DatedTraits last(UnitId unit) {
        return history.last(unit).orElseThrow(() -> new NotFound("unit " + unit.value()));
    }

    private void follow(DatedTraits last, UnitTraits next, LocalDate from, String basis) {
        reason.because(basis);
        DatedTraits following = last.followedBy(new TraitsId(UuidV7.next()), next, from, basis);
        history.save(last);
        history.save(following);
    }

    private ChangeResult unless(
            Supplier<Optional<ChangeRefused>> first,
            Supplier<Optional<ChangeRefused>> second,
            Supplier<Optional<ChangeRefused>> third,
            Runnable change,
            Object event) {
        Optional<ChangeRefused> objection = Stream.of(first, second, third)
                .flatMap(rule -> rule.get().stream())
                .findFirst();
        if (objection.isPresent()) {
            return objection.get();
        }
        change.run();
        events.publishEvent(event);
        return new Changed();
    }

    private Set<String> namesOfOthers(UnitId unit, LocalDate from) {
        return database.sql("""
                        select name from organisation.unit_attributes
                         where unit_id <> :unit and not closed and (valid_to is null or valid_to > greatest(valid_from, :from))
                        union
                        select short_name from organisation.unit_attributes
                         where unit_id <> :unit and not closed and (valid_to is null or valid_to > greatest(valid_from, :from))
                        """)
                .param("unit", unit.value())
                .param("from", from)
                .query(String.class)
                .set();
    }

    private List<String> openBelow(UnitId unit, LocalDate on) {
        return database.sql("""
                        select name from organisation.unit_attributes
                         where parent_id = :unit and not closed and (valid_to is null or valid_to > greatest(valid_from, :on))
                         order by name
                        """)
                .param("unit", unit.value())
                .param("on", on)
                .query(String.class)
                .list();
    }
}
