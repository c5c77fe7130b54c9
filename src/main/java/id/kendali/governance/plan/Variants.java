package id.kendali.governance.plan;

import id.kendali.governance.plan.contradiction.Subject;
import id.kendali.governance.plan.document.Place;
import id.kendali.governance.plan.document.PlanDocument;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What a ruling about a contradiction chooses between.
 *
 * @param first the variant of the first place: the name of its table, or what stands in which place
 * @param second that of the second place; the same if the plan contradicts itself in one place
 */
record Variants(Kind kind, String first, String second) {

    /** What the variants are. */
    enum Kind {
        /** Two tables of targets or of funding: the one that is chosen says which amounts count. */
        TABLES,
        /** Two places that say different things. */
        PLACES,
        /** One table or one cell, which stays as it is printed or is rejected. */
        PRINTED
    }

    static Variants of(RegisteredContradiction contradiction, PlanDocument content) {
        Place first = contradiction.found().first();
        Place second = contradiction.found().second();
        Set<String> tables = tables(contradiction.found().subject(), content);
        String table = table(first, content);
        String other = table(second, content);
        if (tables.contains(table) && tables.contains(other)) {
            return new Variants(table.equals(other) ? Kind.PRINTED : Kind.TABLES, table, other);
        }
        return isSameCell(first, second)
                ? new Variants(Kind.PRINTED, first.location(), first.location())
                : new Variants(Kind.PLACES, said(first), said(second));
    }

    /** What counts from now on; null if both are rejected. */
    @Nullable
    String chosen(Ruling.Choice choice) {
        return switch (choice) {
            case FIRST -> first;
            case SECOND -> second;
            case NEITHER -> null;
        };
    }

    /** What can be chosen, in the order in which it is offered. */
    List<Ruling.Choice> choices() {
        return kind == Kind.PRINTED
                ? List.of(Ruling.Choice.FIRST, Ruling.Choice.NEITHER)
                : List.of(Ruling.Choice.values());
    }

    /** Whether the choice says which amounts count. */
    boolean decide() {
        return kind == Kind.TABLES;
    }

    /** The tables that a contradiction compares, and its places where there are none. */
    static Set<String> compared(RegisteredContradiction contradiction, PlanDocument content) {
        return Stream.of(contradiction.found().first(), contradiction.found().second())
                .map(place -> table(place, content))
                .collect(Collectors.toSet());
    }

    /** Names of the tables that print targets or funding of the subject; none for subjects that have no amounts. */
    static Set<String> tables(Subject subject, PlanDocument content) {
        Stream<String> tables = switch (subject.kind()) {
            case FUNDING ->
                content.funding().stream()
                        .filter(funding -> funding.code().equals(subject.key()))
                        .map(PlanDocument.Funding::table);
            case TARGET ->
                content.targets().stream()
                        .filter(target -> target.code().equals(subject.key()))
                        .map(PlanDocument.Target::table);
            default -> Stream.empty();
        };
        return tables.collect(Collectors.toSet());
    }

    /** The table that the row of the place belongs to, or else the place as the document calls it. */
    private static String table(Place place, PlanDocument content) {
        Integer number = place.row();
        return number == null
                ? place.location()
                : content.table(place.file()).rows().stream()
                        .filter(row -> row.number() == number)
                        .findFirst()
                        .flatMap(row -> row.text("table"))
                        .orElse(place.location());
    }

    private static boolean isSameCell(Place first, Place second) {
        return first.file().equals(second.file())
                && Objects.equals(first.row(), second.row())
                && Objects.equals(first.column(), second.column())
                && first.location().equals(second.location());
    }

    private static String said(Place place) {
        return place.location() + ": " + place.value();
    }
}
