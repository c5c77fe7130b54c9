package id.kendali.platform.organisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import id.kendali.platform.access.Holding;
import id.kendali.platform.access.PositionKind;
import id.kendali.platform.access.Right;
import id.kendali.platform.access.SignedIn;
import id.kendali.platform.organisation.ChangeResult.ChangeRefused;
import id.kendali.platform.organisation.ChangeResult.Changed;
import id.kendali.platform.ui.NotFound;
import id.kendali.testing.Demonstration;
import id.kendali.testing.KendaliTest;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestPropertySource;

@KendaliTest
@TestPropertySource(properties = "kendali.tests=organisation")
class AppointmentsTests {

    private static final LocalDate FROM = LocalDate.of(2098, 3, 2);
    private static final LocalDate LAST = LocalDate.of(2098, 3, 6);

    @Autowired
    Appointments appointments;

    @Autowired
    Tenures tenures;

    @Autowired
    Positions positions;

    @Autowired
    JdbcClient database;

    @Autowired
    Demonstration demonstration;

    @Test
    void givesThePlhTheRightsOfThePositionFromTheFirstDayToTheLast() {
        assertThat(appoint("kakanwil", "kalapas.labuha", "verifikator2", HoldingMode.PLH, FROM, LAST))
                .isInstanceOf(Changed.class);

        // Midnight is that of the unit, in WIT.
        assertThat(acting("verifikator2", "2098-03-01T14:59:59Z")).isNull();
        Holding stand = acting("verifikator2", "2098-03-01T15:00:00Z");
        assertThat(stand).isNotNull();
        assertThat(stand.title()).isEqualTo("Plh. Kalapas");
        assertThat(stand.kind().may(Right.APPROVE_REPORTS)).isTrue();
        assertThat(stand.reachedUnits()).containsExactly(demonstration.unit("LAPAS-III-LABUHA"));
        assertThat(acting("verifikator2", "2098-03-06T14:59:59Z")).isNotNull();
        assertThat(acting("verifikator2", "2098-03-06T15:00:00Z")).isNull();
        // The own position stays, and with it the person whom four eyes look at.
        assertThat(holdings("verifikator2", "2098-03-03T00:00:00Z"))
                .extracting(Holding::kind)
                .containsExactly(PositionKind.VERIFIKATOR, PositionKind.KEPALA_UPT);
    }

    @Test
    void endsTheRightsEarlyWithAReason() {
        LocalDate from = LocalDate.of(2098, 4, 1);
        appoint("kakanwil", "kalapas.labuha", "verifikator2", HoldingMode.PLH, from, from.plusDays(9));
        TenureId id = demonstration.asSystem(() -> tenures.findByPositionId(positionOf("kalapas.labuha")).stream()
                .filter(tenure -> tenure.validFrom().equals(from))
                .findFirst()
                .orElseThrow()
                .id());
        SignedIn kakanwil = demonstration.signedIn("kakanwil");

        assertThat(demonstration.as(
                        kakanwil, () -> appointments.end(id, from.plusDays(3), "Pejabat kembali", kakanwil)))
                .isInstanceOf(Changed.class);

        assertThat(acting("verifikator2", "2098-04-03T00:00:00Z")).isNotNull();
        assertThat(acting("verifikator2", "2098-04-04T00:00:00Z")).isNull();
    }

