package id.kendali.platform.access;

import static id.kendali.platform.access.Right.*;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;

/**
 * The kinds of positions and what each may do: the table "Who may what" of the architecture, which the page
 * <em>Hak akses</em> prints from here.
 */
public enum PositionKind {
    OPERATOR_UPT(Reach.OWN_UNIT, true, READ_UNITS, READ_REPORTS, READ_FIGURES, READ_PROOFS, SUBMIT_REPORTS),
    KEPALA_UPT(Reach.OWN_UNIT, true, READ_UNITS, READ_REPORTS, READ_FIGURES, READ_PROOFS, APPROVE_REPORTS),
    VERIFIKATOR(
            Reach.REGION,
            true,
            READ_UNITS,
            READ_REPORTS,
            READ_FIGURES,
            READ_REGION,
            READ_PROOFS,
            VERIFY_REPORTS,
            IMPORT_REPORTS),
    KEPALA_BIDANG(
            Reach.REGION,
            true,
            READ_UNITS,
            READ_REPORTS,
            READ_FIGURES,
            READ_REGION,
            READ_PROOFS,
            READ_LEDGER,
            LOCK_PERIODS),
    KAKANWIL(
            Reach.REGION,
            true,
            READ_UNITS,
            READ_REPORTS,
            READ_FIGURES,
            READ_REGION,
            READ_PROOFS,
            READ_LEDGER,
            DELEGATE),
    PERENCANA(Reach.REGION, false, READ_UNITS, READ_REPORTS, READ_FIGURES, READ_REGION, READ_PROOFS),
    AUDITOR(Reach.REGION, false, READ_UNITS, READ_REPORTS, READ_FIGURES, READ_REGION, READ_PROOFS, READ_LEDGER),
    DITJENPAS(Reach.NATION, false, READ_NATION),
    ADMINISTRATOR(Reach.NONE, false, MANAGE_ORGANISATION, MANAGE_ACCOUNTS, MANAGE_CALENDAR);

    private final Reach reach;
    private final boolean writes;
    private final Set<Right> rights;

    PositionKind(Reach reach, boolean writes, Right... rights) {
        this.reach = reach;
        this.writes = writes;
        EnumSet<Right> all = EnumSet.of(USE_OWN_ACCOUNT, SEE_OWN_WORK, SEARCH, READ_RIGHTS);
        Collections.addAll(all, rights);
        this.rights = Collections.unmodifiableSet(all);
    }

    public Reach reach() {
        return reach;
    }

    /** Whether the position writes records of the units it reaches; the auditor, for one, only reads. */
    public boolean writes() {
        return writes;
    }

    public Set<Right> rights() {
        return rights;
    }

    public boolean may(Right right) {
        return rights.contains(right);
    }
}
