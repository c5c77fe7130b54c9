package id.kendali.platform.organisation;

import static org.assertj.core.api.Assertions.assertThat;

import id.kendali.platform.organisation.ChangeResult.ChangeRefused;
import id.kendali.platform.organisation.ChangeResult.Changed;
import id.kendali.testing.Demonstration;
import id.kendali.testing.KendaliTest;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.TestPropertySource;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;

@KendaliTest
@TestPropertySource(properties = "kendali.tests=organisation")
@RecordApplicationEvents
class OrganisationChangesTests {

    private static final LocalDate JULY = LocalDate.of(2025, 7, 1);
    private static final LocalDate LATER = LocalDate.of(2025, 10, 1);
    private static final LocalDate AHEAD = LocalDate.of(2099, 1, 1);

    @Autowired
    OrganisationChanges changes;

    @Autowired
    Units units;

    @Autowired
    UnitDirectory directory;

    @Autowired
    TestUnits testUnits;

    @Autowired
    Demonstration demonstration;

    @Autowired
    ApplicationEvents events;

    @Test
    void keepsTheOldNameForTheTimeBeforeTheChange() {
        UnitId unit = testUnits.under("KANWIL-MALUT", "UJI-NAMA", "Lapas Uji Nama");

        assertThat(as(() -> changes.rename(unit, "Lapas Uji Baru", "Lapas Uji Baru", JULY, "SK 7/2025")))
                .isInstanceOf(Changed.class);

        assertThat(nameOn(unit, JULY.minusDays(1))).isEqualTo("Lapas Uji Nama");
        assertThat(nameOn(unit, JULY)).isEqualTo("Lapas Uji Baru");
        assertThat(events.stream(UnitRenamed.class))
                .contains(new UnitRenamed(unit, "Lapas Uji Nama", "Lapas Uji Baru", JULY));
    }

    @Test
    void neverRewritesThePast() {
        UnitId unit = testUnits.under("KANWIL-MALUT", "UJI-LAMPAU", "Lapas Uji Lampau");
        as(() -> changes.rename(unit, "Lapas Uji Lampau B", "Lapas Uji Lampau B", LATER, "SK 1"));

        assertThat(refusal(() -> changes.changeClass(unit, "IIA", JULY, "SK 2")))
                .isEqualTo("organisation.change.notAfterLast");
        assertThat(refusal(() -> changes.changeClass(unit, "IIA", LATER, "SK 2")))
                .isEqualTo("organisation.change.notAfterLast");
        assertThat(refusal(() -> changes.changeClass(unit, "IIB", LATER.plusDays(1), "SK 2")))
                .isEqualTo("organisation.change.sameClass");
        assertThat(as(() -> changes.changeClass(unit, "IIA", LATER.plusDays(1), "SK 2")))
                .isInstanceOf(Changed.class);
    }

    @Test
    void refusesANameThatAnotherUnitBears() {
        UnitId unit = testUnits.under("KANWIL-MALUT", "UJI-KEMBAR", "Lapas Uji Kembar");

        assertThat(refusal(() ->
                        changes.rename(unit, "Lembaga Pemasyarakatan Kelas IIB Sanana", "Lapas Uji K", JULY, "SK 1")))
                .isEqualTo("organisation.change.nameTaken");
        assertThat(refusal(() -> changes.rename(unit, "Lapas Uji Kembar", "Lapas Uji Kembar", JULY, "SK 1")))
                .isEqualTo("organisation.change.sameName");
    }

    @Test
    void movesAUnitFromADayOn() {
        UnitId unit = testUnits.under("KANWIL-MALUT", "UJI-PINDAH", "Lapas Uji Pindah");
        UnitId malut = id("KANWIL-MALUT");
        UnitId bali = id("KANWIL-BALI");

        assertThat(as(() -> changes.move(unit, bali, JULY, "SK 3"))).isInstanceOf(Changed.class);

        assertThat(parentOn(unit, JULY.minusDays(1))).isEqualTo(malut);
        assertThat(parentOn(unit, JULY)).isEqualTo(bali);
        assertThat(region(malut, JULY.minusDays(1))).contains(unit);
        assertThat(region(malut, JULY)).doesNotContain(unit);
        assertThat(region(bali, JULY)).contains(unit);
        assertThat(events.stream(UnitMoved.class)).contains(new UnitMoved(unit, malut, bali, JULY));
    }

