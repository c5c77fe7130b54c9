package id.kendali.platform.access;

/**
 * One thing that a position may do; every page handler names the one it needs with {@link Requires}. Reading and doing
 * stand in columns of their own on the page <em>Hak akses</em>.
 */
public enum Right {
    /** The own account: sessions, password, which position is used. */
    USE_OWN_ACCOUNT(false),
    /** The own queue of work. */
    SEE_OWN_WORK(false),
    /** Search over pages, units and records, within the own scope. */
    SEARCH(true),
    /** Pages of units and their structure, within the own scope. */
    READ_UNITS(true),
    /** Reports and their history, within the own scope. */
    READ_REPORTS(true),
    /** Figures of the own scope with their explanation. */
    READ_FIGURES(true),
    /** Aggregated figures of all regions. */
    READ_NATION(true),
    /** The page of a whole region. */
    READ_REGION(true),
    /** Proof of single entries that the person may see. */
    READ_PROOFS(true),
    /** The heads of the ledger, and their verification. */
    READ_LEDGER(true),
    /** Fill a report, attach evidence and submit it. */
    SUBMIT_REPORTS(false),
    /** Upload the reports of all units of the region at once. */
    IMPORT_REPORTS(false),
    /** Approve a report before it leaves the unit. */
    APPROVE_REPORTS(false),
    /** Verify a report or return it. */
    VERIFY_REPORTS(false),
    /** Lock a period, so that its reports no longer change. */
    LOCK_PERIODS(false),
    /** Plans with their versions and contradictions. */
    READ_PLANS(true),
    /** Import a plan, and draft, submit and cancel a revision of it. */
    EDIT_PLANS(false),
    /** Review a draft of a plan, or return it. */
    REVIEW_PLANS(false),
    /** Approve a reviewed draft of a plan, or return it. */
    APPROVE_PLANS(false),
    /** Propose which variant of a contradiction counts. */
    PROPOSE_RULINGS(false),
    /** Confirm, decline or revoke a ruling that somebody else proposed. */
    CONFIRM_RULINGS(false),
    /** The catalogue of indicators with their versions and drafts. */
    READ_CATALOGUE(true),
    /** Draft a new version of a formula, change and withdraw the own draft. */
    EDIT_FORMULAS(false),
    /**
     * Publish a version that somebody else drafted. The catalogue is one for the nation, and a version moves the figures of
     * all regions: therefore nobody within a region publishes.
     */
    PUBLISH_FORMULAS(false),
    /** Owners, states and evidence of the items of the roadmap. */
    KEEP_ROADMAP(false),
    /** Draft performance agreements, and submit them for signature. */
    DRAFT_AGREEMENTS(false),
    /** Sign a performance agreement, or return it. */
    SIGN_AGREEMENTS(false),
    /** Write why a target was reached or missed, and what is done about it. */
    WRITE_ANALYSIS(false),
    /** Appoint an acting head (Plt, Plh) or delegate. */
    DELEGATE(false),
    /** Units, structure, positions and who holds them. */
    MANAGE_ORGANISATION(false),
    /** Accounts and their sessions. */
    MANAGE_ACCOUNTS(false),
    /** Working days, holidays and overrides. */
    MANAGE_CALENDAR(false),
    /** The table of rights. */
    READ_RIGHTS(true);

    private final boolean reading;

    Right(boolean reading) {
        this.reading = reading;
    }

    /** Whether it only shows something and changes nothing. */
    public boolean isReading() {
        return reading;
    }
}
