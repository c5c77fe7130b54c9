package id.kendali.platform.access;

/** One thing that a position may do; every page handler names the one it needs with {@link Requires}. */
public enum Right {
    /** The own account: sessions, password, which position is used. */
    USE_OWN_ACCOUNT,
    /** The own queue of work. */
    SEE_OWN_WORK,
    /** Search over pages, units and records, within the own scope. */
    SEARCH,
    /** Pages of units and their structure, within the own scope. */
    READ_UNITS,
    /** Reports and their history, within the own scope. */
    READ_REPORTS,
    /** Figures of the own scope with their explanation. */
    READ_FIGURES,
    /** Aggregated figures of all regions. */
    READ_NATION,
    /** The page of a whole region. */
    READ_REGION,
    /** Proof of single entries that the person may see. */
    READ_PROOFS,
    /** The heads of the ledger, and their verification. */
    READ_LEDGER,
    /** Fill a report, attach evidence and submit it. */
    SUBMIT_REPORTS,
    /** Upload the reports of all units of the region at once. */
    IMPORT_REPORTS,
    /** Approve a report before it leaves the unit. */
    APPROVE_REPORTS,
    /** Verify a report or return it. */
    VERIFY_REPORTS,
    /** Lock a period, so that its reports no longer change. */
    LOCK_PERIODS,
    /** Appoint an acting head (Plt, Plh) or delegate. */
    DELEGATE,
    /** Units, structure, positions and who holds them. */
    MANAGE_ORGANISATION,
    /** Accounts and their sessions. */
    MANAGE_ACCOUNTS,
    /** Working days, holidays and overrides. */
    MANAGE_CALENDAR,
    /** The table of rights. */
    READ_RIGHTS
}