    @Test
    void movesAUnitOnlyUnderARegionalOffice() {
        UnitId unit = testUnits.under("KANWIL-BALI", "UJI-SALAH", "Lapas Uji Salah");

        assertThat(refusal(() -> changes.move(unit, id("LAPAS-IIA-TERNATE"), JULY, "SK 1")))
                .isEqualTo("organisation.change.parentDoesNotFit");
        assertThat(refusal(() -> changes.move(unit, unit, JULY, "SK 1")))
                .isEqualTo("organisation.change.parentDoesNotFit");
        assertThat(refusal(() -> changes.move(unit, id("KANWIL-BALI"), JULY, "SK 1")))
                .isEqualTo("organisation.change.sameParent");
    }

    @Test
    void closesAUnitAndKeepsItReadable() {
        UnitId unit = testUnits.under("KANWIL-BALI", "UJI-TUTUP", "Lapas Uji Tutup");

        assertThat(as(() -> changes.close(unit, JULY, "SK 4"))).isInstanceOf(Changed.class);

        assertThat(region(id("KANWIL-BALI"), JULY.minusDays(1))).contains(unit);
        assertThat(region(id("KANWIL-BALI"), JULY)).doesNotContain(unit);
        assertThat(as(() -> units.find(unit, JULY).orElseThrow().closed())).isTrue();
        assertThat(events.stream(UnitClosed.class)).contains(new UnitClosed(unit, JULY));
        assertThat(refusal(() -> changes.changeClass(unit, "IIA", LATER, "SK 5")))
                .isEqualTo("organisation.change.closed");
    }

    @Test
    void closesNoOfficeWithUnitsBelow() {
        assertThat(refusal(() -> changes.close(id("KANWIL-MALUT"), AHEAD, "SK 1")))
                .isEqualTo("organisation.change.unitsBelow");
    }

    @Test
    void takesBackAChangeThatDoesNotHoldYet() {
        UnitId unit = testUnits.under("KANWIL-BALI", "UJI-BATAL", "Lapas Uji Batal");
        as(() -> changes.rename(unit, "Lapas Uji Nanti", "Lapas Uji Nanti", AHEAD, "SK 1"));

        assertThat(as(() -> changes.cancel(unit, "SK dicabut"))).isInstanceOf(Changed.class);

        assertThat(nameOn(unit, AHEAD)).isEqualTo("Lapas Uji Batal");
        assertThat(as(() -> directory.versions(unit)))
                .hasSize(2)
                .anySatisfy(version -> assertThat(version.cancelledReason()).isEqualTo("SK dicabut"));
        assertThat(refusal(() -> changes.cancel(unit, "Sekali lagi"))).isEqualTo("organisation.change.holdsAlready");
    }

    @Test
    void changesOneThingAfterTheOtherOnlyAhead() {
        UnitId unit = testUnits.under("KANWIL-BALI", "UJI-DUA", "Lapas Uji Dua");
        as(() -> changes.rename(unit, "Lapas Uji Dua B", "Lapas Uji Dua B", AHEAD, "SK 1"));

        assertThat(refusal(() -> changes.changeClass(unit, "IIA", JULY, "SK 2")))
                .isEqualTo("organisation.change.notAfterLast");
        assertThat(as(() -> changes.changeClass(unit, "IIA", AHEAD.plusDays(1), "SK 2")))
                .isInstanceOf(Changed.class);
        assertThat(nameOn(unit, AHEAD.plusDays(2))).isEqualTo("Lapas Uji Dua B");
    }

    private <T> T as(Supplier<T> work) {
        return demonstration.as("administrator", work);
    }

    private String refusal(Supplier<ChangeResult> change) {
        return ((ChangeRefused) as(change)).messageKey();
    }

    private String nameOn(UnitId unit, LocalDate day) {
        return as(() -> units.find(unit, day).orElseThrow().name());
    }

    private UnitId parentOn(UnitId unit, LocalDate day) {
        return as(() -> units.find(unit, day).orElseThrow().parent());
    }

    private List<UnitId> region(UnitId office, LocalDate day) {
        return as(() -> units.region(office, day).stream().map(Unit::id).toList());
    }

    private UnitId id(String code) {
        UUID id = demonstration.unit(code);
        return new UnitId(id);
    }
}
