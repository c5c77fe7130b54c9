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
    OPERATOR_UPT(
            Reach.OWN_UNIT,
            Breadth.ALL,
            true,
            READ_UNITS,
            READ_REPORTS,
            READ_FIGURES,
            READ_CATALOGUE,
            READ_PROOFS,
            SUBMIT_REPORTS,
            DRAFT_AGREEMENTS),
    KEPALA_UPT(
            Reach.OWN_UNIT,
            Breadth.ALL,
            true,
            READ_UNITS,
            READ_REPORTS,
            READ_FIGURES,
            READ_CATALOGUE,
            READ_PROOFS,
            APPROVE_REPORTS,
            SIGN_AGREEMENTS,
            WRITE_ANALYSIS),
    VERIFIKATOR(
            Reach.REGION,
            Breadth.SUB_BIDANG,
            true,
            READ_UNITS,
            READ_REPORTS,
            READ_FIGURES,
            READ_CATALOGUE,
            READ_REGION,
            READ_PROOFS,
            READ_PLANS,
            VERIFY_REPORTS,
            IMPORT_REPORTS),
    KEPALA_BIDANG(
            Reach.REGION,
            Breadth.BIDANG,
            true,
            READ_UNITS,
            READ_REPORTS,
            READ_FIGURES,
            READ_CATALOGUE,
            READ_REGION,
            READ_PROOFS,
            READ_LEDGER,
            READ_PLANS,
            LOCK_PERIODS,
            REVIEW_PLANS,
            PROPOSE_RULINGS,
            KEEP_ROADMAP,
            WRITE_ANALYSIS),
    KAKANWIL(
            Reach.REGION,
            Breadth.ALL,
            true,
            READ_UNITS,
            READ_REPORTS,
            READ_FIGURES,
            READ_CATALOGUE,
            READ_REGION,
            READ_PROOFS,
            READ_LEDGER,
            READ_PLANS,
            APPROVE_PLANS,
            CONFIRM_RULINGS,
            SIGN_AGREEMENTS,
            DELEGATE),
    PERENCANA(
            Reach.REGION,
            Breadth.ALL,
            true,
            READ_UNITS,
            READ_REPORTS,
            READ_FIGURES,
            READ_CATALOGUE,
            READ_REGION,
            READ_PROOFS,
            READ_PLANS,
            EDIT_PLANS,
            EDIT_FORMULAS,
            DRAFT_AGREEMENTS,
            KEEP_ROADMAP),
    AUDITOR(
            Reach.REGION,
            Breadth.ALL,
            false,
            READ_UNITS,
            READ_REPORTS,
            READ_FIGURES,
            READ_CATALOGUE,
            READ_REGION,
            READ_PROOFS,
            READ_LEDGER,
            READ_PLANS),
    DITJENPAS(Reach.NATION, Breadth.ALL, false, READ_NATION, READ_CATALOGUE, READ_PLANS, PUBLISH_FORMULAS),
    ADMINISTRATOR(Reach.NONE, Breadth.NONE, false, MANAGE_ORGANISATION, MANAGE_ACCOUNTS, MANAGE_CALENDAR);

    private final Reach reach;
    private final Breadth breadth;
    private final boolean writes;
    private final Set<Right> rights;

    PositionKind(Reach reach, Breadth breadth, boolean writes, Right... rights) {
        this.reach = reach;
        this.breadth = breadth;
        this.writes = writes;
        EnumSet<Right> all = EnumSet.copyOf(ofEverybody());
        Collections.addAll(all, rights);
        this.rights = Collections.unmodifiableSet(all);
    }

    public Reach reach() {
        return reach;
    }

    /** Which sub-bidang the position sees in the units that it reaches. */
    public Breadth breadth() {
        return breadth;
    }

    /** What every position may do. */
    public static Set<Right> ofEverybody() {
        return EnumSet.of(USE_OWN_ACCOUNT, SEE_OWN_WORK, SEARCH, READ_RIGHTS);
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