    @Test
    void letsTheKakanwilAppointInTheOwnRegionOnly() {
        SignedIn kakanwil = demonstration.signedIn("kakanwil");
        Position aceh = demonstration.asSystem(() -> position("operator.aceh"));

        assertThat(demonstration.as(kakanwil, () -> appointments.modes(aceh, kakanwil)))
                .containsExactly(HoldingMode.PLT, HoldingMode.PLH);
        assertThat(catchThrowable(
                        () -> appoint("kakanwil", "operator.aceh", "verifikator", HoldingMode.PLH, FROM, LAST)))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void letsOthersAppointNobody() {
        for (String username : List.of("kabag.tuu", "kalapas.ternate", "operator.ternate", "auditor")) {
            SignedIn other = demonstration.signedIn(username);
            Position position = demonstration.asSystem(() -> position("kalapas.ternate"));
            assertThat(demonstration.as(other, () -> appointments.modes(position, other)))
                    .as(username)
                    .isEmpty();
        }
    }

    @Test
    void letsNobodyAppointThemselves() {
        assertThat(refusal("kakanwil", "karutan.weda", "kakanwil", HoldingMode.PLH))
                .isEqualTo("organisation.appointment.oneself");
    }

    @Test
    void letsTheAdministratorEnterDefinitiveHoldersOnly() {
        assertThat(refusal("administrator", "kalapas.sanana", "operator.sanana", HoldingMode.PLH))
                .isEqualTo("organisation.appointment.notEntitled");
        assertThat(refusal("administrator", "kalapas.sanana", "operator.sanana", HoldingMode.DEFINITIF))
                .isEqualTo("organisation.appointment.alreadyHeld");
        assertThat(refusal("kakanwil", "kalapas.sanana", "operator.sanana", HoldingMode.DEFINITIF))
                .isEqualTo("organisation.appointment.notEntitled");
    }

    @Test
    void letsTheKakanwilDelegateTheOwnPosition() {
        assertThat(refusal("kakanwil", "kabag.tuu", "yanbin", HoldingMode.DELEGASI))
                .isEqualTo("organisation.appointment.notEntitled");
        assertThat(appoint("kakanwil", "kakanwil", "kabag.tuu", HoldingMode.DELEGASI, FROM, LAST))
                .isInstanceOf(Changed.class);

        Holding delegated = acting("kabag.tuu", "2098-03-03T00:00:00Z");
        assertThat(delegated.title()).isEqualTo("a.n. Kepala Kantor Wilayah");
    }

    @Test
    void keepsTheRulesInTheDatabaseToo() {
        PositionId position = positionOf("kalapas.tobelo");
        UUID person = person("operator.tobelo");
        assertThat(catchThrowable(() -> demonstration.asSystem(() -> database.sql("""
                                insert into organisation.holding (id, position_id, unit_id, person_id, mode, valid_from, basis, version)
                                select gen_random_uuid(), id, unit_id, :person, 'DEFINITIF', date '2098-01-01', 'Uji', 0
                                  from organisation.position where id = :position
                                """)
                        .param("person", person)
                        .param("position", position.value())
                        .update())))
                .isInstanceOf(DataAccessException.class);
    }

    private ChangeResult appoint(
            String by, String absent, String person, HoldingMode mode, LocalDate from, @Nullable LocalDate last) {
        SignedIn signedIn = demonstration.signedIn(by);
        Appointment wish = new Appointment(
                positionOf(absent),
                new PersonId(person(person)),
                mode,
                from,
                last == null ? null : last.plusDays(1),
                "SK 9/2098");
        return demonstration.as(signedIn, () -> appointments.appoint(wish, signedIn));
    }

    private String refusal(String by, String absent, String person, HoldingMode mode) {
        return ((ChangeRefused) appoint(by, absent, person, mode, FROM, mode == HoldingMode.DEFINITIF ? null : LAST))
                .messageKey();
    }

    private @Nullable Holding acting(String username, String at) {
        return holdings(username, at).stream()
                .filter(Holding::acting)
                .findFirst()
                .orElse(null);
    }

    private List<Holding> holdings(String username, String at) {
        OrganisationHoldings then = new OrganisationHoldings(database, Clock.fixed(Instant.parse(at), ZoneOffset.UTC));
        UUID person = person(username);
        return demonstration.asSystem(() -> then.holdingsOf(person));
    }

    private UUID person(String username) {
        return demonstration.asSystem(
                () -> database.sql("select person_id from access.account where username = :username")
                        .param("username", username)
                        .query(UUID.class)
                        .single());
    }

    private PositionId positionOf(String username) {
        return demonstration.asSystem(() -> position(username).id());
    }

    private Position position(String username) {
        UUID id =
                database.sql("""
                        select holding.position_id from organisation.holding
                          join access.account on account.person_id = holding.person_id
                         where account.username = :username and holding.mode = 'DEFINITIF'
                        """).param("username", username).query(UUID.class).single();
        return positions.findById(new PositionId(id)).orElseThrow();
    }
}
